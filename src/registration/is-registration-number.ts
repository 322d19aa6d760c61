const longest = 100;

/** Whether a text may be a diary's number, without space around it. */
export function isRegistrationNumber(text: string): boolean {
  return text !== '' && text.length <= longest;
}
