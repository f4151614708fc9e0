/** 32 characters, so that five random bits choose one; without those that look alike. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTH = 15;

/** A password that can be read out: three groups of five characters, 75 random bits. */
export function newPassword(): string {
  const random = crypto.getRandomValues(new Uint8Array(LENGTH));
  const text = [...random].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return (text.match(/.{5}/gu) ?? []).join('-');
}
