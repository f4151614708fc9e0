import type { Table } from './reference-table.ts';
import { AID_RULES, AIDS, MEMBERSHIPS } from './reference/aid.ts';

const AID_RULE_ROWS: Table = {
  name: 'aid_rule',
  key: ['id'],
  unless: 'true',
  rows: AID_RULES.map((rule) => ({
    id: rule.id,
    code: rule.code,
    valid_from: rule.from,
    valid_to: rule.to,
    value: rule.value,
    citation: rule.citation,
    article: rule.article,
    verification: rule.verification,
    note: rule.note,
  })),
};

const AID_ROWS: Table = {
  name: 'aid',
  key: ['id'],
  unless: 'aid.version > 1',
  rows: AIDS.map((aid) => ({
    id: aid.id,
    organisation_id: aid.organisationId,
    title: aid.title,
    direction: aid.direction,
    form: aid.form,
    state: 'DONE',
    partner_id: aid.partnerId,
    channel_id: aid.channelId,
    reason: aid.reason,
    occasion: aid.occasion,
    happened_on: aid.happenedOn,
    source: aid.source,
    verification: aid.verification,
  })),
};

const AID_ITEM_ROWS: Table = {
  name: 'aid_item',
  key: ['id'],
  unless: 'true',
  rows: AIDS.flatMap(({ id, items }) =>
    items.map(({ name, quantity, unit }, position) => ({
      id: `${id}.${position}`,
      aid_id: id,
      position,
      name,
      quantity,
      unit,
    })),
  ),
};

const MEMBERSHIP_ROWS: Table = {
  name: 'membership',
  key: ['id'],
  unless: 'membership.version > 1',
  rows: MEMBERSHIPS.map((membership) => ({
    id: membership.id,
    organisation_id: membership.organisationId,
    partner_id: membership.partnerId,
    kind: membership.kind,
    state: 'MEMBER',
    purpose: membership.purpose,
    note: membership.note,
    source: membership.source,
    verification: membership.verification,
  })),
};

/** The reference data on aid and memberships, in the order in which foreign keys allow them. */
export const COOPERATION_TABLES: readonly Table[] = [
  AID_RULE_ROWS,
  AID_ROWS,
  AID_ITEM_ROWS,
  MEMBERSHIP_ROWS,
];
