import type {
  InformationFigure as Figure,
  InformationFigures as Figures,
  InformationTarget as Target,
} from '@cau-noi/domain/information/target';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readId } from '../../ids.ts';
import { permissionFor } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { Permission } from '../values/permission.graphql.ts';
import { readYear } from './information-list.ts';
import { informationYear } from './information-target.queries.ts';
import type { InformationYearRecord } from './information-target.queries.ts';
import { informationFigures, setInformationTargets } from './information-target.service.ts';
import { InformationTypeEnum } from './information.ref.ts';

const InformationFigure = builder.objectRef<Figure>('InformationFigure').implement({
  description: 'Published information products beside what was aimed at.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'Only in a row of a union.',
      resolve: ({ organisationId }, _args, context) =>
        organisationId === null ? null : organisationOf(context, organisationId),
    }),
    type: t.expose('type', {
      type: InformationTypeEnum,
      nullable: true,
      description: 'Only in a row of a type.',
    }),
    target: t.exposeInt('target', {
      nullable: true,
      description: 'The denominator: the targets that are set; null where none is.',
    }),
    published: t.exposeInt('published', {
      description:
        'The numerator: just as many as `informationItems(where: {state: PUBLISHED, publishedIn, …})` lists.',
    }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'The one by the other; null without a target.',
    }),
  }),
});

const InformationFigures = builder.objectRef<Figures>('InformationFigures').implement({
  description: 'Published information products of a year beside the targets of the unions.',
  fields: (t) => ({
    total: t.expose('total', { type: InformationFigure, description: 'All together.' }),
    byType: t.field({
      type: [InformationFigure],
      description: 'By type, in their order; without those of which there is nothing.',
      resolve: ({ byType }) => [...byType],
    }),
    byUnion: t.field({
      type: [InformationFigure],
      description: 'By union; without those of which there is nothing.',
      resolve: ({ byUnion }) => [...byUnion],
    }),
  }),
});

const InformationTarget = builder.objectRef<Target>('InformationTarget').implement({
  description: 'How many products of a type a union means to publish in a year.',
  fields: (t) => ({
    type: t.expose('type', { type: InformationTypeEnum, description: 'The type.' }),
    target: t.exposeInt('target', { description: 'How many.' }),
  }),
});

type Year = Omit<InformationYearRecord, 'id'> & { readonly id: string | null };

const InformationYear = builder.objectRef<Year>('InformationYear').implement({
  description: 'The targets of a union for a year.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    year: t.exposeInt('year', { description: 'The calendar year.' }),
    version: t.exposeInt('version', {
      description: 'Grows with every change; 0 where none were set.',
    }),
    targets: t.field({
      type: [InformationTarget],
      description: 'A type that is left out has none.',
      resolve: ({ targets }) => [...targets],
    }),
    maySet: t.field({
      type: Permission,
      description: 'Whether the viewer may set them.',
      resolve: ({ organisationId }, _args, context) =>
        permissionFor(
          context,
          'information.setTargets',
          organisationSubject(context, organisationId),
        ),
    }),
    timeline: t.field({
      type: TimelineConnection,
      description: 'Who set them and when, the latest first.',
      args: pageArgs(t.arg),
      resolve: ({ id }, args, context, info) =>
        timelineOf(context, 'INFORMATION_YEAR', id ?? '', args, info),
    }),
  }),
});

builder.queryFields((t) => ({
  informationFigures: t.field({
    type: InformationFigures,
    description: 'Published information products of a year beside their targets.',
    args: {
      year: t.arg.int({ required: true, description: 'Calendar year.' }),
      organisationId: t.arg.id({ description: 'Of this union; of all that may be seen without.' }),
      subtree: t.arg.boolean({ description: 'Of the unions below it too.' }),
    },
    resolve: (_root, { year, ...asked }, context) =>
      informationFigures(context, asked, readYear(year)),
  }),
  informationYear: t.field({
    type: InformationYear,
    nullable: true,
    description: 'The targets of a union for a year; null where the viewer may not see them.',
    args: {
      organisationId: t.arg.id({ required: true, description: 'The union.' }),
      year: t.arg.int({ required: true, description: 'Calendar year.' }),
    },
    resolve: async (_root, asked, context): Promise<Year | null> => {
      const organisationId = readId(asked.organisationId, 'Organisation');
      const scope = scopeIds(viewerOf(context).scope);
      if (scope !== null && !scope.includes(organisationId)) return null;
      const year = readYear(asked.year);
      const found = await informationYear(context.sql, scope, organisationId, year);
      return found ?? { id: null, organisationId, year, version: 0, targets: [] };
    },
  }),
}));

const TargetInput = builder.inputType('InformationTargetInput', {
  description: 'How many products of a type are to be published.',
  fields: (t) => ({
    type: t.field({ type: InformationTypeEnum, required: true, description: 'The type.' }),
    target: t.int({ required: true, description: 'How many, nought or more.' }),
  }),
});

const SetInput = builder.inputType('InformationTargetsSetInput', {
  description: 'Sets all targets of a union for a year.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union.' }),
    year: t.int({ required: true, description: 'Calendar year.' }),
    version: t.int({ required: true, description: 'The version that was read; 0 for none.' }),
    targets: t.field({
      type: [TargetInput],
      required: true,
      description: 'All of them; a type that is left out has none.',
    }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const Payload = builder
  .objectRef<{ readonly organisationId: string }>('InformationTargetsPayload')
  .implement({
    description: 'The union whose targets were set.',
    fields: (t) => ({
      organisation: t.field({
        type: Organisation,
        description: 'The union.',
        resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
      }),
    }),
  });

builder.mutationField('informationTargetsSet', (t) =>
  t.field({
    type: Payload,
    description: 'Sets how many products of each type a union means to publish in a year.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: SetInput, required: true, description: 'The input.' }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'informationTargetsSet', key: input.idempotencyKey, input };
      const organisationId = readId(input.organisationId, 'Organisation');
      const { year, version, targets } = input;
      const written = { organisationId, year, version, targets };
      return { organisationId: await setInformationTargets(context, call, written) };
    },
  }),
);
