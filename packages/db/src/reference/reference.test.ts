import { COUNTRY_CODES } from '@cau-noi/domain/country';
import type { CountryCode } from '@cau-noi/domain/country';
import { versionOn } from '@cau-noi/domain/organisation';
import type { OrganisationHistory, OrganisationKind } from '@cau-noi/domain/organisation';
import { roleHolderOn } from '@cau-noi/domain/organisation/roles';
import { predecessorsOf, successorsOf } from '@cau-noi/domain/organisation/successors';
import { childrenOf, isWithin, subtreeOf, treeOn } from '@cau-noi/domain/organisation/tree';
import { validateHistory } from '@cau-noi/domain/organisation/validity';
import { currentPartnersOf } from '@cau-noi/domain/partner';
import type { Partner } from '@cau-noi/domain/partner';
import { matchPartners } from '@cau-noi/domain/partner/match';
import { isoDate, parseIsoDate } from '@cau-noi/domain/period';
import { cameFromBy } from '@cau-noi/domain/succession';
import { slug, sortVietnamese } from '@cau-noi/domain/text';
import { describe, expect, it } from 'vitest';
import { DECLARED_FIGURES } from './declared-history.ts';
import { INSTRUMENTS } from './law.ts';
import { FEDERATION_ID } from './organisation-row.ts';
import { ORGANISATION_LINKS, ORGANISATION_ROLES, ORGANISATION_VERSIONS } from './organisations.ts';
import { PARTNER_LINKS } from './partner-links.ts';
import { PARTNERS } from './partners.ts';
import provinces from './provinces-63-to-34.json' with { type: 'json' };

interface Span {
  readonly from: string;
  readonly to: string | null;
}

const dated = <T extends Span>(row: T) => ({
  ...row,
  from: isoDate(row.from),
  to: row.to === null ? null : isoDate(row.to),
});

const HISTORY: OrganisationHistory = {
  versions: ORGANISATION_VERSIONS,
  links: ORGANISATION_LINKS,
};

function namesOn(day: string, kind: OrganisationKind): readonly string[] {
  const tree = treeOn(HISTORY, isoDate(day));
  return [...tree.versions.values()].filter((row) => row.kind === kind).map((row) => row.name);
}

function citiesOn(day: string): readonly string[] {
  return namesOn(day, 'PROVINCIAL_UNION').filter((name) => name.includes('thành phố'));
}

