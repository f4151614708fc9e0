import type { ProgressEntry } from '@cau-noi/domain/dossier/follow-up';
import { recordProgress } from '@cau-noi/domain/dossier/follow-up';
import { returnedOn } from '@cau-noi/domain/dossier/return';
import { err } from '@cau-noi/domain/result';
import type { Call } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { optionalDbDate } from '../../dates.ts';
import { NotFoundError, ValidationError } from '../../errors.ts';
import { stateError } from '../approval/refusals.ts';
import { filesOfSubjects, subjectKey } from '../file/file.queries.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import type { DossierDone } from './dossier.use.ts';
import { dossierDone, openDossier } from './dossier.use.ts';
import { outcomesOf } from './outcome.queries.ts';

type Written = {
  readonly dossierId: string;
  readonly commitmentId: string;
  readonly entry: ProgressEntry;
};

/** Adds to what is said of a commitment; what was said before stays. */
export function recordOutcomeProgress(
  context: Context,
  call: Call,
  { dossierId, commitmentId, entry }: Written,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DossierDone> => {
    const target = { id: dossierId, version: null, action: 'dossier.report' } as const;
    const opened = await openDossier(context, sql, target);
    if (!opened.ok) return opened;
    const { dossier } = opened.value;
    const [outcome] = await outcomesOf(sql, [dossierId]);
    const report = outcome?.state ?? null;
    const { register, today } = context;
    const { organisationId } = entry;
    if (organisationId !== null && organisationById(context, organisationId) === null) {
      return err(new NotFoundError('Organisation', ['organisationId']));
    }
    const setting = {
      returnedOn: returnedOn(dossier.endDate, { ...dossier, today }) ?? today,
      today,
      unionKind: organisationId === null ? null : register.structure.kindOn(organisationId, today),
    };
    const followed = { report, commitments: outcome?.commitments ?? [] };
    const recorded = recordProgress(followed, commitmentId, entry, setting);
    if (!recorded.ok) {
      const refusal = recorded.error;
      return err(
        refusal.is === 'state' ? stateError(refusal.issue) : new ValidationError(refusal.issues),
      );
    }
    const { fileId, doneOn, obstacle } = recorded.value;
    const files =
      fileId === null ? [] : await filesOfSubjects(sql, [subjectKey('DOSSIER', dossierId)]);
    if (fileId !== null && !files.some(({ id }) => id === fileId)) {
      return err(new NotFoundError('StoredFile', ['fileId']));
    }
    await tx.commitmentProgress.create({
      data: {
        ...recorded.value,
        doneOn: optionalDbDate(doneOn),
        dossierId,
        commitmentId,
        at: context.now(),
        userId: viewerOf(context).userId,
      },
    });
    return dossierDone(dossier, 'outcome.progress', { commitmentId, doneOn, obstacle });
  });
}
