import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import { grantsOpen, substitutionsOpen } from '../access/access.reorganisation.ts';
import { agreementsOpen } from '../agreement/agreement.reorganisation.ts';
import { aidsOpen } from '../aid/aid.reorganisation.ts';
import { stepsOpen } from '../approval/approval.reorganisation.ts';
import { bookingsOpen, collaboratorsOpen } from '../collaborator/collaborator.reorganisation.ts';
import { directivesOpen } from '../directive/directive.reorganisation.ts';
import { dossiersOpen } from '../dossier/dossier.reorganisation.ts';
import { exchangesOpen } from '../exchange/exchange.reorganisation.ts';
import { informationOpen } from '../information/information.reorganisation.ts';
import { inspectedOpen, inspectionsOpen } from '../inspection/inspection.reorganisation.ts';
import { membershipsOpen } from '../membership/membership.reorganisation.ts';
import { ceilingsOpen } from '../norm/norm.reorganisation.ts';
import { rolesOpen } from '../organisation/organisation.reorganisation.ts';
import { passportsOpen } from '../passport/passport.reorganisation.ts';
import { postsOpen } from '../person/person.reorganisation.ts';
import { plansOpen } from '../plan/plan.reorganisation.ts';
import { proposalsOpen, proposalsWaitingOpen } from '../proposal/proposal.reorganisation.ts';
import { researchOpen } from '../research/research.reorganisation.ts';
import { speechesOpen } from '../speech/speech.reorganisation.ts';
import { assignmentsOpen } from '../staff/staff.reorganisation.ts';
import { suspensionsOpen } from '../suspension/suspension.reorganisation.ts';
import { projectsOpen } from '../project/project.reorganisation.ts';
import { trainingsOpen } from '../training/training.reorganisation.ts';
import { waiversOpen } from '../waiver/waiver.reorganisation.ts';
import type { OpenRecordProvider, OpenRecordRow } from './open-record.ts';

/**
 * Every kind of record that may be open at a union that ends, in the order in which they are dealt
 * with: what is withdrawn takes its steps and exceptions with it before those are passed on.
 */
export const PROVIDERS: readonly OpenRecordProvider[] = [
  plansOpen,
  dossiersOpen,
  projectsOpen,
  waiversOpen,
  stepsOpen,
  agreementsOpen,
  exchangesOpen,
  membershipsOpen,
  aidsOpen,
  speechesOpen,
  informationOpen,
  researchOpen,
  trainingsOpen,
  proposalsOpen,
  proposalsWaitingOpen,
  inspectionsOpen,
  inspectedOpen,
  passportsOpen,
  grantsOpen,
  substitutionsOpen,
  postsOpen,
  assignmentsOpen,
  collaboratorsOpen,
  bookingsOpen,
  directivesOpen,
  suspensionsOpen,
  ceilingsOpen,
  rolesOpen,
];

/** All of them in one statement, however many kinds there are. */
export const OPEN_RECORDS = statement(
  'reorganisation.openRecords',
  `SELECT o.kind, o.id, o.organisation_id AS "organisationId", o.title, o.detail,
      o.page_kind AS "pageKind", o.page_id AS "pageId"
    FROM (${PROVIDERS.map(
      ({ kind, select }, place) =>
        `SELECT ${place} AS place, '${kind}' AS kind, r.* FROM (${select}) r`,
    ).join(' UNION ALL ')}) o
    ORDER BY o.place, o.organisation_id, o.title COLLATE "vi-x-icu", o.id`,
);

/** What is open at unions that end on the day before `day`, by kind, union and title. */
export function openRecords(
  sql: Sql,
  endingIds: readonly string[],
  day: IsoDate,
): Promise<OpenRecordRow[]> {
  return endingIds.length === 0 ? Promise.resolve([]) : sql(OPEN_RECORDS, [endingIds, day]);
}
