import { invariant } from '@cau-noi/domain/invariant';
import type { SuspensionContent } from '@cau-noi/domain/suspension/issues';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readId } from '../../ids.ts';
import { readRegister } from '../register/register.queries.ts';
import { ActivityKindEnum, OrganisationKindEnum } from '../values/activity.graphql.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { consentById, consentsByDossier } from './suspension.loaders.ts';
import type { ConsentRecord } from './suspension.queries.ts';
import { Consent, ExceptionRuleEnum, Suspension } from './suspension.ref.ts';
import type { SuspensionEntry } from './suspension.rows.ts';
import { askForConsent, decideConsent, writeSuspension } from './suspension.service.ts';

const SuspensionInput = builder.inputType('SuspensionInput', {
  description: 'Everything that is written about a suspension.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What it is called.' }),
    directiveId: t.id({ required: true, description: 'The directive that orders it.' }),
    from: t.string({
      required: true,
      description: 'From when: a year, a month or a day, as 2021, 2021-06 or 2021-06-02.',
    }),
    to: t.string({ description: 'Until when, as `from`; left out while no end is known.' }),
    kinds: t.field({ type: [ActivityKindEnum], required: true, description: 'Of these kinds.' }),
    levels: t.field({
      type: [OrganisationKindEnum],
      required: true,
      description: 'Of unions of these levels; none for all.',
    }),
    organisationIds: t.idList({
      required: true,
      description: 'Of these unions and those below them; none for all.',
    }),
    countryCodes: t.stringList({
      required: true,
      description: 'Only where it leads to one of these countries; none for all.',
    }),
    online: t.field({ type: ExceptionRuleEnum, required: true, description: 'Attending online.' }),
    inPerson: t.field({
      type: ExceptionRuleEnum,
      required: true,
      description: 'In person all the same.',
    }),
    note: t.string({ description: 'What else is worth knowing.' }),
    source: t.string({ description: 'Where it is known from.' }),
    verification: t.field({
      type: VerificationEnum,
      required: true,
      description: 'How far it was verified.',
    }),
  }),
});

const readSuspension = (input: typeof SuspensionInput.$inferInput): SuspensionContent => ({
  title: input.title.trim(),
  directiveId: readId(input.directiveId, 'Directive'),
  from: input.from.trim(),
  to: input.to?.trim() ?? null,
  kinds: input.kinds,
  levels: input.levels,
  organisationIds: input.organisationIds.map((id) => readId(id, 'Organisation')),
  countryCodes: input.countryCodes,
  online: input.online,
  inPerson: input.inPerson,
  note: input.note ?? null,
  source: input.source ?? null,
  verification: input.verification,
});

const SuspensionCreateInput = builder.inputType('SuspensionCreateInput', {
  description: 'Input of `suspensionCreate`.',
  fields: (t) => ({
    suspension: t.field({ type: SuspensionInput, required: true, description: 'The suspension.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const SuspensionSaveInput = builder.inputType('SuspensionSaveInput', {
  description: 'Input of `suspensionSave`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The suspension.' }),
    version: t.int({ required: true, description: 'The version that was edited.' }),
    suspension: t.field({ type: SuspensionInput, required: true, description: 'All of it.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const ConsentRequestInput = builder.inputType('ConsentRequestInput', {
  description: 'Asks for consent to a dossier during a suspension.',
  fields: (t) => ({
    dossierId: t.id({ required: true, description: 'The dossier.' }),
    version: t.int({ required: true, description: 'The version of the dossier that was read.' }),
    suspensionId: t.id({ required: true, description: 'The suspension.' }),
    text: t.string({ required: true, description: 'Why it should take place all the same.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const ConsentDecideInput = builder.inputType('ConsentDecideInput', {
  description: 'Grants or refuses consent.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The consent.' }),
    granted: t.boolean({ required: true, description: 'Whether it is granted.' }),
    documentNumber: t.string({ description: 'The document in which it is given.' }),
    documentDate: t.field({ type: 'Date', description: 'The day of that document.' }),
    text: t.string({ required: true, description: 'In what words; a refusal says why.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const SuspensionPayload = builder
  .objectRef<{ readonly suspension: SuspensionEntry }>('SuspensionPayload')
  .implement({
    description: 'A suspension as saved.',
    fields: (t) => ({
      suspension: t.expose('suspension', { type: Suspension, description: 'The suspension.' }),
    }),
  });

const ConsentPayload = builder
  .objectRef<{ readonly consent: ConsentRecord }>('ConsentPayload')
  .implement({
    description: 'A consent as it is now.',
    fields: (t) => ({
      consent: t.expose('consent', { type: Consent, description: 'The consent.' }),
    }),
  });

/** What the register of this request does not hold yet. */
async function savedSuspension(context: Context, id: string) {
  const { suspensions } = await readRegister(context.sql);
  const suspension = suspensions.find((one) => one.id === id);
  invariant(suspension !== undefined, 'SUSPENSION_VANISHED');
  return { suspension };
}

async function savedConsent(context: Context, id: string) {
  const consent = await consentById(context).load(id);
  invariant(consent !== null, 'CONSENT_VANISHED');
  consentsByDossier(context).clear(consent.dossierId);
  return { consent };
}

const INPUT = 'The input.';

builder.mutationFields((t) => ({
  suspensionCreate: t.field({
    type: SuspensionPayload,
    description: 'Suspends activities (tạm dừng hoạt động); only the federation may.',
    args: { input: t.arg({ type: SuspensionCreateInput, required: true, description: INPUT }) },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'suspensionCreate', key: input.idempotencyKey, input };
      const content = readSuspension(input.suspension);
      return savedSuspension(context, await writeSuspension(context, call, null, content));
    },
  }),
  suspensionSave: t.field({
    type: SuspensionPayload,
    description: 'Saves the whole content of a suspension, as when it ends.',
    args: { input: t.arg({ type: SuspensionSaveInput, required: true, description: INPUT }) },
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'suspensionSave', key: input.idempotencyKey, input };
      const edited = { id: readId(input.id, 'Suspension'), version: input.version };
      const content = readSuspension(input.suspension);
      return savedSuspension(context, await writeSuspension(context, call, edited, content));
    },
  }),
  consentRequest: t.field({
    type: ConsentPayload,
    description: 'Asks the federation to consent to a dossier during a suspension.',
    args: { input: t.arg({ type: ConsentRequestInput, required: true, description: INPUT }) },
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'consentRequest', key: input.idempotencyKey, input };
      const { version, text } = input;
      const dossierId = readId(input.dossierId, 'Dossier');
      const suspensionId = readId(input.suspensionId, 'Suspension');
      const asked = { dossierId, version, suspensionId, text };
      return savedConsent(context, await askForConsent(context, call, asked));
    },
  }),
  consentDecide: t.field({
    type: ConsentPayload,
    description: 'Grants consent, naming its document, or refuses it; only the federation may.',
    args: { input: t.arg({ type: ConsentDecideInput, required: true, description: INPUT }) },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'consentDecide', key: input.idempotencyKey, input };
      const { granted, text } = input;
      const documentNumber = input.documentNumber ?? null;
      const documentDate = input.documentDate ?? null;
      const decision = { granted, documentNumber, documentDate, text };
      const id = readId(input.id, 'Consent');
      return savedConsent(context, await decideConsent(context, call, id, decision));
    },
  }),
}));
