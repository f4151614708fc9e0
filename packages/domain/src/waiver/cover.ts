import { noWorse, sameFailure } from '../check/failed-before.ts';
import type { Failed } from '../check/failed-before.ts';
import { holding, stops } from '../check/run.ts';
import type { Verdict } from '../check/run.ts';
import { compareText } from '../text/compare-text.ts';
import type { WaivedFailure, Waiver } from './waiver.ts';

/**
 * Whether a granted exception lets a finding pass: the same failure, and nothing worse than what was
 * granted. What was granted for 11 persons holds for 11 and for fewer, whatever becomes of the limit,
 * and does not hold for 12.
 */
export function covers(waiver: WaivedFailure & Pick<Waiver, 'state'>, finding: Failed): boolean {
  return waiver.state === 'GRANTED' && noWorse(finding, waiver);
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
export function waiverOf<W extends Waiver>(finding: Failed, waivers: readonly W[]): W | null {
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
