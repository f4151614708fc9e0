import type { CopyWriter } from './copy.ts';
import { JsonCell } from './copy.ts';
import { addDays, officeTime } from './days.ts';
import { idAt } from './random.ts';
import { leaderOf, officerOf } from './registers.ts';
import type { World } from './world.ts';
import { routeOf } from './world.ts';

/** What became of a round of approval. */
export type RoundEnd = 'APPROVED' | 'RETURNED' | 'PENDING';

/** A plan or a dossier that is handed in. */
export interface HandedIn {
  readonly subjectKind: 'PLAN' | 'DOSSIER';
  readonly subjectId: string;
  readonly unionId: string;
  /** null for a plan. */
  readonly kind: string | null;
  readonly planned: boolean;
  readonly number: number;
  readonly content: object;
  readonly travellerIds: readonly string[];
  /** Day on which it is handed in. */
  readonly day: string;
  readonly end: RoundEnd;
  /** Of a pending round, how many steps have been taken. */
  readonly taken: number;
}

/** The id of a round, known before it is written: a plan names its own. */
export function roundId({
  day,
  subjectId,
  number,
}: Pick<HandedIn, 'day' | 'subjectId' | 'number'>) {
  return idAt(Date.parse(officeTime(day)), `${subjectId}/${number}`);
}

function decidedBy(world: World, role: string, unionId: string): string {
  if (role === 'FEDERATION_ADVISER') return 'adviser';
  if (role === 'FEDERATION_LEADER') return 'federation-leader';
  return unionId.startsWith('cdcs-') ? leaderOf(world.federationId) : leaderOf(unionId);
}

/** Who writes for a union; the federation's officer for grassroots unions, which have none here. */
export function authorOf(world: World, unionId: string): string {
  return officerOf(unionId.startsWith('cdcs-') ? world.federationId : unionId);
}

/** A verdict in which everything passes, as most do. */
function verdictOf(world: World, kind: string | null) {
  return world.parameters
    .filter(({ kinds }) => kinds === null || (kind !== null && kinds.includes(kind)))
    .map(({ id, checkId, basis }) => ({
      checkId,
      parameterId: id,
      about: null,
      status: 'PASS',
      severity: null,
      reason: null,
      data: {},
      missing: [],
      path: [],
      measure: null,
      basis,
    }));
}

/** Writes a submission with its steps and audit entries; answers with the day it was closed. */
export function addRound(rows: CopyWriter, world: World, round: HandedIn): string | null {
  const { subjectKind, subjectId, unionId, kind, planned, number, day, end } = round;
  const id = roundId(round);
  const route = routeOf(world, kind, planned);
  const taken =
    end === 'PENDING' ? Math.min(round.taken, route.steps.length - 1) : route.steps.length;
  const author = authorOf(world, unionId);
  const verdict = verdictOf(world, kind);
  const frozen = world.parameters.filter(({ checkId }) =>
    verdict.some((finding) => finding.checkId === checkId),
  );
  const closedOn = end === 'PENDING' ? null : addDays(day, end === 'RETURNED' ? 2 : 2 * taken);
  rows.add('submission', {
    id,
    subject_kind: subjectKind,
    plan_id: subjectKind === 'PLAN' ? subjectId : null,
    dossier_id: subjectKind === 'DOSSIER' ? subjectId : null,
    number,
    state: end,
    planned,
    route_id: route.id,
    content: round.content,
    parameters: new JsonCell(frozen),
    facts: { savings: { kind, today: day, organisationId: unionId, earlierMissions: [] } },
    verdict: new JsonCell(verdict),
    submitted_by_id: author,
    submitted_at: officeTime(day),
    closed_at: closedOn === null ? null : officeTime(closedOn),
    author_user_ids: [author],
    traveller_person_ids: round.travellerIds,
  });
  const audit = auditOf(rows, round);
  audit(day, author, 'submit', { submissionId: id, number });
  addSteps(rows, world, round, route.steps, taken, audit);
  return closedOn;
}

type Audit = (day: string, userId: string, act: string, data: object) => void;

function auditOf(rows: CopyWriter, { subjectKind, subjectId, unionId }: HandedIn): Audit {
  return (day, userId, act, data) => {
    addAudit(
      rows,
      { subjectKind, subjectId, unionId, day, userId, data },
      `${subjectKind.toLowerCase()}.${act}`,
    );
  };
}

/** One line of the history of a record. */
export function addAudit(
  rows: CopyWriter,
  entry: {
    readonly subjectKind: string;
    readonly subjectId: string;
    readonly unionId: string;
    readonly day: string;
    readonly userId: string;
    readonly data: object;
  },
  action: string,
): void {
  const at = officeTime(entry.day, 5);
  rows.add('audit_entry', {
    id: idAt(Date.parse(at), `${entry.subjectId}/${action}/${entry.day}`),
    at,
    user_id: entry.userId,
    action,
    subject_kind: entry.subjectKind,
    subject_id: entry.subjectId,
    organisation_id: entry.unionId,
    data: entry.data,
  });
}

function addSteps(
  rows: CopyWriter,
  world: World,
  round: HandedIn,
  roles: readonly string[],
  taken: number,
  audit: Audit,
): void {
  const { unionId, day, end } = round;
  const submissionId = roundId(round);
  for (const [index, role] of roles.entries()) {
    const returns = end === 'RETURNED' && index === 0;
    const skipped = end === 'RETURNED' && index > 0;
    const isTaken = !skipped && index < taken;
    const since = addDays(day, index * 2);
    const decidedOn = isTaken ? addDays(since, 2) : null;
    const decider = decidedBy(world, role, unionId);
    const open = index === taken ? 'CURRENT' : 'WAITING';
    const decided = returns ? 'RETURNED' : 'APPROVED';
    rows.add('approval_step', {
      submission_id: submissionId,
      position: index + 1,
      role,
      organisation_id:
        role === 'UNIT_LEADER' && !unionId.startsWith('cdcs-') ? unionId : world.federationId,
      state: skipped ? 'SKIPPED' : isTaken ? decided : open,
      since: skipped || index > taken ? null : officeTime(since),
      decided_by_id: isTaken ? decider : null,
      decided_at: decidedOn === null ? null : officeTime(decidedOn),
      return_reason: returns ? 'BUDGET_UNJUSTIFIED' : null,
      return_text: returns ? 'Đề nghị rà soát báo giá của mục đầu tiên.' : null,
      return_fields: new JsonCell(returns ? [['costLines', 'c1']] : []),
    });
    if (decidedOn === null) continue;
    const final = returns || index === roles.length - 1;
    audit(decidedOn, decider, returns ? 'return' : 'approve', {
      submissionId,
      number: round.number,
      position: index + 1,
      role,
      final,
    });
  }
}
