import type { UserRole } from '../generated/enums.ts';
import type { Day } from './calendar.ts';
import { addDays } from './calendar.ts';
import { sampleId } from './id.ts';
import type { People } from './people.ts';
import type { Post, SamplePerson } from './staff.ts';
import type { Union, World } from './world.ts';

/** The password of every sample user, shown when the product starts with sample data. */
export const SAMPLE_PASSWORD = 'CauNoi-Mau-2026';

const DOMAIN = 'caunoi.example';

export interface SampleGrant {
  readonly role: UserRole;
  readonly organisationId: string;
  readonly from: Day;
  readonly to: Day | null;
}

export interface SampleUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly personId: string | null;
  readonly grants: readonly SampleGrant[];
}

export interface Users {
  readonly all: readonly SampleUser[];
  /** Those who hold the role at the organisation that day. */
  holding(role: UserRole, organisationId: string, date: Day): readonly SampleUser[];
}

/** Sign-ins worth showing, one for each kind of work. */
export const SAMPLE_SIGN_INS: readonly {
  readonly email: string;
  readonly role: UserRole;
  readonly organisationId: string;
}[] = [
  { email: mail('canbo', 'ldld-da-nang'), role: 'OFFICER', organisationId: 'ldld-da-nang' },
  { email: mail('lanhdao', 'ldld-da-nang'), role: 'UNIT_LEADER', organisationId: 'ldld-da-nang' },
  { email: mail('canbo', 'cd-cong-thuong'), role: 'OFFICER', organisationId: 'cd-cong-thuong' },
  {
    email: mail('lanhdao', 'cd-cong-thuong'),
    role: 'UNIT_LEADER',
    organisationId: 'cd-cong-thuong',
  },
  ...(
    [
      ['chuyenvien', 'FEDERATION_ADVISER'],
      ['lanhdao', 'FEDERATION_LEADER'],
      ['kiemtra', 'AUDITOR'],
      ['quantri', 'ADMINISTRATOR'],
    ] as const
  ).map(([prefix, role]) => ({
    email: mail(prefix, 'tong-lien-doan'),
    role,
    organisationId: 'tong-lien-doan',
  })),
];

/** `mail('canbo', 'ldld-da-nang')` is canbo.danang@caunoi.example: a domain that nobody can own. */
function mail(prefix: string, organisationId: string, number = 1): string {
  const unit =
    organisationId === 'tong-lien-doan'
      ? 'tld'
      : organisationId.replace(/^(ldld|cd)-/u, '').replaceAll('-', '');
  return `${prefix}${number === 1 ? '' : number}.${unit}@${DOMAIN}`;
}

/**
 * The roles that go with a post, none for a post without a sign-in. The federation's leaders decide
 * for the federation as a unit too, where its own records are concerned.
 */
function rolesOf({ place, unionId }: Post, federation: Union): readonly UserRole[] {
  const central = unionId === federation.id;
  if (place === 'CHAIR' || place === 'VICE') {
    return central ? ['UNIT_LEADER', 'FEDERATION_LEADER'] : ['UNIT_LEADER'];
  }
  if (place === 'OFFICER') return [central ? 'FEDERATION_ADVISER' : 'OFFICER'];
  return [];
}

const PREFIXES: Readonly<Record<UserRole, string>> = {
  OFFICER: 'canbo',
  UNIT_LEADER: 'lanhdao',
  FEDERATION_ADVISER: 'chuyenvien',
  FEDERATION_LEADER: 'lanhdao',
  AUDITOR: 'kiemtra',
  ADMINISTRATOR: 'quantri',
};

function grantsOf(person: SamplePerson, federation: Union): readonly SampleGrant[] {
  return person.posts.flatMap((post) => {
    const { unionId: organisationId, from, to } = post;
    return rolesOf(post, federation).map((role) => ({ role, organisationId, from, to }));
  });
}

/** Addresses go to those who are in office today before those who were: `lanhdao.…` is the chair of today. */
function inOrder(people: People, today: Day): readonly SamplePerson[] {
  const rank = (person: SamplePerson): number => {
    const post = person.posts.at(-1);
    if (post === undefined || (post.to !== null && post.to < today)) return 9;
    return ['CHAIR', 'VICE', 'OFFICER'].indexOf(post.place) + 1 || 8;
  };
  return people.all
    .map((person) => ({ person, rank: rank(person) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ person }) => person);
}

/** Everybody whose post brings a sign-in, with the auditor, the administrator and the federation's own writer. */
export function makeUsers(world: World, people: People): Users {
  const { federation, today } = world;
  const given = new Map<string, number>();
  const users: SampleUser[] = [];
  const add = (prefix: string, organisationId: string, user: Omit<SampleUser, 'id' | 'email'>) => {
    const number = (given.get(mail(prefix, organisationId)) ?? 0) + 1;
    given.set(mail(prefix, organisationId), number);
    const email = mail(prefix, organisationId, number);
    users.push({ id: sampleId('user', email), email, ...user });
  };
  for (const person of inOrder(people, today)) {
    const grants = grantsOf(person, federation);
    const last = grants.at(-1);
    if (last === undefined) continue;
    const { id: personId, fullName: name } = person;
    add(PREFIXES[last.role], last.organisationId, { name, personId, grants });
  }
  for (const [role, name] of [
    ['AUDITOR', 'Kiểm tra viên mẫu'],
    ['ADMINISTRATOR', 'Quản trị viên mẫu'],
    ['OFFICER', 'Văn thư mẫu'],
  ] as const) {
    const grant = { role, organisationId: federation.id, from: '2019-01-01', to: null };
    add(PREFIXES[role], federation.id, { name, personId: null, grants: [grant] });
  }
  return { all: users, holding: index(users) };
}

function index(users: readonly SampleUser[]): Users['holding'] {
  const byGrant = new Map<string, { readonly user: SampleUser; readonly grant: SampleGrant }[]>();
  for (const user of users) {
    for (const grant of user.grants) {
      const key = `${grant.role} ${grant.organisationId}`;
      byGrant.set(key, [...(byGrant.get(key) ?? []), { user, grant }]);
    }
  }
  return (role, organisationId, date) =>
    (byGrant.get(`${role} ${organisationId}`) ?? [])
      .filter(({ grant }) => grant.from <= date && (grant.to === null || date <= grant.to))
      .map(({ user }) => user);
}

export interface SampleSubstitution {
  readonly principalId: string;
  readonly substituteId: string;
  readonly from: Day;
  readonly to: Day;
  readonly reason: string;
}

/** Leaders of the federation and of Công Thương are stood in for: one now, one soon, one in the past. */
export function makeSubstitutions(
  { federation, today }: World,
  users: Users,
): SampleSubstitution[] {
  const pair = (role: UserRole, unionId: string, offset: number, days: number, reason: string) => {
    const [principal, substitute] = users.holding(role, unionId, today);
    const from = addDays(today, offset);
    return principal === undefined || substitute === undefined
      ? []
      : [
          {
            principalId: principal.id,
            substituteId: substitute.id,
            from,
            to: addDays(from, days),
            reason,
          },
        ];
  };
  return [
    ...pair('FEDERATION_LEADER', federation.id, -2, 9, 'Đi công tác địa phương'),
    ...pair('UNIT_LEADER', 'cd-cong-thuong', 12, 6, 'Dự lớp bồi dưỡng'),
    ...pair('UNIT_LEADER', 'ldld-da-nang', -120, 10, 'Nghỉ phép năm'),
  ];
}
