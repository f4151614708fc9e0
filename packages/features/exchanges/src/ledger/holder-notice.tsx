import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { Dialog } from '@cau-noi/ui/dialog';
import { ErrorState } from '@cau-noi/ui/error-state';
import { PageSection } from '@cau-noi/ui/page';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { exchangesMessages } from '../exchanges.messages.ts';
import { useExchangeRefusal } from '../refusal.ts';
import type { ExchangeTarget } from './turn.ts';

export const HolderNotice_exchange = graphql(`
  fragment HolderNotice_exchange on Exchange {
    toTell {
      id
      shortName
    }
    notices {
      id
      on
      text
      successor {
        id
        shortName
      }
    }
  }
`);

const ExchangeNotifyMutation = graphql(
  `
    mutation ExchangeNotifyMutation($input: ExchangeNotifyInput!) {
      answer: exchangeNotify(input: $input) {
        __typename
        ... on ExchangePayload {
          exchange {
            id
            version
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export interface HolderNoticeProps {
  readonly target: ExchangeTarget;
  readonly exchange: FragmentOf<typeof HolderNotice_exchange>;
  readonly onChanged: () => void;
}

/** Whether the partner was told who holds the exchange after the union that agreed on it. */
export function HolderNotice({ target, exchange, onChanged }: HolderNoticeProps) {
  const t = useMessages(exchangesMessages);
  const format = useFormat();
  const [telling, setTelling] = useState(false);
  const { toTell, notices } = readFragment(HolderNotice_exchange, exchange);
  if (toTell === null && notices.length === 0) return null;
  return (
    <PageSection title={t('holder.title')} path="holder">
      {toTell !== null && (
        <>
          <p>{t('holder.lead', { unit: toTell.shortName })}</p>
          <p>
            <MayButton variant="default" permission={target.may} onClick={() => setTelling(true)}>
              {t('holder.tell')}
            </MayButton>
          </p>
        </>
      )}
      <ul>
        {notices.map(({ id, on, text, successor }) => (
          <li key={id}>
            {t('holder.told', { day: format.date(on), unit: successor.shortName, text })}
          </li>
        ))}
      </ul>
      {telling && toTell !== null && (
        <TellDialog
          target={target}
          successorId={toTell.id}
          onClose={() => setTelling(false)}
          onChanged={onChanged}
        />
      )}
    </PageSection>
  );
}

interface TellDialogProps extends Pick<HolderNoticeProps, 'target' | 'onChanged'> {
  readonly successorId: string;
  readonly onClose: () => void;
}

function TellDialog({ target, successorId, onClose, onChanged }: TellDialogProps) {
  const t = useMessages(exchangesMessages);
  const toast = useToast();
  const refusal = useExchangeRefusal();
  const saving = useAct(ExchangeNotifyMutation);
  const [on, setOn] = useState<IsoDate | null>(useViewer().today as IsoDate);
  const [text, setText] = useState('');
  const [failed, setFailed] = useState<string | null>(null);
  const send = async () => {
    if (on === null) return setFailed(t('holder.noDay'));
    const { id, version } = target;
    const result = await saving.run({ id, version, successorId, on, text });
    const why = refusal(result, ({ answer }) => ('exchange' in answer ? null : answer));
    setFailed(why?.sentence ?? null);
    onChanged();
    if (why !== null) return;
    toast({ text: t('holder.done') });
    onClose();
  };
  return (
    <Dialog
      title={t('holder.title')}
      onClose={onClose}
      acts={
        <ActButton loading={saving.running} onClick={() => void send()}>
          {t('holder.tell')}
        </ActButton>
      }
    >
      <DateField
        path="notice.on"
        label={t('holder.on')}
        required
        value={on}
        onChange={(day) => setOn(day as IsoDate | null)}
      />
      <TextField
        path="notice.text"
        label={t('holder.text')}
        required
        lines={3}
        value={text}
        onChange={setText}
      />
      {failed !== null && <ErrorState what={failed} />}
    </Dialog>
  );
}
