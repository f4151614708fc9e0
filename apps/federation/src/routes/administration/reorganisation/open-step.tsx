import type { RecordChoice } from '@cau-noi/domain/reorganisation/open-records';
import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import type { OpenGroup, Preview } from './asked.ts';
import { ofKind, ofRecord, withRecord } from './draft.ts';
import { openRecordMessages } from './open-record.messages.ts';
import { usePageOfRecord } from './page-of-record.ts';
import type { StepProps } from './step-props.ts';
import { reorganisationMessages } from './reorganisation.messages.ts';

type OpenStepProps = Pick<StepProps, 'draft' | 'change'> & { readonly preview: Preview };

/** What is open at the unions that end, and what becomes of it: by kind, and record by record. */
export function OpenStep({ preview, ...props }: OpenStepProps) {
  const words = useMessages(openRecordMessages);
  if (preview.open.length === 0) return <EmptyState why={words('none')} />;
  return (
    <>
      <p>{words('lead')}</p>
      {preview.open.map((group) => (
        <Kind key={group.kind} {...props} group={group} heirs={preview.heirs} />
      ))}
    </>
  );
}

type KindProps = Pick<StepProps, 'draft' | 'change'> & {
  readonly group: OpenGroup;
  readonly heirs: Preview['heirs'];
};

function Kind({ draft, change, group, heirs }: KindProps) {
  const t = useMessages(reorganisationMessages);
  const words = useMessages(openRecordMessages);
  const { kind, choices, records } = group;
  const chosen = ofKind(draft, group);
  const set = (part: Partial<typeof chosen>) =>
    change({ choices: { ...draft.choices, [kind]: { ...chosen, ...part } } });
  const options = choices.map((value) => ({ value, label: words(`choice.${value}`) }));
  const title = `${words(`kind.${kind}`)} (${records.length})`;
  return (
    <PageSection title={title} lead={words(`does.${kind}`)}>
      <FieldColumn>
        <ChoiceField
          path={`choices.${kind}`}
          label={words(`kind.${kind}`)}
          value={chosen.choice}
          options={options}
          onChange={(choice) => set({ choice })}
        />
        {heirs.length > 1 && chosen.choice !== 'END' && (
          <SelectField
            path={`choices.${kind}.heirId`}
            label={t('field.heir')}
            required
            value={chosen.heirId ?? heirs[0]?.id ?? null}
            options={heirs.map(({ id, shortName }) => ({ value: id, label: shortName }))}
            onChange={(heirId) => set({ heirId })}
          />
        )}
        <Records draft={draft} change={change} group={group} />
      </FieldColumn>
    </PageSection>
  );
}

/** The records of a kind, each of which may be chosen for alone. */
function Records({ draft, change, group }: Omit<KindProps, 'heirs'>) {
  const words = useMessages(openRecordMessages);
  const pageOf = usePageOfRecord();
  const { kind, choices, records } = group;
  const options = choices.map((value) => ({ value, label: words(`choice.${value}`) }));
  return (
    <details>
      <summary>{words('each', { count: records.length })}</summary>
      <ul>
        {records.map((record) => {
          const page = pageOf(kind, record.pageId);
          return (
            <li key={record.id}>
              {page === null ? record.title : <PortalLink to={page}>{record.title}</PortalLink>}
              {` · ${record.organisation.shortName}`}
              {choices.length > 1 && (
                <SelectField<RecordChoice>
                  path={`choices.${kind}.${record.id}`}
                  label={record.title}
                  placeholder={words('asKind')}
                  value={ofRecord(draft, group, record.id)}
                  options={options}
                  onChange={(choice) => change(withRecord(draft, group, record.id, choice))}
                />
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
