import type { Objective } from '@cau-noi/domain/dossier';
import type { Commitment, ObjectiveResult, OutcomeReport } from '@cau-noi/domain/dossier/outcome';
import type { IsoDate } from '@cau-noi/domain/period';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PersonChoice } from '@cau-noi/portal/person-choice';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { NumberField } from '@cau-noi/ui/number-field';
import { PageSection } from '@cau-noi/ui/page';
import { TextField } from '@cau-noi/ui/text-field';
import { newItemId } from '../draft/item-id.ts';
import { Item, ItemList, Wide } from '../parts/item-list.tsx';
import { changed, without } from '../parts/items.ts';
import { afterMessages } from './after.messages.ts';
import { EffectsFields } from './effects-fields.tsx';

export interface ReportFieldsProps {
  readonly objectives: readonly Objective[];
  readonly report: OutcomeReport;
  readonly onChange: (part: Partial<OutcomeReport>) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** The fields of the report, the results beside the targets that were promised. */
export function ReportFields(props: ReportFieldsProps) {
  const { report, onChange, errorAt } = props;
  const t = useMessages(afterMessages);
  return (
    <>
      <PageSection title={t('report.summary')}>
        <FieldColumn>
          <TextField
            path="summary"
            label={t('report.summary')}
            help={t('report.summaryHelp')}
            required
            lines={4}
            value={report.summary}
            error={errorAt('summary')}
            onChange={(summary) => onChange({ summary })}
          />
        </FieldColumn>
      </PageSection>
      <Results {...props} />
      <Commitments {...props} />
      <EffectsFields
        effects={report.effects}
        errorAt={errorAt}
        onChange={(effects) => onChange({ effects })}
      />
      <PageSection title={t('report.more')}>
        <FieldColumn>
          <TextField
            path="lessons"
            label={t('report.lessons')}
            help={t('report.lessonsHelp')}
            lines={3}
            value={report.lessons}
            error={errorAt('lessons')}
            onChange={(lessons) => onChange({ lessons })}
          />
          <TextField
            path="recommendations"
            label={t('report.recommendations')}
            lines={3}
            value={report.recommendations}
            error={errorAt('recommendations')}
            onChange={(recommendations) => onChange({ recommendations })}
          />
          <TextField
            path="contacts"
            label={t('report.contacts')}
            lines={3}
            value={report.contacts}
            error={errorAt('contacts')}
            onChange={(contacts) => onChange({ contacts })}
          />
        </FieldColumn>
      </PageSection>
    </>
  );
}

function Results({ objectives, report, onChange, errorAt }: ReportFieldsProps) {
  const t = useMessages(afterMessages);
  const format = useFormat();
  return (
    <PageSection title={t('report.results')} path="results">
      <ItemList>
        {objectives.map(({ id, text, target, unit }) => {
          const path = `results.${id}`;
          const result = report.results.find(({ objectiveId }) => objectiveId === id);
          const change = (part: Partial<ObjectiveResult>) =>
            onChange({
              results: report.results.map((one) =>
                one.objectiveId === id ? { ...one, ...part } : one,
              ),
            });
          return (
            <Item
              key={id}
              path={path}
              name={text}
              note={
                target === null
                  ? t('report.noTarget')
                  : t('report.target', { target: format.number(target, 2), unit: unit ?? '' })
              }
              error={errorAt(path)}
            >
              <NumberField
                path={`${path}.achieved`}
                label={unit === null ? t('report.achievedPlain') : t('report.achieved', { unit })}
                required={target !== null}
                decimals={2}
                min={0}
                value={result?.achieved ?? null}
                error={errorAt(`${path}.achieved`)}
                onChange={(achieved) => change({ achieved })}
              />
              <Wide>
                <TextField
                  path={`${path}.text`}
                  label={t('report.result')}
                  required
                  lines={2}
                  value={result?.text ?? ''}
                  error={errorAt(`${path}.text`)}
                  onChange={(value) => change({ text: value })}
                />
              </Wide>
            </Item>
          );
        })}
      </ItemList>
    </PageSection>
  );
}

function Commitments({ report, onChange, errorAt }: ReportFieldsProps) {
  const t = useMessages(afterMessages);
  const { commitments } = report;
  const add = () =>
    onChange({
      commitments: [
        ...commitments,
        { id: newItemId(), text: '', lesson: '', owner: '', ownerId: null, dueDate: null },
      ],
    });
  return (
    <PageSection
      title={t('report.commitments')}
      lead={t('report.commitmentsLead')}
      path="commitments"
    >
      <ItemList>
        {commitments.map(({ id, text, lesson, owner, ownerId, dueDate }, index) => {
          const path = `commitments.${id}`;
          const change = (part: Partial<Commitment>) =>
            onChange({ commitments: changed(commitments, id, part) });
          return (
            <Item
              key={id}
              path={path}
              name={t('report.commitment', { number: index + 1 })}
              error={errorAt(path)}
              onRemove={() => onChange({ commitments: without(commitments, id) })}
            >
              <Wide>
                <TextField
                  path={`${path}.text`}
                  label={t('report.what')}
                  required
                  lines={2}
                  value={text}
                  error={errorAt(`${path}.text`)}
                  onChange={(value) => change({ text: value })}
                />
              </Wide>
              <Wide>
                <TextField
                  path={`${path}.lesson`}
                  label={t('report.lesson')}
                  help={t('report.lessonHelp')}
                  value={lesson}
                  error={errorAt(`${path}.lesson`)}
                  onChange={(value) => change({ lesson: value })}
                />
              </Wide>
              <TextField
                path={`${path}.owner`}
                label={t('report.owner')}
                required
                value={owner}
                error={errorAt(`${path}.owner`)}
                onChange={(value) => change({ owner: value, ownerId: null })}
              />
              <PersonChoice
                path={`${path}.ownerId`}
                label={t('report.ownerPerson')}
                help={t('report.ownerPersonHelp')}
                value={ownerId}
                error={errorAt(`${path}.ownerId`)}
                onChange={(person, name) =>
                  change({ ownerId: person, ...(name !== null && { owner: name }) })
                }
              />
              <DateField
                path={`${path}.dueDate`}
                label={t('report.dueDate')}
                required
                value={dueDate}
                error={errorAt(`${path}.dueDate`)}
                onChange={(day) => change({ dueDate: day as IsoDate | null })}
              />
            </Item>
          );
        })}
        <div>
          <ActButton variant="default" onClick={add}>
            {t('report.addCommitment')}
          </ActButton>
        </div>
      </ItemList>
    </PageSection>
  );
}
