import type { Day } from './calendar.ts';
import { addDays } from './calendar.ts';
import { sampleId } from './id.ts';
import { isTravelling } from './kinds.ts';
import { randomFor } from './random.ts';
import type { Rows } from './rows/tables.ts';
import type { Setting } from './setting.ts';

/** A number as the columns of a passport hold it. */
export interface SealedNumber {
  readonly numberCipher: Uint8Array;
  readonly keyId: string;
  readonly numberIndex: string;
  readonly lastDigits: string;
}

/** Whose log of passports shows something. */
const LOGGED_BY: readonly string[] = ['tong-lien-doan', 'ldld-da-nang', 'cd-cong-thuong'];
/** Journeys of so many days back are in the log. */
const LOGGED_DAYS = 240;
const YEARS_VALID = 5;
const KEEPER = 'Văn phòng, két hồ sơ';

const yearsLater = (day: Day, years: number): Day =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

type Journey = Rows['dossier'][number] & { readonly startDate: string };

function journeys(rows: Rows, today: Day): readonly Journey[] {
  const since = addDays(today, -LOGGED_DAYS);
  return rows.dossier
    .flatMap((dossier): readonly Journey[] => {
      const { organisationId, kind, state, startDate } = dossier;
      const goesOn = state === 'APPROVED' || state === 'COMPLETED';
      const logged = LOGGED_BY.includes(organisationId) && isTravelling(kind) && goesOn;
      if (!logged || startDate === null || startDate < since) return [];
      return addDays(startDate, -3) > today ? [] : [{ ...dossier, startDate }];
    })
    .toSorted((a, b) => (a.startDate < b.startDate ? 1 : -1));
}

/** The passports of whoever travelled lately, plainly invented, each with the latest journey. */
export function addPassports(
  rows: Rows,
  { world: { today } }: Setting,
  seal: (number: string, passportId: string) => SealedNumber,
): void {
  const known = new Set<string>();
  for (const journey of journeys(rows, today)) {
    const { id: dossierId, organisationId, startDate, passportsReturnedOn } = journey;
    const officer = rows.grant.find(
      (grant) => grant.organisationId === organisationId && grant.role === 'OFFICER',
    );
    const travellers = rows.dossier_member.filter(
      (member) => member.dossierId === dossierId && member.phase === 'PLANNED',
    );
    for (const { personId } of travellers) {
      if (officer === undefined || known.has(personId)) continue;
      known.add(personId);
      const id = sampleId('passport', personId);
      const { numberCipher, ...sealed } = seal(`C${String(known.size).padStart(7, '0')}`, id);
      const issuedOn = addDays(startDate, -randomFor('passport', personId).whole(30, 1_500));
      const held = { kind: 'OFFICIAL', keeper: KEEPER, lostOn: null, lostText: '' } as const;
      rows.passport.push({
        id,
        personId,
        organisationId,
        ...held,
        numberCipher: `\\x${Buffer.from(numberCipher).toString('hex')}`,
        ...sealed,
        issuedOn,
        expiresOn: yearsLater(
          issuedOn.endsWith('-02-29') ? addDays(issuedOn, -1) : issuedOn,
          YEARS_VALID,
        ),
        version: 1,
      });
      rows.passport_hand_out.push({
        id: sampleId('hand-out', personId, dossierId),
        passportId: id,
        dossierId,
        handedOutOn: addDays(startDate, -3),
        handedOutById: officer.userId,
        returnedOn: passportsReturnedOn,
        takenBackById: passportsReturnedOn === null ? null : officer.userId,
      });
    }
  }
}
