import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import { costsSince, earlierCostsOf } from './dossier-costs.facts.ts';
import { dossierSubject, normDayOf } from '@cau-noi/domain/assessment/dossier';
import { parameterFor } from '@cau-noi/domain/check/run';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { returnedOn } from '@cau-noi/domain/dossier/return';
import type { LineLookups, LineOrigin } from '@cau-noi/domain/dossier/plan-line';
import type { UnsubmittedReport } from '@cau-noi/domain/effectiveness/facts';
import { openReportsFor } from '@cau-noi/domain/effectiveness/facts';
import type { Spent } from '@cau-noi/domain/effectiveness/effect-facts';
import type { ReportParts } from '@cau-noi/domain/effectiveness/report-parts';
import { standingFor } from '@cau-noi/domain/norm/book';
import { planPredecessorsOf } from '@cau-noi/domain/organisation/successors';
import type { IsoDate } from '@cau-noi/domain/period';
import { monthOf, monthPeriod, yearOf } from '@cau-noi/domain/period';
import { instrumentsOf } from '@cau-noi/domain/savings/costs';
import { missionScope } from '@cau-noi/domain/savings/mission-scope';
import { TK08 } from '@cau-noi/domain/savings/people-checks';
import type { AfterReturn } from '@cau-noi/domain/savings/return-facts';
import { NOTHING_AFTER_RETURN } from '@cau-noi/domain/savings/return-facts';
import { writeId } from '../../ids.ts';
import type { Sql } from '../../sql.ts';
import { missionsByCountry, repeatsSince } from '../approval/assessment.facts.ts';
import type { MissionRecord } from '../approval/mission.queries.ts';
import { missionsTo } from '../approval/mission.queries.ts';
import type { Rules } from '../register/register.ts';
import { workDaysSince } from '../register/work-days.ts';
import { exchangesHeldFor, exchangesOf } from '../exchange/exchange.facts.ts';
import { suspensionLookups } from '../suspension/suspension.facts.ts';
import { followUpFacts } from './follow-up.facts.ts';
import type { LineRecord, LookupRecords, OwnRecord } from './dossier-lookups.queries.ts';
import { lookupRecords } from './dossier-lookups.queries.ts';
import { dueSubject } from './report-due.queries.ts';
import { journeysSince, neighboursOf, peopleOf, unitJourneysOf } from './dossier-people.facts.ts';

/** A content to be judged; `dossierId` is null before it is first saved. Ids are the database's. */
export type Judged = { readonly dossierId: string | null; readonly content: DossierContent };

type Found = {
  readonly records: LookupRecords;
  readonly missions: readonly MissionRecord[];
  readonly rules: Rules;
  readonly today: IsoDate;
};

/** For which checks: all, or the one on the outcome report, which asks of reports alone. */
export type LookupsFor = 'ALL_CHECKS' | 'REPORT_CHECK';

/**
 * What only the database knows of each content, in the order given, with the ids that clients know.
 * The number of statements does not depend on the number of contents.
 */
export async function dossierLookups(
  sql: Sql,
  judged: readonly Judged[],
  rules: Rules,
  today: IsoDate,
  forChecks: LookupsFor = 'ALL_CHECKS',
): Promise<readonly DossierLookups[]> {
  const contents = judged.map(({ content }) => content);
  const days = contents.map(({ startDate }) => startDate ?? today);
  const organisationIds = contents.map((content) => content.organisationId);
  const earliest = days.reduce((first, day) => (day < first ? day : first), today);
  const since = repeatsSince(rules.parameters, earliest);
  const all = forChecks === 'ALL_CHECKS' ? contents : [];
  const found = lookupRecords(sql, {
    dossierIds: judged.flatMap(({ dossierId }) => dossierId ?? []),
    organisationIds,
    personIds: all.flatMap(({ members }) => members.map((member) => member.personId)),
    headPersonIds: contents.flatMap(headsOf),
    planLineIds: all.flatMap(({ planLineId }) => planLineId ?? []),
    years: days.map(yearOf),
    journeysSince: all.length === 0 ? null : journeysSince(rules.parameters, earliest),
    kinds: all.map(({ kind }) => kind),
    costsSince: all.length === 0 ? null : costsSince(rules.parameters, earliest),
    exchangeDays: days,
    exchangesHeldFor: all.flatMap((content) =>
      exchangesHeldFor(rules.structure.history, content.organisationId, today),
    ),
  });
  const earlier = missionsTo(sql, {
    scope: missionScope(rules.parameters),
    countries: all.flatMap(countriesOf),
    since,
    organisationIds,
    partnerIds: all.flatMap(({ partnerId }) => partnerId ?? []),
    besideIds: organisationIds.flatMap((id) => [...rules.structure.besideOn(id, today)]),
    // A plan line begins on the first of its month and may be still to come.
    comingFrom: monthPeriod(monthOf(today)).from,
  });
  const [records, missions] = await Promise.all([found, earlier]);
  return judged.map((one) => lookupsOf(one, { records, missions, rules, today }));
}

