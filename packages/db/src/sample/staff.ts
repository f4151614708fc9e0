import type { LanguageEvidence, LanguageLevel } from '../generated/enums.ts';
import type { Day } from './calendar.ts';
import { addDays, day } from './calendar.ts';
import { sampleId } from './id.ts';
import { personName } from './names.ts';
import type { Random } from './random.ts';
import { randomFor } from './random.ts';

/** What somebody does in a union; the first two are its key leaders (cán bộ chủ chốt). */
export type Place = 'CHAIR' | 'VICE' | 'BOARD' | 'OFFICER' | 'STAFF';

export interface Post {
  readonly unionId: string;
  readonly place: Place;
  readonly title: string;
  readonly from: Day;
  /** The last day; null while it is held. */
  to: Day | null;
}

export interface SamplePerson {
  readonly id: string;
  readonly fullName: string;
  readonly dateOfBirth: Day;
  /** Not known of a few. */
  readonly sex: 'FEMALE' | 'MALE' | null;
  readonly trade: string;
  readonly function: string;
  readonly languages: readonly {
    readonly language: string;
    readonly level: LanguageLevel;
    readonly evidence: LanguageEvidence;
    readonly certificate: string | null;
    readonly expiresOn: Day | null;
  }[];
  readonly posts: Post[];
}

const TITLES: Readonly<Record<Place, readonly string[]>> = {
  CHAIR: ['Chủ tịch'],
  VICE: ['Phó Chủ tịch'],
  BOARD: ['Trưởng ban Chính sách - Pháp luật', 'Trưởng ban Tuyên giáo', 'Chánh Văn phòng'],
  OFFICER: ['Chuyên viên Văn phòng, kiêm nhiệm đối ngoại'],
  STAFF: [
    'Phó trưởng ban Nữ công',
    'Chuyên viên Ban Tổ chức',
    'Chuyên viên Ban Chính sách - Pháp luật',
    'Chủ tịch công đoàn cơ sở',
    'Phó Chủ tịch công đoàn cơ sở',
    'Uỷ viên ban chấp hành',
  ],
};

const FUNCTIONS: Readonly<Record<Place, readonly string[]>> = {
  CHAIR: ['Lãnh đạo, phụ trách chung'],
  VICE: ['Lãnh đạo, phụ trách đối ngoại', 'Lãnh đạo, phụ trách quan hệ lao động'],
  BOARD: ['Chính sách - pháp luật', 'Tuyên giáo', 'Tổ chức cán bộ'],
  OFFICER: ['Đối ngoại'],
  STAFF: [
    'Thương lượng tập thể',
    'An toàn, vệ sinh lao động',
    'Nữ công',
    'Phát triển đoàn viên',
    'Đào tạo',
  ],
};

const BORN: Readonly<Record<Place, readonly [number, number]>> = {
  CHAIR: [1966, 1974],
  VICE: [1969, 1979],
  BOARD: [1970, 1984],
  OFFICER: [1978, 1995],
  STAFF: [1974, 1996],
};

export function isKeyLeader(place: Place): boolean {
  return place === 'CHAIR' || place === 'VICE';
}

type Known = Omit<SamplePerson['languages'][number], 'certificate' | 'expiresOn'>;

/** Certificates with invented numbers; some have run out, some never do. */
function certified(languages: readonly Known[], number: number): SamplePerson['languages'] {
  const random = randomFor('certificate', number);
  return languages.map((known) => {
    const tested = known.evidence === 'TESTED';
    const expires = tested && random.chance(0.7);
    return {
      ...known,
      certificate: tested ? `Chứng chỉ mẫu số ${number + 1000}` : null,
      expiresOn: expires
        ? day(random.whole(2025, 2028), random.whole(1, 12), random.whole(1, 28))
        : null,
    };
  });
}

function languagesOf(random: Random, place: Place): readonly Known[] {
  const levels = ['A2', 'B1', 'B1', 'B2', 'C1'] as const;
  if (place === 'OFFICER') {
    const evidence = random.chance(0.7) ? 'TESTED' : 'SELF_STATED';
    const second = random.weigh([
      [3, null],
      [1, 'zh'],
      [1, 'ko'],
      [1, 'lo'],
      [1, 'ja'],
      [1, 'fr'],
    ]);
    return [
      { language: 'en', level: random.pick(['B1', 'B2', 'C1'] as const), evidence },
      ...(second === null
        ? []
        : [{ language: second, level: random.pick(levels), evidence: 'SELF_STATED' as const }]),
    ];
  }
  if (!random.chance(0.4)) return [];
  return [{ language: 'en', level: random.pick(levels), evidence: 'SELF_STATED' }];
}

function sexOf(number: number): SamplePerson['sex'] {
  return randomFor('sex', number).weigh([
    [9, 'FEMALE'],
    [9, 'MALE'],
    [2, null],
  ]);
}

/** Somebody in a place of a union since a day. `number` names them for good. */
export function newPerson(
  number: number,
  unionId: string,
  place: Place,
  from: Day,
  trade: string,
): SamplePerson {
  const random = randomFor('person', number);
  const [first, last] = BORN[place];
  const born = day(random.whole(first, last), random.whole(1, 12), random.whole(1, 28));
  return {
    id: sampleId('person', number),
    fullName: personName(number),
    dateOfBirth: born,
    sex: sexOf(number),
    trade,
    function: random.pick(FUNCTIONS[place]),
    languages: certified(languagesOf(random, place), number),
    posts: [{ unionId, place, title: random.pick(TITLES[place]), from, to: null }],
  };
}

/** The post that the person holds at the union on that day. */
export function postOn(person: SamplePerson, unionId: string, date: Day): Post | undefined {
  return person.posts.find(
    (post) =>
      post.unionId === unionId && post.from <= date && (post.to === null || date <= post.to),
  );
}

/** Ends the open post of the person the day before `date`; gives that post. */
export function leave(person: SamplePerson, date: Day): Post | undefined {
  const open = person.posts.find((post) => post.to === null || post.to >= date);
  if (open !== undefined) open.to = addDays(date, -1);
  return open;
}

/** Gives the person a post of that place from `date` on. */
export function take(person: SamplePerson, unionId: string, place: Place, date: Day): void {
  const title = randomFor('title', person.id, date).pick(TITLES[place]);
  person.posts.push({ unionId, place, title, from: date, to: null });
}
