import type { ListName } from '@cau-noi/db/prisma';
import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import { viewerOf } from '../../context.ts';
import { enumOf } from '../../enum.ts';
import { COMMON_ERRORS } from '../../errors.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readId, readOptionalId, writeId } from '../../ids.ts';
import { RemovedPayload } from '../values/removed.graphql.ts';
import type { SavedViewRow } from './saved-view.queries.ts';
import { savedViewsOf } from './saved-view.queries.ts';
import { removeView, saveView } from './saved-view.service.ts';

const ListNameEnum = enumOf<ListName>('ListName', 'The lists that have pages of their own.', {
  DOSSIERS: 'Dossiers.',
  PLANS: 'Yearly plans.',
  PEOPLE: 'Persons.',
  PARTNERS: 'Partners.',
});

const SavedView = builder.objectRef<SavedViewRow>('SavedView').implement({
  description: 'A way in which the viewer looks at a list, under a name; nobody else sees it.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque.', resolve: ({ id }) => writeId('SavedView', id) }),
    list: t.expose('list', { type: ListNameEnum, description: 'Of which list.' }),
    name: t.exposeString('name', { description: 'What the viewer calls it.' }),
    search: t.exposeString('search', {
      description: 'Filter, order and columns as the address of the page has them after its `?`.',
    }),
  }),
});

builder.queryField('savedViews', (t) =>
  t.field({
    type: [SavedView],
    description: 'The viewer’s own views of a list, by name; at most 50 of all lists.',
    args: { list: t.arg({ type: ListNameEnum, required: true, description: 'Of which list.' }) },
    resolve: async (_root, { list }, context) => [
      ...(await savedViewsOf(context.sql, viewerOf(context).userId, list)),
    ],
  }),
);

const SavedViewSaveInput = builder.inputType('SavedViewSaveInput', {
  description: 'Input of `savedViewSave`.',
  fields: (t) => ({
    id: t.id({ description: 'The view to change; left out for a new one.' }),
    list: t.field({ type: ListNameEnum, required: true, description: 'Of which list.' }),
    name: t.string({ required: true, description: 'Its name, at most 80 characters.' }),
    search: t.string({
      required: true,
      description: 'What stands in the address after its `?`, at most 4,000 characters.',
    }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const SavedViewRemoveInput = builder.inputType('SavedViewRemoveInput', {
  description: 'Input of `savedViewRemove`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The view.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const SavedViewPayload = builder.objectRef<{ readonly id: string }>('SavedViewPayload').implement({
  description: 'A view as saved.',
  fields: (t) => ({
    savedView: t.field({
      type: SavedView,
      description: 'The view.',
      resolve: async ({ id }, _args, context) => {
        const own = await savedViewsOf(context.sql, viewerOf(context).userId, null);
        const saved = own.find((view) => view.id === id);
        invariant(saved !== undefined, `SAVED_VIEW_MISSING:${id}`);
        return saved;
      },
    }),
  }),
});

builder.mutationFields((t) => ({
  savedViewSave: t.field({
    type: SavedViewPayload,
    description: 'Keeps a way of looking at a list under a name, for the viewer alone.',
    args: { input: t.arg({ type: SavedViewSaveInput, required: true, description: 'The input.' }) },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const { list, name, search } = input;
      const asked = { id: readOptionalId(input.id, 'SavedView'), list, name, search };
      return { id: await saveView(context, asked, { key: input.idempotencyKey, input }) };
    },
  }),
  savedViewRemove: t.field({
    type: RemovedPayload,
    description: 'Takes a view of the viewer’s own away.',
    args: {
      input: t.arg({ type: SavedViewRemoveInput, required: true, description: 'The input.' }),
    },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const sent = { key: input.idempotencyKey, input };
      const id = await removeView(context, readId(input.id, 'SavedView'), sent);
      return { id: writeId('SavedView', id) };
    },
  }),
}));
