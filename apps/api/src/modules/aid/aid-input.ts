import type { AidContent } from '@cau-noi/domain/aid';
import type { CurrencyCode, Money } from '@cau-noi/domain/money';
import { readOptionalId, writeId } from '../../ids.ts';
import type { AidInput } from './aid-input.graphql.ts';
import type { AidRecord } from './aid.queries.ts';

/** A text without the spaces around it; null where there is none. */
const filled = (text: string | null | undefined): string | null =>
  text === null || text === undefined || text.trim() === '' ? null : text.trim();

type MoneyGiven = { readonly minor: number; readonly currency: string } | null | undefined;

/** As it was written: the domain says whether there is such a currency. */
const moneyOf = (money: MoneyGiven): Money | null =>
  money ? { minor: money.minor, currency: money.currency as CurrencyCode } : null;

/**
 * What a client wrote, as the domain knows it.
 *
 * @throws GraphQLError BAD_ID
 */
export function readAid(input: typeof AidInput.$inferInput): AidContent {
  return {
    title: input.title.trim(),
    direction: input.direction,
    form: input.form,
    partnerId: readOptionalId(input.partnerId, 'Partner'),
    channelId: readOptionalId(input.channelId, 'Partner'),
    reason: input.reason,
    occasion: filled(input.occasion),
    cash: moneyOf(input.cash),
    items: input.items.map(({ name, quantity, unit, value }, index) => ({
      id: String(index),
      name: name.trim(),
      quantity,
      unit: unit.trim(),
      value: moneyOf(value),
    })),
    approvalNumber: filled(input.approvalNumber),
    approvedOn: input.approvedOn ?? null,
    dossierId: readOptionalId(input.dossierId, 'Dossier'),
    note: filled(input.note),
  };
}

/** What is saved, in the shape in which a client writes it. */
export function asWrittenAid(aid: AidRecord) {
  const { title, direction, form, reason, occasion, cash, approvalNumber, approvedOn, note } = aid;
  const opaque = (kind: 'Partner' | 'Dossier', id: string | null) =>
    id === null ? null : writeId(kind, id);
  return {
    title,
    direction,
    form,
    partnerId: opaque('Partner', aid.partnerId),
    channelId: opaque('Partner', aid.channelId),
    reason,
    occasion,
    cash,
    items: aid.items.map(({ name, quantity, unit, value }) => ({ name, quantity, unit, value })),
    approvalNumber,
    approvedOn,
    dossierId: opaque('Dossier', aid.dossierId),
    note,
  };
}