describe('organisations', () => {
  it('are a sound history', () => {
    expect(validateHistory(HISTORY)).toEqual([]);
  });

  it.each([
    ['2008-08-01', 63],
    ['2024-12-31', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-07-01', 34],
  ])('on %s there are %i provincial unions', (day, count) => {
    const names = namesOn(day, 'PROVINCIAL_UNION');
    expect(names).toHaveLength(count);
    expect(new Set(names).size).toBe(count);
  });

  it('have six cities under the centre from 2025, five before', () => {
    expect(citiesOn('2024-12-31')).toHaveLength(5);
    expect(citiesOn('2025-06-30')).toHaveLength(6);
    expect(sortVietnamese(citiesOn('2025-07-01'), (name) => name)).toEqual([
      'Liên đoàn Lao động thành phố Cần Thơ',
      'Liên đoàn Lao động thành phố Đà Nẵng',
      'Liên đoàn Lao động thành phố Hà Nội',
      'Liên đoàn Lao động thành phố Hải Phòng',
      'Liên đoàn Lao động thành phố Hồ Chí Minh',
      'Liên đoàn Lao động thành phố Huế',
    ]);
  });

  it('follow the resolution in who went into whom', () => {
    const day = isoDate('2025-07-01');
    for (const [successor, predecessors] of Object.entries(provinces.successor_to_predecessors)) {
      const id = `ldld-${slug(successor)}`;
      const before = predecessors.map((province) => `ldld-${slug(province)}`);
      expect([id, ...predecessorsOf(HISTORY, id, day)].toSorted()).toEqual(before.toSorted());
      for (const old of before) expect(successorsOf(HISTORY, old, day)).toEqual([id]);
    }
  });

  it('keep one id for Đà Nẵng through its merger, with the decision that was seen', () => {
    expect(versionOn(HISTORY, 'ldld-da-nang', isoDate('2023-08-30'))?.shortName).toBe(
      'LĐLĐ thành phố Đà Nẵng',
    );
    expect(successorsOf(HISTORY, 'ldld-quang-nam', isoDate('2025-06-30'))).toEqual([
      'ldld-quang-nam',
    ]);
    const link = ORGANISATION_LINKS.find((row) => row.fromId === 'ldld-quang-nam');
    expect(link).toMatchObject({ kind: 'ABSORB', decisionNumber: '3697/QĐ-TLĐ' });
  });

  it('know the founding of Công đoàn Công Thương', () => {
    const founding = ORGANISATION_LINKS.filter((row) => row.toId === 'cd-cong-thuong');
    expect(founding.map((row) => [row.kind, row.fromId, row.date, row.decisionNumber])).toEqual([
      ['MERGE', 'cd-cong-nghiep', '2007-10-11', '1353/QĐ-TLĐ'],
      ['MERGE', 'cd-thuong-mai-du-lich', '2007-10-11', '1353/QĐ-TLĐ'],
    ]);
    const tree = treeOn(HISTORY, isoDate('2019-01-01'));
    expect(childrenOf(tree, 'cd-cong-thuong')).toEqual([
      'cd-bo-cong-thuong',
      'cd-vien-may-dung-cu-cong-nghiep',
    ]);
  });

  it('end Công đoàn Viên chức in 2025 without a successor', () => {
    expect(versionOn(HISTORY, 'cd-vien-chuc', isoDate('2025-06-15'))).not.toBeNull();
    expect(successorsOf(HISTORY, 'cd-vien-chuc', isoDate('2025-06-16'))).toEqual([]);
  });

  it.each(['2001-01-01', '2007-10-11', '2015-06-30', '2025-06-30', '2025-07-01', '2026-11-21'])(
    'all stand below the federation on %s',
    (day) => {
      const tree = treeOn(HISTORY, isoDate(day));
      expect(childrenOf(tree, null)).toEqual([FEDERATION_ID]);
      expect(subtreeOf(tree, FEDERATION_ID)).toHaveLength(tree.versions.size);
    },
  );

  it.each(['2010-01-01', '2025-06-30', '2025-07-01', '2026-11-21'])(
    'all have an approver, an adviser and an addressee on %s',
    (day) => {
      const tree = treeOn(HISTORY, isoDate(day));
      const roles = ORGANISATION_ROLES.map(dated);
      for (const id of tree.versions.keys()) {
        for (const kind of ['APPROVER', 'ADVISORY_BODY', 'REPORT_ADDRESSEE'] as const) {
          expect(roleHolderOn(tree, roles, kind, id)?.holderId).toBe(FEDERATION_ID);
        }
      }
    },
  );

  it('have ids that can be read, and short names that are not longer', () => {
    for (const row of ORGANISATION_VERSIONS) {
      expect(row.organisationId).toBe(slug(row.organisationId));
      expect(row.shortName.length).toBeLessThanOrEqual(row.name.length);
    }
    for (const rows of [ORGANISATION_LINKS, ORGANISATION_ROLES]) {
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    }
  });

  it('sort as the platform sorts Vietnamese', () => {
    const names = ORGANISATION_VERSIONS.map((row) => row.name);
    const platform = names.toSorted(new Intl.Collator('vi').compare);
    expect(sortVietnamese(names, (name) => name)).toEqual(platform);
  });
});

const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_CODES);

function isCountryOrNull(code: string | null): code is CountryCode | null {
  return code === null || COUNTRIES.has(code);
}

const DOMAIN_PARTNERS: readonly Partner[] = PARTNERS.flatMap((row) => {
  const { countryCode } = row;
  return isCountryOrNull(countryCode) ? [{ ...row, countryCode, status: null }] : [];
});

const LINKS = PARTNER_LINKS.map((link) => ({ ...link, date: isoDate(link.date) }));

