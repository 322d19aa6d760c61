/** Who we are to a platform. Basic: `name:password` in clear, encoded when it is sent. */
export interface Credential {
  readonly scheme: 'Bearer' | 'Basic';
  readonly value: string;
}

/** The value of the `Authorization` header. */
export function writeAuthorization({ scheme, value }: Credential): string {
  return `${scheme} ${scheme === 'Basic' ? Buffer.from(value).toString('base64') : value}`;
}

// A shorter secret is an ordinary word somewhere; blotting it out would damage what visitors wrote.
const shortestSecret = 12;

/** The texts that must not be stored: the token, or the password and its encoded pair. */
export function listSecrets(credential: Credential): string[] {
  const { scheme, value } = credential;
  const password = value.slice(value.indexOf(':') + 1);
  const secrets = scheme === 'Basic' ? [writeAuthorization(credential).slice('Basic '.length), password] : [value];
  return secrets.filter((secret) => secret.length >= shortestSecret);
}
