import { writeId } from '../../ids.ts';
import { ORGANISATION } from '../approval/world.testing.ts';

/** A training as the tests write it down. */
export const DRAFT = {
  title: 'Nghiệp vụ lễ tân đối ngoại',
  topic: 'Lễ tân đối ngoại',
  organiserKind: 'UNION',
  roles: [],
  mode: 'IN_PERSON',
  year: 2026,
  quarter: 3,
  startDate: '2026-06-15',
  endDate: '2026-06-15',
  closesOn: '2026-06-15',
  places: 2,
  openTo: 'INVITED',
  invitedIds: [ORGANISATION.bacNinh],
  sessions: [
    { on: '2026-06-15', minutes: 180, subject: 'Nghi lễ' },
    { on: '2026-06-15', minutes: 120, subject: 'Thực hành' },
  ],
};

/** What they are told of it. */
export interface Told {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly sessions: readonly { readonly id: string }[];
  readonly participants: readonly {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly findings: readonly string[];
    readonly person: { readonly fullName: string };
  }[];
}
export interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly issues?: readonly { readonly code: string }[];
  readonly changedBy?: string;
  readonly theirs?: unknown;
  readonly training?: Told;
}

export const TOLD = `id version state sessions { id }
  participants { id version state findings person { fullName } }`;

/** What a change of a training says of the version that was read. */
export const read = ({ id, version }: Told) => ({ id, version });

/** Why something was refused. */
export const codes = ({ issues = [] }: Outcome) => issues.map(({ code }) => code);

/** The id of the person who signs in as a user. */
export const person = (user: string) => writeId('Person', `person-${user}`);

/** The nomination of somebody by the union of a user. */
export const send = (user: string, { id }: Told, who: string, change: object = {}) => ({
  id,
  organisationId: user === 'otherOfficer' ? ORGANISATION.bacNinh : ORGANISATION.daNang,
  personId: person(who),
  ...change,
});
