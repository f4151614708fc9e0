import { judgesAfterwards, judgesAgreements } from '@cau-noi/domain/assessment/check-group';
import type { CheckId } from '@cau-noi/domain/assessment/catalogue';
import { outcomesOf } from '@cau-noi/domain/check/outcome';
import type { CheckOutcome } from '@cau-noi/domain/check/outcome';
import type { Verdict } from '@cau-noi/domain/check/run';
import { returnedOn, TAKES_PLACE } from '@cau-noi/domain/dossier/return';
import { yearOf } from '@cau-noi/domain/period';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { ofRequest } from '../../loader.ts';
import { listAgreements } from '../agreement/agreement-list.queries.ts';
import { standpointOf } from '../agreement/agreement.queries.ts';
import { verdictOn } from '../agreement/agreement.standing.ts';
import { stepPlaces } from '../approval/places.ts';
import { listDossiers } from '../dossier/dossier-list.queries.ts';
import { CONTENT_SECTIONS } from '../dossier/dossier-sections.queries.ts';
import { EVERY_DOSSIER } from '../dossier/dossier-where.ts';
import { keepAhead } from '../dossier/dossier.ahead.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { verdictAfterwards } from '../dossier/dossier.verdict.ts';
import type { CheckTally } from './check-statistics.queries.ts';

/** So many records are judged for one answer, the latest first: each is judged anew. */
export const MOST_JUDGED = 200;

/** A record that was judged as of today. */
interface JudgedToday {
  readonly organisationId: string;
  /** Of the last day of the activity; null for an agreement. */
  readonly year: number | null;
  readonly outcomes: ReadonlyMap<string, CheckOutcome>;
}

interface Judged {
  readonly records: readonly JudgedToday[];
  /** Older ones were left out. */
  readonly more: boolean;
}

export interface TodayYearRow extends CheckTally {
  readonly year: number;
}

export interface TodayUnitRow extends CheckTally {
  readonly organisationId: string;
}

/** What a check finds today of what is judged afterwards. */
export interface CheckTodayRow {
  readonly concerned: number;
  readonly more: boolean;
  readonly years: readonly TodayYearRow[];
  readonly units: readonly TodayUnitRow[];
}

/** How a check works out as of today; null where it is judged when something is handed in. */
export async function todayOfCheck(context: Context, id: CheckId): Promise<CheckTodayRow | null> {
  if (judgesAgreements({ id })) return tallied(id, await agreementsJudged(context));
  return judgesAfterwards({ id }) ? tallied(id, await activitiesJudged(context)) : null;
}

/** Several checks of one document are told of the same records. */
function oncePerRequest(judge: (context: Context) => Promise<Judged>) {
  const kept = ofRequest(() => new Map<'judged', Promise<Judged>>());
  return (context: Context): Promise<Judged> => {
    const found = kept(context).get('judged') ?? judge(context);
    kept(context).set('judged', found);
    return found;
  };
}

const activitiesJudged = oncePerRequest(async (context) => {
  const { sql, today } = context;
  const scope = scopeIds(viewerOf(context).scope);
  const filter = { ...EVERY_DOSSIER, states: TAKES_PLACE, to: today };
  const list = { scope, filter, order: 'START_DATE_DESC', today } as const;
  const listed = await listDossiers(
    sql,
    list,
    { size: MOST_JUDGED, after: null },
    CONTENT_SECTIONS,
  );
  const shown = listed.slice(0, MOST_JUDGED);
  for (const { dossier, ahead } of shown) {
    dossierById(context).prime(dossier.id, dossier);
    keepAhead(context, dossier.id, ahead);
  }
  const over = shown.flatMap(({ dossier }) => {
    const lastDay = returnedOn(dossier.endDate, { ...dossier, today });
    return lastDay === null ? [] : [{ dossier, year: yearOf(lastDay) }];
  });
  const records = await Promise.all(
    over.map(async ({ dossier, year }): Promise<JudgedToday> => {
      const verdict = await verdictAfterwards(context, dossier);
      return judgedToday(dossier.organisationId, year, verdict);
    }),
  );
  return { records, more: listed.length > shown.length };
});

const ANY_AGREEMENT = {
  lives: null,
  organisationIds: null,
  partnerId: null,
  kinds: null,
  endsBy: null,
  dormant: null,
  text: null,
} as const;

const agreementsJudged = oncePerRequest(async (context) => {
  const filter = { ...ANY_AGREEMENT, lives: ['IN_FORCE'] } as const;
  const page = { size: MOST_JUDGED, after: null };
  const listed = await listAgreements(context.sql, standpointOf(context), filter, page);
  const shown = listed.slice(0, MOST_JUDGED);
  // What a union that is no more agreed is kept by who succeeded it.
  const records = shown.map((agreement) => {
    const { unitId } = stepPlaces(context, agreement.organisationId);
    return judgedToday(unitId, null, verdictOn(agreement, context));
  });
  return { records, more: listed.length > shown.length };
});

const judgedToday = (
  organisationId: string,
  year: number | null,
  verdict: Verdict,
): JudgedToday => ({ organisationId, year, outcomes: outcomesOf(verdict) });

function tallied(checkId: CheckId, { records, more }: Judged): CheckTodayRow {
  const concerned = records.filter(({ outcomes }) => outcomes.has(checkId));
  const years = new Set(concerned.flatMap(({ year }) => year ?? []));
  const units = new Set(concerned.map(({ organisationId }) => organisationId));
  const tallyWhere = (holds: (record: JudgedToday) => boolean): CheckTally =>
    tallyOf(checkId, concerned.filter(holds));
  return {
    concerned: concerned.length,
    more,
    years: [...years]
      .map((year) => ({ year, ...tallyWhere((record) => record.year === year) }))
      .toSorted((a, b) => b.year - a.year),
    units: [...units]
      .map((organisationId) => ({
        organisationId,
        ...tallyWhere((record) => record.organisationId === organisationId),
      }))
      .toSorted(
        (a, b) =>
          failedOf(b) - failedOf(a) ||
          b.unknown - a.unknown ||
          (a.organisationId < b.organisationId ? -1 : 1),
      ),
  };
}

const failedOf = ({ stopped, toJustify, noted }: CheckTally): number => stopped + toJustify + noted;

function tallyOf(checkId: CheckId, records: readonly JudgedToday[]): CheckTally {
  const count = (outcome: CheckOutcome): number =>
    records.filter(({ outcomes }) => outcomes.get(checkId) === outcome).length;
  return {
    kept: count('KEPT'),
    noted: count('NOTE'),
    toJustify: count('JUSTIFY'),
    stopped: count('STOP'),
    unknown: count('UNKNOWN'),
  };
}
