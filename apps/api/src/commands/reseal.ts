import type { Database } from '../database.ts';
import { openedNumber, sealedNumber } from '../modules/passport/sealed-number.ts';
import { vaultOf } from './installation.ts';
import { step } from './terminal.ts';

/**
 * Seals every number of a passport anew by the first of the keys, in one transaction: afterwards the
 * older keys may go. Nothing about the passports changes, so no version rises.
 *
 * @throws Error when the key of one of them is not among the keys
 */
export async function reseal({ prisma }: Database, passportKeys: string): Promise<void> {
  const vault = vaultOf(passportKeys);
  const count = await prisma.$transaction(async (tx) => {
    const passports = await tx.passport.findMany({
      where: { numberCipher: { not: null } },
      select: { id: true, numberCipher: true, keyId: true },
    });
    for (const { id, numberCipher, keyId } of passports) {
      if (numberCipher === null || keyId === null) continue;
      const number = openedNumber(vault, { numberCipher, keyId }, id);
      await tx.passport.update({ where: { id }, data: sealedNumber(vault, number, id) });
    }
    return passports.length;
  });
  step(`Đã mã hoá lại ${count} số hộ chiếu`, `Sealed ${count} passport numbers anew`);
}
