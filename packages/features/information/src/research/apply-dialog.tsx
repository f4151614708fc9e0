import { OBSTACLES } from '@cau-noi/domain/activity/obstacle';
import type { Obstacle } from '@cau-noi/domain/activity/obstacle';
import { isIsoDate, isoDate } from '@cau-noi/domain/period';
import { applicationIssues } from '@cau-noi/domain/research/applied';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { useRecordAct } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { DateField } from '@cau-noi/ui/date-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { informationIssueText } from '../issue-text.ts';
import { noteMessages } from './note.messages.ts';

export const Application_application = graphql(`
  fragment Application_application on ResearchApplication {
    organisation {
      id
      shortName
    }
    what
    since
    result
    obstacle
    proof
    by
    at
    version
  }
`);

export type ApplicationRead = ResultOf<typeof Application_application>;

const ResearchApplyMutation = graphql(
  `
    mutation ResearchApplyMutation($input: ResearchApplyInput!) {
      answer: researchApply(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export interface ApplyDialogProps {
  readonly noteId: string;
  /** The union of the reader. */
  readonly organisationId: string;
  /** What it said before; null where it said nothing. */
  readonly before: ApplicationRead | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

interface Written {
  readonly what: string;
  readonly since: string | null;
  readonly result: string;
  readonly obstacle: Obstacle | null;
  readonly proof: string;
}

const NOTHING: Written = { what: '', since: null, result: '', obstacle: null, proof: '' };

function startOf(before: ApplicationRead | null): Written {
  if (before === null) return NOTHING;
  const { what, since, result, obstacle, proof } = before;
  return { what, since, result, obstacle, proof };
}

/** What a union says of putting a note to use: what, since when, what came of it, what proves it. */
export function ApplyDialog(props: ApplyDialogProps) {
  const { noteId, organisationId, before, onDone, onClose } = props;
  const t = useMessages(noteMessages);
  const { today } = useViewer();
  const { language } = useLanguage();
  const act = useRecordAct(ResearchApplyMutation, informationIssueText, onDone);
  const [written, setWritten] = useState(() => startOf(before));
  const since = written.since !== null && isIsoDate(written.since) ? written.since : null;
  const application = { ...written, since };
  const [wrong] = applicationIssues(application, isoDate(today));
  const send = () => {
    const version = before?.version ?? null;
    return act({ noteId, organisationId, version, ...application });
  };
  const title = t(before === null ? 'apply' : 'applyAgain');
  const notYet =
    wrong === undefined
      ? null
      : `${t(`application.${wrong.path[0] as keyof Written}`)}: ${informationIssueText(wrong, language)}`;
  return (
    <RecordDialog title={title} act={title} notYet={notYet} onClose={onClose} onAct={send}>
      <Fields written={written} onChange={(part) => setWritten((was) => ({ ...was, ...part }))} />
    </RecordDialog>
  );
}

interface FieldsProps {
  readonly written: Written;
  readonly onChange: (part: Partial<Written>) => void;
}

function Fields({ written, onChange }: FieldsProps) {
  const t = useMessages(noteMessages);
  const words = useMessages(dossierWords);
  return (
    <>
      <TextField
        path="what"
        label={t('application.what')}
        required
        lines={3}
        value={written.what}
        onChange={(what) => onChange({ what })}
      />
      <DateField
        path="since"
        label={t('application.since')}
        value={written.since}
        onChange={(since) => onChange({ since })}
      />
      <TextField
        path="result"
        label={t('application.result')}
        lines={3}
        value={written.result}
        onChange={(result) => onChange({ result })}
      />
      <SelectField
        path="obstacle"
        label={t('application.obstacle')}
        value={written.obstacle}
        options={OBSTACLES.map((value) => ({ value, label: words(`obstacle.${value}`) }))}
        onChange={(obstacle) => onChange({ obstacle })}
      />
      <TextField
        path="proof"
        label={t('application.proof')}
        required={written.since !== null}
        value={written.proof}
        onChange={(proof) => onChange({ proof })}
      />
    </>
  );
}
