import { RATE_DIMENSIONS } from '@cau-noi/domain/norm';
import type { RateDimension } from '@cau-noi/domain/norm';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { normWords } from '@cau-noi/i18n/norm-words';
import { normMessages } from './norms.messages.ts';
import type { LimitRow, RateRow, ScopeRow } from './rate-row.ts';

type Cited = Pick<RateRow, 'instrument' | 'article'>;
type InstrumentNamed = Pick<RateRow['instrument'], 'number' | 'issuer' | 'subject'>;

/** How the rows of the rate book are said. */
export function useRateWords() {
  const t = useMessages(normMessages);
  const words = useMessages(normWords);
  const ranks = useMessages(dossierWords);
  const format = useFormat();

  const said: { readonly [D in RateDimension]: (scope: ScopeRow) => readonly string[] } = {
    guestRanks: (scope) => scope.guestRanks.map((code) => ranks(`guestRank.${code}`)),
    roles: (scope) => scope.roles.map((code) => words(`role.${code}`)),
    places: (scope) => scope.places.map((code) => words(`place.${code}`)),
    travellers: (scope) => scope.travellers.map((code) => words(`traveller.${code}`)),
    countries: (scope) => scope.countries.map((code) => format.country(code)),
  };
  const instrument = ({ number, issuer, subject }: InstrumentNamed): string =>
    number ?? t('unnumbered', { subject, issuer });
  const article = (text: string): string =>
    /^\d/u.test(text) ? t('article', { article: text }) : text;

  return {
    /** "Hạng A; Hạng B", "Trưởng đoàn": one for each thing it depends on; none where it applies to all. */
    scopeParts: (scope: ScopeRow): readonly string[] =>
      RATE_DIMENSIONS.map((dimension) => said[dimension](scope).join('; ')).filter(
        (part) => part !== '',
      ),
    /** "5.500.000 ₫", "600.000 ₫ – 800.000 ₫", "50% của mức đi thuê ngoài". */
    limit: (limit: LimitRow): string => {
      switch (limit.__typename) {
        case 'RateAmount': {
          const ceiling = format.money(limit.ceiling);
          return limit.lowest === null
            ? ceiling
            : t('range', { lowest: format.money(limit.lowest), ceiling });
        }
        case 'RateShare':
          return t('share', { percent: format.percent(limit.percent / 100) });
        case 'RateUnknown':
          return words('unknown');
      }
    },
    instrument,
    /** "71/2018/TT-BTC, Điều 7" */
    basis: (row: Cited): string =>
      row.article === null
        ? instrument(row.instrument)
        : t('cited', { instrument: instrument(row.instrument), article: article(row.article) }),
    /** "từ 18/05/2026", "từ 01/11/2018 đến 17/05/2026" */
    span: ({ validFrom, validTo }: Pick<RateRow, 'validFrom' | 'validTo'>): string =>
      validTo === null
        ? t('from', { from: format.date(validFrom) })
        : t('between', { from: format.date(validFrom), to: format.date(validTo) }),
  };
}

export type RateWords = ReturnType<typeof useRateWords>;
