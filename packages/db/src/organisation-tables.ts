import { heirsOf } from '@cau-noi/domain/reorganisation';
import { completeChoices } from '@cau-noi/domain/reorganisation/open-records';
import {
  DECISIONS,
  ORGANISATION_LINKS,
  ORGANISATION_ROLES,
  ORGANISATION_VERSIONS,
} from './reference/organisations.ts';
import type { Table } from './reference-table.ts';

const ORGANISATIONS: Table = {
  name: 'organisation',
  key: ['id'],
  rows: [...new Set(ORGANISATION_VERSIONS.map(({ organisationId }) => organisationId))].map(
    (id) => ({ id }),
  ),
};

const VERSIONS: Table = {
  name: 'organisation_version',
  key: ['organisation_id', 'valid_from'],
  // A union about which something was decided here is the register's, not the program's.
  unless: `EXISTS (SELECT FROM organisation o
    WHERE o.id = organisation_version.organisation_id AND o.version > 1)`,
  rows: ORGANISATION_VERSIONS.map((version) => ({
    id: `${version.organisationId}.${version.from}`,
    organisation_id: version.organisationId,
    name: version.name,
    short_name: version.shortName,
    name_en: version.nameEn,
    kind: version.kind,
    parent_id: version.parentId,
    valid_from: version.from,
    valid_to: version.to,
    source: version.source,
    verification: version.verification,
  })),
};

const LINKS: Table = {
  name: 'organisation_link',
  key: ['id'],
  rows: ORGANISATION_LINKS.map((link) => ({
    id: link.id,
    from_id: link.fromId,
    to_id: link.toId,
    kind: link.kind,
    date: link.date,
    decision_number: link.decisionNumber,
    source: link.source,
    verification: link.verification,
  })),
};

const ROLES: Table = {
  name: 'organisation_role',
  key: ['id'],
  rows: ORGANISATION_ROLES.map((role) => ({
    id: role.id,
    kind: role.kind,
    holder_id: role.holderId,
    scope_id: role.scopeId,
    unit_name: role.unitName,
    valid_from: role.from,
    valid_to: role.to,
    source: role.source,
    verification: role.verification,
  })),
};

/** Decided once: what became of one is written beside it, and it is never touched again. */
const REORGANISATIONS: Table = {
  name: 'reorganisation',
  key: ['id'],
  unless: 'true',
  rows: DECISIONS.map(({ id, decided, verification, reason }) => ({
    id,
    kind: decided.kind,
    date: decided.date,
    decision_number: decided.decisionNumber,
    source: decided.source,
    verification,
    decided,
    choices: completeChoices([], heirsOf(decided), reason),
    counts: [],
  })),
};

/**
 * Unions with their history, and the decisions that made it, in the order in which foreign keys allow
 * them. What is open at unions that ended is dealt with by whoever settles the decisions.
 */
export const ORGANISATION_TABLES: readonly Table[] = [
  ORGANISATIONS,
  VERSIONS,
  LINKS,
  ROLES,
  REORGANISATIONS,
];
