import { builder } from '../../builder.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readId } from '../../ids.ts';
import { once } from '../../loader.ts';
import { changedDossier, DossierPayload } from './dossier-payload.graphql.ts';
import type { DossierRecord } from './dossier.queries.ts';
import { Dossier } from './dossier.ref.ts';
import type { ReturnDue } from './return-due.ts';
import { returnDueById } from './return.loaders.ts';
import { recordDossierReturn } from './return.service.ts';

type After = { readonly dossier: DossierRecord; readonly due: ReturnDue };

const AfterReturn = builder.objectRef<After>('AfterReturn').implement({
  description: 'What follows the return: settlement, passports; due days count working days.',
  fields: (t) => ({
    returned: t.boolean({
      description: 'Whether the activity is over, so that this is owed.',
      resolve: ({ due }) => due.returned,
    }),
    settledOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'On which day the money was settled (quyết toán); null while it was not.',
      resolve: ({ dossier }) => dossier.settledOn,
    }),
    settlementDueDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'By when; null where no rule asks for it, or the days off are not known.',
      resolve: ({ due }) => due.settlement?.dueDate ?? null,
    }),
    settlementOverdue: t.boolean({
      description: 'Whether that day has passed without it.',
      resolve: ({ due }) => due.settlement?.overdue ?? false,
    }),
    passportsReturnedOn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'On which day the last official passport was handed back; null while it was not.',
      resolve: ({ dossier }) => dossier.passportsReturnedOn,
    }),
    passportsDueDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'By when; null where nobody travels abroad, or the days off are not known.',
      resolve: ({ due }) => due.passports?.dueDate ?? null,
    }),
    passportsOverdue: t.boolean({
      description: 'Whether that day has passed without it.',
      resolve: ({ due }) => due.passports?.overdue ?? false,
    }),
  }),
});

builder.objectField(Dossier, 'afterReturn', (t) =>
  t.field({
    type: AfterReturn,
    nullable: true,
    description: 'What follows the return; null where the activity is not approved.',
    resolve: (dossier, _args, context) =>
      once(returnDueById(context).load(dossier.id), (due) => due && { dossier, due }),
  }),
);

const DossierRecordReturnInput = builder.inputType('DossierRecordReturnInput', {
  description: 'What was done after the return; both days stand as they are given.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The dossier.' }),
    version: t.int({ required: true, description: 'The version that was read.' }),
    settledOn: t.field({
      type: 'Date',
      description: 'On which day the money was settled; left out while it was not.',
    }),
    passportsReturnedOn: t.field({
      type: 'Date',
      description: 'On which day the last official passport was handed back.',
    }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

builder.mutationField('dossierRecordReturn', (t) =>
  t.field({
    type: DossierPayload,
    description:
      'Writes, or corrects, on which days the money was settled and the passports were handed back.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: {
      input: t.arg({ type: DossierRecordReturnInput, required: true, description: 'The input.' }),
    },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'dossierRecordReturn', key: input.idempotencyKey, input };
      const written = {
        id: readId(input.id, 'Dossier'),
        version: input.version,
        settledOn: input.settledOn ?? null,
        passportsReturnedOn: input.passportsReturnedOn ?? null,
      };
      return changedDossier(context, await recordDossierReturn(context, call, written));
    },
  }),
);
