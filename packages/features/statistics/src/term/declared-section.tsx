import { DECLARED_INDICATORS } from '@cau-noi/domain/statistics/declared';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { figureMessages } from '../figure/figure.messages.ts';
import { phraseOf, phraseText, readIndicator } from '../figure/phrase.ts';
import type { Years } from '../choices/years.ts';
import { yearsText } from '../choices/years.ts';
import { statisticsOptions } from '../statistics.routes.ts';
import classes from './declared-section.module.css';
import { SentenceView } from './sentence-view.tsx';
import { termMessages } from './term.messages.ts';
import { sentenceOf } from './term-sentence.ts';

export const DeclaredSection_figure = graphql(`
  fragment DeclaredSection_figure on DeclaredFigure {
    indicator
    value
    qualifier
    periodFrom
    periodTo
    source
    verification
  }
`);

type Declared = ResultOf<typeof DeclaredSection_figure>;

interface Declaration {
  readonly key: string;
  readonly years: Years;
  readonly figures: readonly Declared[];
}

const yearOf = (day: string) => Number(day.slice(0, 4));

const placeOf = ({ indicator }: Declared) =>
  DECLARED_INDICATORS.findIndex((known) => known === indicator);

/**
 * What was declared for one period. A second value of the same indicator opens another declaration:
 * figures of two of them never meet in one sentence.
 */
function declarationsOf(figures: readonly Declared[]): readonly Declaration[] {
  const byKey = new Map<string, Declaration>();
  const told = new Map<string, number>();
  for (const figure of figures.toSorted((one, other) => placeOf(one) - placeOf(other))) {
    const { periodFrom, periodTo, indicator } = figure;
    const again = [periodFrom, periodTo, indicator].join(' ');
    const time = (told.get(again) ?? 0) + 1;
    told.set(again, time);
    const key = [periodFrom, periodTo, time].join(' ');
    const years = { fromYear: yearOf(periodFrom), toYear: yearOf(periodTo) };
    const before = byKey.get(key)?.figures ?? [];
    byKey.set(key, { key, years, figures: [...before, figure] });
  }
  return [...byKey.values()].toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

export interface DeclaredSectionProps {
  readonly title: string;
  readonly lead: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly figures: readonly FragmentOf<typeof DeclaredSection_figure>[];
  /** Of other periods than the one asked for: each leads to its own report. */
  readonly elsewhere?: boolean;
}

/** What a union declared, apart from what is counted, with its source and how far that was verified. */
export function DeclaredSection(props: DeclaredSectionProps) {
  const { title, lead, unit, elsewhere = false } = props;
  const figures = props.figures.map((figure) => readFragment(DeclaredSection_figure, figure));
  if (figures.length === 0) return null;
  return (
    <PageSection title={title} lead={lead}>
      {declarationsOf(figures).map((declaration) => (
        <OneDeclaration
          key={declaration.key}
          declaration={declaration}
          unit={unit}
          elsewhere={elsewhere}
        />
      ))}
    </PageSection>
  );
}

interface OneDeclarationProps {
  readonly declaration: Declaration;
  readonly unit: DeclaredSectionProps['unit'];
  readonly elsewhere: boolean;
}

function OneDeclaration({ declaration, unit, elsewhere }: OneDeclarationProps) {
  const t = useMessages(termMessages);
  const { language } = useLanguage();
  const { paths } = statisticsOptions.use();
  const columns = useColumns();
  const { years, figures } = declaration;
  const segments = sentenceOf(figures, { name: unit.name, ...years }, language);
  const { fromYear, toYear } = years;
  return (
    <article className={classes.declaration}>
      {elsewhere && (
        <h3 className={classes.period}>
          {t('period', { years: yearsText(years) })}{' '}
          <PortalLink
            className="ui-screen-only"
            to={paths.termReport({ unit: unit.id, from: String(fromYear), to: String(toYear) })}
          >
            {t('openPeriod')}
          </PortalLink>
        </h3>
      )}
      {segments !== null && <SentenceView segments={segments} />}
      <DataTable
        caption={t('declaredTable', { years: yearsText(years) })}
        rows={figures}
        rowKey={({ indicator }) => indicator}
        columns={columns}
      />
    </article>
  );
}

function useColumns(): readonly Column<Declared>[] {
  const t = useMessages(termMessages);
  const words = useMessages(figureMessages);
  const marks = useMessages(approvalWords);
  const { language } = useLanguage();
  return [
    {
      id: 'indicator',
      header: t('indicator'),
      phone: 'title',
      cell: ({ indicator }) => {
        const code = readIndicator(indicator);
        return code === null ? indicator : words(`indicator.${code}`);
      },
    },
    {
      id: 'value',
      header: t('value'),
      align: 'end',
      cell: ({ indicator, value, qualifier }) => {
        const code = readIndicator(indicator);
        return code === null ? value : phraseText(phraseOf(code, value, language, qualifier));
      },
    },
    {
      id: 'source',
      header: t('source'),
      width: '45%',
      cell: ({ source, verification }) => (
        <span className={classes.source}>
          {source}{' '}
          <StateBadge
            tone={verification === 'UNVERIFIED' ? 'late' : 'done'}
            label={marks(`verification.${verification}`)}
          />
        </span>
      ),
    },
  ];
}
