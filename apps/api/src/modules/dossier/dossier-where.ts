import type { FundingSource } from '@cau-noi/domain/activity/funding';
import type { ActivityKind, ReportingClass } from '@cau-noi/domain/activity/kind';
import type { DossierState } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import { textPatterns } from '../../text-filter.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import { idsCounted } from '../statistics/counted.queries.ts';
import { idsOfLessons } from '../statistics/lessons.facts.ts';
import { idsSpending } from '../statistics/spending.facts.ts';
import { readStatisticFilter } from '../statistics/statistic-filter.ts';
import type { DossierFilter } from './dossier-list-where.ts';
import { openReports } from './report-due.queries.ts';

type Maybe<T> = T | null | undefined;

/** A filter as clients write it; every part narrows the list. */
export type DossiersAsked = {
  ids?: Maybe<string[]>;
  text?: Maybe<string>;
  organisationId?: Maybe<string>;
  subtree?: Maybe<boolean>;
  kind?: Maybe<ActivityKind[]>;
  reportingClass?: Maybe<ReportingClass[]>;
  state?: Maybe<DossierState[]>;
  countryCode?: Maybe<string>;
  partnerId?: Maybe<string>;
  personId?: Maybe<string>;
  year?: Maybe<number>;
  fromYear?: Maybe<number>;
  toYear?: Maybe<number>;
  from?: Maybe<IsoDate>;
  to?: Maybe<IsoDate>;
  funding?: Maybe<FundingSource[]>;
  planned?: Maybe<boolean>;
  planLineId?: Maybe<string>;
  reportOverdue?: Maybe<boolean>;
  counted?: Maybe<boolean>;
  statistic?: Maybe<string>;
  AND?: Maybe<DossiersAsked[]>;
  OR?: Maybe<DossiersAsked[]>;
};

/** How deep AND and OR may be nested: enough for people, too little to wear the server out. */
const DEEPEST = 4;

/**
 * The filter in terms of the database. What another rule decides, such as which reports are late, is
 * resolved to ids here.
 *
 * @throws GraphQLError BAD_ID, BAD_FILTER
 */
export async function readDossierWhere(
  context: Context,
  where: DossiersAsked,
  depth = 0,
): Promise<DossierFilter> {
  if (depth > DEEPEST) throw requestError('BAD_FILTER', { deepest: DEEPEST });
  const nested = (parts: Maybe<DossiersAsked[]>): Promise<DossierFilter[]> =>
    Promise.all((parts ?? []).map((part) => readDossierWhere(context, part, depth + 1)));
  const [overdue, counted] = await Promise.all([
    overdueIds(context, where.reportOverdue),
    countedIds(context, where.statistic),
  ]);
  return {
    text: textPatterns(where.text),
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    kinds: where.kind ?? null,
    reportingClasses: where.reportingClass ?? null,
    states: where.state ?? null,
    countryCode: where.countryCode ?? null,
    partnerId: readOptionalId(where.partnerId, 'Partner'),
    personId: readOptionalId(where.personId, 'Person'),
    fromYear: where.year ?? where.fromYear ?? null,
    toYear: where.year ?? where.toYear ?? null,
    from: where.from ?? null,
    to: where.to ?? null,
    funding: where.funding ?? null,
    planned: where.planned ?? null,
    planLineId: readOptionalId(where.planLineId, 'PlanLine'),
    counted: where.counted ?? null,
    ids: where.reportOverdue === true ? overdue : counted,
    otherThanIds: where.reportOverdue === false ? overdue : null,
    and: [
      ...(await nested(where.AND)),
      ...(where.reportOverdue === true && counted !== null
        ? [{ ...EVERY_DOSSIER, ids: counted }]
        : []),
      ...onlyThese(where.ids),
    ],
    or: await nested(where.OR),
  };
}

/** A filter that leaves everything. */
export const EVERY_DOSSIER: DossierFilter = {
  text: null,
  organisationIds: null,
  kinds: null,
  reportingClasses: null,
  states: null,
  countryCode: null,
  partnerId: null,
  personId: null,
  fromYear: null,
  toYear: null,
  from: null,
  to: null,
  funding: null,
  planned: null,
  planLineId: null,
  counted: null,
  ids: null,
  otherThanIds: null,
  and: [],
  or: [],
};

/** @throws GraphQLError BAD_ID */
function onlyThese(ids: Maybe<string[]>): readonly DossierFilter[] {
  if (ids === null || ids === undefined) return [];
  return [{ ...EVERY_DOSSIER, ids: ids.map((id) => readId(id, 'Dossier')) }];
}

async function overdueIds(
  context: Context,
  asked: Maybe<boolean>,
): Promise<readonly string[] | null> {
  if (asked === null || asked === undefined) return null;
  const scope = scopeIds(viewerOf(context).scope);
  const open = await openReports(context, scope);
  return open.filter((due) => due.overdue).map((due) => due.dossierId);
}

async function countedIds(
  context: Context,
  text: Maybe<string>,
): Promise<readonly string[] | null> {
  if (text === null || text === undefined) return null;
  const filter = readStatisticFilter(text);
  const scope = scopeIds(viewerOf(context).scope);
  if (filter.lessons.length > 0) return idsOfLessons(context, filter, scope);
  const idsOf = filter.spending.length > 0 ? idsSpending : idsCounted;
  return idsOf(context, filter, scope);
}
