import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { dossierInput, lineInput, person } from '../approval/contents.testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-06-15');
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const content = (changes: object = {}) =>
  dossierInput({ organisationId: ORGANISATION.daNang, ...changes });
const ofDossier = (field: string, answer: string) => `query ($content: DossierContentInput!) {
  answer: ${field}(content: $content) { ${answer} } }`;
const EVALUATE = ofDossier('dossierEvaluate', 'maySubmit issues { code path }');
const PLAN = `query ($organisationId: ID!, $year: Int!, $lines: [PlanLineInput!]!) {
  answer: planEvaluate(organisationId: $organisationId, year: $year, lines: $lines) {
    maySubmit issues { code path } } }`;
const ofPlan = (changes: object = {}) => ({
  organisationId: ORGANISATION.daNang,
  year: 2027,
  lines: [],
  ...changes,
});

const DRY_RUNS: readonly (readonly [string, string, object])[] = [
  ['dossierEvaluate', EVALUATE, { content: content() }],
  [
    'delegationEvaluate',
    ofDossier('delegationEvaluate', 'maySubmit'),
    { content: content({ kind: 'OUTBOUND' }) },
  ],
  [
    'eventEvaluate',
    ofDossier('eventEvaluate', 'maySubmit'),
    { content: content({ kind: 'EVENT_ABROAD', reportingClass: 'EVENT_ABROAD' }) },
  ],
  ['dossierLookups', ofDossier('dossierLookups', 'json'), { content: content() }],
  ['planEvaluate', PLAN, ofPlan()],
];

async function refusal(user: string, document: string, variables: object) {
  const { errors } = await api.run(user, document, variables);
  return errors.map(({ extensions }) => [extensions?.['code'], extensions?.['expected']]);
}

describe('what is only tried', () => {
  it.each(DRY_RUNS)('%s tells nothing of a union that is not seen', async (_name, document, of) => {
    expect(await refusal('otherOfficer', document, of)).toEqual([['FORBIDDEN', undefined]]);
    expect(await refusal('clerk', document, of)).toEqual([['FORBIDDEN', undefined]]);
    expect(await refusal('officer', document, of)).toEqual([]);
    expect(await refusal('auditor', document, of)).toEqual([]);
  });

  it.each<readonly [string, object, string]>([
    ['a partner', { partnerId: writeId('Partner', 'none') }, 'Partner'],
    ['a co-organiser', { coOrganiserIds: [writeId('Organisation', 'none')] }, 'Organisation'],
    ['a plan line', { planLineId: writeId('PlanLine', 'none') }, 'PlanLine'],
    [
      'a member',
      {
        members: [
          { id: 'm', personId: writeId('Person', 'none'), role: 'HEAD', reason: 'Trưởng đoàn' },
        ],
      },
      'Person',
    ],
  ])('names %s that exists', async (_name, change, expected) => {
    const tried = { content: content(change) };
    expect(await refusal('officer', EVALUATE, tried)).toEqual([['BAD_ID', expected]]);
  });

  it('names members that exist', async () => {
    const members = [{ id: 'm', personId: person('officer'), role: 'HEAD', reason: 'Trưởng đoàn' }];
    expect(await refusal('officer', EVALUATE, { content: content({ members }) })).toEqual([]);
  });

  it.each<readonly [string, object, string]>([
    ['a partner', { partnerId: writeId('Partner', 'none') }, 'Partner'],
    ['a co-organiser', { coOrganiserIds: [writeId('Organisation', 'none')] }, 'Organisation'],
  ])('names %s of a plan line that exists', async (_name, change, expected) => {
    const lines = [lineInput(change)];
    expect(await refusal('officer', PLAN, ofPlan({ lines }))).toEqual([['BAD_ID', expected]]);
  });

  it('is judged while a year is being typed', async () => {
    for (const year of ['0001', '0002', '0020', '9999']) {
      const days = { startDate: `${year}-01-01`, endDate: `${year}-01-05` };
      const { errors } = await api.run('officer', EVALUATE, { content: content(days) });
      expect(errors).toEqual([]);
    }
  });

  it.each([-1, 1989, 2201, 999_999, 2_147_483_647])('says that %i has no plans', async (year) => {
    expect(await api.run('officer', PLAN, ofPlan({ year }))).toMatchObject({
      errors: [],
      data: { answer: { maySubmit: false, issues: [{ path: ['year'] }] } },
    });
  });
});
