import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { SampleApi } from '../../sample/sample.testing.ts';
import { sampleApi, TIME_TO_LOAD } from '../../sample/sample.testing.ts';

const TODAY = isoDate('2026-11-21');
const FEDERATION = writeId('Organisation', 'tong-lien-doan');
const DA_NANG = writeId('Organisation', 'ldld-da-nang');
const QUANG_NAM = writeId('Organisation', 'ldld-quang-nam');
const CONG_THUONG = writeId('Organisation', 'cd-cong-thuong');

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi(TODAY);
}, TIME_TO_LOAD);
afterAll(() => api[Symbol.asyncDispose]());

interface Figure {
  readonly indicator: string;
  readonly value: number;
  readonly filter: string;
}
type Values = Readonly<Record<string, number>>;
const valuesOf = (figures: readonly Figure[]): Values =>
  Object.fromEntries(figures.map(({ indicator, value }) => [indicator, value]));

const STATISTICS = `query ($where: StatisticsWhere!) { statistics(where: $where) {
  figures { indicator value filter }
  byYear { year organisation { code } figures { indicator value filter } }
  byOrganisation { year organisation { code } figures { indicator value filter } }
  sharedRemainder { indicator value filter } } }`;

interface Statistics {
  readonly statistics: {
    readonly figures: readonly Figure[];
    readonly byYear: readonly { readonly year: number; readonly figures: readonly Figure[] }[];
    readonly byOrganisation: readonly {
      readonly organisation: { readonly code: string };
      readonly figures: readonly Figure[];
    }[];
    readonly sharedRemainder: readonly Figure[];
  };
}

async function statistics(user: string, where: object): Promise<Statistics['statistics']> {
  const { data, errors } = await api.as<Statistics>(user, STATISTICS, { where });
  expect(errors).toEqual([]);
  return data.statistics;
}

const YEARS = { fromYear: 2019, toYear: 2026 };

