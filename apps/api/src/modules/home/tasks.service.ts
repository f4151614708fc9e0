import { seatsOf } from '@cau-noi/domain/approval/decide';
import type { OrganisationHistory } from '@cau-noi/domain/organisation';
import { versionOn } from '@cau-noi/domain/organisation';
import { predecessorsOf } from '@cau-noi/domain/organisation/successors';
import type { IsoDate } from '@cau-noi/domain/period';
import { holderOn } from '@cau-noi/domain/exchange/holder';
import { compareTasks, plansAskedFor } from '@cau-noi/domain/task';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { agreementsToDecide, agreementsToWrite } from '../agreement/agreement-tasks.ts';
import { informationToDecide } from '../information/information-tasks.ts';
import { remediesOwed } from '../inspection/inspection-tasks.ts';
import { proposalsToAnswer } from '../proposal/proposal-tasks.ts';
import { yearlyStanding, yearlyTasks } from '../agreement/agreement-yearly.ts';
import { listInbox } from '../approval/inbox.queries.ts';
import { toTell, turnsOf } from '../exchange/exchange.ledger.ts';
import { listExchanges } from '../exchange/exchange.queries.ts';
import { membershipsToDecide } from '../membership/membership-tasks.ts';
import { speechesToDecide } from '../speech/speech-tasks.ts';
import { projectsToReport } from '../project/project-tasks.ts';
import { openReports } from '../dossier/report-due.queries.ts';
import { affectedOf } from '../suspension/suspension.affected.ts';
import { waitingConsents } from '../suspension/suspension.queries.ts';
import { trainingTasks } from '../training/training-tasks.ts';
import { owedHandOvers } from '../staff/open-work.queries.ts';
import { waitingWaivers } from '../waiver/waiver.queries.ts';
import type { TaskFound } from './tasks.facts.ts';
import {
  consentToDecide,
  dossierTasks,
  followUpTasks,
  handOverTasks,
  holderTasks,
  membershipToDecide,
  planTasks,
  reportTasks,
  returnTasks,
  speechToDecide,
  suspendedTasks,
  toDecide,
  turnTasks,
  waiverToDecide,
} from './tasks.facts.ts';
import { dossiersAtHand, plansAtHand } from './tasks.queries.ts';

/** More waiting decisions than anybody sees through in a day; the inbox has all of them. */
const MOST_DECISIONS = 100;
/** More exchanges than a union holds, and more projects and trainings than it has in hand. */
const MOST_AT_HAND = 500;
const ANYTHING = { subjects: null, organisationIds: null, kinds: null };

/** What the viewer may decide; those that have waited longest. */
async function decisions(context: Context): Promise<readonly TaskFound[]> {
  const { actor } = viewerOf(context);
  if (seatsOf(actor).length === 0) return [];
  const page = { size: MOST_DECISIONS, after: null };
  const [{ rows: items }, waivers, agreements, consents, memberships, speeches, products] =
    await Promise.all([
      listInbox(context.sql, actor, ANYTHING, page),
      waitingWaivers(context.sql, actor, MOST_DECISIONS),
      agreementsToDecide(context, MOST_DECISIONS),
      waitingConsents(context.sql, actor, MOST_DECISIONS),
      membershipsToDecide(context, MOST_DECISIONS),
      speechesToDecide(context, MOST_DECISIONS),
      informationToDecide(context, MOST_DECISIONS),
    ]);
  return [
    ...items.slice(0, MOST_DECISIONS).map(toDecide),
    ...waivers.map(waiverToDecide),
    ...agreements,
    ...consents.map(consentToDecide),
    ...memberships.map(membershipToDecide),
    ...speeches.map((speech) => speechToDecide(speech, context.today)),
    ...products,
  ];
}

/** The unions that somebody writes for: their own that stand, and those that went into them. */
interface Desks {
  readonly standing: readonly string[];
  readonly all: readonly string[];
}

function desksOf(
  history: OrganisationHistory,
  organisationIds: readonly string[],
  today: IsoDate,
): Desks {
  const standing = [...new Set(organisationIds)].filter(
    (id) => versionOn(history, id, today) !== null,
  );
  const absorbed = standing
    .flatMap((id) => predecessorsOf(history, id, today))
    .filter((id) => versionOn(history, id, today) === null);
  return { standing, all: [...new Set([...standing, ...absorbed])] };
}

/** What lies with the unions that the viewer writes for. */
async function writings(context: Context): Promise<readonly TaskFound[]> {
  const { sql, today } = context;
  const { grants } = viewerOf(context).actor;
  const officerAt = grants.filter(({ role }) => role === 'OFFICER');
  if (officerAt.length === 0) return [];
  const organisationIds = officerAt.map((grant) => grant.organisationId);
  const { structure, planDeadlines } = context.register;
  const desks = desksOf(structure.history, organisationIds, today);
  const asked = plansAskedFor(planDeadlines, today);
  const years = asked.map(({ year }) => year);
  const [
    plans,
    dossiers,
    open,
    exchanges,
    agreements,
    owed,
    affected,
    yearly,
    projects,
    trainings,
  ] = await Promise.all([
    plansAtHand(sql, desks.all, years),
    dossiersAtHand(sql, desks.all, today),
    openReports(context, desks.all),
    listExchanges(sql, null, { organisationIds: desks.all, partnerId: null }, MOST_AT_HAND),
    agreementsToWrite(context, desks.all),
    owedHandOvers(sql, desks.all, today),
    affectedOf(context, desks.all),
    yearlyStanding(context),
    projectsToReport(context, desks.all, MOST_AT_HAND),
    trainingTasks(context, desks.all, MOST_AT_HAND),
  ]);
  // A co-organiser sees the activity; its report is written by whoever leads it.
  const reports = open.filter(({ organisationId }) => desks.all.includes(organisationId));
  return [
    ...planTasks(desks.standing, plans, asked),
    ...dossierTasks(dossiers),
    ...reportTasks(reports),
    ...returnTasks(dossiers, context.register, today),
    ...followUpTasks(dossiers, context),
    ...turnTasks(
      exchanges.map((exchange) => ({ exchange, turns: turnsOf(context, exchange) })),
      ({ organisationId }) => holderOn(structure.history, organisationId, today),
      asked,
      today,
    ),
    ...holderTasks(exchanges, (exchange) => toTell(context, exchange)),
    ...agreements,
    ...projects,
    ...trainings,
    ...handOverTasks(owed),
    ...suspendedTasks(affected),
    ...yearlyTasks(yearly),
  ];
}

/** Everything that waits for the viewer: what is overdue first, then the oldest. */
export async function tasks(context: Context): Promise<readonly TaskFound[]> {
  const found = await Promise.all([
    decisions(context),
    writings(context),
    proposalsToAnswer(context, MOST_DECISIONS),
    remediesOwed(context, MOST_DECISIONS),
  ]);
  return found.flat().toSorted(compareTasks);
}
