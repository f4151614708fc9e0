import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId } from '../../ids.ts';
import { changedDossier, DossierPayload } from '../dossier/dossier-payload.graphql.ts';
import {
  ExchangeBeginDossierInput,
  ExchangeCreateInput,
  ExchangeNotifyInput,
  ExchangePlanTurnInput,
  ExchangeRecordTurnInput,
  ExchangeSaveInput,
} from './exchange-input.graphql.ts';
import { readExchange, readTurn } from './exchange-input.ts';
import { exchangeById } from './exchange.loaders.ts';
import type { ExchangeRecord } from './exchange.queries.ts';
import { Exchange } from './exchange.ref.ts';
import { createExchange, notifyOfHolder, recordTurn, saveExchange } from './exchange.service.ts';
import { beginTurn, planTurn } from './turn-planning.service.ts';

type Payload = { readonly exchange: ExchangeRecord };

const ExchangePayload = builder.objectRef<Payload>('ExchangePayload').implement({
  description: 'The exchange as it is now.',
  fields: (t) => ({
    exchange: t.field({
      type: Exchange,
      description: 'The exchange.',
      resolve: ({ exchange }) => exchange,
    }),
  }),
});

/** The exchange after it was changed: nothing of it that was read before counts. */
async function changed(context: Context, id: string): Promise<Payload> {
  exchangeById(context).clear(id);
  const exchange = await exchangeById(context).load(id);
  invariant(exchange !== null, 'EXCHANGE_VANISHED');
  return { exchange };
}

const targetOf = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  id: readId(id, 'Exchange'),
  version,
});

const INPUT = { required: true, description: 'The input.' } as const;
const REFUSALS = { types: [...COMMON_ERRORS, ConflictError] };

builder.mutationFields((t) => ({
  exchangeCreate: t.field({
    type: ExchangePayload,
    description: 'Writes a rotating exchange of a union with a partner.',
    args: { input: t.arg({ type: ExchangeCreateInput, ...INPUT }) },
    errors: { types: [...COMMON_ERRORS] },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'exchangeCreate', key: input.idempotencyKey, input };
      const id = await createExchange(context, call, {
        organisationId: readId(input.organisationId, 'Organisation'),
        partnerId: readId(input.partnerId, 'Partner'),
        content: readExchange(input.exchange),
      });
      return changed(context, id);
    },
  }),
  exchangeSave: t.field({
    type: ExchangePayload,
    description: 'Saves what is written of an exchange.',
    args: { input: t.arg({ type: ExchangeSaveInput, ...INPUT }) },
    errors: REFUSALS,
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'exchangeSave', key: input.idempotencyKey, input };
      const content = readExchange(input.exchange);
      return changed(context, await saveExchange(context, call, { ...targetOf(input), content }));
    },
  }),
  exchangeRecordTurn: t.field({
    type: ExchangePayload,
    description: 'Says how a turn stands: held, deferred, lapsed, swapped, or taken back.',
    args: { input: t.arg({ type: ExchangeRecordTurnInput, ...INPUT }) },
    errors: REFUSALS,
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'exchangeRecordTurn', key: input.idempotencyKey, input };
      const said = readTurn(input.turn);
      return changed(context, await recordTurn(context, call, { ...targetOf(input), said }));
    },
  }),
  exchangeNotify: t.field({
    type: ExchangePayload,
    description: 'Records that the partner was told who holds the exchange today.',
    args: { input: t.arg({ type: ExchangeNotifyInput, ...INPUT }) },
    errors: REFUSALS,
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'exchangeNotify', key: input.idempotencyKey, input };
      const successorId = readId(input.successorId, 'Organisation');
      const notice = { successorId, on: input.on, text: input.text };
      const asked = { ...targetOf(input), notice };
      return changed(context, await notifyOfHolder(context, call, asked));
    },
  }),
  exchangePlanTurn: t.field({
    type: ExchangePayload,
    description: 'Puts a turn into the plan of its year; the plan is begun where there is none.',
    args: { input: t.arg({ type: ExchangePlanTurnInput, ...INPUT }) },
    errors: REFUSALS,
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'exchangePlanTurn', key: input.idempotencyKey, input };
      const { year, title, purpose } = input;
      const asked = { ...targetOf(input), year, words: { title, purpose } };
      return changed(context, await planTurn(context, call, asked));
    },
  }),
  exchangeBeginDossier: t.field({
    type: DossierPayload,
    description: 'Begins the dossier of a turn from its plan line.',
    args: { input: t.arg({ type: ExchangeBeginDossierInput, ...INPUT }) },
    errors: REFUSALS,
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'exchangeBeginDossier', key: input.idempotencyKey, input };
      const asked = { ...targetOf(input), year: input.year };
      return changedDossier(context, await beginTurn(context, call, asked));
    },
  }),
}));
