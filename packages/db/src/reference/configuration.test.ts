import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { CHECKS } from '@cau-noi/domain/assessment/catalogue';
import type { CheckParameter } from '@cau-noi/domain/check';
import { parameterApplies, parameterFor } from '@cau-noi/domain/check/run';
import { ORGANISATION_KINDS } from '@cau-noi/domain/organisation';
import { isoDate, parseIsoDate } from '@cau-noi/domain/period';
import { describe, expect, it } from 'vitest';
import { APPROVAL_ROUTES } from './approval-routes.ts';
import type { ApprovalRouteRow } from './approval-routes.ts';
import { CHECK_PARAMETERS } from './check-parameters.ts';
import { CITATIONS } from './citations.ts';
import { CLOCK_CODES } from '@cau-noi/domain/agreement/clock';
import { DEADLINES } from './deadlines.ts';
import { INSTRUMENTS } from './law.ts';
import type { CheckParameterRow } from './parameter-row.ts';

function anyIfEmpty<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}

/** The row as the domain reads it from the database. */
function parameter(row: CheckParameterRow): CheckParameter {
  const { id, checkId, planned, severity, waivedBy, values } = row;
  const { citation, article, verification } = row;
  return {
    id,
    checkId,
    planned,
    severity,
    waivedBy,
    values,
    from: isoDate(row.from),
    to: row.to === null ? null : isoDate(row.to),
    kinds: anyIfEmpty(row.kinds),
    levels: anyIfEmpty(row.levels),
    basis: { citation, article, verification },
  };
}

const PARAMETERS = CHECK_PARAMETERS.map(parameter);

const narrowness = ({ kinds, levels, planned }: CheckParameter): number =>
  [kinds, levels, planned].filter((only) => only !== null).length;

describe('check parameters', () => {
  it.each(CHECKS.map((check) => [check.id, check] as const))(
    '%s has values that its parser reads, from the first day of records or of its law',
    (id, { parseValues }) => {
      const rows = PARAMETERS.filter((row) => row.checkId === id);
      expect(rows).not.toHaveLength(0);
      for (const row of rows) expect(parseValues(row.values)).toEqual(row.values);
      const found = ACTIVITY_KINDS.filter((kind) => {
        const normDay = isoDate(id === 'TK16' ? '2020-07-01' : '2019-01-01');
        const subject = { kind, level: 'SECTOR_UNION', planned: true, normDay } as const;
        return parameterFor(id, PARAMETERS, subject) !== undefined;
      });
      expect(found).not.toEqual([]);
    },
  );

  it('are of checks that there are, once for each subject and day', () => {
    const ids = new Set<string>(CHECKS.map((check) => check.id));
    for (const { checkId } of CHECK_PARAMETERS) expect(ids).toContain(checkId);
    expect(new Set(CHECK_PARAMETERS.map((row) => row.id)).size).toBe(CHECK_PARAMETERS.length);
  });

  it('leave no doubt which of them holds for a subject on a day', () => {
    const days = new Set(PARAMETERS.flatMap(({ from, to }) => [from, to ?? from]));
    for (const { id } of CHECKS)
      for (const kind of ACTIVITY_KINDS)
        for (const level of ORGANISATION_KINDS)
          for (const planned of [true, false])
            for (const normDay of days) {
              const subject = { kind, level, planned, normDay };
              const rows = PARAMETERS.filter(
                (row) => row.checkId === id && parameterApplies(row, subject),
              );
              const widths = rows.map((row) => narrowness(row));
              const narrowest = Math.max(...widths);
              expect(widths.filter((width) => width === narrowest).length).toBeLessThan(2);
            }
  });

  it('carry no mark only where a text itself says so', () => {
    const verified = CHECK_PARAMETERS.filter((row) => row.verification !== 'UNVERIFIED');
    expect(verified.map((row) => `${row.id} ${row.verification}`)).toEqual([
      'tk01-default PUBLIC_PAGE',
      'tk05-default PUBLIC_PAGE',
      'tk02-abroad-2012 PUBLIC_PAGE',
      'tk02-reception-2018 PUBLIC_PAGE',
      'tk02-reception-2026 TEXT_READ',
      'tk02-home PUBLIC_PAGE',
      'tk02-home-2026 TEXT_READ',
      'tk10-reception-2026 TEXT_READ',
      'tk11-federation-planned TEXT_READ',
      'tk11-federation TEXT_READ',
      'tk11-province TEXT_READ',
      'tk14-2018 RATE_UNKNOWN',
      'tk14-2026 TEXT_READ',
      'tk14-home-2026 TEXT_READ',
      'tk14-online-2026 TEXT_READ',
      'tk16-default TEXT_READ',
    ]);
    for (const row of verified)
      expect(row.citation).toMatch(/^(Chỉ thị 38-CT|Thông tư|Nghị định 105|Luật Xuất cảnh)/u);
  });

  it('stop a delegation of 11 for 12 days to 4 countries, under the mark', () => {
    const row = CHECK_PARAMETERS.find(({ checkId }) => checkId === 'TK03');
    expect(row).toMatchObject({
      severity: 'STOP',
      values: { maxPersons: 10, maxDays: 10, maxCountries: 3 },
      verification: 'UNVERIFIED',
    });
  });
});

