import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { seenBy, send, write } from '../approval/acting.testing.ts';
import { dossierInput } from '../approval/contents.testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';
import { approvedDossier, inNextYear } from './dossier.testing.ts';
import { approvedOn } from './outcome.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-06-15');
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const LINES = `query ($id: ID!) { node(id: $id) { ... on Dossier {
  costLines { id paidBy { code } donorKind hiredBecause }
  actual { costLines { paidBy { code } donorKind hiredBecause } }
  changesSinceApproved { label before after }
} } }`;
const [TICKET] = dossierInput().costLines;
const { bacNinh } = ORGANISATION;
const line = (change: object) => ({ ...TICKET, id: 'c2', ...change });
const OF_OTHER = line({ paidById: bacNinh });
const DONATED = line({ id: 'c3', payer: 'DONOR', donorKind: 'PERSON' });
const HIRED = line({
  id: 'c4',
  kind: 'VENUE',
  item: 'VENUE_HIRE',
  hiredBecause: 'Không đủ chỗ',
});
const SAID = [
  { paidBy: { code: 'ldld-bac-ninh' }, donorKind: null, hiredBecause: null },
  { paidBy: null, donorKind: 'PERSON', hiredBecause: null },
  { paidBy: null, donorKind: null, hiredBecause: 'Không đủ chỗ' },
];
const linesOf = async (id: string) => seenBy(api, LINES, id, 'officer');

it('keeps who pays a line and why something is hired, as planned and as it was', async () => {
  const content = inNextYear({
    coOrganiserIds: [bacNinh],
    costLines: [OF_OTHER, DONATED, HIRED],
  });
  const { id, version } = await write(api, 'officer', 'dossierCreate', { content });
  expect(await linesOf(id)).toMatchObject({ costLines: SAID, actual: null });
  const unsaid = { ...content, costLines: [TICKET] };
  await write(api, 'officer', 'dossierSave', { id, version, content: unsaid });
  expect(await linesOf(id)).toMatchObject({
    costLines: [{ paidBy: null, donorKind: null, hiredBecause: null }],
  });
});

it('refuses a union that does not organise it, in the draft and in what was really spent', async () => {
  const content = inNextYear({ costLines: [OF_OTHER] });
  const path = ['costLines', 'c2', 'paidById'];
  expect(await send(api, 'officer', 'dossierCreate', { content })).toMatchObject({
    __typename: 'ValidationError',
    issues: [{ code: 'PAYING_UNION_NOT_OF_DOSSIER', path }],
  });
  const { id, version, figures } = await approvedOn(api, '2026-05-04', '2026-05-08');
  const actual = { ...figures, costLines: [OF_OTHER], deviationReason: 'Đơn vị bạn chi' };
  expect(await send(api, 'officer', 'dossierCloseFigures', { id, version, actual })).toMatchObject({
    __typename: 'ValidationError',
    issues: [{ code: 'PAYING_UNION_NOT_OF_DOSSIER', path: ['actual', ...path] }],
  });
});

it('tells the union that pays by its name where what was approved has changed', async () => {
  const content = inNextYear({ coOrganiserIds: [bacNinh], costLines: [OF_OTHER] });
  const { id, version } = await approvedDossier(api, content);
  const reopened = await write(api, 'officer', 'dossierReopen', { id, version });
  const changed = { ...content, costLines: [{ ...OF_OTHER, paidById: null }] };
  await write(api, 'officer', 'dossierSave', { id, version: reopened.version, content: changed });
  expect(await linesOf(id)).toMatchObject({
    changesSinceApproved: [{ label: 'costLines.paidById', before: 'LĐLĐ Bắc Ninh', after: null }],
  });
});
