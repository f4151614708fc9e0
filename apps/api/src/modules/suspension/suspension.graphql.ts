import { isInForceIn } from '@cau-noi/domain/suspension/judge';
import { builder } from '../../builder.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { readId, writeId } from '../../ids.ts';
import { once } from '../../loader.ts';
import { permissionFor } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { directiveOf } from '../directive/directive.loaders.ts';
import { Directive } from '../directive/directive.ref.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { Dossier } from '../dossier/dossier.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { ActivityKindEnum, OrganisationKindEnum } from '../values/activity.graphql.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { Permission } from '../values/permission.graphql.ts';
import { heldBy } from './suspension.held.ts';
import type { Held } from './suspension.held.ts';
import { consentSubject, federationOf } from './suspension.permissions.ts';
import { consentsOfSuspension } from './suspension.queries.ts';
import {
  AttendanceFormEnum,
  Consent,
  ConsentStateEnum,
  ExceptionRuleEnum,
  Suspension,
} from './suspension.ref.ts';

/** Of the consents during one suspension so many are shown. */
const MOST_CONSENTS = 200;

Suspension.implement({
  description: 'A time in which activities are suspended (tạm dừng hoạt động).',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('Suspension', id) }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    document: t.exposeString('document', {
      description: 'That directive as it is cited: its number and its day.',
    }),
    directive: t.field({
      type: Directive,
      description: 'The directive by which it was ordered.',
      resolve: ({ directiveId }, _args, context) => directiveOf(context, directiveId),
    }),
    from: t.exposeString('from', {
      description: 'From when: a year, a month or a day, as far as it is known.',
    }),
    to: t.exposeString('to', { nullable: true, description: 'Until when, as `from`; null: open.' }),
    inForce: t.boolean({
      description: 'Whether it may be in force today.',
      resolve: (suspension, _args, { today }) =>
        isInForceIn(suspension, { from: today, to: today }),
    }),
    kinds: t.field({
      type: [ActivityKindEnum],
      description: 'The kinds of activity; none for all.',
      resolve: ({ kinds }) => [...kinds],
    }),
    levels: t.field({
      type: [OrganisationKindEnum],
      description: 'The levels of unions; none for all.',
      resolve: ({ levels }) => [...levels],
    }),
    organisations: t.field({
      type: [Organisation],
      description: 'The unions, with those below them; none for all.',
      resolve: ({ organisationIds }, _args, context) =>
        organisationIds.map((id) => organisationOf(context, id)),
    }),
    countryCodes: t.exposeStringList('countryCodes', {
      description: 'Only where it leads to one of these countries; none for all.',
    }),
    online: t.expose('online', { type: ExceptionRuleEnum, description: 'Of attending online.' }),
    inPerson: t.expose('inPerson', {
      type: ExceptionRuleEnum,
      description: 'Of taking place in person all the same.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What else is worth knowing.' }),
    source: t.exposeString('source', { nullable: true, description: 'Where it is known from.' }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: 'How far it was verified.',
    }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
    consents: t.field({
      type: [Consent],
      description: 'The consents to dossiers that the viewer may see: those that wait first.',
      resolve: async ({ id }, _args, context) => [
        ...(await consentsOfSuspension(
          context.sql,
          id,
          scopeIds(viewerOf(context).scope),
          MOST_CONSENTS,
        )),
      ],
    }),
  }),
});

Consent.implement({
  description: 'The consent of the federation to one activity during a suspension.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('Consent', id) }),
    dossier: t.field({
      type: Dossier,
      description: 'The dossier of the activity.',
      resolve: ({ dossierId }, _args, context) =>
        once(dossierById(context).load(dossierId), (dossier) => {
          if (dossier === null) throw new Error('A consent without visible dossier');
          return dossier;
        }),
    }),
    form: t.expose('form', { type: AttendanceFormEnum, description: 'What was asked about.' }),
    from: t.expose('from', { type: 'Date', description: 'The first day asked about.' }),
    to: t.expose('to', { type: 'Date', description: 'The last day asked about.' }),
    state: t.expose('state', { type: ConsentStateEnum, description: 'How far it is.' }),
    request: t.exposeString('requestText', { description: 'Why it is asked for.' }),
    requestedBy: t.exposeString('requestedBy', { description: 'Who asked.' }),
    requestedAt: t.expose('requestedAt', { type: 'DateTime', description: 'When.' }),
    decidedBy: t.exposeString('decidedBy', { nullable: true, description: 'Who decided.' }),
    onBehalfOf: t.exposeString('onBehalfOf', {
      nullable: true,
      description: 'In whose place, where a substitute decided.',
    }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When.' }),
    decision: t.exposeString('decisionText', { nullable: true, description: 'In what words.' }),
    documentNumber: t.exposeString('documentNumber', {
      nullable: true,
      description: 'The document in which consent was given.',
    }),
    documentDate: t.expose('documentDate', {
      type: 'Date',
      nullable: true,
      description: 'The day of that document.',
    }),
    mayDecide: t.field({
      type: Permission,
      description: 'Whether the viewer may grant or refuse it.',
      resolve: (consent, _args, context) =>
        permissionFor(context, 'consent.decide', consentSubject(context, consent)),
    }),
  }),
});

const HeldBy = builder.objectRef<Held>('DossierSuspension').implement({
  description: 'A suspension over the days of a dossier, and what becomes of it.',
  fields: (t) => ({
    suspension: t.field({
      type: Suspension,
      description: 'The suspension.',
      resolve: ({ suspensionId }, _args, { register }) => {
        const found = register.suspensions.find(({ id }) => id === suspensionId);
        if (found === undefined) throw new Error('A suspension that is not registered');
        return found;
      },
    }),
    form: t.expose('form', {
      type: AttendanceFormEnum,
      description: 'How the activity takes place.',
    }),
    rule: t.expose('rule', { type: ExceptionRuleEnum, description: 'What is asked of that.' }),
    passes: t.exposeBoolean('passes', { description: 'Whether the dossier may be handed in.' }),
    consent: t.expose('consent', {
      type: Consent,
      nullable: true,
      description: 'The consent that lets it pass, else the latest that was asked for.',
    }),
  }),
});

builder.objectField(Dossier, 'suspensions', (t) =>
  t.field({
    type: [HeldBy],
    description: 'The suspensions over its days (tạm dừng hoạt động).',
    resolve: async (dossier, _args, context) => [...(await heldBy(context, dossier))],
  }),
);

builder.queryFields((t) => ({
  suspensions: t.field({
    type: [Suspension],
    description: 'Every suspension, the latest first; they are few.',
    resolve: (_root, _args, { register }) => [...register.suspensions],
  }),
  suspension: t.field({
    type: Suspension,
    nullable: true,
    description: 'One suspension; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, { register }) => {
      const asked = readId(id, 'Suspension');
      return register.suspensions.find((one) => one.id === asked) ?? null;
    },
  }),
  maySuspend: t.field({
    type: Permission,
    description: 'Whether the viewer may write about suspensions.',
    resolve: (_root, _args, context) =>
      permissionFor(
        context,
        'suspension.edit',
        organisationSubject(context, federationOf(context)),
      ),
  }),
}));
