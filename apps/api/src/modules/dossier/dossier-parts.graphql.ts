import { daysOf } from '@cau-noi/domain/dossier/totals';
import type { DossierLookups as DossierLookupsValue } from '@cau-noi/domain/assessment/dossier';
import { builder } from '../../builder.ts';
import { FundingAmount } from '../values/money.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import type { DossierAction } from './dossier.permissions.ts';
import { dossierPermission } from './dossier.permissions.ts';
import type { DossierRecord } from './dossier.queries.ts';
import { costsIn, countriesIn, personsIn } from './dossier.totals.ts';

/** The smaller types that a dossier is made of. */

/** Each field reads only what it adds up: a list that shows persons reads no costs. */
export const DossierTotals = builder.objectRef<DossierRecord>('DossierTotals').implement({
  description: 'What the figures of a dossier add up to.',
  fields: (t) => ({
    persons: t.int({
      description: 'Those of ours who travel, guests of an inbound delegation, participants.',
      resolve: (dossier, _args, context) => personsIn(context, dossier),
    }),
    days: t.int({
      nullable: true,
      description: 'First and last day both counted; null while a date is missing.',
      resolve: daysOf,
    }),
    countries: t.stringList({
      description: 'ISO 3166-1 alpha-2 codes, each once, in the order of the journey.',
      resolve: (dossier, _args, context) => countriesIn(context, dossier),
    }),
    personDays: t.int({
      nullable: true,
      description: 'Persons × days.',
      resolve: async (dossier, _args, context) => {
        const days = daysOf(dossier);
        return days === null ? null : days * (await personsIn(context, dossier));
      },
    }),
    cost: t.field({
      type: [FundingAmount],
      description: 'The estimate by payer and currency.',
      resolve: async (dossier, _args, context) => {
        const costs = await costsIn(context, dossier);
        return costs.map(({ payer, amount }) => ({ source: payer, amount }));
      },
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
