import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, useGo, usePathParam } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { ErrorState } from '@cau-noi/ui/error-state';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { exchangesMessages } from '../exchanges.messages.ts';
import { exchangesOptions } from '../exchanges.routes.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useExchangeRefusal } from '../refusal.ts';
import { ExchangeFields, inputOf } from './exchange-fields.tsx';
import type { ExchangeWritten } from './exchange-fields.tsx';

const ExchangeEdit_exchange = graphql(`
  fragment ExchangeEdit_exchange on Exchange {
    id
    version
    partner {
      id
      name
    }
    firstYear
    firstSide
    everyYears
    window {
      kind
      from
      to
    }
    lapseFlips
    validFrom
    validTo
    basedOn
    source
    note
    viewerMay {
      edit {
        allowed
        code
        data
      }
    }
  }
`);

const ExchangeEditPageQuery = graphql(
  `
    query ExchangeEditPageQuery($id: ID!) {
      exchange(id: $id) {
        ...ExchangeEdit_exchange
      }
    }
  `,
  [ExchangeEdit_exchange],
);

const ExchangeSaveMutation = graphql(
  `
    mutation ExchangeSaveMutation($input: ExchangeSaveInput!) {
      answer: exchangeSave(input: $input) {
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

/** Changes what is written of an exchange; its union and its partner stay. */
export function ExchangeEditPage() {
  const t = useMessages(exchangesMessages);
  const { paths } = exchangesOptions.use();
  const id = usePathParam('exchangeId');
  const variables = useMemo(() => ({ id }), [id]);
  const [{ data, error }, ask] = useQuery({
    query: ExchangeEditPageQuery,
    variables,
    requestPolicy: 'cache-and-network',
  });
  if (error && !data) {
    return (
      <Page>
        <QueryFailure page error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page width="reading">
        <Skeleton shape="record" label={t('loading')} />
      </Page>
    );
  }
  if (data.exchange === null) {
    return (
      <Page>
        <EmptyState
          page
          why={t('gone')}
          action={<PortalLink to={paths.exchanges()}>{t('back')}</PortalLink>}
        />
      </Page>
    );
  }
  return <Edit key={id} exchange={data.exchange} />;
}

interface EditProps {
  readonly exchange: FragmentOf<typeof ExchangeEdit_exchange>;
}

function Edit(props: EditProps) {
  const t = useMessages(exchangesMessages);
  const { paths } = exchangesOptions.use();
  const go = useGo();
  const refusal = useExchangeRefusal();
  const saving = useAct(ExchangeSaveMutation);
  const exchange = readFragment(ExchangeEdit_exchange, props.exchange);
  const { id, version, partner, viewerMay } = exchange;
  // As it was loaded: an answer that arrives while somebody writes does not take the text away.
  const [written, setWritten] = useState<ExchangeWritten>(() => writtenOf(exchange));
  const [read] = useState(version);
  const [failed, setFailed] = useState<string | null>(null);
  const back = paths.exchange({ exchangeId: id });
  const save = async () => {
    const result = await saving.run({ id, version: read, exchange: inputOf(written) });
    const why = refusal(result, ({ answer }) => ('exchange' in answer ? null : answer));
    setFailed(why?.sentence ?? null);
    if (why === null) go(back);
  };
  usePageTitle(t('edit'));
  return (
    <Page width="reading">
      <PageHeader title={t('edit')} trail={<PortalLink to={back}>{partner.name}</PortalLink>} />
      <FieldColumn>
        <ExchangeFields
          written={written}
          onChange={(part) => setWritten((before) => ({ ...before, ...part }))}
        />
        {failed !== null && <ErrorState what={failed} />}
        <div>
          <MayButton
            permission={viewerMay.edit}
            loading={saving.running}
            onClick={() => void save()}
          >
            {t('form.save')}
          </MayButton>{' '}
          <PortalLink to={back}>{t('form.cancel')}</PortalLink>
        </div>
      </FieldColumn>
    </Page>
  );
}

function writtenOf(exchange: ExchangeWritten): ExchangeWritten {
  const { firstYear, firstSide, everyYears, lapseFlips, validFrom, validTo } = exchange;
  const { basedOn, source, note } = exchange;
  const { kind, from, to } = exchange.window;
  const said = { firstYear, firstSide, everyYears, lapseFlips, validFrom, validTo };
  return { ...said, basedOn, source, note, window: { kind, from, to } };
}
