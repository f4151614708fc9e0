import { AID_RULES, AIDS, MEMBERSHIPS } from './reference/aid.ts';

/** Rows of one table, by column name, as `load-reference` takes them. */
interface CooperationTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  /** Leaves a row alone that somebody has changed since. */
  readonly unless: string;
}

const AID_RULE_ROWS: CooperationTable = {
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

const AID_ROWS: CooperationTable = {
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

const AID_ITEM_ROWS: CooperationTable = {
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

const MEMBERSHIP_ROWS: CooperationTable = {
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
export const COOPERATION_TABLES: readonly CooperationTable[] = [
  AID_RULE_ROWS,
  AID_ROWS,
  AID_ITEM_ROWS,
  MEMBERSHIP_ROWS,
];