describe('partners', () => {
  it('have ids of their own and countries that exist', () => {
    expect(DOMAIN_PARTNERS).toHaveLength(PARTNERS.length);
    expect(new Set(PARTNERS.map((row) => row.id)).size).toBe(PARTNERS.length);
    for (const row of PARTNERS) expect(row.id).toBe(slug(row.id));
  });

  it.each([
    ['IndustriALL', 'industriall'],
    ['IMF', 'imf'],
    ['IMF-JC', 'jcm'],
    ['Công đoàn Kim khí Nhật Bản', 'jcm'],
    ['UNI Apro', 'uni-apro'],
    ['cong doan cong nghiep belarus', 'bitu'],
    ['Công đoàn Công nghiệp Bê-la-rút', 'bitu'],
    ['IG- BCE', 'ig-bce'],
    ['Viện FES', 'fes'],
    ['apheda', 'apheda'],
    ['TƯLHCĐ Lào', 'lhcd-lao'],
    ['Liên hiệp Công đoàn tỉnh SêKông', 'lhcd-sekong'],
    ['LHCĐ tỉnh Gyeongnam', 'lhcd-gyeongnam'],
    ['LO/FTF', 'lo-ftf'],
    ['ILO', 'ilo'],
  ])('%s is found exactly, and alone', (text, id) => {
    const exact = matchPartners(DOMAIN_PARTNERS, text).filter(
      ({ strength }) => strength === 'EXACT',
    );
    expect(exact.map(({ partner }) => partner.id)).toEqual([id]);
  });

  it('know the three federations that became IndustriALL', () => {
    const day = isoDate('2012-06-19');
    expect(cameFromBy(LINKS, 'industriall', day).toSorted()).toEqual(['icem', 'imf', 'itglwf']);
    expect(currentPartnersOf(LINKS, 'imf', day)).toEqual(['industriall']);
    expect(currentPartnersOf(LINKS, 'imf', isoDate('2012-06-18'))).toEqual(['imf']);
    for (const { fromId, toId } of LINKS) {
      for (const id of [fromId, toId]) expect(PARTNERS.some((row) => row.id === id)).toBe(true);
    }
  });
});

function figuresOf(organisationId: string, from: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    DECLARED_FIGURES.filter(
      (row) => row.organisationId === organisationId && row.from === from,
    ).map((row) => [row.indicator, row.value]),
  );
}

describe('declared figures', () => {
  it('are those of the unions’ own articles', () => {
    expect(figuresOf('cd-cong-thuong', '2015-01-01')).toEqual({
      DELEGATIONS_OUT: 57,
      PERSON_TRIPS_OUT: 144,
      DELEGATIONS_IN: 81,
      GUESTS_IN: 690,
      EVENTS_HOSTED: 69,
      EVENTS_ABROAD: 37,
      PERSON_TRIPS_EVENTS_ABROAD: 116,
      EVENTS_DOMESTIC: 27,
      PERSON_TRIPS_EVENTS_DOMESTIC: 1909,
    });
    expect(figuresOf('cd-cong-thuong', '2013-01-01')).toEqual({
      DELEGATIONS_IN: 48,
      DELEGATIONS_OUT: 40,
      EVENTS_HOSTED: 81,
      PERSON_TRIPS_EVENTS_DOMESTIC: 100,
    });
    expect(figuresOf('cd-nong-nghiep', '2018-01-01')).toEqual({
      DELEGATIONS_OUT: 6,
      PERSON_TRIPS_OUT: 17,
      DELEGATIONS_IN: 6,
      GUESTS_IN: 28,
      EVENTS_HOSTED: 3,
    });
  });

  it('belong to unions that stood, once each', () => {
    expect(new Set(DECLARED_FIGURES.map((row) => row.id)).size).toBe(DECLARED_FIGURES.length);
    for (const row of DECLARED_FIGURES) {
      expect(row.from <= row.to).toBe(true);
      expect(versionOn(HISTORY, row.organisationId, isoDate(row.from))).not.toBeNull();
      const tree = treeOn(HISTORY, isoDate(row.to));
      expect(isWithin(tree, row.organisationId, FEDERATION_ID)).toBe(true);
    }
  });
});

describe('provenance', () => {
  it('is on every row', () => {
    const rows = [
      ...ORGANISATION_VERSIONS,
      ...ORGANISATION_LINKS,
      ...ORGANISATION_ROLES,
      ...PARTNERS,
      ...PARTNER_LINKS,
      ...DECLARED_FIGURES,
      ...INSTRUMENTS,
    ];
    for (const row of rows) {
      expect(row.source.trim()).not.toBe('');
      expect(['TEXT_READ', 'PUBLIC_PAGE', 'RANGE', 'UNVERIFIED']).toContain(row.verification);
    }
  });

  it('names instruments once each, with days that exist', () => {
    expect(new Set(INSTRUMENTS.map((row) => row.id)).size).toBe(INSTRUMENTS.length);
    for (const { date, inForceFrom, inForceTo } of INSTRUMENTS) {
      for (const day of [date, inForceFrom, inForceTo]) {
        expect(day === null || parseIsoDate(day).ok).toBe(true);
      }
    }
  });

  it('finds the decision of every link among the instruments', () => {
    const numbers = INSTRUMENTS.map((row) => row.number);
    const cited = ORGANISATION_LINKS.flatMap(({ decisionNumber }) => decisionNumber ?? []);
    expect(numbers).toEqual(expect.arrayContaining(cited));
    expect(new Set(cited)).toEqual(new Set(['1353/QĐ-TLĐ', '3697/QĐ-TLĐ']));
  });
});
