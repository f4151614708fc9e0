import type { Result } from '@cau-noi/domain/result';
import type { Call, Done } from '../../act.ts';
import type { Context } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { NotFoundError } from '../../errors.ts';
import type { BusinessError } from '../../errors.ts';
import { recordActs } from '../../record-acts.ts';
import type { Acting, Decided, Read } from '../../record-acts.ts';
import { inspectionSubject } from './inspection.permissions.ts';
import type { InspectionAction } from './inspection.permissions.ts';
import { inspectionsById } from './inspection.queries.ts';
import type { FindingRecord, InspectionRecord } from './inspection.queries.ts';

export type InspectionDone = Result<Done<string>, BusinessError>;

type Change = Parameters<Transaction['inspection']['update']>[0]['data'];

export const { change } = recordActs<InspectionRecord, InspectionAction, Change>({
  name: 'Inspection',
  audited: 'INSPECTION',
  byId: inspectionsById,
  subjectOf: inspectionSubject,
  theirs: ({ state, title }) => ({ state, title }),
  update: (tx, where, data) => tx.inspection.update({ where, data }),
});

/** An act about one finding of an inspection. */
export function changeFinding(
  context: Context,
  call: Call,
  { findingId, ...read }: Read & { readonly findingId: string },
  action: InspectionAction,
  decide: (
    acting: Acting<InspectionRecord> & { readonly finding: FindingRecord },
  ) => Promise<Decided<Change>>,
): Promise<string> {
  return change(context, call, read, action, (acting) => {
    const finding = acting.record.findings.find(({ id }) => id === findingId);
    if (finding === undefined) throw new NotFoundError('InspectionFinding', ['findingId']);
    return decide({ ...acting, finding });
  });
}
