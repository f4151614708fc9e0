import type { Money } from '@cau-noi/domain/money';
import type { PartialDate } from '@cau-noi/domain/period/partial-date';
import type {
  IndicatorAccrual,
  IndicatorMeasure,
  Measured,
  ProjectContent,
  ProjectKind,
  ProjectTopic,
} from '@cau-noi/domain/project';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { issue } from '@cau-noi/domain/result';
import { moneyOf } from '@cau-noi/portal/currencies';
import { readPartialDate, writePartialDate } from '@cau-noi/portal/partial-date';

/** What is written about a project, as the form reads it. */
export const ProjectContent_project = graphql(`
  fragment ProjectContent_project on Project {
    id
    version
    kind
    state
    titleVi
    titleEn
    places
    topics
    from
    to
    need
    goal
    note
    organisation {
      id
      shortName
    }
    unions {
      id
    }
    donors {
      id
      name
    }
    channel {
      id
    }
    budget {
      donorId
      year
      committed {
        minor
        currency
      }
    }
    indicators {
      id
      name
      unit
      measure
      accrual
      baseline {
        numerator
        denominator
      }
      years {
        year
        target {
          numerator
          denominator
        }
      }
    }
  }
`);

export type ContentRead = ResultOf<typeof ProjectContent_project>;

export interface WrittenLine {
  readonly donorId: string | null;
  readonly year: number | null;
  readonly committed: Money | null;
}

export interface WrittenTarget {
  readonly year: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface WrittenIndicator {
  readonly id: string | null;
  readonly name: string;
  readonly unit: string;
  readonly measure: IndicatorMeasure;
  readonly accrual: IndicatorAccrual;
  readonly baseline: { readonly numerator: number | null; readonly denominator: number | null };
  readonly targets: readonly WrittenTarget[];
}

/** A project while it is written: figures may still be missing. */
export interface ProjectWritten {
  readonly kind: ProjectKind;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly donorIds: readonly (string | null)[];
  readonly channelId: string | null;
  readonly unionIds: readonly (string | null)[];
  /** Divided by semicolons. */
  readonly places: string;
  readonly topics: readonly ProjectTopic[];
  readonly from: string;
  readonly to: string;
  readonly need: string;
  readonly goal: string;
  readonly note: string;
  readonly basis: string;
  readonly budget: readonly WrittenLine[];
  readonly indicators: readonly WrittenIndicator[];
}

export const NEW_PROJECT: ProjectWritten = {
  kind: 'PROJECT',
  titleVi: '',
  titleEn: '',
  donorIds: [null],
  channelId: null,
  unionIds: [],
  places: '',
  topics: [],
  from: '',
  to: '',
  need: '',
  goal: '',
  note: '',
  basis: '',
  budget: [],
  indicators: [],
};

/** What the form begins with for a project that is written down. */
export function writtenProject(project: ContentRead): ProjectWritten {
  const { kind, titleVi, titleEn, donors, channel, unions, places, topics } = project;
  const { from, to, need, goal, note, budget, indicators } = project;
  return {
    kind,
    titleVi,
    titleEn: titleEn ?? '',
    donorIds: donors.map(({ id }) => id),
    channelId: channel?.id ?? null,
    unionIds: unions.map(({ id }) => id),
    places: places.join('; '),
    topics,
    from: from === null ? '' : writePartialDate(from),
    to: to === null ? '' : writePartialDate(to),
    need,
    goal,
    note: note ?? '',
    basis: '',
    budget: budget.map((line) => ({ ...line, committed: moneyOf(line.committed) })),
    indicators: indicators.map(({ baseline, years, ...indicator }) => ({
      ...indicator,
      baseline: baseline ?? { numerator: null, denominator: null },
      targets: years.flatMap(({ year, target }) => (target === null ? [] : [{ year, ...target }])),
    })),
  };
}

const filled = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const chosen = (ids: readonly (string | null)[]) => ids.filter((id) => id !== null);

/** What stands in for a figure that is missing, so that the domain says what is wrong with it. */
const MISSING = -1;

function baselineOf({ baseline, measure }: WrittenIndicator): Measured | null {
  const { numerator, denominator } = baseline;
  if (numerator === null) return null;
  return { numerator, denominator: measure === 'NUMBER' ? null : denominator };
}

/** The same as the domain judges it and the API takes it. */
export function contentOf(written: ProjectWritten): ProjectContent {
  const { kind, channelId, topics, budget, indicators } = written;
  return {
    kind,
    titleVi: written.titleVi.trim(),
    titleEn: filled(written.titleEn),
    donorIds: chosen(written.donorIds),
    channelId,
    unionIds: chosen(written.unionIds),
    places: written.places
      .split(';')
      .map((place) => place.trim())
      .filter((place) => place !== ''),
    topics,
    from: filled(readPartialDate(written.from)) as PartialDate | null,
    to: filled(readPartialDate(written.to)) as PartialDate | null,
    need: written.need.trim(),
    goal: written.goal.trim(),
    note: filled(written.note),
    budget: budget.map(({ donorId, year, committed }) => ({
      donorId,
      year: year ?? MISSING,
      committed: committed ?? { minor: MISSING, currency: 'VND' },
    })),
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      name: indicator.name.trim(),
      unit: indicator.unit.trim(),
      measure: indicator.measure,
      accrual: indicator.accrual,
      baseline: baselineOf(indicator),
      targets: indicator.targets.map(({ year, numerator, denominator }) => ({
        year: year ?? MISSING,
        numerator: numerator ?? MISSING,
        denominator: indicator.measure === 'NUMBER' ? null : denominator,
      })),
    })),
  };
}

/** The figures that are still empty, under the path of each. */
function emptyFigures({ budget, indicators }: ProjectWritten): ReadonlySet<string> {
  const lines = budget.flatMap(({ year, committed }, at) => [
    ...(year === null ? [`budget.${at}.year`] : []),
    ...(committed === null ? [`budget.${at}.committed.minor`] : []),
  ]);
  const targets = indicators.flatMap((indicator, of) =>
    indicator.targets.flatMap(({ year, numerator }, at) => [
      ...(year === null ? [`indicators.${of}.targets.${at}.year`] : []),
      ...(numerator === null ? [`indicators.${of}.targets.${at}.numerator`] : []),
    ]),
  );
  return new Set([...lines, ...targets]);
}

/** The domain's issues, where an empty figure is said to be empty and not to be below zero. */
export function figuresMissing<Found extends { readonly path: readonly (string | number)[] }>(
  written: ProjectWritten,
  issues: readonly Found[],
) {
  const empty = emptyFigures(written);
  return issues.map((found) =>
    empty.has(found.path.join('.')) ? issue('REQUIRED', {}, found.path) : found,
  );
}

/** What is sent. */
export function inputOf(written: ProjectWritten) {
  const { donorIds, unionIds, places, topics, budget, indicators, ...content } = contentOf(written);
  return {
    ...content,
    donorIds: [...donorIds],
    unionIds: [...unionIds],
    places: [...places],
    topics: [...topics],
    budget: [...budget],
    indicators: indicators.map(({ targets, ...rest }) => ({ ...rest, targets: [...targets] })),
  };
}
