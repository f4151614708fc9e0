import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { INDICATORS } from '@cau-noi/domain/statistics/indicators';
import type { IndicatorCode } from '@cau-noi/domain/statistics/indicators';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { seriesOfClass } from '@cau-noi/portal/kind-series';
import { ShareBar } from '@cau-noi/ui/bar-pairs';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { Stat, StatRow } from '@cau-noi/ui/stat';
import type { ReactNode } from 'react';
import { homeMessages } from './home.messages.ts';
import { homeOptions } from './home.routes.ts';

export const YearFigures_statistics = graphql(`
  fragment YearFigures_statistics on Statistics {
    figures {
      indicator
      value
      filter
    }
  }
`);

export const YearFigures_achievement = graphql(`
  fragment YearFigures_achievement on PlanAchievement {
    year
    organisation {
      id
      shortName
    }
    total {
      filter
      unplanned
      activities {
        numerator
        denominator
        percent
      }
    }
    byKind {
      kind
      activities {
        numerator
        denominator
        percent
      }
    }
  }
`);

type Achievement = ResultOf<typeof YearFigures_achievement>;
type Ratio = Achievement['total']['activities'];

interface Shown {
  readonly code: IndicatorCode;
  /** The people of the same activities: a second reading of the figure. */
  readonly people: IndicatorCode | null;
  /** The kind of plan line that it is compared with. */
  readonly kind: ActivityKind;
}

const SHOWN: readonly Shown[] = [
  { code: 'DELEGATIONS_OUT', people: 'PERSON_TRIPS_OUT', kind: 'OUTBOUND' },
  { code: 'DELEGATIONS_IN', people: 'GUESTS_IN', kind: 'INBOUND' },
  { code: 'EVENTS_HOSTED', people: null, kind: 'EVENT_HOSTED' },
  { code: 'EVENTS_ABROAD', people: 'PERSON_TRIPS_EVENTS_ABROAD', kind: 'EVENT_ABROAD' },
];

export interface YearFiguresProps {
  readonly statistics: FragmentOf<typeof YearFigures_statistics>;
  /** The whole year before. */
  readonly before: FragmentOf<typeof YearFigures_statistics>;
  readonly achievement: FragmentOf<typeof YearFigures_achievement>;
}

/** A few figures of the year against its plan and the year before; each opens the list that it counts. */
export function YearFigures(props: YearFiguresProps) {
  const t = useMessages(homeMessages);
  const { paths } = homeOptions.use();
  const { figures } = readFragment(YearFigures_statistics, props.statistics);
  const before = readFragment(YearFigures_statistics, props.before).figures;
  const { year, organisation, total, byKind } = readFragment(
    YearFigures_achievement,
    props.achievement,
  );
  const counted = [...figures, ...before].some(({ value }) => value > 0);
  const planned = total.activities.denominator > 0;
  return (
    <PageSection
      title={t('figures.title', { year, unit: organisation.shortName })}
      lead={t('figures.lead')}
      actions={<PortalLink to={paths.statistics()}>{t('figures.all')}</PortalLink>}
    >
      {planned && (
        <StatRow>
          <Achieved total={total} />
        </StatRow>
      )}
      {counted || planned ? (
        <StatRow>
          {SHOWN.map(({ code, people, kind }) => (
            <YearFigure
              key={code}
              code={code}
              year={year}
              figure={figures.find(({ indicator }) => indicator === code)}
              people={figures.find(({ indicator }) => indicator === people)}
              before={before.find(({ indicator }) => indicator === code)?.value ?? 0}
              ofPlan={byKind.find((row) => row.kind === kind)?.activities}
            />
          ))}
        </StatRow>
      ) : (
        <EmptyState
          why={t('figures.none', { year })}
          action={<PortalLink to={paths.plans()}>{t('figures.toPlans')}</PortalLink>}
        />
      )}
    </PageSection>
  );
}

/** A number as the link to its list; nought has none. */
function useListLink() {
  const { paths } = homeOptions.use();
  return (figure: Pick<Figure, 'value' | 'filter'>, shown: ReactNode) =>
    figure.value === 0 ? (
      shown
    ) : (
      <PortalLink to={paths.dossiers({ statistic: figure.filter })}>{shown}</PortalLink>
    );
}

type Figure = ResultOf<typeof YearFigures_statistics>['figures'][number];

interface YearFigureProps {
  readonly code: IndicatorCode;
  readonly year: number;
  readonly figure: Figure | undefined;
  readonly people: Figure | undefined;
  readonly before: number;
  readonly ofPlan: Ratio | undefined;
}

function YearFigure({ code, year, figure, people, before, ofPlan }: YearFigureProps) {
  const t = useMessages(homeMessages);
  const words = useMessages(activityWords);
  const format = useFormat();
  const linked = useListLink();
  if (figure === undefined) return null;
  const { reportingClass } = INDICATORS[code];
  const planned = ofPlan !== undefined && ofPlan.denominator > 0;
  const share = (ofPlan?.percent ?? 0) / 100;
  return (
    <Stat
      label={words(`reportingClass.${reportingClass}`)}
      value={format.number(figure.value)}
      {...(people && {
        unit: linked(
          people,
          people.indicator === 'GUESTS_IN'
            ? t('figures.guests', { count: people.value })
            : format.personTrips(people.value),
        ),
      })}
      comparison={
        <>
          {planned
            ? t('figures.ofPlan', {
                done: format.number(ofPlan.numerator),
                planned: format.number(ofPlan.denominator),
                percent: format.percent(share),
              })
            : t('figures.noPlan')}
          <br />
          {t('figures.before', { year: year - 1, value: format.number(before) })}
        </>
      }
      {...(planned && {
        picture: <ShareBar share={share} series={seriesOfClass(reportingClass)} />,
      })}
      link={(shown) => linked(figure, shown)}
    />
  );
}

function Achieved({ total }: Pick<Achievement, 'total'>) {
  const t = useMessages(homeMessages);
  const format = useFormat();
  const linked = useListLink();
  const { activities, unplanned, filter } = total;
  if (activities.percent === null) return null;
  return (
    <Stat
      label={t('figures.achieved')}
      value={format.percent(activities.percent / 100)}
      unit={t('figures.lines', {
        done: format.number(activities.numerator),
        planned: format.number(activities.denominator),
      })}
      comparison={t('figures.unplanned', { count: unplanned })}
      picture={<ShareBar share={activities.percent / 100} />}
      link={(shown) => linked({ value: activities.numerator, filter }, shown)}
    />
  );
}
