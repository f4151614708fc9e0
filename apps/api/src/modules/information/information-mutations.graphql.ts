import type { InformationContent } from '@cau-noi/domain/information';
import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import {
  InformationActInput,
  InformationCreateInput,
  InformationDecideInput,
  InformationMeasureInput,
  InformationPublishInput,
  InformationRetractInput,
  InformationSaveInput,
} from './information-input.graphql.ts';
import type { InformationInput } from './information-input.graphql.ts';
import { informationItemById } from './information.loaders.ts';
import type { InformationRecord } from './information.queries.ts';
import { InformationItem } from './information.ref.ts';
import {
  createInformation,
  measureInformation,
  publishInformation,
  retractInformation,
  reviewInformation,
  saveInformation,
  submitInformation,
  withdrawInformation,
} from './information.service.ts';

type Payload = { readonly item: InformationRecord };

const InformationPayload = builder.objectRef<Payload>('InformationPayload').implement({
  description: 'The information product as it is now.',
  fields: (t) => ({
    item: t.expose('item', { type: InformationItem, description: 'The product.' }),
  }),
});

async function changed(context: Context, id: string): Promise<Payload> {
  const item = await informationItemById(context).load(id);
  invariant(item !== null, 'INFORMATION_VANISHED');
  return { item };
}

/** A text that is not blank, else null. */
const textOrNull = (text: string | null | undefined): string | null => text?.trim() || null;

const readContent = (input: typeof InformationInput.$inferInput): InformationContent => ({
  title: input.title.trim(),
  originalTitle: textOrNull(input.originalTitle),
  type: input.type,
  language: input.language.trim(),
  channel: input.channel,
  outlet: input.outlet.trim(),
  audience: input.audience,
  countryCode: input.countryCode ?? null,
  partnerId: readOptionalId(input.partnerId, 'Partner'),
  dossierId: readOptionalId(input.dossierId, 'Dossier'),
  author: input.author.trim(),
  plannedOn: input.plannedOn ?? null,
  text: input.text,
});

const errors = { types: [...COMMON_ERRORS, ConflictError] };
const INPUT = 'The input.';

/** Which product in which version, and the call by which a repeated request is known. */
function readAct(
  operation: string,
  input: { readonly id: string; readonly version: number; readonly idempotencyKey: string },
) {
  const read = { id: readId(input.id, 'InformationItem'), version: input.version };
  return { read, call: { operation, key: input.idempotencyKey, input } };
}

builder.mutationFields((t) => ({
  informationCreate: t.field({
    type: InformationPayload,
    description: 'Plans an information product (sản phẩm thông tin đối ngoại).',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: InformationCreateInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'informationCreate', key: input.idempotencyKey, input };
      const union = readId(input.organisationId, 'Organisation');
      const content = readContent(input.item);
      return changed(context, await createInformation(context, call, union, content));
    },
  }),
  informationSave: t.field({
    type: InformationPayload,
    description: 'Saves the whole content of an information product.',
    errors,
    args: { input: t.arg({ type: InformationSaveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('informationSave', input);
      const content = readContent(input.item);
      return changed(context, await saveInformation(context, call, read, content));
    },
  }),
  informationSubmit: t.field({
    type: InformationPayload,
    description: 'Hands a product in for the review of its content (thẩm định nội dung).',
    errors,
    args: { input: t.arg({ type: InformationActInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('informationSubmit', input);
      return changed(context, await submitInformation(context, call, read));
    },
  }),
  informationWithdraw: t.field({
    type: InformationPayload,
    description: 'Takes a product back before it is reviewed.',
    errors,
    args: { input: t.arg({ type: InformationActInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('informationWithdraw', input);
      return changed(context, await withdrawInformation(context, call, read));
    },
  }),
  informationDecide: t.field({
    type: InformationPayload,
    description: 'The federation’s review: it may be published as it is, or is to be changed.',
    errors,
    args: { input: t.arg({ type: InformationDecideInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('informationDecide', input);
      return changed(context, await reviewInformation(context, call, read, input));
    },
  }),
  informationPublish: t.field({
    type: InformationPayload,
    description: 'Writes down that it was published; refused without a review before that day.',
    errors,
    args: { input: t.arg({ type: InformationPublishInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('informationPublish', input);
      const url = textOrNull(input.url);
      return changed(context, await publishInformation(context, call, read, input.on, url));
    },
  }),
}));

builder.mutationFields((t) => ({
  informationMeasure: t.field({
    type: InformationPayload,
    description: 'Writes down where a published product is found and how many it reached.',
    errors,
    args: { input: t.arg({ type: InformationMeasureInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('informationMeasure', input);
      const reached = {
        url: textOrNull(input.url),
        reach: input.reach ?? null,
        reachSource: textOrNull(input.reachSource),
      };
      return changed(context, await measureInformation(context, call, read, reached));
    },
  }),
  informationRetract: t.field({
    type: InformationPayload,
    description: 'Says that it is not published after all, or is taken down again.',
    errors,
    args: { input: t.arg({ type: InformationRetractInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('informationRetract', input);
      return changed(context, await retractInformation(context, call, read, input.text));
    },
  }),
}));
