import { describe, expect, it } from 'vitest';
import { newVaultKey, readVaultKeys, Vault } from './vault.ts';

const keysOf = (text: string) => {
  const keys = readVaultKeys(text);
  if (keys === null) throw new Error('no keys');
  return keys;
};
const vaultOf = (text: string) => new Vault(keysOf(text));

const [older, newer] = [newVaultKey(), newVaultKey().replace('1:', '2:')];
const NUMBER = 'C0000001';

describe('keys', () => {
  it.each([
    '',
    'abc',
    '1:',
    `1:${Buffer.alloc(31).toString('base64')}`,
    `1:${Buffer.alloc(33).toString('base64')}`,
    `${older},${older}`,
    `${older},`,
    ` :${Buffer.alloc(32).toString('base64')}`,
  ])('%j is none', (text) => {
    expect(readVaultKeys(text)).toBeNull();
  });

  it('are several, the first of which seals', () => {
    expect(keysOf(`${newer}, ${older}`).map(({ id }) => id)).toEqual(['2', '1']);
  });
});

describe('what is sealed', () => {
  it('is opened again, and is never the same twice', () => {
    const vault = vaultOf(older);
    const [one, two] = [vault.seal(NUMBER, 'p1'), vault.seal(NUMBER, 'p1')];
    expect(vault.open(one, 'p1')).toBe(NUMBER);
    expect(Buffer.from(one.cipher).equals(Buffer.from(two.cipher))).toBe(false);
    expect(Buffer.from(one.cipher).includes(NUMBER)).toBe(false);
  });

  it('is opened nowhere else, by nobody else, and not when a bit was changed', () => {
    const vault = vaultOf(older);
    const sealed = vault.seal(NUMBER, 'p1');
    expect(() => vault.open(sealed, 'p2')).toThrow('authenticate');
    expect(() => vaultOf(newer).open(sealed, 'p1')).toThrow('no key 1');
    expect(() => vaultOf(newVaultKey()).open(sealed, 'p1')).toThrow('authenticate');
    for (const place of [0, 13, sealed.cipher.length - 1]) {
      const cipher = sealed.cipher.map((byte, at) => (at === place ? byte ^ 1 : byte));
      expect(() => vault.open({ ...sealed, cipher }, 'p1')).toThrow('authenticate');
    }
  });

  it('is opened and found after the key was changed', () => {
    const before = vaultOf(older);
    const after = vaultOf(`${newer},${older}`);
    const sealed = before.seal(NUMBER, 'p1');
    expect(after.open(sealed, 'p1')).toBe(NUMBER);
    expect(after.seal(NUMBER, 'p1').keyId).toBe('2');
    expect(after.indexes(NUMBER)).toEqual([after.index(NUMBER), before.index(NUMBER)]);
    expect(after.index(NUMBER)).not.toBe(before.index(NUMBER));
    expect(after.index(NUMBER)).not.toContain(NUMBER);
  });
});
