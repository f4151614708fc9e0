import { levelOf } from '@cau-noi/domain/agreement/level';
import type { Action } from '@cau-noi/domain/access/actions';
import { builder } from '../../builder.ts';
import { permissionFor } from '../access/permission.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { partnerOf } from '../partner/partner.loaders.ts';
import { Partner } from '../partner/partner.ref.ts';
import { Permission } from '../values/permission.graphql.ts';
import {
  AgreementKindEnum,
  AgreementLevelEnum,
  AgreementLifeEnum,
  OpenPointEnum,
} from './agreement-enums.graphql.ts';
import { keeperKind, lifeOf, openPoints } from './agreement.standing.ts';
import { agreementById } from './agreement.loaders.ts';
import { agreementSubject } from './agreement.permissions.ts';
import { Agreement } from './agreement.ref.ts';
import type { AgreementRecord } from './agreement.rows.ts';

type Allowed = Exclude<Action & `agreement.${string}`, 'agreement.create'>;

const Permissions = builder.objectRef<AgreementRecord>('AgreementPermissions').implement({
  description: 'What the viewer may do with an agreement.',
  fields: (t) => {
    const permission = (action: Allowed, description: string) =>
      t.field({
        type: Permission,
        description,
        resolve: (agreement, _args, context) =>
          permissionFor(context, action, agreementSubject(context, agreement)),
      });
    return {
      edit: permission('agreement.edit', 'Write in it.'),
      proceed: permission('agreement.proceed', 'Begin a procedure, and take its steps.'),
      decide: permission('agreement.decide', 'Give or refuse the consent of the managing body.'),
      recordSigned: permission(
        'agreement.recordSigned',
        'Record that it was signed before it was written here.',
      ),
      follow: permission('agreement.follow', 'Write what becomes of it.'),
      attachFile: permission('agreement.attachFile', 'Attach a file, or take one away.'),
    };
  },
});

builder.node(Agreement, {
  description: 'An international agreement of a union with partners abroad (thỏa thuận quốc tế).',
  id: { resolve: (agreement) => agreement.id },
  loadMany: (ids, context) => agreementById(context).loadMany(ids),
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number, given once and never again.' }),
    titleVi: t.exposeString('titleVi', { description: 'Its title in Vietnamese.' }),
    titleEn: t.exposeString('titleEn', { nullable: true, description: 'Its title in English.' }),
    kind: t.expose('kind', {
      type: AgreementKindEnum,
      nullable: true,
      description: 'What it is called.',
    }),
    life: t.field({
      type: AgreementLifeEnum,
      description: 'How it stands today.',
      resolve: (agreement, _args, context) => lifeOf(agreement, context),
    }),
    organisation: t.field({
      type: Organisation,
      description: 'The union that keeps it.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    coParties: t.field({
      type: [Organisation],
      description: 'Further unions on our side.',
      resolve: ({ coPartyIds }, _args, context) =>
        coPartyIds.map((id) => organisationOf(context, id)),
    }),
    lead: t.field({
      type: Organisation,
      nullable: true,
      description: 'The one that leads, where there are several.',
      resolve: ({ leadOrganisationId: id }, _args, context) =>
        id === null ? null : organisationOf(context, id),
    }),
    partners: t.field({
      type: [Partner],
      description: 'The partners.',
      resolve: ({ partnerIds }, _args, context) =>
        Promise.all(partnerIds.map(async (id) => partnerOf(context, id))),
    }),
    level: t.field({
      type: AgreementLevelEnum,
      nullable: true,
      description: 'At which level it is signed; null where the law is silent.',
      resolve: (agreement, _args, context) => levelOf(keeperKind(agreement, context)),
    }),
    openPoints: t.field({
      type: [OpenPointEnum],
      description: 'Where the law gives no answer for it.',
      resolve: (agreement, _args, context) => [...openPoints(context, agreement)],
    }),
    version: t.exposeInt('version', { description: 'Changes with every save; inputs name it.' }),
    viewerMay: t.field({
      type: Permissions,
      description: 'What the viewer may do with it.',
      resolve: (agreement) => agreement,
    }),
  }),
});
