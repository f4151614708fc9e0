import { TODAY } from './days.ts';
import type { CopyWriter } from './copy.ts';
import { randomFor } from './random.ts';
import { partnerName, personName, tradeOf } from './words.ts';
import type { Union, World } from './world.ts';
import { personId } from './world.ts';

/** Somebody who signs in to the data set, each with a role that a union really has. */
export interface BenchUser {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly organisationId: string;
}

/** The union whose officer's lists are measured, and the one whose officer submits. */
export const LISTING_UNION = 'ldld-da-nang';
export const SUBMITTING_UNION = 'ldld-hai-phong';

/** What the database would fill in by the clock. */
export const STAMP = { created_at: TODAY, updated_at: TODAY } as const;

const mail = (name: string): string => `${name}@bench.caunoi.example`;

export const officerOf = (unionId: string): string => `officer-${unionId}`;
export const leaderOf = (unionId: string): string => `leader-${unionId}`;

/** Those who sign in while it is measured. */
export const SIGN_INS = {
  officer: mail(officerOf(LISTING_UNION)),
  submitter: mail(officerOf(SUBMITTING_UNION)),
  adviser: mail('adviser'),
  leader: mail('federation-leader'),
  auditor: mail('auditor'),
} as const;
export type SignIn = keyof typeof SIGN_INS;

/** An officer and a leader of every union, and those of the federation. */
export function usersOf(world: World): readonly BenchUser[] {
  const user = (id: string, role: string, organisationId: string): BenchUser => ({
    id,
    email: mail(id),
    role,
    organisationId,
  });
  const { federationId } = world;
  return [
    ...world.unions.flatMap(({ id }) => [
      user(officerOf(id), 'OFFICER', id),
      user(leaderOf(id), 'UNIT_LEADER', id),
    ]),
    user('adviser', 'FEDERATION_ADVISER', federationId),
    user('federation-leader', 'FEDERATION_LEADER', federationId),
    user('auditor', 'AUDITOR', federationId),
  ];
}

function addUsers(rows: CopyWriter, world: World): void {
  for (const [index, { id, email, role, organisationId }] of usersOf(world).entries()) {
    rows.add('user', {
      id,
      name: personName(index * 3),
      email,
      email_verified: true,
      ...STAMP,
    });
    rows.add('account', {
      id: `account-${id}`,
      account_id: id,
      provider_id: 'credential',
      user_id: id,
      password: 'none until the command line sets one',
      ...STAMP,
    });
    rows.add('grant', {
      id: `grant-${id}`,
      user_id: id,
      organisation_id: organisationId,
      role,
      valid_from: '2000-01-01',
    });
  }
}

function addGrassroots(rows: CopyWriter, world: World): void {
  const parents = world.unions.filter((union) => union.to === null && union.kind !== 'FEDERATION');
  for (const [index, { id, shortName, kind }] of world.grassroots.entries()) {
    const parent = parents[index % parents.length] as Union;
    rows.add('organisation', { id, created_at: TODAY });
    rows.add('organisation_version', {
      id: `${id}.1997`,
      organisation_id: id,
      name: `Công đoàn cơ sở Nhà máy số ${index + 1}`,
      short_name: shortName,
      kind,
      parent_id: parent.id,
      valid_from: '1997-01-01',
    });
  }
}

const PARTNER_KINDS = ['SECTOR_UNION', 'NATIONAL_CENTRE', 'PROVINCIAL_UNION', 'FOUNDATION_NGO'];

function addPartners(rows: CopyWriter, world: World): void {
  for (const [index, { id, name, country }] of world.partners.entries()) {
    rows.add('partner', {
      id,
      name_vi: name,
      name_en: `${partnerName(index)} ${tradeOf(index)} Workers' Union`,
      abbreviation: `${partnerName(index).slice(0, 3).toUpperCase()}${index + 1}`,
      country_code: country,
      kind: PARTNER_KINDS[index % PARTNER_KINDS.length] ?? 'OTHER',
      since_year: 1990 + (index % 30),
      created_at: TODAY,
    });
  }
}

function addPeople(rows: CopyWriter, world: World): void {
  const unions = [...world.unions, ...world.grassroots];
  let number = 0;
  for (const [at, union] of unions.entries()) {
    for (let index = 0; index < (world.people[at] ?? 0); index += 1) {
      const id = personId(world, at, index);
      const random = randomFor(id);
      rows.add('person', {
        id,
        full_name: personName(number),
        date_of_birth: `${random.whole(1955, 2000)}-0${random.whole(1, 9)}-1${random.whole(0, 9)}`,
        ...STAMP,
      });
      rows.add('person_post', {
        id: `post-${id}`,
        person_id: id,
        organisation_id: union.id,
        title: index === 0 ? 'Chủ tịch' : 'Chuyên viên',
        key_leader: index < 2,
        valid_from: '1997-01-01',
        valid_to: union.to,
      });
      number += 1;
    }
  }
}

/** Users, grassroots unions, partners and people: what activities refer to. */
export function addRegisters(rows: CopyWriter, world: World): void {
  addUsers(rows, world);
  addGrassroots(rows, world);
  addPartners(rows, world);
  addPeople(rows, world);
}
