import type { Day } from '../calendar.ts';

/** The agreement of the reference data that was signed in 2023, and the unions that carry it out. */
const GYEONGNAM = {
  id: 'quang-nam-gyeongnam-2023',
  unions: ['ldld-quang-nam', 'ldld-da-nang'],
  partner: 'lhcd-gyeongnam',
  from: '2024-01-01',
};

/** The agreement that an activity of a union with a partner carries out; null where there is none. */
export function agreedOn(union: string, partner: string | null, start: Day | null): string | null {
  const { id, unions, from } = GYEONGNAM;
  const fits = unions.includes(union) && partner === GYEONGNAM.partner;
  return fits && start !== null && start >= from ? id : null;
}