function lookupsOf({ dossierId, content }: Judged, found: Found): DossierLookups {
  const { records, missions, rules, today } = found;
  const { structure, parameters } = rules;
  const own = ownOf(dossierId, records.own);
  const normDay = normDayOf(content.startDate, { ...own, today });
  const line = records.lines.find(({ id }) => id === content.planLineId) ?? null;
  const level = structure.kindOn(content.organisationId, normDay);
  const subject = dossierSubject(content, { ...own, level, today });
  const retirement = parameterFor(TK08.id, parameters, subject);
  return {
    ...own,
    ...lineLookups(line, records.links, content.organisationId, today),
    planLine: planLineOf(line),
    dossierId: dossierId === null ? null : writeId('Dossier', dossierId),
    today,
    level,
    coOrganisers: coOrganisersOf(content, structure, normDay),
    people: peopleOf(content, records, today, retirement),
    missions: missionsByCountry(missionsAskedFor(content), missions),
    neighbours: neighboursOf(content, missions, structure, today),
    unitJourneys: unitJourneysOf(content, records, parameters),
    ...normsOf(content, found.rules, normDay),
    openReports: openReportsOf(dossierId, content, found),
    afterReturn: afterReturnOf(dossierId, content, found),
    earlierCosts: earlierCostsOf(content, records),
    exchangeRates:
      records.exchange.find(({ day }) => day === (content.startDate ?? today))?.rates ?? [],
    exchanges: exchangesOf(
      { ...content, dossierId, planId: null },
      records.exchanges,
      exchangesHeldFor(structure.history, content.organisationId, today),
      today,
    ),
    ...suspensionLookups(
      rules,
      content.organisationId,
      content.startDate ?? today,
      records.own.find((record) => record.dossierId === dossierId)?.consents ?? [],
    ),
    parameters,
  };
}

/** The unions that organise it too by their level; of what is none nothing is known. */
function coOrganisersOf(
  { coOrganiserIds }: DossierContent,
  structure: Rules['structure'],
  day: IsoDate,
): DossierLookups['coOrganisers'] {
  return coOrganiserIds
    .filter((id) => structure.versionsOf(id).length > 0)
    .map((id) => ({
      organisationId: writeId('Organisation', id),
      kind: structure.kindOn(id, day),
    }));
}

/** Whose line a content names, with the ids that clients know. */
export function lineLookups(
  origin: LineOrigin | null,
  links: LookupRecords['links'],
  organisationId: string,
  today: IsoDate,
): LineLookups {
  const organisations = (ids: readonly string[]) => ids.map((id) => writeId('Organisation', id));
  const planPredecessorIds = organisations(planPredecessorsOf({ links }, organisationId, today));
  if (origin === null) return { lineOrigin: null, planPredecessorIds };
  const lineOrigin = {
    id: writeId('PlanLine', origin.id),
    organisationId: writeId('Organisation', origin.organisationId),
    coOrganiserIds: organisations(origin.coOrganiserIds),
    year: origin.year,
  };
  return { lineOrigin, planPredecessorIds };
}

