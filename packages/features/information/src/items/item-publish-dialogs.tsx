import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { useRecordAct } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { DateField } from '@cau-noi/ui/date-field';
import { NumberField } from '@cau-noi/ui/number-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { informationIssueText } from '../issue-text.ts';
import type { ItemRead } from './item-content.ts';
import { itemMessages } from './item.messages.ts';

const InformationPublishMutation = graphql(
  `
    mutation InformationPublishMutation($input: InformationPublishInput!) {
      answer: informationPublish(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const InformationMeasureMutation = graphql(
  `
    mutation InformationMeasureMutation($input: InformationMeasureInput!) {
      answer: informationMeasure(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

interface DialogProps {
  readonly item: ItemRead;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const given = (text: string) => (text.trim() === '' ? null : text.trim());

/** When it was published, and where it is found. */
export function PublishDialog({ item, onDone, onClose }: DialogProps) {
  const t = useMessages(itemMessages);
  const act = useRecordAct(InformationPublishMutation, informationIssueText, onDone);
  const [on, setOn] = useState<string | null>(null);
  const [url, setUrl] = useState(item.url ?? '');
  const { id, version } = item;
  const send = () => act({ id, version, on: on ?? '', url: given(url) });
  return (
    <RecordDialog
      title={t('publish')}
      act={t('publish')}
      notYet={on === null ? t('dayMissing') : null}
      onClose={onClose}
      onAct={send}
    >
      <DateField path="on" label={t('field.publishedOn')} required value={on} onChange={setOn} />
      <TextField path="url" label={t('field.url')} value={url} onChange={setUrl} />
    </RecordDialog>
  );
}

/** Where it is found, how many it reached, and how that is known. */
export function ReachDialog({ item, onDone, onClose }: DialogProps) {
  const t = useMessages(itemMessages);
  const act = useRecordAct(InformationMeasureMutation, informationIssueText, onDone);
  const [url, setUrl] = useState(item.url ?? '');
  const [reach, setReach] = useState(item.reach);
  const [source, setSource] = useState(item.reachSource ?? '');
  const { id, version } = item;
  const send = () => {
    const said = { url: given(url), reach, reachSource: given(source) };
    return act({ id, version, ...said });
  };
  return (
    <RecordDialog title={t('measure')} act={t('measure')} onClose={onClose} onAct={send}>
      <TextField path="url" label={t('field.url')} value={url} onChange={setUrl} />
      <NumberField path="reach" label={t('field.reach')} value={reach} onChange={setReach} />
      <TextField
        path="reachSource"
        label={t('field.reachSource')}
        required={reach !== null}
        value={source}
        onChange={setSource}
      />
    </RecordDialog>
  );
}
