import { CHECKS } from '@cau-noi/domain/assessment/catalogue';
import type { CheckGroup } from '@cau-noi/domain/assessment/check-group';
import { groupOf, judgesAgreements, judgesPlans } from '@cau-noi/domain/assessment/check-group';
import type { CheckExample as CheckExampleValue } from '@cau-noi/domain/assessment/examples';
import { yearOf } from '@cau-noi/domain/period';
import { checkWords } from '@cau-noi/i18n/check-words';
import { translator } from '@cau-noi/i18n/messages';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import { CheckParameter } from '../configuration/configuration.graphql.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { Finding, SeverityEnum } from '../values/finding.graphql.ts';
import type {
  CheckTally as CheckTallyValue,
  CheckWaived as CheckWaivedValue,
  CheckUnitRow,
  CheckYearRow,
} from './check-statistics.queries.ts';
import type { CheckTodayRow, TodayUnitRow, TodayYearRow } from './check-today.service.ts';
import { MOST_JUDGED, todayOfCheck } from './check-today.service.ts';
import type { Years } from './check.service.ts';
import {
  assertYears,
  examplesOf,
  parametersOf,
  unitsOfCheck,
  yearsOfCheck,
} from './check.service.ts';

type AnyCheck = (typeof CHECKS)[number];

const CheckGroupEnum = enumOf<CheckGroup>('CheckGroup', 'What a check serves.', {
  SAVINGS:
    'Savings (tiết kiệm): the right number of people, days and countries, money within norms.',
  EFFECTIVENESS: 'Effectiveness (hiệu quả): a result promised, reported, applied.',
});

interface Reason {
  readonly code: string;
  readonly data: readonly string[];
}

const CheckReason = builder.objectRef<Reason>('CheckReason').implement({
  description: 'Something for which a check may fail.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'As in `Finding.reason`.' }),
    data: t.stringList({
      description: 'The names of the data that come with it in `Finding.data`.',
      resolve: ({ data }) => [...data],
    }),
  }),
});

const CheckExample = builder.objectRef<CheckExampleValue>('CheckExample').implement({
  description:
    'A case from the golden table by which the check is tested, invented: its rows of parameters are its own and not those in force.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What developers call it.' }),
    severity: t.field({
      type: SeverityEnum,
      nullable: true,
      description:
        'The severity of the row that it is judged by; null when none is in force in it.',
      resolve: ({ row }) => row?.severity ?? null,
    }),
    values: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The values of that row.',
      resolve: ({ row }) => row?.values ?? null,
    }),
    findings: t.field({
      type: [Finding],
      description: 'What the check finds in it.',
      resolve: ({ findings }) => [...findings],
    }),
  }),
});

const CheckTally = builder.interfaceRef<CheckTallyValue>('CheckTally').implement({
  description:
    'Records that a check concerned, each under the most pressing that it found in it. Of submissions only what was handed in is counted, so failures that stop one are only here where an exception was granted.',
  fields: (t) => ({
    kept: t.exposeInt('kept', { description: 'The rule was kept.' }),
    noted: t.exposeInt('noted', { description: 'It failed and was noted.' }),
    toJustify: t.exposeInt('toJustify', { description: 'It failed and was justified.' }),
    stopped: t.exposeInt('stopped', { description: 'It failed in a way that stops a submission.' }),
    unknown: t.exposeInt('unknown', { description: 'It could not tell.' }),
  }),
});

const CheckWaived = builder.objectRef<CheckWaivedValue>('CheckWaived').implement({
  description:
    'How often an exception from a check was asked for in dossiers that the viewer may see, by the day of the request; `waivers` lists exactly those.',
  fields: (t) => ({
    asked: t.exposeInt('asked', { description: 'How many were asked for.' }),
    granted: t.exposeInt('granted', {
      description: 'Of those, how many were granted, whatever became of them since.',
    }),
    refused: t.exposeInt('refused', { description: 'Of those, how many were refused.' }),
  }),
});

const CheckYear = builder.objectRef<CheckYearRow>('CheckYear').implement({
  description: 'The submissions of a year, and the exceptions asked for in it.',
  interfaces: [CheckTally],
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'In which they were handed in.' }),
    waived: t.field({
      type: CheckWaived,
      description: 'The exceptions asked for in the year.',
      resolve: (row) => row,
    }),
  }),
});

const CheckUnit = builder.objectRef<CheckUnitRow>('CheckUnit').implement({
  description: 'The submissions of a union, and the exceptions asked for in its dossiers.',
  interfaces: [CheckTally],
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union whose plan or dossier it was.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    waived: t.field({
      type: CheckWaived,
      description: 'The exceptions asked for in its dossiers.',
      resolve: (row) => row,
    }),
  }),
});

const CheckTodayYear = builder.objectRef<TodayYearRow>('CheckTodayYear').implement({
  description: 'The activities that ended in a year, as a check finds them today.',
  interfaces: [CheckTally],
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'In which they ended.' }),
  }),
});

const CheckTodayUnit = builder.objectRef<TodayUnitRow>('CheckTodayUnit').implement({
  description: 'The activities or agreements of a union, as a check finds them today.',
  interfaces: [CheckTally],
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'Whose they are.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
  }),
});

