import type { StatisticFilter } from '@cau-noi/domain/statistics/filter';
import type { LessonClass } from '@cau-noi/domain/statistics/lessons';
import { LESSON_CLASSES, lessonClassOf } from '@cau-noi/domain/statistics/lessons';
import type { Context } from '../../context.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import { toldLessons } from './lessons.queries.ts';
import { structureOfDay } from './structure-of-day.ts';

type Asking = Pick<Context, 'sql' | 'register' | 'today'>;

/** How many lessons of one class there are, in how many activities, and the filter that lists these. */
export interface LessonFigure {
  readonly lessonClass: LessonClass;
  readonly lessons: number;
  readonly activities: number;
  readonly filter: StatisticFilter;
}

/** The figures of a union, of a year, or of all together; only classes of which there is something. */
export interface LessonRow {
  readonly organisationId: string | null;
  readonly year: number | null;
  readonly figures: readonly LessonFigure[];
}

export interface LessonsFound {
  readonly total: LessonRow;
  readonly byYear: readonly LessonRow[];
  readonly byOrganisation: readonly LessonRow[];
}

interface Classed {
  readonly dossierId: string;
  readonly organisationId: string;
  readonly year: number;
  readonly lessonClass: LessonClass;
}

async function classed(
  context: Asking,
  filter: StatisticFilter,
  scope: ScopeIds,
): Promise<readonly Classed[]> {
  const units = structureOfDay(context).unitsOf(filter);
  const { fromYear, toYear } = filter;
  const told = await toldLessons(context.sql, { scope, fromYear, toYear, units });
  return told.map(({ last, ...lesson }) => ({ ...lesson, lessonClass: lessonClassOf(last) }));
}

function figuresOf(lessons: readonly Classed[], whose: StatisticFilter): readonly LessonFigure[] {
  return LESSON_CLASSES.flatMap((lessonClass) => {
    const own = lessons.filter((lesson) => lesson.lessonClass === lessonClass);
    const activities = new Set(own.map(({ dossierId }) => dossierId)).size;
    const filter = { ...whose, lessons: [lessonClass] };
    return own.length === 0 ? [] : [{ lessonClass, lessons: own.length, activities, filter }];
  });
}

const NOBODY = { organisationId: null, year: null } as const;

/** What became of the lessons of the unions of a filter: of each, whether it was put to use, and where. */
export async function lessonsOf(
  context: Asking,
  filter: StatisticFilter,
  scope: ScopeIds,
): Promise<LessonsFound> {
  const lessons = await classed(context, filter, scope);
  const years = [...new Set(lessons.map(({ year }) => year))].toSorted((a, b) => b - a);
  const unions = [...new Set(lessons.map(({ organisationId }) => organisationId))].toSorted();
  return {
    total: { ...NOBODY, figures: figuresOf(lessons, filter) },
    byYear: years.map((year) => ({
      ...NOBODY,
      year,
      figures: figuresOf(
        lessons.filter((lesson) => lesson.year === year),
        { ...filter, fromYear: year, toYear: year },
      ),
    })),
    byOrganisation: unions.map((organisationId) => ({
      ...NOBODY,
      organisationId,
      figures: figuresOf(
        lessons.filter((lesson) => lesson.organisationId === organisationId),
        { ...filter, organisationId, alone: true, structure: 'AS_WAS' },
      ),
    })),
  };
}

/** The activities of which a figure with this filter counts a lesson: its list. */
export async function idsOfLessons(
  context: Asking,
  filter: StatisticFilter,
  scope: ScopeIds,
): Promise<readonly string[]> {
  const lessons = await classed(context, filter, scope);
  const counted = lessons.filter(({ lessonClass }) => filter.lessons.includes(lessonClass));
  return [...new Set(counted.map(({ dossierId }) => dossierId))];
}
