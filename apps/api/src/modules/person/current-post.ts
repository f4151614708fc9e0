import type { IsoDate } from '@cau-noi/domain/period';
import type { PersonRow, PostRow } from './person.queries.ts';

/** The post held on a day; the newest of several. */
export function currentPostOf({ posts }: PersonRow, day: IsoDate): PostRow | null {
  const held = posts.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day),
  );
  return held ?? null;
}