describe('approval routes', () => {
  const applies = (row: ApprovalRouteRow, kind: ActivityKind, planned: boolean): boolean =>
    (row.kinds.length === 0 || row.kinds.includes(kind)) &&
    (row.planned === null || row.planned === planned);
  const stepsOf = (kind: ActivityKind, planned: boolean) =>
    APPROVAL_ROUTES.filter((row) => row.subject === 'DOSSIER' && applies(row, kind, planned)).map(
      (row) => row.steps,
    );

  it.each(ACTIVITY_KINDS)('are one for %s, planned or not', (kind) => {
    expect(stepsOf(kind, true)).toHaveLength(1);
    expect(stepsOf(kind, false)).toEqual([
      ['UNIT_LEADER', 'FEDERATION_ADVISER', 'FEDERATION_LEADER'],
    ]);
  });

  it('lead what crosses the border to the federation, the rest to the leader of the unit', () => {
    for (const kind of ['OUTBOUND', 'EVENT_ABROAD', 'INBOUND', 'EVENT_HOSTED'] as const)
      expect(stepsOf(kind, true)).toEqual([['FEDERATION_ADVISER', 'FEDERATION_LEADER']]);
    for (const kind of ['EVENT_DOMESTIC', 'EVENT_ONLINE'] as const)
      expect(stepsOf(kind, true)).toEqual([['UNIT_LEADER']]);
  });

  it('are one for plans, and leave out no level', () => {
    const plans = APPROVAL_ROUTES.filter((row) => row.subject === 'PLAN');
    expect(plans.map((row) => row.steps)).toEqual([['FEDERATION_ADVISER', 'FEDERATION_LEADER']]);
    for (const { levels } of APPROVAL_ROUTES)
      expect(anyIfEmpty(levels) ?? ORGANISATION_KINDS).toEqual(ORGANISATION_KINDS);
  });

  it('are marked: the text of the decision was not found', () => {
    const ofTheUnions = DEADLINES.filter(
      ({ code }) => code !== 'THRIFT_REPORT' && !code.startsWith('AGREEMENT'),
    );
    for (const row of [...APPROVAL_ROUTES, ...ofTheUnions])
      expect(row).toMatchObject({ verification: 'UNVERIFIED', article: null });
  });
});

describe('deadlines', () => {
  it('are days that every year has', () => {
    const yearly = DEADLINES.filter(({ days }) => days === null);
    expect(yearly.map(({ code, month, day }) => [code, day, month])).toEqual([
      ['PLAN', 15, 11],
      ['HALF_YEAR_REPORT', 15, 6],
      ['YEAR_REPORT', 15, 12],
      ['THRIFT_REPORT', 28, 2],
      ['AGREEMENT_PLAN', 15, 11],
      ['AGREEMENT_YEAR_REPORT', 15, 11],
      ['PROJECT_HALF_YEAR_REPORT', 15, 7],
      ['PROJECT_YEAR_REPORT', 15, 1],
    ]);
  });

  it('of agreements are those of the law, and one of our own', () => {
    const limits = DEADLINES.filter(
      ({ code, days }) => days !== null && !['PARTNER_DORMANT', 'PROPOSAL_ANSWER'].includes(code),
    );
    expect(limits.map(({ code, days }) => [code, days])).toEqual([
      ['AGREEMENT_OPINIONS', 7],
      ['AGREEMENT_CONSENT_CENTRAL', 7],
      ['AGREEMENT_CONSENT_PROVINCIAL', 5],
      ['AGREEMENT_REPORT', 15],
      ['AGREEMENT_NOTICE', 15],
      ['AGREEMENT_EXPIRY', 180],
    ]);
    expect(limits.map(({ code }) => code)).toEqual(CLOCK_CODES);
  });

  it('of answers to proposals are our own, and marked so', () => {
    expect(DEADLINES.filter(({ code }) => code === 'PROPOSAL_ANSWER')).toMatchObject([
      { days: 30, month: null, day: null, verification: 'UNVERIFIED' },
    ]);
  });

  it('say after how many days a partner is called dormant', () => {
    expect(DEADLINES.filter(({ code }) => code === 'PARTNER_DORMANT')).toMatchObject([
      { days: 365, month: null, day: null },
    ]);
  });
});

/** Texts by which rows stand that another one has taken over from, in whole or in what the row is about. */
const REPLACED = ['71/2018/TT-BTC', '102/2012/TT-BTC', '191/2013/NĐ-CP', '40/2017/TT-BTC'];

describe('the configuration', () => {
  const rows = [...CHECK_PARAMETERS, ...APPROVAL_ROUTES, ...DEADLINES];

  it('says on every row what has to be known, from a day that exists; only a text that was replaced has an end', () => {
    for (const row of rows) {
      expect(row.note.trim()).not.toBe('');
      expect(parseIsoDate(row.from).ok).toBe(true);
      const replaced = REPLACED.some((number) => row.citation.includes(number));
      expect(row.to !== null).toBe(replaced);
      if (row.to !== null) expect(row.to > row.from).toBe(true);
    }
  });

  it('marks what is a default of the system itself', () => {
    const own = rows.filter(({ citation }) => citation === CITATIONS.systemDefault);
    expect(own).not.toHaveLength(0);
    for (const row of own) expect(row).toMatchObject({ verification: 'UNVERIFIED', article: null });
  });

  it('cites documents that stand among the instruments, by number or by issuer', () => {
    const strange = rows.filter(
      ({ citation }) =>
        citation !== CITATIONS.systemDefault &&
        !INSTRUMENTS.some(
          ({ number, issuer }) =>
            citation.includes(number ?? issuer) ||
            citation.toLowerCase().includes(issuer.toLowerCase()),
        ),
    );
    expect(strange.map((row) => row.citation)).toEqual([]);
  });
});
