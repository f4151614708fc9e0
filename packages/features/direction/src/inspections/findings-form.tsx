import { FINDING_SEVERITIES, FINDING_TOPICS } from '@cau-noi/domain/inspection';
import { findingIssues } from '@cau-noi/domain/inspection/issues';
import { inspectionWords } from '@cau-noi/i18n/inspection-words';
import { useMessages } from '@cau-noi/i18n/language';
import { DossierField } from '@cau-noi/portal/dossier-field';
import { RecordFields } from '@cau-noi/portal/record-fields';
import { useRecordForm } from '@cau-noi/portal/record-form';
import type { RecordFormProps } from '@cau-noi/portal/record-form';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldColumn, FieldRow } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { CheckChoice } from '../check-choice.tsx';
import { findingsOf, NEW_FINDING } from './findings.ts';
import type { FindingsWritten, FindingWritten } from './findings.ts';
import { inspectionIssueText } from './inspection-state.ts';
import { inspectionMessages } from './inspection.messages.ts';

/** Everything that was found so far, with its remedies, saved together. */
export function FindingsForm(props: RecordFormProps<FindingsWritten>) {
  const t = useMessages(inspectionMessages);
  const form = useRecordForm(props, {
    issuesOf: (written) => findingIssues(findingsOf(written)),
    issueText: inspectionIssueText,
  });
  const { written, wrong, change } = form;
  const { findings } = written;
  return (
    <RecordFields form={form} busy={props.busy} back={props.back}>
      <div role="group" aria-label={t('findings')} data-field="findings" tabIndex={-1}>
        <FieldColumn>
          {findings.map((finding, index) => (
            <PageSection
              // Findings have no id while they are written: their place is what they are known by.
              key={`findings.${String(index)}`}
              title={t('finding', { number: index + 1 })}
              actions={
                <ActButton
                  variant="subtle"
                  onClick={() => change({ findings: findings.toSpliced(index, 1) })}
                >
                  {t('removeNamed', { name: t('finding', { number: index + 1 }) })}
                </ActButton>
              }
            >
              <FieldColumn>
                <FindingFields
                  finding={finding}
                  path={`findings.${index}`}
                  wrong={wrong}
                  onChange={(part) =>
                    change({ findings: findings.with(index, { ...finding, ...part }) })
                  }
                />
              </FieldColumn>
            </PageSection>
          ))}
        </FieldColumn>
      </div>
      <div>
        <ActButton
          variant="default"
          onClick={() => change({ findings: [...findings, NEW_FINDING] })}
        >
          {t('addFinding')}
        </ActButton>
      </div>
    </RecordFields>
  );
}

interface FieldsProps {
  readonly finding: FindingWritten;
  readonly path: string;
  readonly wrong: (path: string) => string | undefined;
  readonly onChange: (part: Partial<FindingWritten>) => void;
}

function FindingFields({ finding, path, wrong, onChange }: FieldsProps) {
  const t = useMessages(inspectionMessages);
  const words = useMessages(inspectionWords);
  return (
    <>
      <CheckChoice
        path={`${path}.code`}
        value={finding.checkId}
        error={wrong(`${path}.code`)}
        onChange={(checkId) => onChange({ checkId, ...(checkId !== null && { topic: null }) })}
      />
      <SelectField
        path={`${path}.topic`}
        label={t('field.topic')}
        value={finding.topic}
        clearable
        options={FINDING_TOPICS.map((value) => ({ value, label: words(`topic.${value}`) }))}
        onChange={(topic) => onChange({ topic, ...(topic !== null && { checkId: null }) })}
      />
      <SelectField
        path={`${path}.severity`}
        label={t('field.severity')}
        required
        value={finding.severity}
        options={FINDING_SEVERITIES.map((value) => ({ value, label: words(`severity.${value}`) }))}
        onChange={(severity) => severity !== null && onChange({ severity })}
      />
      <TextField
        path={`${path}.text`}
        label={t('field.text')}
        required
        lines={3}
        value={finding.text}
        error={wrong(`${path}.text`)}
        onChange={(text) => onChange({ text })}
      />
      <DossierField
        path={`${path}.dossierId`}
        value={finding.dossier}
        error={wrong(`${path}.dossierId`)}
        onChange={(dossier) => onChange({ dossier })}
      />
      <TextField
        path={`${path}.remedy`}
        label={t('field.remedy')}
        lines={2}
        value={finding.remedy}
        error={wrong(`${path}.remedy`)}
        onChange={(remedy) => onChange({ remedy })}
      />
      <FieldRow>
        <TextField
          path={`${path}.responsible`}
          label={t('field.responsible')}
          value={finding.responsible}
          error={wrong(`${path}.responsible`)}
          onChange={(responsible) => onChange({ responsible })}
        />
        <DateField
          path={`${path}.dueOn`}
          label={t('field.dueOn')}
          value={finding.dueOn}
          onChange={(dueOn) => onChange({ dueOn })}
        />
      </FieldRow>
    </>
  );
}