function planLineOf(line: LineRecord | null): DossierLookups['planLine'] {
  if (line === null) return null;
  const { kind, approved, year } = line;
  return { id: writeId('PlanLine', line.id), approved, kind, year };
}

/** What is known of the time since the return; nothing while nobody is back. */
function afterReturnOf(
  dossierId: string | null,
  { endDate }: DossierContent,
  { records, rules, today }: Found,
): AfterReturn {
  const own = records.own.find((record) => record.dossierId === dossierId);
  const returned = own === undefined ? null : returnedOn(endDate, { ...own, today });
  if (own === undefined || returned === null) return NOTHING_AFTER_RETURN;
  const { settledOn, passportsReturnedOn, spentOwn } = own;
  const workDays = workDaysSince(rules, returned, today);
  return { settledOn, passportsReturnedOn, spentOwn, workDays };
}

type Own = Pick<
  DossierLookups,
  | 'state'
  | 'actualEndDate'
  | 'reportSubmittedOn'
  | 'reportParts'
  | 'approvedCosts'
  | 'followUp'
  | 'effects'
>;

const NOT_SAVED: Own = {
  state: 'DRAFT',
  actualEndDate: null,
  reportSubmittedOn: null,
  reportParts: null,
  approvedCosts: null,
  followUp: null,
  effects: null,
};

function ownOf(dossierId: string | null, records: readonly OwnRecord[]): Own {
  const own = records.find((record) => record.dossierId === dossierId);
  if (own === undefined) return NOT_SAVED;
  const followUp = own.promised && followUpFacts(own.promised);
  return {
    state: own.state,
    actualEndDate: own.actualEndDate,
    reportSubmittedOn: followUp?.reportedOn ?? null,
    reportParts: own.promised && reportPartsOf(own.promised),
    approvedCosts: own.approvedCosts,
    followUp,
    effects: own.promised && { ...own.promised.effects, spent: spentOf(own) },
  };
}

function spentOf({ spentOwn: own, spentOthers: others }: OwnRecord): Spent | null {
  return own === null || others === null ? null : { own, others };
}

function reportPartsOf(promised: NonNullable<OwnRecord['promised']>): ReportParts {
  const { commitments, recommendations, contacts, documents, results } = promised;
  return { commitments: commitments.length, recommendations, contacts, documents, results };
}

/** The rates that may hold for the journey, and what the union and those above it set below them. */
function normsOf(
  content: DossierContent,
  { structure, rates, ownCeilings, instruments }: Rules,
  normDay: IsoDate,
): Pick<DossierLookups, 'rates' | 'ownCeilings' | 'instruments'> {
  const { organisationId } = content;
  const setting = [organisationId, ...structure.ancestorsOf(organisationId, normDay)];
  const mayHold = standingFor(rates, countriesOf(content));
  return {
    rates: mayHold,
    instruments: instrumentsOf(mayHold, instruments),
    ownCeilings: ownCeilings
      .filter((own) => setting.includes(own.organisationId))
      .map((own) => ({ ...own, organisationId: writeId('Organisation', own.organisationId) })),
  };
}

function openReportsOf(
  dossierId: string | null,
  content: DossierContent,
  { records, rules, today }: Found,
): readonly UnsubmittedReport[] {
  const { organisationId } = content;
  const own = { dossierId, organisationId, headPersonIds: headsOf(content) };
  const activities = records.unreported.flatMap((activity) => {
    const due = dueSubject(activity, rules, today);
    return due === null ? [] : [{ ...activity, subject: due.subject }];
  });
  return openReportsFor(own, activities, today).map((report) => ({
    ...report,
    dossierId: writeId('Dossier', report.dossierId),
    organisationId: writeId('Organisation', report.organisationId),
  }));
}

const headsOf = ({ members }: DossierContent): readonly string[] =>
  members.filter((member) => member.role === 'HEAD').map((member) => member.personId);

const missionsAskedFor = (content: DossierContent) => ({
  organisationId: content.organisationId,
  partnerIds: content.partnerId === null ? [] : [content.partnerId],
  countries: countriesOf(content),
});

const countriesOf = ({ stops }: DossierContent) => stops.map((stop) => stop.countryCode);
