import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { directionWords } from '@cau-noi/i18n/direction-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { StateBadge } from '@cau-noi/ui/state-badge';
import type { StateBadgeProps } from '@cau-noi/ui/state-badge';
import { useMemo, useState } from 'react';
import { directionOptions } from '../direction.routes.ts';
import { ConsentDialog } from './consent-dialog.tsx';
import { suspensionMessages } from './suspension.messages.ts';

export const ConsentList_consent = graphql(`
  fragment ConsentList_consent on Consent {
    id
    form
    from
    to
    state
    request
    requestedBy
    requestedAt
    decidedBy
    onBehalfOf
    decidedAt
    decision
    documentNumber
    documentDate
    dossier {
      id
      number
      title
      organisation {
        id
        shortName
      }
    }
    mayDecide {
      allowed
      code
      data
    }
  }
`);

type Row = ResultOf<typeof ConsentList_consent>;

const TONES: Readonly<Record<Row['state'], StateBadgeProps['tone']>> = {
  REQUESTED: 'waiting',
  GRANTED: 'done',
  REFUSED: 'stopped',
};

export interface ConsentListProps {
  readonly consents: readonly FragmentOf<typeof ConsentList_consent>[];
  readonly onDone: () => void;
}

/** Who asked to be let pass during a suspension, and what was answered; answered here by who may. */
export function ConsentList({ consents, onDone }: ConsentListProps) {
  const t = useMessages(suspensionMessages);
  const [deciding, setDeciding] = useState<string | null>(null);
  const columns = useColumns(setDeciding);
  return (
    <>
      <DataTable
        caption={t('consents')}
        columns={columns}
        rows={consents.map((row) => readFragment(ConsentList_consent, row))}
        rowKey={({ id }) => id}
        empty={<EmptyState why={t('noConsents')} />}
      />
      {deciding !== null && (
        <ConsentDialog id={deciding} onClose={() => setDeciding(null)} onDone={onDone} />
      )}
    </>
  );
}

function useColumns(onDecide: (id: string) => void): readonly Column<Row>[] {
  const t = useMessages(suspensionMessages);
  const words = useMessages(directionWords);
  const format = useFormat();
  const { paths } = directionOptions.use();
  return useMemo(
    () => [
      {
        id: 'dossier',
        header: t('dossier'),
        phone: 'title',
        minWidth: '180px',
        cell: ({ dossier: { id, number, title } }) => (
          <PortalLink to={paths.dossier({ dossierId: id })}>
            <span lang="vi">{`${number} · ${title === '' ? t('untitled') : title}`}</span>
          </PortalLink>
        ),
      },
      { id: 'unit', header: t('unit'), cell: ({ dossier }) => dossier.organisation.shortName },
      {
        id: 'asked',
        header: t('asked'),
        minWidth: '220px',
        cell: ({ form, from, to, request, requestedBy, requestedAt }) => (
          <>
            <div>{`${words(`form.${form}`)}, ${format.date(from)} – ${format.date(to)}`}</div>
            <div lang="vi">{request}</div>
            <div>{t('askedBy', { name: requestedBy, time: format.dateTime(requestedAt) })}</div>
          </>
        ),
      },
      {
        id: 'state',
        header: t('state'),
        minWidth: '180px',
        cell: (row) => <Answered row={row} />,
      },
      {
        id: 'act',
        header: t('act'),
        cell: ({ id, state, mayDecide }) =>
          state === 'REQUESTED' && (
            <MayButton
              variant="default"
              size="xs"
              permission={mayDecide}
              onClick={() => onDecide(id)}
            >
              {t('decide')}
            </MayButton>
          ),
      },
    ],
    [t, words, format, paths, onDecide],
  );
}

function Answered({ row }: { readonly row: Row }) {
  const t = useMessages(suspensionMessages);
  const words = useMessages(directionWords);
  const format = useFormat();
  const { state, decidedBy, onBehalfOf, decidedAt, decision, documentNumber, documentDate } = row;
  const name =
    decidedBy !== null && onBehalfOf !== null
      ? t('onBehalf', { name: decidedBy, principal: onBehalfOf })
      : decidedBy;
  return (
    <>
      <StateBadge tone={TONES[state]} label={words(`consent.${state}`)} />
      {documentNumber !== null && documentDate !== null && (
        <div>{t('document', { number: documentNumber, date: format.date(documentDate) })}</div>
      )}
      {decision !== null && <div lang="vi">{decision}</div>}
      {name !== null && decidedAt !== null && (
        <div>{t('decidedBy', { name, time: format.dateTime(decidedAt) })}</div>
      )}
    </>
  );
}
