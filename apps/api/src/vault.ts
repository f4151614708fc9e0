import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { invariant } from '@cau-noi/domain/invariant';

/** A key that seals what stands encrypted in the database. */
export interface VaultKey {
  /** Stands beside what it sealed, so that another key can follow it. */
  readonly id: string;
  /** 32 bytes. */
  readonly bytes: Uint8Array;
}

/** A text as the database keeps it. */
export interface Sealed {
  /** Nonce, tag and text, one after the other. */
  readonly cipher: Uint8Array;
  readonly keyId: string;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_ID = /^[\w-]{1,20}$/u;

/**
 * Keys as they are configured: `id:base64` and, after commas, those that were used before. Null when one
 * of them is no key of 32 bytes or two have one id.
 */
export function readVaultKeys(text: string): readonly VaultKey[] | null {
  const keys = text.split(',').map((part) => {
    const [id = '', encoded = '', ...rest] = part.trim().split(':');
    const bytes = new Uint8Array(Buffer.from(encoded, 'base64'));
    const sound = KEY_ID.test(id) && bytes.length === KEY_BYTES && rest.length === 0;
    return sound ? { id, bytes } : null;
  });
  const whole = keys.filter((key) => key !== null);
  const distinct = new Set(whole.map(({ id }) => id)).size === keys.length;
  return whole.length === keys.length && distinct ? whole : null;
}

/** A key as it is configured, made anew. */
export function newVaultKey(): string {
  return `1:${randomBytes(KEY_BYTES).toString('base64')}`;
}

/** Derived, so that the key that seals is used for nothing else. */
function digestKey({ bytes }: VaultKey): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', bytes, '', 'blind index', KEY_BYTES));
}

function indexBy(key: VaultKey, text: string): string {
  return createHmac('sha256', digestKey(key)).update(text).digest('base64url');
}

/**
 * Seals short texts by AES-256-GCM (docs/adr/0023). The first key seals; those after it only open what
 * they sealed.
 */
export class Vault {
  readonly #current: VaultKey;
  readonly #keys: readonly VaultKey[];

  constructor(keys: readonly VaultKey[]) {
    const [current] = keys;
    invariant(current !== undefined, 'VAULT_WITHOUT_KEY');
    this.#current = current;
    this.#keys = keys;
  }

  /** @param place which record it belongs to: what is moved to another cannot be opened there */
  seal(text: string, place: string): Sealed {
    const { id: keyId, bytes } = this.#current;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', bytes, nonce).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return { cipher: new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), sealed])), keyId };
  }

  /**
   * The text again.
   *
   * @throws Error when the key is not configured any more, or anything was changed since
   */
  open({ cipher, keyId }: Sealed, place: string): string {
    const key = this.#keys.find(({ id }) => id === keyId);
    if (key === undefined) throw new Error(`The vault has no key ${keyId}`);
    const bytes = Buffer.from(cipher);
    const textFrom = NONCE_BYTES + TAG_BYTES;
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const opened = createDecipheriv('aes-256-gcm', key.bytes, nonce)
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(NONCE_BYTES, textFrom));
    return Buffer.concat([opened.update(bytes.subarray(textFrom)), opened.final()]).toString(
      'utf8',
    );
  }

  /** By what a text is found again without being opened: the digest that is written now. */
  index(text: string): string {
    return indexBy(this.#current, text);
  }

  /** The digests that any of the keys ever gave it. */
  indexes(text: string): readonly string[] {
    return this.#keys.map((key) => indexBy(key, text));
  }
}
