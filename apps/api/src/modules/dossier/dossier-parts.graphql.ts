import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { DossierTotals as DossierTotalsValue } from '@cau-noi/domain/dossier/totals';
import { dossierTotals } from '@cau-noi/domain/dossier/totals';
import type { DossierLookups as DossierLookupsValue } from '@cau-noi/domain/assessment/dossier';
import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { FundingAmount } from '../values/money.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import { sectionOf } from './dossier.loaders.ts';
import type { DossierAction } from './dossier.permissions.ts';
import { dossierPermission } from './dossier.permissions.ts';
import type { DossierRecord } from './dossier.queries.ts';

/** The smaller types that a dossier is made of. */

export const DossierTotals = builder.objectRef<DossierTotalsValue>('DossierTotals').implement({
  description: 'What the figures of a dossier add up to.',
  fields: (t) => ({
    persons: t.exposeInt('persons', {
      description: 'Those of ours who travel, guests of an inbound delegation, participants.',
    }),
    days: t.exposeInt('days', {
      nullable: true,
      description: 'First and last day both counted; null while a date is missing.',
    }),
    countries: t.stringList({
      description: 'ISO 3166-1 alpha-2 codes, each once, in the order of the journey.',
      resolve: (totals) => [...totals.countries],
    }),
    personDays: t.exposeInt('personDays', { nullable: true, description: 'Persons × days.' }),
    cost: t.field({
      type: [FundingAmount],
      description: 'The estimate by payer and currency.',
      resolve: ({ costs }) => costs.map(({ payer, amount }) => ({ source: payer, amount })),
    }),
  }),
});

export const DossierLookups = builder.objectRef<DossierLookupsValue>('DossierLookups').implement({
  description: 'What only the database knows of a dossier, for the checks in the browser.',
  fields: (t) => ({
    json: t.field({
      type: 'JSON',
      description: "The domain's `DossierLookups`, with opaque ids.",
      resolve: (lookups) => lookups,
    }),
  }),
});

export const DossierPermissions = builder.objectRef<DossierRecord>('DossierPermissions').implement({
  description: 'What the viewer may do with a dossier.',
  fields: (t) => {
    const may = (action: DossierAction, description: string) =>
      t.field({
        type: Permission,
        description,
        resolve: (dossier, _args, context) => dossierPermission(context, dossier, action),
      });
    return {
      edit: may('dossier.edit', 'Write in it.'),
      submit: may('dossier.submit', 'Hand it in (trình).'),
      withdraw: may('dossier.withdraw', 'Take it back before it is decided (thu hồi).'),
      decide: may('dossier.decide', 'Approve or return it.'),
      cancel: may('dossier.cancel', 'Cancel the activity (huỷ).'),
      postpone: may('dossier.postpone', 'Postpone the activity (hoãn).'),
      reopen: may('dossier.reopen', 'Take it up again; an approval becomes void.'),
      closeFigures: may('dossier.closeFigures', 'Fix or mend what really happened.'),
      report: may('dossier.report', 'Write the outcome report.'),
      attachFile: may('dossier.attachFile', 'Attach or remove files.'),
    };
  },
});

/** Adds up a dossier as planned; only the sections that count are read. */
export async function totalsOf(
  context: Context,
  { id, kind, startDate, endDate }: DossierRecord & { readonly kind: ActivityKind },
): Promise<DossierTotalsValue> {
  const [members, stops, guests, participants, costLines] = await Promise.all([
    sectionOf(context, id, 'members'),
    sectionOf(context, id, 'stops'),
    sectionOf(context, id, 'guests'),
    sectionOf(context, id, 'participants'),
    sectionOf(context, id, 'costLines'),
  ]);
  const figures = { startDate, endDate, members, stops, guests, participants, costLines };
  const totals = dossierTotals(kind, figures);
  invariant(totals.ok, 'DOSSIER_MONEY_OVERFLOW');
  return totals.value;
}
