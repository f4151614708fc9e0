import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { standingOn } from './directive.ts';
import type { DirectiveContent } from './directive.ts';
import { directiveIssues } from './issues.ts';

const CONTENT: DirectiveContent = {
  number: '1/CV-MAU',
  subject: 'Văn bản mẫu',
  issuer: 'Cơ quan mẫu',
  issuedOn: isoDate('2026-02-01'),
  effect: 'GUIDES',
  kinds: [],
  levels: [],
  inForceFrom: isoDate('2026-02-01'),
  inForceTo: null,
  replacedById: null,
  note: null,
  source: null,
  verification: 'UNVERIFIED',
};

const TODAY = isoDate('2026-06-15');

describe('a directive', () => {
  it.each([
    ['in force', {}, 'IN_FORCE'],
    ['still to come', { inForceFrom: isoDate('2026-06-16') }, 'COMING'],
    ['on its last day', { inForceTo: TODAY }, 'IN_FORCE'],
    ['after its last day', { inForceTo: isoDate('2026-06-14') }, 'ENDED'],
    ['replaced', { replacedById: 'd2' }, 'REPLACED'],
    ['of which nobody saw from when it holds', { inForceFrom: null }, 'UNKNOWN'],
  ] as const)('%s', (_name, change, expected) => {
    expect(standingOn({ ...CONTENT, ...change }, TODAY)).toBe(expected);
  });

  it.each([
    ['sound', {}, []],
    ['without a number', { number: '' }, ['REQUIRED number']],
    ['without its day', { issuedOn: null }, ['REQUIRED issuedOn']],
    ['that ends first', { inForceTo: isoDate('2026-01-31') }, ['END_BEFORE_START inForceTo']],
    ['that replaces itself', { replacedById: 'd1' }, ['REPLACES_ITSELF replacedById']],
    ['for one level twice', { levels: ['FEDERATION', 'FEDERATION'] }, ['DUPLICATE levels.1']],
  ] as const)('%s', (_name, change, expected) => {
    const found = directiveIssues({ ...CONTENT, ...change }, 'd1');
    expect(found.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(expected);
  });
});
