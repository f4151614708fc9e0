import type { Day, Instant } from './calendar.ts';
import { addDays, dayOf, weekday } from './calendar.ts';
import { isTravelling } from './kinds.ts';
import { randomFor } from './random.ts';
import type { ActivityKind } from '../generated/enums.ts';

/** What was done after the return, on which day; null where it is not done. */
export interface DoneAfterReturn {
  readonly settledOn: Day | null;
  readonly passportsReturnedOn: Day | null;
}

/** For how long somebody may forget; what is older was done in the end. */
const FORGOTTEN = 150;

/** Days after the return: in time for most, late for a few. */
const SETTLED = { soon: [4, 16], late: [27, 45], lateShare: 0.12 } as const;
const PASSPORTS = { soon: [1, 4], late: [10, 20], lateShare: 0.1 } as const;

/** Most settle and hand back their passports in time; a few are late, and of late some have not yet. */
export function doneAfterReturn(
  {
    id,
    kind,
    endDate,
  }: { readonly id: string; readonly kind: ActivityKind; readonly endDate: Day },
  now: Instant,
): DoneAfterReturn {
  const random = randomFor('return', id);
  const today = dayOf(now);
  const doneOn = ({ soon, late, lateShare }: typeof SETTLED | typeof PASSPORTS): Day | null => {
    const slow = random.chance(lateShare);
    const [from, to] = slow ? late : soon;
    const done = weekday(addDays(endDate, random.whole(from, to)));
    const forgotten = slow && random.chance(0.5) && addDays(endDate, FORGOTTEN) > today;
    return forgotten || done > today ? null : done;
  };
  const settledOn = doneOn(SETTLED);
  return { settledOn, passportsReturnedOn: isTravelling(kind) ? doneOn(PASSPORTS) : null };
}
