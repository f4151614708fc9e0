import type { UserRole } from '@cau-noi/domain/access/actor';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import { writeId } from '../../ids.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import type { GrantRow, SubstitutionRow, UserRow } from './access.queries.ts';
import type { UserNameRow } from './user-name.queries.ts';

export const UserRoleEnum = enumOf<UserRole>(
  'UserRole',
  'What somebody does at an organisation; it reaches that organisation and all below it.',
  {
    OFFICER: 'Writes plans and dossiers (cán bộ đối ngoại).',
    UNIT_LEADER: 'Decides for the union (lãnh đạo đơn vị).',
    FEDERATION_ADVISER: "Is the federation's foreign-affairs adviser (chuyên viên Tổng Liên đoàn).",
    FEDERATION_LEADER: 'Leads the federation (lãnh đạo Tổng Liên đoàn).',
    AUDITOR: 'Reads all and changes nothing (kiểm tra).',
    ADMINISTRATOR: 'Looks after users and configuration (quản trị).',
  },
);

export const Grant = builder.objectRef<GrantRow>('Grant').implement({
  description: 'A role that a user holds at an organisation, from one day to another.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: (grant) => writeId('Grant', grant.id) }),
    role: t.expose('role', { type: UserRoleEnum, description: 'The role.' }),
    organisation: t.field({
      type: Organisation,
      description: 'Where it is held.',
      resolve: (grant, _args, context) => organisationOf(context, grant.organisationId),
    }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day.' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day; null while no end is known.',
    }),
  }),
});

export const UserName = builder.objectRef<UserNameRow>('UserName').implement({
  description: 'A user as colleagues see them.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: (user) => writeId('User', user.id) }),
    name: t.exposeString('name', { description: 'Full name.' }),
    email: t.exposeString('email', { description: 'The e-mail address they sign in with.' }),
  }),
});

/** A user as an administrator sees them. */
export const User = builder.objectRef<UserRow>('User');

/** Somebody who decides in another's place for some days. */
export const Substitution = builder.objectRef<SubstitutionRow>('Substitution');
