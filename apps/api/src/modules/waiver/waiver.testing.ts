import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { send, write } from '../approval/acting.testing.ts';
import type { Answered, Written } from '../approval/acting.testing.ts';
import { dossierInput, person } from '../approval/contents.testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';

export const KEY = 'TK03.TOO_MANY_DAYS';
export const WHY = 'Hội nghị kéo dài theo chương trình của phía bạn';

export interface WaiverAnswer extends Omit<Answered, 'dossier'> {
  readonly waiver?: {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly decidedBy: string | null;
    readonly onBehalfOf: string | null;
  };
}

interface State {
  readonly state: string;
  readonly ending: string | null;
}

let year = 2030;

/** A journey of so many days, all else within the limits; of a year and a topic of its own. */
export function ofDays(days: number, changes: object = {}) {
  year += 1;
  const [startDate, endDate] = [`${year}-09-01`, `${year}-09-${String(days).padStart(2, '0')}`];
  const stop = {
    id: 's1',
    countryCode: 'KR',
    place: 'Changwon',
    arrive: startDate,
    leave: endDate,
  };
  const members = [{ id: 'm1', personId: person('clerk'), role: 'HEAD', reason: 'Phụ trách' }];
  const topic = `Chuyên-đề-${year}`;
  const journey = { startDate, endDate, topic, stops: [stop], programme: [], members };
  return dossierInput({ ...journey, ...changes });
}

/** What the tests of exceptions do. */
export function waiving(api: TestApi) {
  async function act(user: WorldUser, mutation: string, input: object): Promise<WaiverAnswer> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await api.run<{ answer: WaiverAnswer }>(
      user,
      `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
        ... on WaiverPayload { waiver { id version state decidedBy onBehalfOf } }
        ... on BusinessError { code data } ... on ValidationError { issues { code path } }
        ... on ConflictError { currentVersion theirs } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    expect(errors).toEqual([]);
    return data.answer;
  }

  const draft = (content: object, user: WorldUser = 'officer') =>
    write(api, user, 'dossierCreate', { content });

  async function asked(dossier: Written, findingKey = KEY, user: WorldUser = 'officer') {
    const { id: dossierId, version } = dossier;
    const { waiver } = await act(user, 'waiverRequest', {
      dossierId,
      version,
      findingKey,
      text: WHY,
    });
    if (waiver === undefined) throw new Error('Nothing was asked for');
    return waiver;
  }

  /** A draft of so many days for which an exception was granted. */
  async function waived(days: number, changes: object = {}) {
    const content = ofDays(days, changes);
    const dossier = await draft(content);
    const { id, version } = await asked(dossier);
    const granted = await act('federationLeader', 'waiverGrant', { id, version, text: 'Đồng ý' });
    expect(granted.waiver?.state).toBe('GRANTED');
    return { content, dossier, waiver: { id, version: version + 1 } };
  }

  const submit = ({ id, version }: Pick<Written, 'id' | 'version'>) =>
    send(api, 'officer', 'dossierSubmit', { id, version });

  async function statesOf(dossierId: string): Promise<readonly State[]> {
    const { data } = await api.run<{ node: { waivers: readonly State[] } }>(
      'officer',
      'query ($id: ID!) { node(id: $id) { ... on Dossier { waivers { state ending } } } }',
      { id: dossierId },
    );
    return data.node.waivers;
  }

  return { act, draft, asked, waived, submit, statesOf };
}
