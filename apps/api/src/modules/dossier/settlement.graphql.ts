import type {
  SettledFinding as SettledFindingValue,
  SettledOccasion,
  SettledStanding,
} from '@cau-noi/domain/assessment/settlement';
import {
  needsExplaining,
  settledFindings,
  unexplained,
} from '@cau-noi/domain/assessment/settlement';
import { findingKey } from '@cau-noi/domain/check/run';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import { COMMON_ERRORS } from '../../errors.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readId } from '../../ids.ts';
import { once } from '../../loader.ts';
import { Finding, JustificationInput } from '../values/finding.graphql.ts';
import { changedDossier, DossierPayload } from './dossier-payload.graphql.ts';
import { Dossier } from './dossier.ref.ts';
import { settledByDossier } from './settlement.loaders.ts';
import type { SettledRecord } from './settlement.queries.ts';
import { explainSpent } from './settlement.service.ts';

const SettledOccasionEnum = enumOf<SettledOccasion>(
  'SettledOccasion',
  'What made the costs of an activity be judged again.',
  {
    CLOSED: 'Its figures were closed.',
    CORRECTED: 'Figures that were closed were corrected.',
    SETTLED: 'The money was settled (quyết toán).',
  },
);

const SettledStandingEnum = enumOf<SettledStanding>(
  'SettledStanding',
  'How a finding of the real costs stands to what was approved.',
  {
    NEW: 'It was not found of the estimate.',
    WORSE: 'It was found of the estimate, and goes further now.',
    AS_APPROVED: 'It was found of the estimate, and goes no further.',
    GONE: 'It was found of the estimate, and is not found any more.',
  },
);

type ShownSettled = SettledFindingValue & { readonly text: string | null };

const SettledFinding = builder.objectRef<ShownSettled>('SettledFinding').implement({
  description: 'A finding of the approved estimate beside that of the real costs.',
  fields: (t) => ({
    standing: t.field({
      type: SettledStandingEnum,
      description: 'How the two stand to each other.',
      resolve: ({ standing }) => standing,
    }),
    approved: t.field({
      type: Finding,
      nullable: true,
      description: 'Of the estimate that was approved.',
      resolve: ({ approved }) => approved,
    }),
    settled: t.field({
      type: Finding,
      nullable: true,
      description: 'Of what was really spent.',
      resolve: ({ settled }) => settled,
    }),
    needsExplaining: t.boolean({
      description: 'Whether it goes further than what was approved, so that it needs a text.',
      resolve: (found) => needsExplaining(found),
    }),
    text: t.string({
      nullable: true,
      description: 'Why it went further; null while nobody said.',
      resolve: ({ text }) => text,
    }),
  }),
});

const SettledVerdict = builder.objectRef<SettledRecord>('SettledVerdict').implement({
  description:
    'What the checks on costs found of what was really spent, frozen with the norms it was judged by.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    occasion: t.field({
      type: SettledOccasionEnum,
      description: 'What made it be judged.',
      resolve: ({ occasion }) => occasion,
    }),
    judgedAt: t.field({
      type: 'DateTime',
      description: 'When.',
      resolve: ({ judgedAt }) => judgedAt,
    }),
    judgedBy: t.exposeString('judgedBy', { description: 'Who closed or settled.' }),
    normDay: t.field({
      type: 'Date',
      description: 'The day whose norms counted: of approval for an activity that was approved.',
      resolve: ({ normDay }) => normDay,
    }),
    findings: t.field({
      type: [SettledFinding],
      description: 'Its failures and what it cannot tell, beside those of the approved estimate.',
      resolve: ({ approved, verdict, texts }) =>
        settledFindings(approved, verdict).map((found): ShownSettled => {
          const text = found.settled && texts[findingKey(found.settled)];
          return { ...found, text: text ?? null };
        }),
    }),
    unexplained: t.int({
      description: 'How many of them still need a text; while there are any, nothing is settled.',
      resolve: ({ approved, verdict, texts }) => unexplained(approved, verdict, texts).length,
    }),
  }),
});

builder.objectField(Dossier, 'settledVerdicts', (t) =>
  t.field({
    type: [SettledVerdict],
    description:
      'The verdicts on its real costs, the latest first; none before figures are closed.',
    resolve: ({ id }, _args, context) =>
      once(settledByDossier(context).load(id), (found) => [...found]),
  }),
);

const DossierExplainSpentInput = builder.inputType('DossierExplainSpentInput', {
  description: 'Why real costs go further than what was approved.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The dossier.' }),
    texts: t.field({
      type: [JustificationInput],
      required: true,
      description: 'The texts; with none, figures that nobody judged yet are judged.',
    }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

builder.mutationField('dossierExplainSpent', (t) =>
  t.field({
    type: DossierPayload,
    description: 'Writes texts beside real costs that go further than what was approved.',
    errors: { types: [...COMMON_ERRORS] },
    args: {
      input: t.arg({ type: DossierExplainSpentInput, required: true, description: 'The input.' }),
    },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'dossierExplainSpent', key: input.idempotencyKey, input };
      const written = { id: readId(input.id, 'Dossier'), texts: input.texts };
      return changedDossier(context, await explainSpent(context, call, written));
    },
  }),
);
