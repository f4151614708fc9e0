/** The days of a role, as ISO dates. */
interface Days {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Whether a role is held on a day. */
export function holdsOn({ validFrom, validTo }: Days, day: string): boolean {
  return validFrom <= day && (validTo === null || day <= validTo);
}
