import { builder } from '../../builder.ts';
import { pageArgs, readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { readOptionalId } from '../../ids.ts';
import { textPatterns } from '../../text-filter.ts';
import { readsRegisters } from '../access/permission.ts';
import { OrganisationKindEnum } from '../values/activity.graphql.ts';
import {
  OrganisationLink,
  OrganisationRole,
  OrganisationVersion,
} from './organisation-history.graphql.ts';
import {
  ancestorsOf,
  childrenPage,
  organisationById,
  organisationOn,
} from './organisation.loaders.ts';
import type { OrganisationFilter } from './organisation.queries.ts';
import {
  countOrganisations,
  cursorOfOrganisation,
  listOrganisations,
} from './organisation.queries.ts';
import { Organisation, OrganisationConnection } from './organisation.ref.ts';

const ORDER = 'KIND_NAME';

builder.node(Organisation, {
  description:
    'A union (công đoàn), from the federation down to a grassroots union, as it stood on a day.',
  id: { resolve: (row) => row.id },
  loadMany: (ids, context) =>
    readsRegisters(context) ? ids.map((id) => organisationById(context, id)) : ids.map(() => null),
  fields: (t) => ({
    code: t.exposeString('id', {
      description: 'Short code that never changes, as `ldld-da-nang`.',
    }),
    name: t.exposeString('name', { description: 'Full Vietnamese name.' }),
    shortName: t.exposeString('shortName', { description: 'Short Vietnamese name.' }),
    nameEn: t.exposeString('nameEn', { nullable: true, description: 'English name.' }),
    kind: t.expose('kind', { type: OrganisationKindEnum, description: 'Its level.' }),
    parent: t.field({
      type: Organisation,
      nullable: true,
      description: 'The union directly above; null for the federation.',
      resolve: (row, _args, context) =>
        row.parentId === null ? null : organisationOn(context, row.parentId, row.day),
    }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      description: 'First day it stood like this.',
    }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day it stood like this; null while it does.',
    }),
    dissolved: t.exposeBoolean('dissolved', { description: 'Whether it no longer stands.' }),
    versions: t.field({
      type: [OrganisationVersion],
      description: 'What it was called, what it was and under whom it stood; the latest first.',
      resolve: (row, _args, context) => [...context.register.structure.versionsOf(row.id)],
    }),
    links: t.field({
      type: [OrganisationLink],
      description: 'How it came out of others and what became of it; the latest first.',
      resolve: (row, _args, context) => [...context.register.structure.linksOf(row.id)],
    }),
    roles: t.field({
      type: [OrganisationRole],
      description:
        'Who approves, advises and receives reports for it, set over it or over a union above it.',
      resolve: ({ id }, _args, { register, today }) => [...register.structure.rolesOver(id, today)],
    }),
    ancestors: t.field({
      type: [Organisation],
      description: 'The unions above it, nearest first.',
      resolve: (row, _args, context) => [...ancestorsOf(context, row)],
    }),
    children: t.field({
      type: OrganisationConnection,
      description: 'The unions directly below it.',
      args: pageArgs(t.arg),
      resolve: (row, args, context) =>
        childrenPage(context, row, readPage(args, ORDER, ['string', 'string', 'string']), ORDER),
    }),
  }),
});

const OrganisationWhere = builder.inputType('OrganisationWhere', {
  description: 'Which unions to list.',
  fields: (t) => ({
    text: t.string({ description: 'Part of the name, with or without accents.' }),
    kind: t.field({ type: [OrganisationKindEnum], description: 'Any of these levels.' }),
    parentId: t.id({ description: 'Directly below this union.' }),
    asOf: t.field({ type: 'Date', description: 'As things stood on this day; today if left out.' }),
    includeDissolved: t.boolean({ description: 'Also those that did not stand on that day.' }),
  }),
});

function filterOf(
  context: Context,
  where: typeof OrganisationWhere.$inferInput | null | undefined,
): OrganisationFilter {
  return {
    readable: readsRegisters(context),
    text: textPatterns(where?.text),
    kinds: where?.kind ?? null,
    parentId: readOptionalId(where?.parentId, 'Organisation'),
    day: where?.asOf ?? context.today,
    includeDissolved: where?.includeDissolved ?? false,
  };
}

builder.queryField('organisations', (t) =>
  t.field({
    type: OrganisationConnection,
    description: 'Unions, highest level first, then by name in Vietnamese order.',
    args: {
      where: t.arg({ type: OrganisationWhere, description: 'Which unions.' }),
      ...pageArgs(t.arg),
    },
    resolve: async (_root, { where, ...args }, context) => {
      const page = readPage(args, ORDER, ['string', 'string', 'string']);
      const filter = filterOf(context, where);
      const rows = await listOrganisations(context.sql, filter, page);
      return toConnection(rows, page, ORDER, cursorOfOrganisation, () =>
        countOrganisations(context.sql, filter),
      );
    },
  }),
);
