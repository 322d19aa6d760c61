/** The number that WordPress gives for an author whose account is no more, or is not shown. */
export const noAccountText = 'inlägg vars författare är dold eller inte längre har något konto på webbplatsen';
