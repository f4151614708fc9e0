import { shownDigits } from '@cau-noi/domain/passport';
import type { Vault } from '../../vault.ts';

/** A number as the columns of a passport hold it. */
export interface SealedNumber {
  readonly numberCipher: Uint8Array<ArrayBuffer>;
  readonly keyId: string;
  readonly numberIndex: string;
  readonly lastDigits: string;
}

/** What a number is sealed to: it cannot be opened in another row. */
const placeOf = (passportId: string): string => `passport ${passportId}`;

export function sealedNumber(vault: Vault, number: string, passportId: string): SealedNumber {
  const { cipher, keyId } = vault.seal(number, placeOf(passportId));
  return {
    numberCipher: new Uint8Array(cipher),
    keyId,
    numberIndex: vault.index(number),
    lastDigits: shownDigits(number),
  };
}

/** @throws Error when the key is not configured any more */
export function openedNumber(
  vault: Vault,
  { numberCipher: cipher, keyId }: Pick<SealedNumber, 'numberCipher' | 'keyId'>,
  passportId: string,
): string {
  return vault.open({ cipher, keyId }, placeOf(passportId));
}
