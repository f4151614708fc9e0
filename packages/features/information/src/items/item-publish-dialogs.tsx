import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { DateField } from '@cau-noi/ui/date-field';
import { NumberField } from '@cau-noi/ui/number-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { informationIssueText } from '../issue-text.ts';
import type { ItemRead } from './item-content.ts';
import { itemMessages } from './item.messages.ts';
import { useDone } from '../use-done.ts';

const InformationPublishMutation = graphql(
  `
    mutation InformationPublishMutation($input: InformationPublishInput!) {
      answer: informationPublish(input: $input) {
        __typename
        ... on InformationPayload {
          item {
            id
          }
        }
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
        ... on InformationPayload {
          item {
            id
          }
        }
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
  const refusal = useRefusal(informationIssueText);
  const done = useDone(onDone);
  const { run } = useAct(InformationPublishMutation);
  const [on, setOn] = useState<string | null>(null);
  const [url, setUrl] = useState(item.url ?? '');
  const { id, version } = item;
  const send = async () =>
    done(
      refusal(await run({ id, version, on: on ?? '', url: given(url) }), ({ answer }) =>
        'item' in answer ? null : answer,
      ),
    );
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
  const refusal = useRefusal(informationIssueText);
  const done = useDone(onDone);
  const { run } = useAct(InformationMeasureMutation);
  const [url, setUrl] = useState(item.url ?? '');
  const [reach, setReach] = useState(item.reach);
  const [source, setSource] = useState(item.reachSource ?? '');
  const { id, version } = item;
  const send = async () => {
    const said = { url: given(url), reach, reachSource: given(source) };
    return done(
      refusal(await run({ id, version, ...said }), ({ answer }) =>
        'item' in answer ? null : answer,
      ),
    );
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
