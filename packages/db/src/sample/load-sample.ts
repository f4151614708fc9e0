import type pg from 'pg';
import { addAgreements } from './agreements.ts';
import type { Day, Instant } from './calendar.ts';
import { at } from './calendar.ts';
import { addDirection } from './direction.ts';
import { addCooperation } from './cooperation.ts';
import { addInformation } from './information.ts';
import { addProposalsAndInspections } from './proposals.ts';
import { addProjects } from './projects.ts';
import type { DossierLife } from './dossier-life.ts';
import { dossierStateAt, roundAt } from './dossier-life.ts';
import { addExchanges } from './exchanges.ts';
import { judgeAll } from './judge.ts';
import { makeLives } from './lives.ts';
import { addPassports } from './passports.ts';
import type { SealedNumber } from './passports.ts';
import { makePeople } from './people.ts';
import type { PlanLife } from './plan-life.ts';
import { approvedRoundAt, planStateAt } from './plan-life.ts';
import type { Round } from './rounds.ts';
import { closedAtOf } from './rounds.ts';
import { addDossier } from './rows/dossier-rows.ts';
import type { PlanSubmissions } from './rows/insert.ts';
import { insertAll } from './rows/insert.ts';
import { addPeople, addSubstitutions, addUsers } from './rows/people-rows.ts';
import { addPlan } from './rows/plan-rows.ts';
import type { RoundFate, Subject } from './rows/submission-rows.ts';
import {
  addEvents,
  addJustifications,
  addSubmission,
  fateOfRound,
} from './rows/submission-rows.ts';
import type { Rows } from './rows/tables.ts';
import { noRows } from './rows/tables.ts';
import { eventsOfDossier, eventsOfPlan } from './rows/timeline.ts';
import type { SampleRules } from './rules.ts';
import type { Setting } from './setting.ts';
import { makeSubstitutions, makeUsers } from './users.ts';
import { addCollaborators } from './collaborators.ts';
import { addContacts } from './contacts.ts';
import { addStaffRegister } from './staff-register.ts';
import { addSettled } from './settled.ts';
import { addTrainings } from './trainings.ts';
import { addWaivers } from './waivers.ts';
import { readWorld } from './world.ts';

export interface SampleOptions {
  /** The day the sample is set on: the newest records lie around it. */
  readonly today: Day;
  readonly rules: SampleRules;
  /** The hash that every sample user signs in with. */
  readonly passwordHash: string;
  /** Encrypts the number of a passport, by the keys of the installation. */
  readonly seal: (number: string, passportId: string) => SealedNumber;
  /** Told what is being done, and how far it is. */
  readonly progress?: (step: 'MAKING' | 'JUDGING' | 'WRITING', done: number, of: number) => void;
}

/** How much was loaded. */
export interface LoadedSample {
  readonly people: number;
  readonly users: number;
  readonly plans: number;
  readonly dossiers: number;
  readonly submissions: number;
}

/**
 * Fills a database that has the reference data and nothing else. The same day and the same rules
 * always give the same rows.
 */
export async function loadSample(pool: pg.Pool, options: SampleOptions): Promise<LoadedSample> {
  const { today, rules, passwordHash, seal, progress } = options;
  const now = at(today, 7, 0);
  progress?.('MAKING', 0, 1);
  const world = await readWorld(pool, today);
  const people = makePeople(world);
  const users = makeUsers(world, people);
  const setting: Setting = { world, people, users, rules };
  const { plans, dossiers } = makeLives(setting, now);
  progress?.('JUDGING', 0, 1);
  judgeAll(setting, dossiers, plans, now);
  const rows = noRows();
  addPeople(rows, people, now);
  addUsers(rows, users, passwordHash, now);
  addSubstitutions(rows, makeSubstitutions(world, users), now);
  const links = plans.flatMap((life) => writePlan(rows, life, setting, now) ?? []);
  for (const [index, life] of dossiers.entries()) writeDossier(rows, life, index + 1, setting, now);
  addExchanges(rows, dossiers, now);
  addAgreements(rows, setting, now);
  addWaivers(rows, setting, dossiers, plans, now);
  addSettled(rows, setting, dossiers, plans, now);
  addDirection(rows, setting, dossiers, now);
  addCooperation(rows, setting, now);
  addInformation(rows, setting, now);
  addProposalsAndInspections(rows, setting, now);
  addProjects(rows, setting, now);
  addStaffRegister(rows, setting);
  addContacts(rows, setting, now);
  addTrainings(rows, setting, now);
  addCollaborators(rows, setting, dossiers, now);
  addPassports(rows, setting, seal);
  await insertAll(pool, rows, links, (done, of) => progress?.('WRITING', done, of));
  return {
    people: rows.person.length,
    users: rows.user.length,
    plans: rows.plan.length,
    dossiers: rows.dossier.length,
    submissions: rows.submission.length,
  };
}

