import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { seenBy, send, write } from '../approval/acting.testing.ts';
import { dossierInput } from '../approval/contents.testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import { inNextYear } from './dossier.testing.ts';
import { approvedOn } from './outcome.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-06-15');
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const LINES = `query ($id: ID!) { node(id: $id) { ... on Dossier {
  costLines { id item traveller } actual { costLines { id traveller } }
} } }`;

const [TICKET] = dossierInput().costLines;
const room = (traveller: string | null) =>
  inNextYear({
    costLines: [
      TICKET,
      { ...TICKET, id: 'c2', kind: 'LODGING', item: 'ABROAD_LODGING', traveller },
    ],
  });
const linesOf = async (id: string) => seenBy(api, LINES, id, 'officer');

it('keeps of which class who travels is, and that nobody says so any more', async () => {
  const content = room('LEVEL_A');
  const { id, version } = await write(api, 'officer', 'dossierCreate', { content });
  expect(await linesOf(id)).toEqual({
    costLines: [
      { id: 'c1', item: 'INTERNATIONAL_TICKET', traveller: null },
      { id: 'c2', item: 'ABROAD_LODGING', traveller: 'LEVEL_A' },
    ],
    actual: null,
  });
  const unsaid = { ...content, costLines: room(null).costLines };
  await write(api, 'officer', 'dossierSave', { id, version, content: unsaid });
  expect(await linesOf(id)).toMatchObject({ costLines: [{}, { traveller: null }] });
});

it('keeps it of what was really spent, and refuses there what it refuses before', async () => {
  const { id, version, figures } = await approvedOn(api, '2026-05-04', '2026-05-08');
  const close = (traveller: string) => {
    const { costLines } = room(traveller);
    const actual = { ...figures, costLines, deviationReason: 'Thêm tiền phòng' };
    return send(api, 'officer', 'dossierCloseFigures', { id, version, actual });
  };
  expect(await close('OTHER')).toMatchObject({
    __typename: 'ValidationError',
    issues: [{ code: 'TRAVELLER_NOT_OF_ITEM', path: ['actual', 'costLines', 'c2', 'traveller'] }],
  });
  expect((await close('LEVEL_B')).dossier).toMatchObject({ state: 'COMPLETED' });
  expect(await linesOf(id)).toMatchObject({
    actual: { costLines: [{ traveller: null }, { traveller: 'LEVEL_B' }] },
  });
});

it('refuses a class that the rates of the item do not know', async () => {
  for (const content of [
    room('COEFFICIENT_FROM_0_8'),
    inNextYear({ costLines: [{ ...TICKET, id: 'c2', traveller: 'LEVEL_A' }] }),
  ])
    expect(await send(api, 'officer', 'dossierCreate', { content })).toMatchObject({
      __typename: 'ValidationError',
      issues: [
        { code: 'TRAVELLER_NOT_OF_ITEM', path: expect.arrayContaining(['c2', 'traveller']) },
      ],
    });
});
