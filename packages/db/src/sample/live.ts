import type { Day } from './calendar.ts';
import { addDays, at, dayOf, earlier, weekday, yearOf } from './calendar.ts';
import type { DossierContent } from './content/content.ts';
import { dossierOf } from './content/write.ts';
import type { DossierLife } from './dossier-life.ts';
import { authorOf, holder } from './dossier-life.ts';
import { sampleId } from './id.ts';
import type { Intent } from './intents.ts';
import { drawIntent } from './intents.ts';
import { closingOf, reportOf } from './outcomes.ts';
import { partnersOf, profileOn } from './profiles.ts';
import type { Random } from './random.ts';
import { randomFor } from './random.ts';
import { flawedDossier, unfinished } from './revisions.ts';
import type { Round } from './rounds.ts';
import type { Setting } from './setting.ts';
import { themesFor } from './themes/catalogue.ts';
import type { Union, World } from './world.ts';
import { standsOn } from './world.ts';

/**
 * What a dossier is waiting for today. The lives of most dossiers were over long ago; these are for
 * the people who open the product today.
 */
export type Waiting =
  | 'DRAFT'
  | 'FIRST_STEP'
  | 'LAST_STEP'
  | 'RETURNED'
  | 'DEPARTURE'
  | 'RETURN_HOME'
  | 'FIGURES'
  | 'REPORT'
  | 'OVERDUE_REPORT'
  | 'NEW_DATES';

/** Days from today to the first day, fewest and most, by what is waited for. */
const STARTS: Readonly<Record<Waiting, readonly [number, number]>> = {
  DRAFT: [62, 95],
  FIRST_STEP: [38, 60],
  LAST_STEP: [30, 48],
  RETURNED: [36, 55],
  DEPARTURE: [4, 20],
  RETURN_HOME: [-2, -1],
  FIGURES: [-12, -8],
  REPORT: [-14, -9],
  OVERDUE_REPORT: [-40, -26],
  NEW_DATES: [12, 40],
};

/** Shown by the two unions that the sample sign-ins are of. */
const EVERYTHING: readonly Waiting[] = [
  'DRAFT',
  'DRAFT',
  'FIRST_STEP',
  'LAST_STEP',
  'RETURNED',
  'DEPARTURE',
  'RETURN_HOME',
  'FIGURES',
  'REPORT',
  'OVERDUE_REPORT',
];
const SHOWN: readonly string[] = ['ldld-da-nang', 'cd-cong-thuong'];

export interface Live {
  readonly intent: Intent;
  readonly waiting: Waiting;
  /** In which way a draft is unfinished. */
  readonly variant: number;
}

const WEIGHTS: readonly (readonly [number, Waiting])[] = [
  [3, 'DRAFT'],
  [4, 'FIRST_STEP'],
  [3, 'LAST_STEP'],
  [2, 'RETURNED'],
  [2, 'DEPARTURE'],
  [1, 'RETURN_HOME'],
  [1, 'FIGURES'],
  [1, 'REPORT'],
  [2, 'OVERDUE_REPORT'],
  [1, 'NEW_DATES'],
];

function liveIntent(world: World, union: Union, waiting: Waiting, index: number): Intent | null {
  const random = randomFor('live', union.id, index);
  const isShown = SHOWN.includes(union.id) && waiting === 'DRAFT';
  const travels = isShown || waiting === 'RETURN_HOME' || random.chance(0.6);
  const kind = travels ? 'OUTBOUND' : random.pick(['INBOUND', 'EVENT_HOSTED'] as const);
  const known = partnersOf(world, profileOn(world, union, world.today));
  const choices = themesFor(kind, known).filter(({ theme }) => theme.purposeKind !== 'COURTESY');
  if (choices.length === 0) return null;
  const { theme, partners } = random.pick(choices);
  const start = addDays(world.today, random.whole(...STARTS[waiting]));
  const id = sampleId('line', union.id, 'live', index);
  const settled = { id, union, theme, partner: random.pick(partners), start, coOrganiserIds: [] };
  const intent = drawIntent(settled, random);
  // Who is on the road today is not home yet; who owes figures or a report is.
  const yesterday = addDays(world.today, -1);
  if (waiting === 'RETURN_HOME') return { ...intent, end: addDays(world.today, 2) };
  return start < world.today ? { ...intent, end: earlier(intent.end, yesterday) } : intent;
}

