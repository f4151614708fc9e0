import { changesOf, withChanges } from '@cau-noi/domain/reorganisation/changes';
import type {
  DecisionRow,
  OrganisationLinkRow,
  OrganisationVersionRow,
} from './organisation-row.ts';

/** Unions and who came out of whom, every row with where it is known from. */
export interface Register {
  readonly versions: readonly OrganisationVersionRow[];
  readonly links: readonly OrganisationLinkRow[];
}

/**
 * What decisions make of a register, one after the other, by the rule of the domain: the same by which
 * the federation's administrators decide.
 *
 * @throws Error where the rule refuses one, which is a mistake in the reference data
 */
export function afterDecisions(before: Register, decisions: readonly DecisionRow[]): Register {
  return decisions.reduce(afterDecision, before);
}

function afterDecision(before: Register, { id, decided, verification }: DecisionRow): Register {
  const changes = changesOf(before, decided);
  if (!changes.ok) throw new Error(`${id}: ${JSON.stringify(changes.error)}`);
  const { versions, links } = withChanges(before, changes.value);
  const sourced = { source: decided.source, verification };
  return {
    versions: versions.map((version) =>
      'source' in version ? version : { ...version, fromKnown: true, ...sourced },
    ),
    links: links.map((link) =>
      'source' in link
        ? link
        : { id: `${link.fromId}-${link.date.slice(0, 4)}`, ...link, ...sourced },
    ),
  };
}
