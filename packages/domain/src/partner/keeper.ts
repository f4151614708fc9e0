import { allInForceOn } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import type { IsoDate } from '../period/period.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';

/** Who of ours keeps a contact at a partner (người giữ đầu mối), and for which union. */
export type ContactKeeper = {
  readonly keeperId: string;
  readonly keeperOrganisationId: string;
};

/** Whether somebody has to keep a contact: it lies with its keeper until its last day is written. */
export function isOpenContact({ to }: { readonly to: string | null }): boolean {
  return to === null;
}

/** KEEPER_NOT_STAFF: does no foreign-affairs work today at any of the unions for which it may be kept */
export type KeeperIssue = Issue<'KEEPER_NOT_STAFF'>;

/** What is known of somebody who is to keep a contact. */
export type KeeperFacts = {
  /** The foreign-affairs work that they do and did. */
  readonly work: readonly Dated<{ readonly organisationId: string }>[];
  /** The unions for which it may be kept. */
  readonly organisationIds: readonly string[];
  /** The union for which it is kept so far; null while nobody keeps it. */
  readonly keptFor: string | null;
};

/**
 * The union for which somebody keeps a contact: one where they do the foreign-affairs work today. Of
 * several it is the one for which it is kept already, else the one where they began first.
 */
export function unionKeptFor(
  { work, organisationIds, keptFor }: KeeperFacts,
  today: IsoDate,
): Result<string, KeeperIssue> {
  const held = allInForceOn(work, today)
    .filter(({ organisationId }) => organisationIds.includes(organisationId))
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const [first] = held;
  if (first === undefined) return err(issue('KEEPER_NOT_STAFF', {}, ['keeperId']));
  const same = held.find(({ organisationId }) => organisationId === keptFor);
  return ok((same ?? first).organisationId);
}
