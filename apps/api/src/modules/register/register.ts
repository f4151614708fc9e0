import type { CheckParameter } from '@cau-noi/domain/check';
import type { Instrument, OwnCeiling, Rate } from '@cau-noi/domain/norm';
import type { InstrumentRow } from '@cau-noi/domain/norm/instruments';
import type { DecidedDay, HolidayRule } from '@cau-noi/domain/period/public-holidays';
import type { YearlyAgreementRule } from '@cau-noi/domain/agreement/yearly';
import type { ClockRule } from '@cau-noi/domain/agreement/clock';
import type { PlanDeadlineRule } from '@cau-noi/domain/plan/deadline';
import type { Database } from '../../database.ts';
import type { SuspensionEntry } from '../suspension/suspension.rows.ts';
import { readRegister } from './register.queries.ts';
import { Structure } from './structure.ts';

/**
 * What every request asks for and hardly ever changes, kept in memory: the unions, the rows of the
 * checks, the deadlines, the rate book. A request that sees another revision in the database reads it anew.
 */
export interface Register {
  readonly revision: number;
  readonly structure: Structure;
  /** The rows of all checks, of every day: which of them count is decided by the domain. */
  readonly parameters: readonly CheckParameter[];
  /** The rules that say when plans are due, of every day. */
  readonly planDeadlines: readonly PlanDeadlineRule[];
  /** The time limits of agreements, of every day. */
  readonly agreementClocks: readonly ClockRule[];
  /** What is handed in on agreements every year, of every day. */
  readonly agreementYearly: readonly YearlyAgreementRule[];
  /** As they stand, under the ids that rates name. */
  readonly instruments: readonly Instrument[];
  /** All that was written of them, what others put right among it. */
  readonly instrumentRows: readonly InstrumentRow[];
  /** The rows of the rate book, of every day, those that others put right among them. */
  readonly rates: readonly Rate[];
  readonly ownCeilings: readonly OwnCeiling[];
  /** Which days of every year are off by law, of every day. */
  readonly holidays: readonly HolidayRule[];
  /** What was decided of single days against that. */
  readonly decidedDays: readonly DecidedDay[];
  /** The times in which activities are suspended, the latest first. */
  readonly suspensions: readonly SuspensionEntry[];
}

/** What facts are gathered by: who was who, the rows of the checks, the rate book, the days off. */
export type Rules = Pick<
  Register,
  | 'structure'
  | 'parameters'
  | 'rates'
  | 'ownCeilings'
  | 'instruments'
  | 'holidays'
  | 'decidedDays'
  | 'suspensions'
>;

/** For a request by nobody, who may see nothing of it. */
export const NOTHING_REGISTERED: Register = {
  revision: 0,
  structure: new Structure([], [], []),
  parameters: [],
  planDeadlines: [],
  agreementClocks: [],
  agreementYearly: [],
  instruments: [],
  instrumentRows: [],
  rates: [],
  ownCeilings: [],
  holidays: [],
  decidedDays: [],
  suspensions: [],
};

const kept = new WeakMap<Database, Promise<Register>>();

/**
 * The register of at least this revision.
 *
 * @param revision as the database told it a moment ago
 */
export async function registerAt(database: Database, revision: number): Promise<Register> {
  const known = await kept.get(database);
  if (known !== undefined && known.revision >= revision) return known;
  const read = load(database);
  kept.set(database, read);
  // What could not be read is asked for again by the next request.
  read.catch(() => kept.delete(database));
  return read;
}

async function load(database: Database): Promise<Register> {
  const { versions, links, roles, ...rows } = await readRegister(database.sql);
  return { ...rows, structure: new Structure(versions, links, roles) };
}
