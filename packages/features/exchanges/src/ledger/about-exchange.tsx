import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { exchangeWords } from '@cau-noi/i18n/exchange-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { FactList, PageSection } from '@cau-noi/ui/page';
import { exchangesMessages } from '../exchanges.messages.ts';
import { exchangesOptions } from '../exchanges.routes.ts';

export const AboutExchange_exchange = graphql(`
  fragment AboutExchange_exchange on Exchange {
    partner {
      id
      name
    }
    organisation {
      id
      name
    }
    holders {
      organisation {
        id
        shortName
      }
      since
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
  }
`);
type Exchange = ResultOf<typeof AboutExchange_exchange>;

/** What is agreed, on what, and who has held it. */
export function AboutExchange(props: {
  readonly exchange: FragmentOf<typeof AboutExchange_exchange>;
}) {
  const t = useMessages(exchangesMessages);
  const words = useMessages(exchangeWords);
  const { paths } = exchangesOptions.use();
  const windowOf = useWindowText();
  const validOf = useValidText();
  const holdersOf = useHoldersText();
  const exchange = readFragment(AboutExchange_exchange, props.exchange);
  const { partner, organisation, firstYear, firstSide, everyYears, lapseFlips } = exchange;
  const { basedOn, source, note } = exchange;
  const first = t('about.firstSays', {
    year: String(firstYear),
    side: words(`side.${firstSide}`),
  });
  const filled = (label: string, value: string) => (value === '' ? [] : [{ label, value }]);
  return (
    <PageSection title={t('about.title')}>
      <FactList
        facts={[
          {
            label: t('about.partner'),
            value: (
              <PortalLink to={paths.partner({ partnerId: partner.id })}>{partner.name}</PortalLink>
            ),
          },
          { label: t('about.organisation'), value: organisation.name },
          { label: t('about.holders'), value: holdersOf(exchange) },
          { label: t('about.first'), value: first },
          {
            label: t('about.cadence'),
            value:
              everyYears === 1
                ? t('about.everyYear')
                : t('about.everyYears', { years: String(everyYears) }),
          },
          { label: t('about.window'), value: windowOf(exchange) },
          {
            label: t('about.lapse'),
            value: t(lapseFlips ? 'about.lapseFlips' : 'about.lapseStays'),
          },
          ...filled(t('about.valid'), validOf(exchange)),
          ...filled(t('about.basedOn'), basedOn),
          ...filled(t('about.source'), source),
          ...filled(t('about.note'), note),
        ]}
      />
    </PageSection>
  );
}

function useHoldersText() {
  const t = useMessages(exchangesMessages);
  const format = useFormat();
  return ({ holders }: Exchange): string =>
    holders
      .map(({ organisation: { shortName: unit }, since }) =>
        since === null ? unit : t('about.since', { unit, day: format.date(since) }),
      )
      .join('; ');
}

function useWindowText() {
  const t = useMessages(exchangesMessages);
  return ({ window: { kind, from, to } }: Exchange): string => {
    if (kind === 'TET') return t('about.tet', { before: String(from), after: String(to) });
    if (from === 1 && to === 12) return t('about.wholeYear');
    return t('about.months', { from: String(from), to: String(to) });
  };
}

function useValidText() {
  const t = useMessages(exchangesMessages);
  const format = useFormat();
  return ({ validFrom, validTo }: Exchange): string =>
    [
      ...(validFrom === null ? [] : [t('about.validFrom', { from: format.date(validFrom) })]),
      ...(validTo === null ? [] : [t('about.validTo', { to: format.date(validTo) })]),
    ].join(' ');
}
