import type { DossierContent } from '@cau-noi/domain/dossier';
import { dossierDifference } from '@cau-noi/domain/dossier/difference';
import { expect, it } from 'vitest';
import { dossierInput } from './contents.testing.ts';
import { readStoredContent } from './stored-content.ts';

const TODAY = dossierInput() as unknown as DossierContent;

/** As a dossier was frozen before its cost lines said what exactly they pay for. */
function frozenBefore(): DossierContent {
  const { foreignShare: _share, costLines, ...rest } = TODAY;
  const before = costLines.map(
    ({
      item: _item,
      role: _role,
      countryCode: _country,
      place: _place,
      traveller: _traveller,
      paidById: _paidById,
      donorKind: _donorKind,
      hiredBecause: _hiredBecause,
      ...line
    }) => line,
  );
  return JSON.parse(JSON.stringify({ ...rest, costLines: before })) as DossierContent;
}

it('reads what was frozen before some fields were there, as not having said them', () => {
  const content = readStoredContent(frozenBefore()) as DossierContent;
  expect(content.foreignShare).toBeNull();
  expect(content.costLines).toMatchObject([
    {
      id: 'c1',
      kind: 'TICKET',
      item: null,
      role: null,
      countryCode: null,
      place: null,
      traveller: null,
      paidById: null,
      donorKind: null,
      hiredBecause: null,
    },
  ]);
  expect(dossierDifference(content, TODAY).map(({ label }) => label)).toEqual(['costLines.item']);
});

it('leaves what was frozen with them, and plans, as they are', () => {
  expect(readStoredContent(TODAY)).toEqual(TODAY);
  const plan = { organisationId: 'o', year: 2027, lines: [], adjustmentReason: null };
  expect(readStoredContent(plan)).toBe(plan);
});
