/** How a secret may turn up in an answer: as it is, in an address, in JSON that escapes its slashes. */
export function listSecretForms(secret: string): string[] {
  const inAddress = encodeURIComponent(secret);
  const forms = [
    secret,
    inAddress,
    inAddress.replaceAll('%20', '+'),
    inAddress.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase()),
    secret.replaceAll('/', '\\/'),
  ];
  return [...new Set(forms)];
}