/** What waits for somebody at the union today. */
export function livesOf(world: World, union: Union): readonly Live[] {
  if (!standsOn(union, world.today)) return [];
  const random = randomFor('lives', union.id);
  const waits = SHOWN.includes(union.id)
    ? EVERYTHING
    : Array.from(
        {
          length: random.weigh([
            [5, 0],
            [4, 1],
            [1, 2],
          ]),
        },
        () => random.weigh(WEIGHTS),
      );
  return waits.flatMap((waiting, index) => {
    const intent = liveIntent(world, union, waiting, index);
    // The drafts of the unions that are shown are unfinished each in a way of its own.
    const shown = SHOWN.indexOf(union.id);
    const variant = shown < 0 ? random.whole(0, 99) : shown * 2 + index;
    return intent === null ? [] : [{ intent, waiting, variant }];
  });
}

type Hold = ReturnType<typeof holder>;

/** Decided so far only by the first steps. */
const upTo = (round: Round<DossierContent>, steps: number): Round<DossierContent> => ({
  ...round,
  decisions: round.decisions.slice(0, steps),
});

function roundsFor(
  waiting: Waiting,
  intent: Intent,
  content: DossierContent,
  today: Day,
  hold: Hold,
  { people }: Setting,
  random: Random,
): readonly Round<DossierContent>[] {
  const ago = (days: number): Day => addDays(today, -days);
  switch (waiting) {
    case 'DRAFT':
      return [];
    case 'FIRST_STEP':
      return [upTo(hold(1, ago(random.whole(3, 9)), content), 0)];
    case 'LAST_STEP': {
      const round = hold(1, ago(34), content);
      return [upTo(round, round.route.steps.length - 1)];
    }
    case 'RETURNED': {
      const { before, returned } = flawedDossier(content, people, random);
      return [hold(1, ago(random.whole(32, 36)), before, { returned })];
    }
    default:
      return [hold(1, addDays(earlier(intent.start, today), -random.whole(48, 62)), content)];
  }
}

/** The dossier of somebody who waits today. */
export function liveDossier(
  { intent, waiting, variant }: Live,
  planned: boolean,
  setting: Setting,
): DossierLife {
  const { today } = setting.world;
  const random = randomFor('live fate', intent.id);
  const id = sampleId('dossier', intent.id);
  const content = dossierOf(intent, planned, setting.people);
  const author = authorOf(intent.union, addDays(today, -70), setting);
  const hold = holder(id, intent, planned, author, setting);
  const rounds = roundsFor(waiting, intent, content, today, hold, setting, random);
  const firstDay = dayOf(rounds[0]?.submittedAt ?? at(addDays(today, -4), 9, 0));
  const dated = { ...content, startDate: intent.start, endDate: intent.end };
  const isClosed = waiting === 'REPORT' || waiting === 'OVERDUE_REPORT';
  const closing = isClosed
    ? { ...closingOf(dated, random), closedAt: at(addDays(today, -1), 16, 0) }
    : null;
  const report = closing === null ? null : reportOf(dated, closing, random);
  const never = at('9999-12-31', 0, 0);
  return {
    id,
    intent,
    planned,
    createdAt: at(weekday(addDays(firstDay, -random.whole(5, 12))), 9, random.whole(0, 59)),
    author,
    draft: unfinished(content, setting.people, variant),
    rounds,
    voidedAt: null,
    stop:
      waiting === 'NEW_DATES'
        ? {
            state: 'POSTPONED',
            reason: 'PARTNER_REQUEST',
            text: 'Phía bạn đề nghị lùi lịch, sẽ báo thời gian mới.',
            at: at(addDays(today, -3), 10, 15),
          }
        : null,
    closing,
    report: report === null ? null : { ...report, submittedAt: never },
    heldAt: null,
  };
}

/** Whether an approved plan of the year can hold the intent: it begins within the year of today. */
export function isOfThisYear({ intent }: Live, today: Day): boolean {
  return yearOf(intent.start) === yearOf(today);
}
