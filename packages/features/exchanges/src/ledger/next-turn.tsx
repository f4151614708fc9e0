import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { exchangeWords } from '@cau-noi/i18n/exchange-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { ErrorState } from '@cau-noi/ui/error-state';
import { PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { exchangesMessages } from '../exchanges.messages.ts';
import { exchangesOptions } from '../exchanges.routes.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useExchangeRefusal } from '../refusal.ts';
import { TONES } from '../tones.ts';
import type { ExchangeTarget, Turn } from './turn.ts';

const PlanTurnMutation = graphql(
  `
    mutation PlanTurnMutation($input: ExchangePlanTurnInput!) {
      answer: exchangePlanTurn(input: $input) {
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

const BeginTurnMutation = graphql(
  `
    mutation BeginTurnMutation($input: ExchangeBeginDossierInput!) {
      answer: exchangeBeginDossier(input: $input) {
        __typename
        ... on DossierPayload {
          dossier {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export interface NextTurnProps {
  readonly exchange: ExchangeTarget;
  /** Null where no turn is to come. */
  readonly turn: Turn | null;
  /** Asks for the ledger again. */
  readonly onChanged: () => void;
}

/** The turn to be held next, and what it becomes in one click each: a plan line, then a dossier. */
export function NextTurn({ exchange, turn, onChanged }: NextTurnProps) {
  const t = useMessages(exchangesMessages);
  const words = useMessages(exchangeWords);
  const format = useFormat();
  if (turn === null) return <PageSection title={t('next.title')}>{t('next.none')}</PageSection>;
  const { year, side, from, to, state } = turn;
  const window = format.dateRange(from, to);
  return (
    <PageSection
      title={t('next.title')}
      lead={t('next.says', { year: String(year), side: words(`side.${side}`), window })}
    >
      <p>
        <StateBadge tone={TONES[state]} label={words(`state.${state}`)} />
      </p>
      <Work turn={turn} />
      <Acts exchange={exchange} turn={turn} onChanged={onChanged} />
    </PageSection>
  );
}

/** What has become of it already. */
function Work({ turn: { year, line, dossiers } }: { readonly turn: Turn }) {
  const t = useMessages(exchangesMessages);
  const { paths } = exchangesOptions.use();
  if (line === null && dossiers.length === 0) return null;
  return (
    <p>
      {line !== null && (
        <PortalLink to={paths.plan({ planId: line.planId })}>
          {t('next.openPlan', { year: String(year) })}
        </PortalLink>
      )}
      {dossiers.map(({ id, number }) => (
        <span key={number}>
          {' '}
          {id === null ? (
            t('next.hiddenDossier', { number: String(number) })
          ) : (
            <PortalLink to={paths.dossier({ dossierId: id })}>
              {t('next.openDossier', { number: String(number) })}
            </PortalLink>
          )}
        </span>
      ))}
    </p>
  );
}

function Acts({ exchange, turn, onChanged }: NextTurnProps & { readonly turn: Turn }) {
  const t = useMessages(exchangesMessages);
  const { planning, beginning, plan, begin, failed } = useActs(exchange, turn, onChanged);
  return (
    <>
      <p>
        <MayButton permission={turn.mayPlan} loading={planning} onClick={() => void plan()}>
          {t('next.plan', { year: String(turn.year) })}
        </MayButton>{' '}
        <MayButton
          permission={turn.mayBegin}
          variant="default"
          loading={beginning}
          onClick={() => void begin()}
        >
          {t('next.begin')}
        </MayButton>
      </p>
      {failed !== null && <ErrorState what={failed} />}
    </>
  );
}

function useActs(exchange: ExchangeTarget, turn: Turn, onChanged: () => void) {
  const t = useMessages(exchangesMessages);
  const words = useMessages(exchangeWords);
  const { paths } = exchangesOptions.use();
  const go = useGo();
  const toast = useToast();
  const refusal = useExchangeRefusal();
  const [failed, setFailed] = useState<string | null>(null);
  const planning = useAct(PlanTurnMutation);
  const beginning = useAct(BeginTurnMutation);
  const { id, version, partner } = exchange;
  const { year, side, holder } = turn;
  const plan = async () => {
    const names = { unit: holder.shortName, partner: partner.name };
    const title = words(`line.${side}`, names);
    const purpose = words('line.purpose', { year: String(year), partner: partner.name });
    const result = await planning.run({ id, version, year, title, purpose });
    const why = refusal(result, ({ answer }) => ('exchange' in answer ? null : answer));
    setFailed(why?.sentence ?? null);
    if (why === null) toast({ text: t('next.planned', { year: String(year) }) });
    onChanged();
  };
  const begin = async () => {
    const result = await beginning.run({ id, version, year });
    const why = refusal(result, ({ answer }) => ('dossier' in answer ? null : answer));
    setFailed(why?.sentence ?? null);
    if (why !== null || !result.ok) return onChanged();
    const { answer } = result.data;
    if ('dossier' in answer) {
      go(paths.dossierEdit({ dossierId: answer.dossier.id }, { step: 'general' }));
    }
  };
  return { planning: planning.running, beginning: beginning.running, plan, begin, failed };
}