const CheckToday = builder.objectRef<CheckTodayRow>('CheckToday').implement({
  description:
    'What a check finds today of what is judged after the event: activities that are over, or agreements in force, as far as the viewer may see them.',
  fields: (t) => ({
    concerned: t.exposeInt('concerned', { description: 'How many it concerns.' }),
    most: t.int({
      description: 'So many records are looked at, the latest first.',
      resolve: () => MOST_JUDGED,
    }),
    more: t.exposeBoolean('more', { description: 'Whether there are older ones, not looked at.' }),
    years: t.field({
      type: [CheckTodayYear],
      description: 'Activities by the year in which they ended, the latest first.',
      resolve: ({ years }) => [...years],
    }),
    units: t.field({
      type: [CheckTodayUnit],
      description: 'By union, where it fails most often first.',
      resolve: ({ units }) => [...units],
    }),
  }),
});

interface OfYears {
  readonly checkId: string;
  readonly years: Years;
}

const CheckStatistics = builder.objectRef<OfYears>('CheckStatistics').implement({
  description: 'How a check worked out in what was handed in.',
  fields: (t) => ({
    years: t.field({
      type: [CheckYear],
      description: 'By year, the latest first; years without any are left out.',
      resolve: async ({ checkId, years }, _args, context) => [
        ...(await yearsOfCheck(context, checkId, years)),
      ],
    }),
    units: t.field({
      type: [CheckUnit],
      description:
        'By union, where it failed most often first; 100 at most, and 100 with exceptions.',
      resolve: async ({ checkId, years }, _args, context) => [
        ...(await unitsOfCheck(context, checkId, years)),
      ],
    }),
  }),
});

/** So many years are told of when nothing is said. */
const SHOWN_YEARS = 10;

const inVietnamese = translator(checkWords, 'vi');
const inEnglish = translator(checkWords, 'en');

const Check = builder.objectRef<AnyCheck>('Check').implement({
  description:
    'A declared rule (điều kiểm tra) of savings or effectiveness, as it is built into the program. What it works with are the rows of its parameters.',
  fields: (t) => ({
    checkId: t.exposeString('id', { description: 'As TK03; findings and parameters cite it.' }),
    title: t.string({
      description: 'What it is called in Vietnamese.',
      resolve: ({ id }) => inVietnamese(`check.${id}`),
    }),
    titleEn: t.string({
      description: 'What it is called in English.',
      resolve: ({ id }) => inEnglish(`check.${id}`),
    }),
    group: t.field({ type: CheckGroupEnum, description: 'What it serves.', resolve: groupOf }),
    judgesPlans: t.boolean({
      description: "Whether it judges a year's plan as a whole, and not the activities themselves.",
      resolve: (check) => judgesPlans(check),
    }),
    judgesAgreements: t.boolean({
      description: 'Whether it judges agreements.',
      resolve: (check) => judgesAgreements(check),
    }),
    reasons: t.field({
      type: [CheckReason],
      description: 'Everything for which it may fail.',
      resolve: ({ reasons }) => Object.entries(reasons).map(([code, data]) => ({ code, data })),
    }),
    missing: t.stringList({
      description: 'Codes of the facts without which it cannot tell.',
      resolve: ({ missing }) => [...missing],
    }),
    parameters: t.field({
      type: [CheckParameter],
      description:
        'The rows that it works with, of every day, the latest first. For a record the most narrowly applicable one counts that holds on its norm day.',
      args: {
        on: t.arg({ type: 'Date', description: 'Only those in force on this day.' }),
      },
      resolve: ({ id }, { on }, context) => parametersOf(context, id, on ?? null),
    }),
    examples: t.field({
      type: [CheckExample],
      description: 'Cases with what it finds in them.',
      args: {
        all: t.arg.boolean({
          description:
            'Every case of the golden table; when left out only those few that together show all that it may say.',
        }),
      },
      resolve: ({ id }, { all }) => examplesOf(id, all !== true),
    }),
    today: t.field({
      type: CheckToday,
      nullable: true,
      description:
        'How it works out today, where it is judged after the event; null where it is judged when something is handed in.',
      resolve: ({ id }, _args, context) => todayOfCheck(context, id),
    }),
    statistics: t.field({
      type: CheckStatistics,
      description: 'How it worked out in the submissions of the unions that the viewer may see.',
      args: {
        fromYear: t.arg.int({
          description: 'First year; that of ten years up to the last when left out.',
        }),
        toYear: t.arg.int({ description: 'Last year; this year when left out.' }),
      },
      resolve: ({ id }, { fromYear, toYear }, context) => {
        const to = toYear ?? yearOf(context.today);
        const years = { from: fromYear ?? to - SHOWN_YEARS + 1, to };
        assertYears(years);
        return { checkId: id, years };
      },
    }),
  }),
});

builder.queryFields((t) => ({
  checks: t.field({
    type: [Check],
    description:
      'Every check of savings (TK…) and effectiveness (HQ…) with its reasons, parameters, examples and how often it fails.',
    resolve: () => [...CHECKS],
  }),
  check: t.field({
    type: Check,
    nullable: true,
    description: 'One check; null when there is none of this name.',
    args: { id: t.arg.string({ required: true, description: 'As TK03.' }) },
    resolve: (_root, { id }) => CHECKS.find((check) => check.id === id) ?? null,
  }),
}));
