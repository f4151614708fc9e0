import { describe, expect, it } from 'vitest';
import { FEDERATION, link, version } from './organisation.cases.ts';
import type { OrganisationLink, OrganisationVersion } from './organisation.ts';
import { validateHistory } from './validity.ts';

const BASE = [version('tld', 'FEDERATION', null, '2000-01-01')];

const codesOf = (
  versions: readonly OrganisationVersion[],
  links: readonly OrganisationLink[] = [],
): readonly string[] =>
  validateHistory({ versions: [...BASE, ...versions], links }).map(({ code }) => code);

describe('validateHistory', () => {
  it('finds nothing wrong where nothing is', () => {
    expect(validateHistory(FEDERATION)).toEqual([]);
  });

  it.each([
    ['PERIOD_REVERSED', [version('a', 'SECTOR_UNION', 'tld', '2010-01-02', '2010-01-01')]],
    [
      'VERSION_OVERLAP',
      [
        version('a', 'SECTOR_UNION', 'tld', '2010-01-01', '2020-01-01'),
        version('a', 'SECTOR_UNION', 'tld', '2020-01-01'),
      ],
    ],
    ['PARENT_MISSING', [version('a', 'SECTOR_UNION', null, '2010-01-01')]],
    ['PARENT_NOT_IN_FORCE', [version('a', 'SECTOR_UNION', 'nobody', '2010-01-01')]],
    ['PARENT_NOT_IN_FORCE', [version('a', 'SECTOR_UNION', 'tld', '1999-12-31')]],
    [
      'PARENT_NOT_IN_FORCE',
      [
        version('a', 'SECTOR_UNION', 'tld', '2010-01-01', '2015-12-31'),
        version('a', 'SECTOR_UNION', 'tld', '2016-02-01'),
        version('b', 'GRASSROOTS_UNION', 'a', '2012-01-01'),
      ],
    ],
    [
      'PARENT_KIND',
      [
        version('a', 'PROVINCIAL_UNION', 'tld', '2010-01-01'),
        version('b', 'SECTOR_UNION', 'a', '2010-01-01'),
      ],
    ],
  ] as const)('%s', (code, versions) => {
    expect(codesOf(versions)).toEqual([code]);
  });

  it('sees a circle that exists only for some days, and says from when', () => {
    const circle = [
      version('a', 'UPPER_LEVEL_UNION', 'tld', '2010-01-01', '2011-12-31'),
      version('a', 'UPPER_LEVEL_UNION', 'b', '2012-01-01', '2012-06-30'),
      version('a', 'UPPER_LEVEL_UNION', 'tld', '2012-07-01'),
      version('b', 'UPPER_LEVEL_UNION', 'a', '2011-01-01'),
    ];
    const found = validateHistory({ versions: [...BASE, ...circle], links: [] });
    const circles = found.filter(({ code }) => code === 'CYCLE');
    expect(circles.map(({ path, data }) => [path[1], data['day']])).toEqual([
      [2, '2012-01-01'],
      [4, '2012-01-01'],
    ]);
  });

  const pair = [
    version('a', 'SECTOR_UNION', 'tld', '2010-01-01', '2019-12-31'),
    version('b', 'SECTOR_UNION', 'tld', '2010-01-01'),
  ];
  it.each([
    [[], link('ABSORB', 'a', 'b', '2020-01-01')],
    [[], link('DISSOLVE', 'a', null, '2020-01-01')],
    [[], link('TRANSFER', 'b', 'a', '2015-01-01')],
    [[], link('RENAME', 'b', 'b', '2015-01-01')],
    [['LINK_FROM_NOT_ENDED'], link('ABSORB', 'b', 'a', '2015-01-01')],
    [['LINK_FROM_NOT_ENDED'], link('DISSOLVE', 'b', null, '2015-01-01')],
    [['LINK_FROM_NOT_IN_FORCE'], link('ABSORB', 'a', 'b', '2020-01-02')],
    [['LINK_TARGET_NOT_IN_FORCE'], link('TRANSFER', 'b', 'a', '2020-01-01')],
    [['LINK_TARGET_MISSING'], link('ABSORB', 'a', null, '2020-01-01')],
    [['LINK_TARGET_MISSING'], link('DISSOLVE', 'a', 'b', '2020-01-01')],
    [['LINK_TO_ITSELF'], link('SPLIT', 'b', 'b', '2015-01-01')],
    [['LINK_ORGANISATION_UNKNOWN'], link('ABSORB', 'a', 'nobody', '2020-01-01')],
    [['LINK_ORGANISATION_UNKNOWN'], link('TRANSFER', 'nobody', 'b', '2020-01-01')],
  ] as const)('%j for %o', (codes, given) => {
    expect(codesOf(pair, [given])).toEqual(codes);
  });
});
