import { holdsRole } from '@cau-noi/domain/access/actor';
import { builder } from '../../builder.ts';
import { connectionOf, pageArgs, readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { readOptionalId } from '../../ids.ts';
import { textPatterns } from '../../text-filter.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { personById } from '../person/person.loaders.ts';
import { Person } from '../person/person.ref.ts';
import type { PermissionShape } from '../values/permission.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import { grantsByUser } from './access.loaders.ts';
import type { UserRow } from './access.queries.ts';
import { countUsers, listUsers, managedUsers } from './access.queries.ts';
import { Grant, User, UserRoleEnum } from './access.ref.ts';
import { permissionShape } from './permission.ts';
import { organisationSubject } from './place.ts';
import { scopeBelow } from './viewer.queries.ts';
import { managedScope, mayManageAt, placesHeld, refuseDisabling } from './user.permissions.ts';

const ORDER = 'NAME';

async function managePermission(context: Context, { id }: UserRow): Promise<PermissionShape> {
  const held = placesHeld(await grantsByUser(context).load(id), context);
  const places = held.map((place) => organisationSubject(context, place));
  return permissionShape(mayManageAt(context, places));
}

async function disablePermission(context: Context, user: UserRow): Promise<PermissionShape> {
  const manage = await managePermission(context, user);
  if (!manage.allowed) return manage;
  const refusal = await refuseDisabling(context, context.sql, user.id);
  return refusal === null ? manage : { allowed: false, code: refusal.code, data: refusal.data };
}

const UserPermissions = builder.objectRef<UserRow>('UserPermissions').implement({
  description: 'What the viewer may do to a user.',
  fields: (t) => ({
    manage: t.field({
      type: Permission,
      description: 'Change the account, its password and its roles, or let them in again.',
      resolve: (user, _args, context) => managePermission(context, user),
    }),
    disable: t.field({
      type: Permission,
      description: 'Let them in no more.',
      resolve: (user, _args, context) => disablePermission(context, user),
    }),
  }),
});

builder.node(User, {
  description: 'Somebody who signs in, as an administrator sees them (người dùng).',
  id: { resolve: (user) => user.id },
  loadMany: async (ids, context) => {
    const { actor } = viewerOf(context);
    if (!holdsRole(actor, 'ADMINISTRATOR')) return ids.map(() => null);
    const users = await managedUsers(context.sql, await managedScope(context), ids);
    return ids.map((id) => users.find((user) => user.id === id) ?? null);
  },
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Rises with every change of the account.' }),
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
    lastSignInAt: t.expose('lastSignInAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When they signed in last; null where they never did.',
    }),
    grants: t.field({
      type: [Grant],
      description: 'Their roles, past and future ones too; the latest first.',
      resolve: async (user, _args, context) => [...(await grantsByUser(context).load(user.id))],
    }),
    timeline: t.field({
      type: TimelineConnection,
      description: 'What was done to the account, the latest first.',
      args: pageArgs(t.arg),
      resolve: (user, args, context, info) => timelineOf(context, 'USER', user.id, args, info),
    }),
    viewerMay: t.field({
      type: UserPermissions,
      description: 'What the viewer may do to this user.',
      resolve: (user) => user,
    }),
  }),
});

const UserConnection = connectionOf(User, 'User', 'users');

const UserWhere = builder.inputType('UserWhere', {
  description: 'Which users to list.',
  fields: (t) => ({
    text: t.string({ description: 'Part of the name or address, with or without accents.' }),
    organisationId: t.id({
      description: 'With a role, past or present, at this union or below it.',
    }),
    role: t.field({ type: UserRoleEnum, description: 'With this role today.' }),
    disabled: t.boolean({
      description: 'Only those who are let in no more, or only those who are; both when left out.',
    }),
  }),
});

async function filterOf(context: Context, where: typeof UserWhere.$inferInput | null | undefined) {
  const organisationId = readOptionalId(where?.organisationId, 'Organisation');
  const { register, today } = context;
  return {
    scope: await managedScope(context),
    text: textPatterns(where?.text),
    organisationIds:
      organisationId === null
        ? null
        : scopeIds(scopeBelow(register.structure, [organisationId], today)),
    role: where?.role ?? null,
    today,
    disabled: where?.disabled ?? null,
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
