import type { Dossier, Exchange, Plan, PlanLine } from '@cau-noi/db/prisma';
import type { Drift, Filled } from '../../row-drift.testing.ts';
import type {
  ExchangeRecord,
  LedgerRecord,
  TurnActivityRecord,
  TurnLineRecord,
  TurnPlanRecord,
} from './exchange.queries.ts';

type Ledger = { __typename: null; window: null; records: null; activities: null };

/** The rows of exchanges, beside the models that they are read from: see `row-types.test.ts`. */
export const EXCHANGE_ROWS = {
  LedgerRecord: {} satisfies Drift<LedgerRecord, Exchange, Ledger>,
  ExchangeRecord: {} satisfies Drift<
    ExchangeRecord,
    Exchange,
    Ledger & { partner: null; lines: null; plans: null }
  >,
  TurnActivityRecord: {} satisfies Drift<
    TurnActivityRecord,
    Dossier,
    {
      dossierId: 'id';
      year: null;
      planId: null;
      side: null;
      persons: null;
      personDays: null;
      own: null;
      readable: null;
    }
  >,
  TurnLineRecord: {} satisfies Drift<
    TurnLineRecord,
    PlanLine,
    { year: Filled<'exchangeYear'>; approved: null }
  >,
  TurnPlanRecord: {} satisfies Drift<TurnPlanRecord, Plan, {}>,
} as const;
