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
    readonly state: string;
    readonly findings: readonly string[];
    readonly person: { readonly fullName: string };
  }[];
}
export interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly issues?: readonly { readonly code: string }[];
  readonly training?: Told;
}

export const TOLD = `id version state sessions { id }
  participants { id state findings person { fullName } }`;
