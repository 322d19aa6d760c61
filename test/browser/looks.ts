/** How every page is looked at: on a desk and on a phone, by day and by night. By night nothing but the colours is another. */
export const looks = [
  { colorScheme: 'light', width: 1280, of: 'everything' },
  { colorScheme: 'light', width: 320, of: 'everything' },
  { colorScheme: 'dark', width: 1280, of: 'colours' },
  { colorScheme: 'dark', width: 320, of: 'colours' },
] as const;
