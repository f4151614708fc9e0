import type { Measure } from '../check/check.ts';
import { holding, stops } from '../check/run.ts';
import type { Finding, Verdict } from '../check/run.ts';
import type { WaivedFailure, Waiver } from './waiver.ts';

/** What of a finding an exception is compared with. */
type Judged = Pick<Finding, 'checkId' | 'reason' | 'about' | 'data' | 'measure'>;

/** Whether a finding fails for the same reason, about the same thing, as what was asked to be waived. */
export function sameFailure(waived: WaivedFailure, finding: Judged): boolean {
  return (
    waived.checkId === finding.checkId &&
    waived.reason === finding.reason &&
    waived.about === finding.about
  );
}

// A ceiling is passed upwards, a floor is missed downwards.
const isCeiling = ({ limit, actual, excess }: Measure): boolean => excess === actual - limit;

function notWorse(now: Measure, granted: Measure): boolean {
  if (now.unit !== granted.unit || now.currency !== granted.currency) return false;
  const ceiling = isCeiling(granted);
  if (isCeiling(now) !== ceiling) return false;
  return ceiling ? now.actual <= granted.actual : now.actual >= granted.actual;
}

// Beside a measure numbers only tell how it came about; words and codes tell of what it is, as the
// item of a cost line. Without a measure everything that is told is part of what was granted.
function saysTheSame(now: Judged, granted: WaivedFailure): boolean {
  const measured = granted.measure !== null;
  const names = new Set([...Object.keys(now.data), ...Object.keys(granted.data)]);
  return [...names].every((name) => {
    const [before, after] = [granted.data[name], now.data[name]];
    const counts = typeof before === 'number' && typeof after === 'number';
    return (measured && counts) || before === after;
  });
}

/**
 * Whether a granted exception lets a finding pass: the same failure, and nothing worse than what was
 * granted. What was granted for 11 persons holds for 11 and for fewer, whatever becomes of the limit,
 * and does not hold for 12.
 */
export function covers(waiver: WaivedFailure & Pick<Waiver, 'state'>, finding: Judged): boolean {
  if (waiver.state !== 'GRANTED' || !sameFailure(waiver, finding)) return false;
  if (!saysTheSame(finding, waiver)) return false;
  const { measure } = finding;
  if (measure === null || waiver.measure === null) return measure === waiver.measure;
  return notWorse(measure, waiver.measure);
}

type Covering = WaivedFailure & Pick<Waiver, 'state'>;

/** The failures that stop and that no granted exception covers. */
export function unwaivedStops(verdict: Verdict, waivers: readonly Covering[]): Verdict {
  return stops(verdict).filter((finding) => !waivers.some((waiver) => covers(waiver, finding)));
}

/** The granted exceptions that let a failure of this verdict pass that would stop it. */
export function coveringStops<W extends Covering>(
  verdict: Verdict,
  waivers: readonly W[],
): readonly W[] {
  const stopping = stops(verdict);
  return waivers.filter((waiver) => stopping.some((finding) => covers(waiver, finding)));
}

/**
 * What keeps a record from being handed in: as `holding` says, but for the stops that granted
 * exceptions cover. A failure to be justified needs its text, exception or not.
 */
export function holdingDespite(
  verdict: Verdict,
  justifications: Readonly<Record<string, string>>,
  waivers: readonly Covering[],
): Verdict {
  const waived = new Set(
    stops(verdict).filter((finding) => waivers.some((waiver) => covers(waiver, finding))),
  );
  return holding(verdict, justifications).filter((finding) => !waived.has(finding));
}

/**
 * The exception to speak of beside a finding: the one that covers it, else the one that is asked for,
 * else the latest for the same failure, which was refused, has ended or does not go far enough.
 */
export function waiverOf<W extends Waiver>(finding: Judged, waivers: readonly W[]): W | null {
  const rank = (waiver: W): number => {
    if (covers(waiver, finding)) return 0;
    return waiver.state === 'REQUESTED' ? 1 : 2;
  };
  const ofSame = waivers
    .filter((waiver) => sameFailure(waiver, finding))
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) || compareText(b.requestedAt, a.requestedAt) || compareText(b.id, a.id),
    );
  return ofSame[0] ?? null;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
