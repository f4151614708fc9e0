import { CHECK_PARAMETERS } from '@cau-noi/db/reference/check-parameters';
import { basisText } from '@cau-noi/i18n/basis-text';
import { expect, it } from 'vitest';

it('says of our own defaults in English that they are ours', () => {
  const citations = CHECK_PARAMETERS.map(({ citation }) => citation);
  const ours = citations.filter((citation) => citation.startsWith('Mặc định của hệ thống'));
  expect(ours.length).toBeGreaterThan(0);
  for (const citation of ours) {
    const basis = { citation, article: null, verification: 'UNVERIFIED' } as const;
    expect(basisText(basis, 'en')).toBe('Default of the system; no document sets it');
  }
});
