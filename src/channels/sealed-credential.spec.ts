import { randomBytes } from 'node:crypto';
import { openCredential, sealCredential } from './sealed-credential.js';

const key = randomBytes(32);

describe('a sealed credential', () => {
  it('opens for its channel', () => {
    expect(openCredential(sealCredential('hemlig åäö', 7, key), 7, key)).toBe('hemlig åäö');
  });
  it('does not open for another channel', () => {
    expect(() => openCredential(sealCredential('hemlig', 7, key), 8, key)).toThrow();
  });
  it('does not open with another key', () => {
    expect(() => openCredential(sealCredential('hemlig', 7, key), 7, randomBytes(32))).toThrow();
  });
  it.each([0, 12, 28])('does not open when byte %i was changed', (at) => {
    const sealed = sealCredential('hemlig', 7, key);
    sealed[at] = sealed[at]! ^ 1;
    expect(() => openCredential(sealed, 7, key)).toThrow();
  });
  it('is another at every sealing and holds nothing of the credential', () => {
    const [a, b] = [sealCredential('hemlig', 7, key), sealCredential('hemlig', 7, key)];
    expect(a.equals(b)).toBe(false);
    expect(a.includes('hemlig')).toBe(false);
  });
});
