import { OBSTACLES } from '../activity/obstacle.ts';
import type { Obstacle } from '../activity/obstacle.ts';
import type { Place } from '../dossier/follow-up.ts';
import { oneOf, required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { fold } from '../text/text.ts';

/** What one union says of putting a note to use: one entry for each note and union. */
export type Application = {
  /** What was done. */
  readonly what: string;
  /** Since when it is put to use; null while something is in the way. */
  readonly since: IsoDate | null;
  readonly result: string;
  readonly obstacle: Obstacle | null;
  /** What proves it: a paper, an address, a file of the note by its name. */
  readonly proof: string;
};

const TEXT = 5_000;
const NAME = 500;

/**
 * NOT_APPLIED   neither since when it is put to use, nor what is in the way
 * PROOF_MISSING what is put to use is proved by something
 * DAY_TO_COME   since a day to come
 */
export type ApplicationIssue = LimitIssue | Issue<'NOT_APPLIED' | 'PROOF_MISSING' | 'DAY_TO_COME'>;

/** Everything that is wrong with what a union says. Something may be in the way of what is put to use. */
export function applicationIssues(
  { what, since, result, obstacle, proof }: Application,
  today: IsoDate,
): readonly ApplicationIssue[] {
  const unproved = since !== null && proof.trim() === '';
  return [
    ...required(['what'], what),
    ...textWithin(['what'], what, TEXT),
    ...(since !== null && since > today ? [issue('DAY_TO_COME' as const, {}, ['since'])] : []),
    ...(since === null && obstacle === null ? [issue('NOT_APPLIED' as const, {}, ['since'])] : []),
    ...textWithin(['result'], result, TEXT),
    ...oneOf(['obstacle'], obstacle, OBSTACLES),
    ...(unproved ? [issue('PROOF_MISSING' as const, {}, ['proof'])] : []),
    ...textWithin(['proof'], proof, NAME),
  ];
}

/** A place where it was put to use, from a day on. */
export type AppliedAt = Place & { readonly since: IsoDate };

/** Somebody who put a lesson to use: a union of the register, or a grassroots union that is not in it. */
export type Applier = {
  readonly organisationId: string | null;
  /** The grassroots unions there by their names, as they were first written. */
  readonly places: readonly string[];
  /** The earliest day. */
  readonly since: IsoDate;
};

const nameKey = (place: string): string => fold(place).trim().replaceAll(/\s+/gu, ' ');

/**
 * Who put a lesson to use, each once: what a union says of the note and what is said of the lesson's
 * commitment after the report are one where they name the same union. A place without a union of the
 * register counts by its name, however it is written; one that names nobody counts for nothing.
 */
export function appliersOf(entries: readonly AppliedAt[]): readonly Applier[] {
  const found = new Map<string, { applier: Applier; keys: ReadonlySet<string> }>();
  for (const { organisationId, place, since } of entries) {
    const name = nameKey(place);
    if (organisationId === null && name === '') continue;
    const key = organisationId === null ? `/${name}` : organisationId;
    const known = found.get(key);
    const keys = new Set(known?.keys);
    const isNew = name !== '' && !keys.has(name);
    if (isNew) keys.add(name);
    const places = [...(known?.applier.places ?? []), ...(isNew ? [place.trim()] : [])];
    const earliest =
      known === undefined || since < known.applier.since ? since : known.applier.since;
    found.set(key, { applier: { organisationId, places, since: earliest }, keys });
  }
  return [...found.values()]
    .map(({ applier }) => applier)
    .toSorted((one, other) => (one.since < other.since ? -1 : Number(one.since > other.since)));
}
