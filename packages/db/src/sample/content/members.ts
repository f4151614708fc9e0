import type { HeadLevel, MemberRole } from '../../generated/enums.ts';
import type { Intent } from '../intents.ts';
import type { People } from '../people.ts';
import type { Random } from '../random.ts';
import type { Place, SamplePerson } from '../staff.ts';
import { isKeyLeader, postOn } from '../staff.ts';
import type { Member } from './content.ts';

const PLACE_OF_HEAD: Readonly<Record<HeadLevel, Place>> = {
  FEDERATION_LEADER: 'VICE',
  UNIT_LEADER: 'VICE',
  DEPARTMENT_LEADER: 'BOARD',
  OFFICER: 'OFFICER',
  GRASSROOTS: 'STAFF',
};

const REASONS: Readonly<Record<MemberRole, readonly string[]>> = {
  HEAD: ['Phụ trách công tác đối ngoại của đơn vị', 'Lãnh đạo phụ trách nội dung làm việc'],
  DEPUTY_HEAD: ['Phụ trách ban tham mưu nội dung chính của đoàn'],
  SECRETARY: ['Chuẩn bị nội dung và viết báo cáo của đoàn'],
  INTERPRETER: ['Phiên dịch cho đoàn'],
  EXPERT: ['Trực tiếp làm chuyên đề của đoàn', 'Sẽ mở lớp tập huấn lại sau chuyến đi'],
  MEMBER: ['Làm công tác cùng lĩnh vực với nội dung trao đổi', 'Đơn vị áp dụng thí điểm kết quả'],
};

function headOf(intent: Intent, there: readonly SamplePerson[], random: Random): SamplePerson {
  const { union, start, headLevel } = intent;
  const wanted = PLACE_OF_HEAD[headLevel];
  const at = (person: SamplePerson): Place | undefined => postOn(person, union.id, start)?.place;
  const fitting = there.filter((person) => {
    const place = at(person);
    return wanted === 'VICE' ? place !== undefined && isKeyLeader(place) : place === wanted;
  });
  return random.pick(fitting.length > 0 ? fitting : there);
}

function otherMembers(
  intent: Intent,
  people: People,
  there: readonly SamplePerson[],
  head: SamplePerson,
  random: Random,
): readonly SamplePerson[] {
  const { union, start, persons, coOrganiserIds } = intent;
  const isLeader = (person: SamplePerson): boolean => {
    const post = postOn(person, union.id, start);
    return post !== undefined && isKeyLeader(post.place);
  };
  const others = there.filter((person) => person !== head);
  const guests = coOrganiserIds.flatMap((id) => random.some(people.at(id, start), 1));
  const rest = others.filter((person) => !isLeader(person));
  const chosen = [...guests, ...random.some(rest, persons)];
  return [...new Set(chosen)].filter((person) => person !== head).slice(0, persons - 1);
}

function roleOf(person: SamplePerson, position: number, random: Random): MemberRole {
  if (person.languages.some(({ level }) => level === 'B2' || level === 'C1')) return 'INTERPRETER';
  if (person.function === 'Đối ngoại') return 'SECRETARY';
  if (position === 0 && random.chance(0.5)) return 'DEPUTY_HEAD';
  return random.chance(0.3) ? 'EXPERT' : 'MEMBER';
}

/** The delegation: a head of the level that was planned, and as many as can go, at most as planned. */
export function membersOf(intent: Intent, people: People, random: Random): readonly Member[] {
  const there = people.at(intent.union.id, intent.start);
  const head = headOf(intent, there, random);
  const others = otherMembers(intent, people, there, head, random);
  let hasInterpreter = false;
  const roles = others.map((person, position): MemberRole => {
    const role = roleOf(person, position, random);
    if (role === 'INTERPRETER' && hasInterpreter) return 'MEMBER';
    hasInterpreter ||= role === 'INTERPRETER';
    return role;
  });
  return [head, ...others].map((person, index) => {
    const role = index === 0 ? 'HEAD' : (roles[index - 1] ?? 'MEMBER');
    return { id: `m${index + 1}`, personId: person.id, role, reason: random.pick(REASONS[role]) };
  });
}
