import { holdsRole } from '@cau-noi/domain/access/actor';
import { builder } from '../../builder.ts';
import { connectionOf, pageArgs, readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { readOptionalId, writeId } from '../../ids.ts';
import { likePattern } from '../../text-filter.ts';
import { personById } from '../person/person.loaders.ts';
import { Person } from '../person/person.ref.ts';
import { grantsByUser } from './access.loaders.ts';
import type { UserRow } from './access.queries.ts';
import { countUsers, listUsers } from './access.queries.ts';
import { Grant, User } from './access.ref.ts';
import { managedScope } from './user.service.ts';

const ORDER = 'NAME';

User.implement({
  description: 'Somebody who signs in, as an administrator sees them (người dùng).',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: (user) => writeId('User', user.id) }),
    name: t.exposeString('name', { description: 'Full name.' }),
    email: t.exposeString('email', { description: 'The e-mail address they sign in with.' }),
    locale: t.exposeString('locale', { description: 'Language of their screens: vi or en.' }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Their entry in the register of people.',
      resolve: ({ personId }, _args, context) =>
        personId === null ? null : personById(context).load(personId),
    }),
    disabledAt: t.expose('disabledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when they are let in no more.',
    }),
    grants: t.field({
      type: [Grant],
      description: 'Their roles, past and future ones too; the latest first.',
      resolve: async (user, _args, context) => [...(await grantsByUser(context).load(user.id))],
    }),
  }),
});

const UserConnection = connectionOf(User, 'User', 'users');

const UserWhere = builder.inputType('UserWhere', {
  description: 'Which users to list.',
  fields: (t) => ({
    text: t.string({ description: 'Part of the name or address, with or without accents.' }),
    organisationId: t.id({ description: 'With a role, past or present, at this union.' }),
    includeDisabled: t.boolean({ description: 'Also those who are let in no more.' }),
  }),
});

async function filterOf(context: Context, where: typeof UserWhere.$inferInput | null | undefined) {
  return {
    scope: await managedScope(context),
    text: likePattern(where?.text),
    organisationId: readOptionalId(where?.organisationId, 'Organisation'),
    includeDisabled: where?.includeDisabled ?? false,
  };
}

builder.queryField('users', (t) =>
  t.field({
    type: UserConnection,
    description: 'The users an administrator looks after, by name.',
    args: {
      where: t.arg({ type: UserWhere, description: 'Which users.' }),
      ...pageArgs(t.arg),
    },
    resolve: async (_root, { where, ...args }, context) => {
      if (!holdsRole(viewerOf(context).actor, 'ADMINISTRATOR')) throw requestError('FORBIDDEN');
      const page = readPage(args, ORDER, ['string', 'string']);
      const filter = await filterOf(context, where);
      const rows = await listUsers(context.sql, filter, page);
      const cursorOf = ({ name, id }: UserRow) => [name, id];
      return toConnection(rows, page, ORDER, cursorOf, () => countUsers(context.sql, filter));
    },
  }),
);
