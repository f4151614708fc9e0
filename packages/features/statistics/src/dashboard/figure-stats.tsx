import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { TERM_CLAUSES } from '@cau-noi/domain/statistics/term-report';
import { INDICATORS } from '@cau-noi/domain/statistics/indicators';
import type { IndicatorCode } from '@cau-noi/domain/statistics/indicators';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { Stat, StatRow } from '@cau-noi/ui/stat';
import type { ReactNode } from 'react';
import type { Years } from '../choices/years.ts';
import { yearsText } from '../choices/years.ts';
import { FigureNumber } from '../figure/figure-number.tsx';
import { figureMessages } from '../figure/figure.messages.ts';
import { phraseOf, phraseText } from '../figure/phrase.ts';
import type { Achieved } from '../plan-achieved/achieved-table.tsx';
import { useRatioText } from '../plan-achieved/achieved-table.tsx';
import { dashboardMessages } from './dashboard.messages.ts';
import { figureOf, kindOfClass, seriesOf } from './figures.ts';
import type { FigureRow } from './figures.ts';
import classes from './dashboard.module.css';
import { Sparkline } from './sparkline.tsx';

export const FigureStats_figure = graphql(`
  fragment FigureStats_figure on Figure {
    indicator
    value
    filter
  }
`);

type Figure = ResultOf<typeof FigureStats_figure>;

export interface FigureStatsProps {
  readonly figures: readonly FragmentOf<typeof FigureStats_figure>[];
  /** The same of as long a time before, and which years those are. */
  readonly before: { readonly figures: readonly FigureRow[]; readonly years: Years };
  /** By kind; null where plans cannot be compared with what is narrowed. */
  readonly plan: readonly Achieved[] | null;
  /** The figures of each year of the line, the earliest first. */
  readonly line: readonly {
    readonly year: number | null;
    readonly figures: readonly FigureRow[];
  }[];
}

/** Activities of each class, with people beside them, against the plan and the years before. */
export function FigureStats({ figures: given, before, plan, line }: FigureStatsProps) {
  const words = useMessages(figureMessages);
  const format = useFormat();
  const { language } = useLanguage();
  const figures = given.map((figure) => readFragment(FigureStats_figure, figure));
  const counted = (code: IndicatorCode | null) => {
    const figure = code === null ? undefined : figureOf(figures, code);
    if (figure === undefined || code === null) return null;
    return (
      <FigureNumber indicator={code} figure={figure}>
        {phraseText(phraseOf(code, figure.value, language))}
      </FigureNumber>
    );
  };
  const linked = (code: IndicatorCode, figure: Figure) => (shown: ReactNode) => (
    <FigureNumber indicator={code} figure={figure}>
      {shown}
    </FigureNumber>
  );
  return (
    <StatRow>
      {TERM_CLAUSES.map(({ activities, people, distinct }) => {
        const figure = figureOf(figures, activities);
        if (figure === undefined) return null;
        const named = counted(distinct);
        return (
          <Stat
            key={activities}
            label={words(`indicator.${activities}`)}
            value={format.number(figure.value)}
            link={linked(activities, figure)}
            unit={
              <>
                {counted(people)}
                {named !== null && ', '}
                {named}
              </>
            }
            comparison={
              <Comparison code={activities} figure={figure} before={before} plan={plan} />
            }
            picture={
              <Sparkline
                series={seriesOf(activities)}
                values={line.map(({ year, figures: ofYear }) => ({
                  year: String(year),
                  value: figureOf(ofYear, activities)?.value ?? 0,
                }))}
              />
            }
          />
        );
      })}
    </StatRow>
  );
}

interface ComparisonProps extends Pick<FigureStatsProps, 'before' | 'plan'> {
  readonly code: IndicatorCode;
  readonly figure: FigureRow;
}

function Comparison({ code, figure, before, plan }: ComparisonProps) {
  const t = useMessages(dashboardMessages);
  const format = useFormat();
  const ratioText = useRatioText();
  const value = figureOf(before.figures, code)?.value ?? 0;
  const difference = figure.value - value;
  const change = `${difference > 0 ? '+' : '−'}${format.number(Math.abs(difference))}`;
  const was = { years: yearsText(before.years), value: format.number(value) };
  const kind = kindOfClass(INDICATORS[code].reportingClass);
  const planned = plan?.find((row) => row.kind === kind);
  return (
    <span className={classes.foot}>
      <span>{difference === 0 ? t('beforeSame', was) : t('before', { ...was, change })}</span>
      {planned && <span>{t('plan', { ratio: ratioText(planned.activities) })}</span>}
    </span>
  );
}
