import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { fieldNameOf } from '@cau-noi/i18n/change-text';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { DiffList } from '@cau-noi/ui/diff-list';
import { FileList } from '@cau-noi/ui/file-list';
import { PageSection } from '@cau-noi/ui/page';
import { useMemo } from 'react';
import { Pointable } from '../snapshot/pointing.tsx';
import { itemAt } from '../snapshot/snapshot.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { decisionMessages } from './decision.messages.ts';
import classes from './decision.module.css';
import { changesOf, lastReturnOf } from './submission.ts';
import type { Submission } from './submission.ts';

interface SubmissionProps {
  readonly submission: Submission;
  readonly snapshot: Snapshot;
}

/** Why it was returned the last time, so that it is seen whether that was mended. */
export function LastReturn({ submission, snapshot }: SubmissionProps) {
  const t = useMessages(decisionMessages);
  const words = useMessages(approvalWords);
  const { language } = useLanguage();
  const format = useFormat();
  const note = lastReturnOf(submission);
  if (note === null) return null;
  const { decidedBy, decidedAt, returnReason, returnText } = note;
  const fields = note.returnFields.map((path) => {
    const field = fieldNameOf(labelOf(path), language);
    const item = itemAt(snapshot, path)?.title;
    return item === undefined ? field : `${item} (${field})`;
  });
  return (
    <PageSection
      title={t('lastReturn.title')}
      lead={t('lastReturn.by', {
        name: decidedBy ?? '',
        at: decidedAt === null ? '' : format.dateTime(decidedAt),
      })}
    >
      <p className={classes.said}>
        {t('lastReturn.reason', {
          reason: words(`returnReason.${returnReason ?? 'OTHER'}`),
          text: returnText ?? '',
        })}
      </p>
      {fields.length > 0 && (
        <p className={classes.hint}>{t('lastReturn.fields', { fields: format.list(fields) })}</p>
      )}
    </PageSection>
  );
}

/** The label of a difference by a path with the id of an item in its second place. */
function labelOf(path: readonly string[]): string {
  return path.length > 2 ? [path[0], ...path.slice(2)].join('.') : (path[0] ?? '');
}

/** Only what changed since the submission before: the old struck above the new. */
export function Changes({ submission, snapshot }: SubmissionProps) {
  const t = useMessages(decisionMessages);
  const { language } = useLanguage();
  const changes = useMemo(
    () => changesOf(submission, snapshot, language),
    [submission, snapshot, language],
  );
  return (
    <PageSection title={t('changes')}>
      <DiffList
        label={t('changes')}
        items={changes.map(({ id, label, path, before, after }) => ({
          id,
          label,
          before: lines(before),
          after:
            after.length === 0 ? null : (
              <Pointable path={path} name={label}>
                {lines(after)}
              </Pointable>
            ),
        }))}
      />
    </PageSection>
  );
}

function lines(texts: readonly string[]) {
  if (texts.length <= 1) return texts[0] ?? null;
  return texts.map((text) => (
    <span key={text} className={classes.line}>
      {text}
    </span>
  ));
}

/** What approvers of earlier steps wrote beside their approval. */
export function EarlierNotes({ steps }: Pick<Submission, 'steps'>) {
  const t = useMessages(decisionMessages);
  const words = useMessages(approvalWords);
  const notes = steps.filter(({ note }) => note !== null && note !== '');
  if (notes.length === 0) return null;
  return (
    <PageSection title={t('notes.title')}>
      {notes.map(({ position, role, decidedBy, note }) => (
        <blockquote key={position} className={classes.note}>
          <p className={classes.said}>{note}</p>
          <footer className={classes.hint}>
            {t('notes.by', { role: words(`role.${role}`), name: decidedBy ?? '' })}
          </footer>
        </blockquote>
      ))}
    </PageSection>
  );
}

/** The files of the record: the invitation, the decision of the unit. */
export function Files({ subject }: Pick<Submission, 'subject'>) {
  const t = useMessages(decisionMessages);
  const format = useFormat();
  if (subject.files.length === 0) return null;
  return (
    <PageSection title={t('files')}>
      <FileList
        label={t('files')}
        files={subject.files.map(({ id, name, url, size, uploadedBy, uploadedAt }) => ({
          id,
          name,
          url,
          detail: t('fileDetail', {
            size: format.bytes(size),
            by: uploadedBy,
            date: format.date(uploadedAt),
          }),
        }))}
      />
    </PageSection>
  );
}
