import type { RecordChoice } from '@cau-noi/domain/reorganisation/open-records';
import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { LoadMore } from '@cau-noi/ui/pagination';
import { SelectField } from '@cau-noi/ui/select-field';
import { useState } from 'react';
import type { OpenGroup, Preview } from './asked.ts';
import { ofKind, ofRecord, withRecord } from './draft.ts';
import { openRecordMessages } from './open-record.messages.ts';
import { usePageOfRecord, useRecordName } from './page-of-record.ts';
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

/** So many records are drawn at a time: a union may leave thousands. */
const PIECE = 50;

/** The records of a kind, drawn once they are looked at. */
function Records(props: Omit<KindProps, 'heirs'>) {
  const words = useMessages(openRecordMessages);
  const [shown, setShown] = useState(0);
  const { choices, records } = props.group;
  const summary = words(choices.length === 1 ? 'list' : 'each', { count: records.length });
  return (
    <details onToggle={() => setShown((before) => Math.max(before, PIECE))}>
      <summary>{summary}</summary>
      <FieldColumn>
        {records.slice(0, shown).map((record) => (
          <OneRecord key={record.id} {...props} record={record} />
        ))}
        {shown < records.length && (
          <LoadMore shown={shown} total={records.length} onMore={() => setShown(shown + PIECE)} />
        )}
      </FieldColumn>
    </details>
  );
}

type OneRecordProps = Omit<KindProps, 'heirs'> & { readonly record: OpenGroup['records'][number] };

/** A record, which may be chosen for alone where there is a choice. */
function OneRecord({ draft, change, group, record }: OneRecordProps) {
  const words = useMessages(openRecordMessages);
  const pageOf = usePageOfRecord();
  const nameOf = useRecordName();
  const { kind, choices } = group;
  const page = pageOf(kind, record.pageId);
  const name = nameOf(kind, record);
  // The decision being written is only here: a record opens beside it.
  const open = page !== null && (
    <PortalLink apart to={page}>
      {words('open')}
    </PortalLink>
  );
  if (choices.length === 1) {
    return (
      <div>
        {name} · {record.organisation.shortName} {open}
      </div>
    );
  }
  return (
    <SelectField<RecordChoice>
      path={`choices.${kind}.${record.id}`}
      label={name}
      help={
        <>
          {record.organisation.shortName} {open}
        </>
      }
      placeholder={words('asKind')}
      value={ofRecord(draft, group, record.id)}
      options={choices.map((value) => ({ value, label: words(`choice.${value}`) }))}
      onChange={(choice) => change(withRecord(draft, group, record.id, choice))}
    />
  );
}
