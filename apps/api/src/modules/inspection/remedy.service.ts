import { acceptIssues, remedyIssues, stateByRemedies } from '@cau-noi/domain/inspection/life';
import type { IsoDate } from '@cau-noi/domain/period';
import { err, ok } from '@cau-noi/domain/result';
import { textIssues } from '@cau-noi/domain/waiver/request';
import type { Call } from '../../act.ts';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { dbDate } from '../../dates.ts';
import type { Read } from '../../record-acts.ts';
import { changeFinding } from './inspection.change.ts';

/** Which finding of which inspection, in the version that was read. */
export type FindingRead = Read & { readonly findingId: string };

/** The inspected union explains what was found. */
export function explainFinding(
  context: Context,
  call: Call,
  read: FindingRead,
  text: string,
): Promise<string> {
  return changeFinding(context, call, read, 'inspection.explain', async ({ tx, finding }) => {
    const issues = textIssues(text);
    if (issues.length > 0) return err(issues);
    const data = { explanation: text.trim(), explainedById: viewerOf(context).userId };
    await tx.inspectionFinding.update({ where: { id: finding.id }, data });
    return ok({ change: {}, data: { text: text.trim() } });
  });
}

/** The inspected union reports that a remedy is done, by what proof. */
export function reportRemedy(
  context: Context,
  call: Call,
  read: FindingRead,
  done: { readonly on: IsoDate; readonly proof: string },
): Promise<string> {
  return changeFinding(context, call, read, 'inspection.remedy', async (acting) => {
    const { tx, finding, record: inspection } = acting;
    const when = { concludedOn: inspection.concludedOn, today: context.today };
    const issues = remedyIssues(finding.remedyState, done, when);
    if (issues.length > 0) return err(issues);
    const doneText = done.proof.trim();
    const doneById = viewerOf(context).userId;
    await tx.inspectionFinding.update({
      where: { id: finding.id },
      data: { remedyState: 'DONE', doneOn: dbDate(done.on), doneText, doneById },
    });
    return ok({ change: {}, data: { on: done.on, text: doneText } });
  });
}

/** Who inspects accepts a remedy, or gives it back; with the last one the inspection is remedied. */
export function judgeRemedy(
  context: Context,
  call: Call,
  read: FindingRead,
  { accepted, text }: { readonly accepted: boolean; readonly text: string },
): Promise<string> {
  return changeFinding(context, call, read, 'inspection.accept', async (acting) => {
    const { tx, finding, record: inspection } = acting;
    const { userId } = viewerOf(context);
    const { remedyState: state, doneById } = finding;
    const issues = acceptIssues({ state, doneById }, { accepted, text, userId });
    if (issues.length > 0) return err(issues);
    const acceptText = text.trim() === '' ? null : text.trim();
    const acceptedBy = { acceptedById: userId, acceptedOn: dbDate(context.today), acceptText };
    const reopened = { doneOn: null, doneText: null, doneById: null, acceptText };
    await tx.inspectionFinding.update({
      where: { id: finding.id },
      data: accepted
        ? { remedyState: 'ACCEPTED', ...acceptedBy }
        : { remedyState: 'OPEN', ...reopened },
    });
    const others = inspection.findings.filter(({ id }) => id !== finding.id);
    const standing = [
      { state: accepted ? ('ACCEPTED' as const) : ('OPEN' as const) },
      ...others.map((other) => ({ state: other.remedyState })),
    ];
    const data = { accepted, text: text.trim() };
    return ok({ change: { state: stateByRemedies(standing) }, data });
  });
}
