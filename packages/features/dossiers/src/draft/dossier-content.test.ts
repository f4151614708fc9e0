import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { expect, test } from 'vitest';
import { sampleContent } from './content.sample.ts';
import { contentOf, inputOf } from './dossier-content.ts';
import type { DossierContent_dossier } from './dossier-content.ts';
import { dossierFixture } from './dossier.fixture.ts';
import { dossierOfLine } from './empty-dossier.ts';
import { namesById, namesOf } from './names.ts';

const fragment = dossierFixture as unknown as FragmentOf<typeof DossierContent_dossier>;

test('a dossier of the API becomes the content, and the content the input of a mutation', () => {
  expect(contentOf(fragment)).toEqual(sampleContent);
  expect(inputOf(contentOf(fragment))).toEqual(sampleContent);
});

test('the names of everything it points at come with it', () => {
  const names = namesById(namesOf(fragment));
  expect(names.get('person-2')).toBe('Người Mẫu Hai');
  expect(names.get('union-1')).toBe('CĐ Mẫu');
  expect(names.get('partner-1')).toBe('Công đoàn bạn');
  expect(names.get('line-1')).toBe('Trao đổi đoàn');
});

test('which union pays a line comes with its name', () => {
  const [line] = dossierFixture.costLines;
  const paidBy = { id: 'union-2', shortName: 'LĐLĐ Thử' };
  const given = { ...dossierFixture, costLines: [{ ...line, paidBy }] };
  const paid = given as unknown as typeof fragment;
  expect(contentOf(paid).costLines).toMatchObject([{ id: 'cost-1', paidById: 'union-2' }]);
  expect(namesById(namesOf(paid)).get('union-2')).toBe('LĐLĐ Thử');
});

test('a dossier begins with what its plan line says', () => {
  const line = {
    id: 'line-2',
    kind: 'INBOUND',
    title: 'Đón đoàn bạn',
    purposeKind: 'EXCHANGE',
    purpose: 'Luân phiên',
    expectedResult: 'Ký biên bản',
    resultTarget: 1,
    resultUnit: 'biên bản',
    partner: { id: 'partner-1' },
    coOrganisers: [{ id: 'union-2' }],
  } as const;
  expect(dossierOfLine(line, 'union-1')).toMatchObject({
    kind: 'INBOUND',
    reportingClass: 'DELEGATION_IN',
    organisationId: 'union-1',
    planLineId: 'line-2',
    title: 'Đón đoàn bạn',
    partnerId: 'partner-1',
    coOrganiserIds: ['union-2'],
    objectives: [{ text: 'Ký biên bản', target: 1, unit: 'biên bản' }],
    unplannedReason: null,
  });
});