const begun = <Content>(
  rounds: readonly Round<Content>[],
  now: Instant,
  heldAt: Instant | null,
): readonly Round<Content>[] =>
  rounds.filter(
    ({ submittedAt }) => submittedAt <= now && (heldAt === null || submittedAt < heldAt),
  );

const lastAt = (events: readonly { readonly at: Instant }[], now: Instant): Instant =>
  events.findLast((event) => event.at <= now)?.at ?? now;

function writePlan(
  rows: Rows,
  life: PlanLife,
  { world }: Setting,
  now: Instant,
): PlanSubmissions | null {
  if (planStateAt(life, now) === null) return null;
  const events = eventsOfPlan(life);
  const link = addPlan(rows, life, lastAt(events, now), now);
  const subject: Subject = {
    kind: 'PLAN',
    id: life.id,
    organisationId: life.union.id,
    federationId: world.federation.id,
  };
  const inForce = approvedRoundAt(life, now);
  const rounds = begun(life.rounds, now, life.heldAt);
  for (const round of rounds) {
    const fate = fateOfRound(round, now);
    const superseded = fate.state === 'APPROVED' && round !== inForce;
    const state = superseded ? 'SUPERSEDED' : fate.state;
    addSubmission(rows, subject, round, { ...fate, state }, now);
  }
  const last = rounds.at(-1);
  if (last !== undefined) addJustifications(rows, subject, last);
  addEvents(rows, subject, events, now);
  return link;
}

/** What the dossier's own fate made of a round: an approval that became void, a stop while it waited. */
function fateInDossier(life: DossierLife, round: Round<unknown>, now: Instant): RoundFate {
  const fate = fateOfRound(round, now);
  const { stop, voidedAt } = life;
  const isVoid = voidedAt !== null && voidedAt <= now && round.submittedAt < voidedAt;
  if (isVoid && fate.state === 'APPROVED') return { ...fate, state: 'VOIDED' };
  if (stop === null || stop.at > now) return fate;
  const wasOpen = (closedAtOf(round) ?? stop.at) >= stop.at;
  if (wasOpen) return { state: 'WITHDRAWN', closedAt: stop.at, over: true };
  const postponed = stop.state === 'POSTPONED' && fate.state === 'APPROVED';
  return postponed ? { ...fate, state: 'VOIDED' } : fate;
}

function writeDossier(
  rows: Rows,
  life: DossierLife,
  number: number,
  { world, rules }: Setting,
  now: Instant,
): void {
  if (dossierStateAt(life, now) === null) return;
  const events = eventsOfDossier(life);
  addDossier(rows, life, number, lastAt(events, now), rules, now);
  const subject: Subject = {
    kind: 'DOSSIER',
    id: life.id,
    organisationId: life.intent.union.id,
    federationId: world.federation.id,
  };
  const stopAt = life.stop !== null && life.stop.at < now ? life.stop.at : now;
  for (const round of begun(life.rounds, now, life.heldAt)) {
    // A decision that would have fallen after the stop never fell.
    addSubmission(rows, subject, round, fateInDossier(life, round, now), stopAt);
  }
  const last = roundAt(life, now);
  if (last !== undefined) addJustifications(rows, subject, last);
  addEvents(rows, subject, events, now);
}
