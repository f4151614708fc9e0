import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;
/** Says whose secret it is to whoever finds one in a file, and to programs that look for such. */
const MARK = 'cn_';
const SHOWN_LENGTH = MARK.length + 6;

/** A secret that is told once, and what is kept of it. */
export interface TokenSecret {
  readonly secret: string;
  /** Its beginning, by which its owner knows it again. */
  readonly prefix: string;
  readonly hash: string;
}

/** A new secret: `cn_` and 256 random bits in hexadecimal, which a double click selects whole. */
export function newTokenSecret(): TokenSecret {
  const secret = `${MARK}${randomBytes(BYTES).toString('hex')}`;
  return { secret, prefix: secret.slice(0, SHOWN_LENGTH), hash: tokenHash(secret) };
}

/** What is kept of a secret. It is too long to be guessed, so a digest without salt is enough. */
export function tokenHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
