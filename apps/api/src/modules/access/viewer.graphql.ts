import type { Action } from '@cau-noi/domain/access/actions';
import { ALLOWED, roleRequired } from '@cau-noi/domain/access/permission';
import { withheldFromToken } from '@cau-noi/domain/access/token-reach';
import { seatsOf } from '@cau-noi/domain/approval/decide';
import { APPROVAL_ROLES } from '@cau-noi/domain/approval';
import type { IsoDate } from '@cau-noi/domain/period';
import { builder } from '../../builder.ts';
import type { Context, Viewer as ViewerShape } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { ForbiddenError, ValidationError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { portalOf } from '../../portals.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { personById } from '../person/person.loaders.ts';
import { Person } from '../person/person.ref.ts';
import type { PermissionShape } from '../values/permission.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import { grantsByUser, userNameOf, viewersSubstitutions } from './access.loaders.ts';
import { Grant } from './access.ref.ts';
import { permissionFor, permissionShape } from './permission.ts';
import { organisationSubject } from './place.ts';
import { setLocale } from './viewer.service.ts';

/** The union a viewer works for: where they write or decide, else the first they have a role at. */
export function homeOf({ actor }: ViewerShape): string | null {
  const own = actor.grants.find(({ role }) => role === 'OFFICER' || role === 'UNIT_LEADER');
  return (own ?? actor.grants[0])?.organisationId ?? null;
}

type PlaceAction = Extract<
  Action,
  | 'plan.create'
  | 'dossier.create'
  | 'agreement.create'
  | 'person.edit'
  | 'user.manage'
  | 'configuration.edit'
  | 'investment.declare'
>;

function permissionAt(
  context: Context,
  action: PlaceAction,
  organisationId: string | null,
): PermissionShape {
  if (organisationId === null) return permissionShape(roleRequired([]));
  return permissionFor(context, action, organisationSubject(context, organisationId));
}

const atHome = (action: PlaceAction) => (viewer: ViewerShape, _args: object, context: Context) =>
  permissionAt(context, action, homeOf(viewer));

const ViewerPermissions = builder.objectRef<ViewerShape>('ViewerPermissions').implement({
  description: 'What the viewer may do at all, for what the portals show.',
  fields: (t) => ({
    planCreate: t.field({
      type: Permission,
      description: 'Begin a plan for the own union.',
      resolve: atHome('plan.create'),
    }),
    agreementCreate: t.field({
      type: Permission,
      description: 'Begin an agreement of the own union.',
      resolve: atHome('agreement.create'),
    }),
    dossierCreate: t.field({
      type: Permission,
      description: 'Begin a dossier for the own union.',
      resolve: atHome('dossier.create'),
    }),
    personEdit: t.field({
      type: Permission,
      description: 'Write about people of the own union.',
      resolve: atHome('person.edit'),
    }),
    partnerCreate: t.field({
      type: Permission,
      description: 'Add a partner to the register.',
      resolve: (_viewer, _args, context) =>
        permissionFor(context, 'partner.create', { type: 'REGISTER' }),
    }),
    partnerMerge: t.field({
      type: Permission,
      description: 'Say of two partners that they are one, or that they are two.',
      resolve: (_viewer, _args, context) =>
        permissionFor(context, 'partner.merge', { type: 'REGISTER' }),
    }),
    investmentDeclare: t.field({
      type: Permission,
      description: 'Declare figures on foreign investors for the own union.',
      resolve: atHome('investment.declare'),
    }),
    decide: t.field({
      type: Permission,
      description: 'Decide some step of some approval, in whoever’s place.',
      resolve: ({ actor }) =>
        permissionShape(
          withheldFromToken(actor, 'dossier.decide') ??
            (seatsOf(actor).length > 0 ? ALLOWED : roleRequired([...APPROVAL_ROLES])),
        ),
    }),
    manageUsers: t.field({
      type: Permission,
      description: 'Look after users.',
      resolve: atHome('user.manage'),
    }),
    createAccessToken: t.field({
      type: Permission,
      description: 'Make an access token for a program.',
      resolve: (_viewer, _args, context) =>
        permissionFor(context, 'api.createToken', { type: 'API' }),
    }),
    configure: t.field({
      type: Permission,
      description: 'Change the configuration.',
      resolve: (_viewer, _args, context) => {
        const federation = context.register.structure.federationOn(context.today);
        return permissionAt(context, 'configuration.edit', federation);
      },
    }),
  }),
});

interface StandInShape {
  readonly principalId: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const StandIn = builder.objectRef<StandInShape>('StandIn').implement({
  description: 'Somebody the viewer decides for today.',
  fields: (t) => ({
    name: t.string({
      description: 'Who.',
      resolve: async ({ principalId }, _args, context) =>
        (await userNameOf(context, principalId)).name,
    }),
    from: t.expose('from', { type: 'Date', description: 'First day.' }),
    to: t.expose('to', { type: 'Date', description: 'Last day.' }),
  }),
});

async function standInsOf(context: Context): Promise<StandInShape[]> {
  const { userId } = viewerOf(context);
  const all = await viewersSubstitutions(context);
  return all
    .filter(({ substituteId }) => substituteId === userId)
    .filter(({ validFrom, validTo }) => validFrom <= context.today && context.today <= validTo)
    .map(({ principalId, validFrom, validTo }) => ({ principalId, from: validFrom, to: validTo }));
}

export const Viewer = builder.objectRef<ViewerShape>('Viewer').implement({
  description: 'Who is signed in.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: (viewer) => writeId('User', viewer.userId) }),
    name: t.exposeString('name', { description: 'Full name.' }),
    email: t.exposeString('email', { description: 'The e-mail address they sign in with.' }),
    locale: t.exposeString('locale', { description: 'Language of the screens: vi or en.' }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Their own entry in the register of people.',
      resolve: ({ personId }, _args, context) =>
        personId === null ? null : personById(context).load(personId),
    }),
    home: t.field({
      type: Organisation,
      nullable: true,
      description: 'The union they work for.',
      resolve: (viewer, _args, context) => {
        const home = homeOf(viewer);
        return home === null ? null : organisationById(context, home);
      },
    }),
    portal: t.string({
      nullable: true,
      description: 'Where the portal for the people of their union is served, as `/province`.',
      resolve: (viewer, _args, context) => {
        const home = homeOf(viewer);
        const kind = home === null ? null : context.register.structure.kindOn(home, context.today);
        const portal = kind === null ? null : portalOf(kind);
        return portal === null ? null : `/${portal}`;
      },
    }),
    grants: t.field({
      type: [Grant],
      description: 'The roles they hold today.',
      resolve: async ({ userId }, _args, context) => {
        const { today } = context;
        const grants = await grantsByUser(context).load(userId);
        return grants.filter(
          ({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo >= today),
        );
      },
    }),
    standsInFor: t.field({
      type: [StandIn],
      description: 'For whom they decide today.',
      resolve: (_viewer, _args, context) => standInsOf(context),
    }),
    today: t.field({
      type: 'Date',
      description: 'The day it is, in Việt Nam.',
      resolve: (_viewer, _args, context) => context.today,
    }),
    may: t.field({
      type: ViewerPermissions,
      description: 'What they may do at all.',
      resolve: (viewer) => viewer,
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'Who is signed in; null when nobody is.',
    skipTypeScopes: true,
    resolve: (_root, _args, context) => context.viewer,
  }),
);

const ViewerPayload = builder
  .objectRef<{ readonly viewer: ViewerShape }>('ViewerPayload')
  .implement({
    description: 'The viewer as saved.',
    fields: (t) => ({ viewer: t.expose('viewer', { type: Viewer, description: 'The viewer.' }) }),
  });

const ViewerSetLocaleInput = builder.inputType('ViewerSetLocaleInput', {
  description: 'Input of `viewerSetLocale`.',
  fields: (t) => ({
    locale: t.string({ required: true, description: 'Code of the language: vi or en.' }),
    idempotencyKey: t.string({
      required: true,
      description: IDEMPOTENCY_KEY,
    }),
  }),
});

builder.mutationField('viewerSetLocale', (t) =>
  t.field({
    type: ViewerPayload,
    description: 'Chooses the language of the screens.',
    args: {
      input: t.arg({ type: ViewerSetLocaleInput, required: true, description: 'The input.' }),
    },
    errors: { types: [ValidationError, ForbiddenError] },
    resolve: async (_root, { input }, context) => {
      const locale = await setLocale(context, input.locale, input.idempotencyKey);
      return { viewer: { ...viewerOf(context), locale } };
    },
  }),
);
