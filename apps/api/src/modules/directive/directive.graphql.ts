import { standingOn } from '@cau-noi/domain/directive';
import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import { once } from '../../loader.ts';
import { permissionFor } from '../access/permission.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { ActivityKindEnum, OrganisationKindEnum } from '../values/activity.graphql.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import {
  DirectiveCreateInput,
  DirectiveSaveInput,
  readDirective,
} from './directive-input.graphql.ts';
import { directivesPage } from './directive-list.ts';
import { directiveById, replacedByDirective } from './directive.loaders.ts';
import { directiveSubject } from './directive.permissions.ts';
import type { DirectiveRecord } from './directive.queries.ts';
import {
  Directive,
  DirectiveConnection,
  DirectiveEffectEnum,
  DirectiveStandingEnum,
} from './directive.ref.ts';
import { createDirective, saveDirective } from './directive.service.ts';

builder.node(Directive, {
  description: 'A document that directs the work (văn bản chỉ đạo).',
  id: { resolve: (directive) => directive.id },
  loadMany: (ids, context) => directiveById(context).loadMany(ids),
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Its number, as 2074/TLĐ.' }),
    subject: t.exposeString('subject', { description: 'What it is about.' }),
    issuer: t.exposeString('issuer', { description: 'Who issued it.' }),
    issuedOn: t.expose('issuedOn', { type: 'Date', nullable: true, description: 'When.' }),
    effect: t.expose('effect', { type: DirectiveEffectEnum, description: 'What it does.' }),
    standing: t.field({
      type: DirectiveStandingEnum,
      description: 'How it stands today.',
      resolve: (directive, _args, { today }) => standingOn(directive, today),
    }),
    kinds: t.field({
      type: [ActivityKindEnum],
      description: 'For these kinds of activity; none for all.',
      resolve: ({ kinds }) => [...kinds],
    }),
    levels: t.field({
      type: [OrganisationKindEnum],
      description: 'For unions of these levels; none for all.',
      resolve: ({ levels }) => [...levels],
    }),
    inForceFrom: t.expose('inForceFrom', {
      type: 'Date',
      nullable: true,
      description: 'The first day; null where nobody saw it.',
    }),
    inForceTo: t.expose('inForceTo', {
      type: 'Date',
      nullable: true,
      description: 'The last day; null while no end is known.',
    }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The union whose own it is; null for what is for everybody.',
      resolve: ({ organisationId }, _args, context) =>
        organisationId === null ? null : organisationOf(context, organisationId),
    }),
    replacedBy: t.field({
      type: Directive,
      nullable: true,
      description: 'What took its place; null where the viewer may not see it.',
      resolve: ({ replacedById }, _args, context) =>
        replacedById === null ? null : directiveById(context).load(replacedById),
    }),
    replaces: t.field({
      type: [Directive],
      description: 'Whose place it took.',
      resolve: ({ id }, _args, context) =>
        once(replacedByDirective(context).load(id), (found) => [...found]),
    }),
    note: t.exposeString('note', { nullable: true, description: 'What else is worth knowing.' }),
    source: t.exposeString('source', { nullable: true, description: 'Where it was seen.' }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: 'How far it was verified.',
    }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
    files: t.field({
      type: [StoredFile],
      description: 'Its text and what belongs to it, the newest first.',
      resolve: ({ id }, _args, context) =>
        once(filesOf(context, 'DIRECTIVE', id), (files) => [...files]),
    }),
    timeline: t.field({
      type: TimelineConnection,
      description: 'What happened to it, the latest first.',
      args: pageArgs(t.arg),
      resolve: ({ id }, args, context, info) => timelineOf(context, 'DIRECTIVE', id, args, info),
    }),
    mayEdit: t.field({
      type: Permission,
      description: 'Whether the viewer may write about it, and attach files.',
      resolve: ({ organisationId }, _args, context) =>
        permissionFor(context, 'directive.edit', directiveSubject(context, organisationId)),
    }),
  }),
});

const DirectiveWhere = builder.inputType('DirectiveWhere', {
  description: 'Which directives to list.',
  fields: (t) => ({
    text: t.string({
      description: 'Part of its number, subject or issuer, with or without accents.',
    }),
    effect: t.field({ type: [DirectiveEffectEnum], description: 'With any of these effects.' }),
    verification: t.field({ type: [VerificationEnum], description: 'Verified any so far.' }),
    year: t.int({ description: 'Issued in this year.' }),
    inForce: t.boolean({ description: 'In force today, as far as is known.' }),
  }),
});

builder.queryFields((t) => ({
  directives: t.field({
    type: DirectiveConnection,
    description: 'The register of directives (văn bản chỉ đạo), the latest first.',
    args: {
      where: t.arg({ type: DirectiveWhere, description: 'Which of them.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, context) => directivesPage(context, where ?? {}, args),
  }),
  mayRegisterDirective: t.field({
    type: Permission,
    description: 'Whether the viewer may write a directive into the register, for a union or all.',
    args: {
      organisationId: t.arg.id({ description: 'The union whose own it is; left out for all.' }),
    },
    resolve: (_root, { organisationId }, context) =>
      permissionFor(
        context,
        'directive.edit',
        directiveSubject(context, readOptionalId(organisationId, 'Organisation')),
      ),
  }),
}));

type Payload = { readonly directive: DirectiveRecord };

const DirectivePayload = builder.objectRef<Payload>('DirectivePayload').implement({
  description: 'A directive as saved.',
  fields: (t) => ({
    directive: t.expose('directive', { type: Directive, description: 'The directive.' }),
  }),
});

async function saved(context: Context, id: string): Promise<Payload> {
  const directive = await directiveById(context).load(id);
  invariant(directive !== null, 'DIRECTIVE_VANISHED');
  return { directive };
}

const INPUT = 'The input.';

builder.mutationFields((t) => ({
  directiveCreate: t.field({
    type: DirectivePayload,
    description: 'Writes a directive into the register.',
    args: { input: t.arg({ type: DirectiveCreateInput, required: true, description: INPUT }) },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'directiveCreate', key: input.idempotencyKey, input };
      const organisationId = readOptionalId(input.organisationId, 'Organisation');
      const content = readDirective(input.directive);
      return saved(context, await createDirective(context, call, organisationId, content));
    },
  }),
  directiveSave: t.field({
    type: DirectivePayload,
    description: 'Saves the whole content of a directive.',
    args: { input: t.arg({ type: DirectiveSaveInput, required: true, description: INPUT }) },
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'directiveSave', key: input.idempotencyKey, input };
      const edited = { id: readId(input.id, 'Directive'), version: input.version };
      const content = readDirective(input.directive);
      return saved(context, await saveDirective(context, call, edited, content));
    },
  }),
}));