describe('figures', () => {
  it('years add up to the whole, and unions to the whole and the shared remainder', async () => {
    const found = await statistics('chuyenvien.tld', { organisationId: FEDERATION, ...YEARS });
    const whole = valuesOf(found.figures);
    expect(whole['DELEGATIONS_OUT']).toBeGreaterThan(200);
    expect(whole['PERSON_TRIPS_OUT']).toBeGreaterThan(whole['DISTINCT_PERSONS_OUT'] ?? 0);
    const remainder = valuesOf(found.sharedRemainder);
    expect(remainder['DELEGATIONS_OUT']).toBeGreaterThan(0);
    const sum = (rows: readonly { readonly figures: readonly Figure[] }[], indicator: string) =>
      rows.reduce((total, { figures }) => total + (valuesOf(figures)[indicator] ?? 0), 0);
    for (const indicator of Object.keys(whole).filter((code) => !code.startsWith('DISTINCT'))) {
      expect(sum(found.byYear, indicator), indicator).toBe(whole[indicator]);
      expect(sum(found.byOrganisation, indicator), indicator).toBe(
        (whole[indicator] ?? 0) + (remainder[indicator] ?? 0),
      );
    }
  });

  it('as was and as is add up to the same; the merged province has both histories', async () => {
    const of = async (organisationId: string, grouping: string): Promise<Values> =>
      valuesOf(
        (await statistics('chuyenvien.tld', { organisationId, ...YEARS, grouping })).figures,
      );
    expect(await of(FEDERATION, 'AS_IS')).toEqual(await of(FEDERATION, 'AS_WAS'));
    const [asIs, asWas, former] = [
      await of(DA_NANG, 'AS_IS'),
      await of(DA_NANG, 'AS_WAS'),
      await of(QUANG_NAM, 'AS_WAS'),
    ];
    expect(former['DELEGATIONS_IN']).toBeGreaterThan(0);
    expect(asIs['DELEGATIONS_IN']).toBe(
      (asWas['DELEGATIONS_IN'] ?? 0) + (former['DELEGATIONS_IN'] ?? 0),
    );
    expect(await of(QUANG_NAM, 'AS_IS')).toEqual(
      Object.fromEntries(Object.keys(asIs).map((code) => [code, 0])),
    );
  });

  it('open exactly the list that they count, for the union itself too', async () => {
    const found = await statistics('canbo.danang', { organisationId: DA_NANG, ...YEARS });
    const all = [...found.figures, ...found.byOrganisation.flatMap((row) => row.figures)];
    for (const { indicator, value, filter } of all) {
      if (!/^(DELEGATIONS|EVENTS)_/u.test(indicator)) continue;
      const { data } = await api.as<{ dossiers: { totalCount: number } }>(
        'canbo.danang',
        'query ($statistic: String!) { dossiers(where: { statistic: $statistic }) { totalCount } }',
        { statistic: filter },
      );
      expect(data.dossiers.totalCount, `${indicator} ${filter}`).toBe(value);
    }
  });

  it('leave out what the viewer may not see', async () => {
    const own = await statistics('canbo.congthuong', { organisationId: CONG_THUONG, ...YEARS });
    const seen = await statistics('chuyenvien.tld', { organisationId: CONG_THUONG, ...YEARS });
    expect(valuesOf(own.figures)).toEqual(valuesOf(seen.figures));
    const other = await api.as('canbo.congthuong', STATISTICS, {
      where: { organisationId: DA_NANG, ...YEARS },
    });
    expect(other.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('cost the same few statements, for one union and for all', async () => {
    const one = await api.as('canbo.danang', STATISTICS, {
      where: { organisationId: DA_NANG, fromYear: 2024, toYear: 2024 },
    });
    const everything = { where: { organisationId: FEDERATION, fromYear: 2018, toYear: 2026 } };
    const all = await api.as('chuyenvien.tld', STATISTICS, everything);
    const again = await api.as('lanhdao.tld', STATISTICS, everything);
    expect(one.statements).toEqual(['access.viewer', 'statistics.summary']);
    expect(all.statements).toEqual(one.statements);
    expect(again.statements).toEqual(['access.viewer']);
    expect(again.data).toEqual(all.data);
  });
});

const REPORT = `query ($organisationId: ID!, $fromYear: Int!, $toYear: Int!) {
  termReport(organisationId: $organisationId, fromYear: $fromYear, toYear: $toYear) {
    computed { indicator value }
    declared { indicator value qualifier periodFrom periodTo source verification }
    overlappingDeclared { indicator value periodFrom periodTo source }
    planAchieved { kind activities { numerator denominator } } } }`;

interface Declared {
  readonly indicator: string;
  readonly value: number;
  readonly source: string;
}
interface Report {
  readonly termReport: {
    readonly computed: readonly Figure[];
    readonly declared: readonly Declared[];
    readonly overlappingDeclared: readonly Declared[];
    readonly planAchieved: readonly { readonly kind: string | null }[];
  };
}
describe('the term report of Công đoàn Công Thương', () => {
  it('shows 2015-2019 as declared, with its source, and the other period apart', async () => {
    const { data } = await api.as<Report>('canbo.congthuong', REPORT, {
      organisationId: CONG_THUONG,
      fromYear: 2015,
      toYear: 2019,
    });
    const { declared, overlappingDeclared, computed, planAchieved } = data.termReport;
    expect(Object.fromEntries(declared.map(({ indicator, value }) => [indicator, value]))).toEqual({
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
    expect(declared.every(({ source }) => source.length > 0)).toBe(true);
    expect(overlappingDeclared.map(({ indicator }) => indicator)).toContain('DELEGATIONS_IN');
    // Only 2019 is kept as records: declared figures are never added to what is counted.
    const own = await statistics('canbo.congthuong', {
      organisationId: CONG_THUONG,
      fromYear: 2019,
      toYear: 2019,
    });
    expect(valuesOf(computed)).toEqual(valuesOf(own.figures));
    expect(planAchieved.map(({ kind }) => kind)).toContain('INBOUND');
    expect(planAchieved[0]?.kind).toBeNull();
  });
});

describe('what is refused', () => {
  it.each([
    ['nobody signed in', null, { organisationId: FEDERATION, ...YEARS }, 'UNAUTHENTICATED'],
    [
      'the whole, for one union',
      'canbo.danang',
      { organisationId: FEDERATION, ...YEARS },
      'FORBIDDEN',
    ],
    ['a plain id', 'kiemtra.tld', { organisationId: 'tong-lien-doan', ...YEARS }, 'BAD_ID'],
    [
      'an unknown union',
      'kiemtra.tld',
      { organisationId: writeId('Organisation', 'x'), ...YEARS },
      'BAD_ID',
    ],
    [
      'years reversed',
      'kiemtra.tld',
      { organisationId: FEDERATION, fromYear: 2026, toYear: 2019 },
      'BAD_FILTER',
    ],
    [
      'too many years',
      'kiemtra.tld',
      { organisationId: FEDERATION, fromYear: 1990, toYear: 2190 },
      'BAD_FILTER',
    ],
    [
      'no country',
      'kiemtra.tld',
      { organisationId: FEDERATION, ...YEARS, countryCode: 'XX' },
      'BAD_FILTER',
    ],
  ])('%s', async (_, user, where, code) => {
    const { errors } = await api.as(user, STATISTICS, { where });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it.each(['x', 'organisation=tong-lien-doan&structure=AS_WAS&years=2019-2020'])(
    'the list of a filter that was not given out: %s',
    async (statistic) => {
      const { errors } = await api.as(
        'kiemtra.tld',
        'query ($statistic: String!) { dossiers(where: { statistic: $statistic }) { totalCount } }',
        { statistic },
      );
      expect(['BAD_FILTER', 'BAD_ID']).toContain(errors[0]?.extensions?.['code']);
    },
  );
});
