import { graphql } from '@cau-noi/graphql/graphql';
import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { useMessages } from '@cau-noi/i18n/language';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { useRecordAct } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { DateField } from '@cau-noi/ui/date-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import type { MembershipRead } from './membership-content.ts';
import { membershipMessages } from './membership.messages.ts';

const MembershipDecideMutation = graphql(
  `
    mutation MembershipDecideMutation($input: MembershipDecideInput!) {
      answer: membershipDecide(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const MembershipJoinMutation = graphql(
  `
    mutation MembershipJoinMutation($input: MembershipJoinInput!) {
      answer: membershipJoin(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const MembershipEndMutation = graphql(
  `
    mutation MembershipEndMutation($input: MembershipEndInput!) {
      answer: membershipEnd(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

interface DialogProps {
  readonly membership: MembershipRead;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The federation's opinion, by a document. */
export function DecideDialog(props: DialogProps & { readonly consent: boolean }) {
  const { membership, consent, onDone, onClose } = props;
  const t = useMessages(membershipMessages);
  const act = useRecordAct(MembershipDecideMutation, cooperationIssueText, onDone);
  const [number, setNumber] = useState('');
  const [on, setOn] = useState<string | null>(null);
  const [text, setText] = useState('');
  const { id, version } = membership;
  const send = () => act({ id, version, consent, number, on: on ?? '', text });
  return (
    <RecordDialog
      title={t(consent ? 'grantTitle' : 'refuseTitle')}
      act={t(consent ? 'grant' : 'refuse')}
      danger={!consent}
      notYet={on === null ? t('dayMissing') : null}
      onClose={onClose}
      onAct={send}
    >
      <TextField
        path="number"
        label={t('field.number')}
        required={consent}
        value={number}
        onChange={setNumber}
      />
      <DateField path="on" label={t('field.on')} required value={on} onChange={setOn} />
      <TextField
        path="text"
        label={t('field.text')}
        required
        lines={4}
        value={text}
        onChange={setText}
      />
    </RecordDialog>
  );
}

/** Since when the union is a member. */
export function JoinDialog({ membership, onDone, onClose }: DialogProps) {
  const t = useMessages(membershipMessages);
  const act = useRecordAct(MembershipJoinMutation, cooperationIssueText, onDone);
  const [since, setSince] = useState<string | null>(null);
  const { id, version } = membership;
  const send = () => act({ id, version, since: since ?? '' });
  return (
    <RecordDialog
      title={t('join')}
      act={t('join')}
      notYet={since === null ? t('dayMissing') : null}
      onClose={onClose}
      onAct={send}
    >
      <DateField path="since" label={t('field.since')} required value={since} onChange={setSince} />
    </RecordDialog>
  );
}

/** Until when the union was a member, and why. */
export function EndDialog({ membership, onDone, onClose }: DialogProps) {
  const t = useMessages(membershipMessages);
  const act = useRecordAct(MembershipEndMutation, cooperationIssueText, onDone);
  const [until, setUntil] = useState<string | null>(null);
  const [text, setText] = useState('');
  const { id, version } = membership;
  const send = () => act({ id, version, until: until ?? '', text });
  return (
    <RecordDialog
      title={t('end')}
      act={t('end')}
      danger
      notYet={until === null ? t('dayMissing') : null}
      onClose={onClose}
      onAct={send}
    >
      <DateField path="until" label={t('field.until')} required value={until} onChange={setUntil} />
      <TextField
        path="text"
        label={t('field.endText')}
        required
        lines={3}
        value={text}
        onChange={setText}
      />
    </RecordDialog>
  );
}
