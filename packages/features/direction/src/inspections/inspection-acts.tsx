import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { useRecordAct, useWish } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { DateField } from '@cau-noi/ui/date-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { directionMessages } from '../direction.messages.ts';
import { directionOptions } from '../direction.routes.ts';
import type { InspectionRead } from './inspection-content.ts';
import { inspectionIssueText } from './inspection-state.ts';
import { inspectionMessages } from './inspection.messages.ts';

const InspectionBeginMutation = graphql(
  `
    mutation InspectionBeginMutation($input: InspectionBeginInput!) {
      answer: inspectionBegin(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const InspectionConcludeMutation = graphql(
  `
    mutation InspectionConcludeMutation($input: InspectionConcludeInput!) {
      answer: inspectionConclude(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const InspectionCloseMutation = graphql(
  `
    mutation InspectionCloseMutation($input: InspectionCloseInput!) {
      answer: inspectionClose(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** What the API says of each act. */
export type InspectionMay = Readonly<
  Record<'edit' | 'begin' | 'find' | 'conclude' | 'close', Permission>
>;

export interface InspectionActsProps {
  readonly inspection: InspectionRead;
  readonly may: InspectionMay;
  readonly onDone: () => void;
}

/** What who inspects may do, as far as it has come. */
export function InspectionActs({ inspection, may, onDone }: InspectionActsProps) {
  const t = useMessages(inspectionMessages);
  const { paths } = directionOptions.use();
  const go = useGo();
  const close = useWish(InspectionCloseMutation, inspectionIssueText, onDone);
  const [open, setOpen] = useState<'begin' | 'conclude' | null>(null);
  const { id, version, state } = inspection;
  const dialog = { inspection, onDone, onClose: () => setOpen(null) };
  return (
    <>
      {state === 'PLANNED' && (
        <>
          <MayButton permission={may.begin} onClick={() => setOpen('begin')}>
            {t('begin')}
          </MayButton>
          <MayButton
            permission={may.edit}
            variant="default"
            onClick={() => go(paths.inspectionEdit({ inspectionId: id }))}
          >
            {t('edit')}
          </MayButton>
        </>
      )}
      {state === 'UNDER_WAY' && (
        <>
          <MayButton
            permission={may.find}
            onClick={() => go(paths.inspectionFindings({ inspectionId: id }))}
          >
            {t('find')}
          </MayButton>
          <MayButton
            permission={may.conclude}
            variant="default"
            onClick={() => setOpen('conclude')}
          >
            {t('conclude')}
          </MayButton>
        </>
      )}
      {state === 'REMEDIED' && (
        <MayButton permission={may.close} onClick={() => close({ id, version })}>
          {t('close')}
        </MayButton>
      )}
      {open === 'begin' && <BeginDialog {...dialog} />}
      {open === 'conclude' && <ConcludeDialog {...dialog} />}
    </>
  );
}

interface DialogProps {
  readonly inspection: InspectionRead;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function BeginDialog({ inspection, onDone, onClose }: DialogProps) {
  const t = useMessages(inspectionMessages);
  const shared = useMessages(directionMessages);
  const act = useRecordAct(InspectionBeginMutation, inspectionIssueText, onDone);
  const [on, setOn] = useState<string | null>(useViewer().today);
  const { id, version } = inspection;
  const send = () => act({ id, version, on: on ?? '' });
  return (
    <RecordDialog
      title={t('begin')}
      act={t('begin')}
      notYet={on === null ? shared('dayMissing') : null}
      onClose={onClose}
      onAct={send}
    >
      <DateField path="on" label={t('field.begunOn')} required value={on} onChange={setOn} />
    </RecordDialog>
  );
}

function ConcludeDialog({ inspection, onDone, onClose }: DialogProps) {
  const t = useMessages(inspectionMessages);
  const shared = useMessages(directionMessages);
  const act = useRecordAct(InspectionConcludeMutation, inspectionIssueText, onDone);
  const [on, setOn] = useState<string | null>(useViewer().today);
  const [text, setText] = useState('');
  const { id, version } = inspection;
  const send = () => act({ id, version, on: on ?? '', text });
  return (
    <RecordDialog
      title={t('conclude')}
      act={t('conclude')}
      notYet={on === null ? shared('dayMissing') : null}
      onClose={onClose}
      onAct={send}
    >
      <DateField path="on" label={t('field.concludedOn')} required value={on} onChange={setOn} />
      <TextField
        path="text"
        label={t('field.conclusion')}
        required
        lines={5}
        value={text}
        onChange={setText}
      />
    </RecordDialog>
  );
}
