import type { Measure } from './check.ts';
import { isExtent, isNoMore } from './extent.ts';
import type { Finding } from './run.ts';

/** What of a failure is compared with one that was found before. */
export type Failed = Pick<Finding, 'checkId' | 'reason' | 'about' | 'data' | 'measure'>;

/** Whether two failures are for the same reason, about the same thing. */
export function sameFailure(one: Failed, other: Failed): boolean {
  return one.checkId === other.checkId && one.reason === other.reason && one.about === other.about;
}

// A ceiling is passed upwards, a floor is missed downwards.
const isCeiling = ({ limit, actual, excess }: Measure): boolean => excess === actual - limit;

function goesNoFurther(now: Measure, before: Measure): boolean {
  if (now.unit !== before.unit || now.currency !== before.currency) return false;
  const ceiling = isCeiling(before);
  if (isCeiling(now) !== ceiling) return false;
  return ceiling ? now.actual <= before.actual : now.actual >= before.actual;
}

// Beside a measure numbers only tell how it came about; words and codes tell of what it is, as the
// item of a cost line. Without a measure everything that is told is part of what was found.
function saysTheSame(now: Failed, before: Failed): boolean {
  const measured = before.measure !== null;
  const names = new Set([...Object.keys(now.data), ...Object.keys(before.data)]);
  return [...names].every((name) => {
    if (isExtent(name)) return true;
    const [was, is] = [before.data[name], now.data[name]];
    const counts = typeof was === 'number' && typeof is === 'number';
    return (measured && counts) || was === is;
  });
}

/**
 * Whether a failure is the one found before, and goes no further, nor spends more on what it is about:
 * whatever becomes of the limit.
 */
export function noWorse(now: Failed, before: Failed): boolean {
  if (!sameFailure(before, now) || !saysTheSame(now, before)) return false;
  if (!isNoMore(now.data, before.data)) return false;
  if (now.measure === null || before.measure === null) return now.measure === before.measure;
  return goesNoFurther(now.measure, before.measure);
}
