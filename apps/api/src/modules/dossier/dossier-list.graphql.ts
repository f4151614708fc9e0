import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import { Money } from '../values/money.graphql.ts';
import type { DossierOrder } from './dossier-list-orders.ts';
import type { DossierListTotals } from './dossier-list.queries.ts';
import { dossiersPage } from './dossier-list.ts';
import { DossierWhere } from './dossier-where.graphql.ts';
import { DossierConnection } from './dossier.ref.ts';

const DossierOrderEnum = enumOf<DossierOrder>('DossierOrder', 'Orders of a list of dossiers.', {
  START_DATE_DESC: 'By first day, the latest first; those without one last.',
  START_DATE_ASC: 'By first day, the earliest first; those without one last.',
  UPDATED_DESC: 'By the last save, the latest first.',
  UPDATED_ASC: 'By the last save, the earliest first.',
  NUMBER_DESC: 'By number, the newest first.',
  NUMBER_ASC: 'By number, the oldest first.',
  TITLE_ASC: 'By title, in Vietnamese order.',
  TITLE_DESC: 'By title, in Vietnamese order from the end.',
  KIND_ASC: 'By kind, in the order of the kinds.',
  KIND_DESC: 'By kind, in the order of the kinds from the end.',
  STATE_ASC: 'By state, drafts first.',
  STATE_DESC: 'By state, drafts last.',
  PERSONS_ASC: 'By the persons that are counted, the smallest first.',
  PERSONS_DESC: 'By the persons that are counted, the greatest first.',
  UNION_ASC: 'By the short name of the union today, in Vietnamese order.',
  UNION_DESC: 'By the short name of the union today, from the end.',
  PARTNER_ASC: 'By the Vietnamese name of the partner; those without one first.',
  PARTNER_DESC: 'By the Vietnamese name of the partner, from the end; those without one last.',
});

const Totals = builder.objectRef<DossierListTotals>('DossierListTotals').implement({
  description: 'What a whole list of dossiers adds up to.',
  fields: (t) => ({
    records: t.exposeInt('records', { description: 'How many dossiers.' }),
    countedPersons: t.exposeInt('countedPersons', {
      description:
        'The counted persons of its dossiers; what a figure says of persons opens its list.',
    }),
    cost: t.field({
      type: [Money],
      description: 'The estimates, one amount for each currency.',
      resolve: ({ cost }) => [...cost],
    }),
  }),
});

builder.objectField(DossierConnection, 'totals', (t) =>
  t.field({
    type: Totals,
    description: 'What the whole list adds up to, whatever the page.',
    resolve: (page) => page.totals(),
  }),
);

builder.queryField('dossiers', (t) =>
  t.field({
    type: DossierConnection,
    description: 'Dossiers that the viewer may see.',
    args: {
      where: t.arg({ type: DossierWhere, description: 'Which dossiers.' }),
      orderBy: t.arg({
        type: DossierOrderEnum,
        description: 'In which order; START_DATE_DESC when left out.',
      }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, orderBy, ...args }, context, info) =>
      dossiersPage(context, where ?? {}, orderBy ?? 'START_DATE_DESC', args, info),
  }),
);
