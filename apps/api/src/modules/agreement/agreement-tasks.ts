import { can } from '@cau-noi/domain/access/policy';
import { addDays } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import type { TaskKind } from '@cau-noi/domain/task';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { TaskFound } from '../home/tasks.facts.ts';
import {
  expiresSoon,
  expiryDays,
  openProcedure,
  runningClock,
  successorsToTell,
} from './agreement.standing.ts';
import { agreementById } from './agreement.loaders.ts';
import { agreementSubject } from './agreement.permissions.ts';
import { agreementsAtHand, agreementsToConsent } from './agreement-tasks.queries.ts';
import { standpointOf } from './agreement.queries.ts';
import type { AgreementRecord } from './agreement.rows.ts';

type Due = { readonly dueDate: IsoDate | null; readonly overdue: boolean };

const NO_DAY: Due = { dueDate: null, overdue: false };

function task(
  kind: TaskKind,
  agreement: AgreementRecord,
  { dueDate, overdue }: Due,
  path: string,
): TaskFound {
  const { id, titleVi: title, organisationId, updatedAt } = agreement;
  return {
    id: `${kind}.${id}`,
    kind,
    title,
    organisationId,
    subject: null,
    agreementId: id,
    since: dueDate === null ? updatedAt : null,
    path,
    dueDate,
    overdue,
  };
}

function keep(context: Context, agreements: readonly AgreementRecord[]): void {
  for (const agreement of agreements) agreementById(context).prime(agreement.id, agreement);
}

/** The agreements that wait for the consent of the viewer, or of somebody they stand in for. */
export async function agreementsToDecide(
  context: Context,
  most: number,
): Promise<readonly TaskFound[]> {
  const { actor } = viewerOf(context);
  const asked = await agreementsToConsent(context.sql, standpointOf(context), most);
  keep(context, asked);
  return asked
    .filter((agreement) => {
      return can(actor, 'agreement.decide', agreementSubject(context, agreement)).allowed;
    })
    .map((agreement) =>
      task('AGREEMENT_DECIDE', agreement, runningClock(agreement, context) ?? NO_DAY, 'procedure'),
    );
}

function tasksOf(context: Context, agreement: AgreementRecord): readonly TaskFound[] {
  const { endDate } = agreement;
  const open = openProcedure(agreement);
  const toTell = successorsToTell(context, agreement).length > 0;
  const waits = open !== null && open.state !== 'CONSENT';
  return [
    ...(waits
      ? [task('AGREEMENT_STEP', agreement, runningClock(agreement, context) ?? NO_DAY, 'procedure')]
      : []),
    ...(endDate !== null && open === null && expiresSoon(agreement, context)
      ? [task('AGREEMENT_EXPIRING', agreement, { dueDate: endDate, overdue: false }, 'procedure')]
      : []),
    ...(toTell ? [task('AGREEMENT_TELL', agreement, NO_DAY, 'succession')] : []),
  ];
}

/** What the agreements of these unions ask of those who write for them. */
export async function agreementsToWrite(
  context: Context,
  organisationIds: readonly string[],
): Promise<readonly TaskFound[]> {
  const days = expiryDays(context);
  const endsBy = days === null ? context.today : addDays(context.today, days);
  const standpoint = standpointOf(context);
  const atHand = await agreementsAtHand(context.sql, standpoint, organisationIds, endsBy);
  keep(context, atHand);
  return atHand.flatMap((agreement) => tasksOf(context, agreement));
}
