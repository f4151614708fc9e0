import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { CHECKS } from '@cau-noi/domain/assessment/catalogue';
import type { CheckParameter } from '@cau-noi/domain/check';
import { parameterFor } from '@cau-noi/domain/check/run';
import { ORGANISATION_KINDS } from '@cau-noi/domain/organisation';
import { addDays, isoDate, parseIsoDate } from '@cau-noi/domain/period';
import { describe, expect, it } from 'vitest';
import { APPROVAL_ROUTES } from './approval-routes.ts';
import type { ApprovalRouteRow } from './approval-routes.ts';
import { CHECK_PARAMETERS } from './check-parameters.ts';
import type { CheckParameterRow } from './check-parameters.ts';
import { DEADLINES } from './deadlines.ts';
import { INSTRUMENTS } from './law.ts';

function anyIfEmpty<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}

/** The row as the domain reads it from the database. */
function parameter(row: CheckParameterRow): CheckParameter {
  const { id, checkId, planned, severity, values, citation, article, verification } = row;
  return {
    id,
    checkId,
    planned,
    severity,
    values,
    from: isoDate(row.from),
    to: row.to === null ? null : isoDate(row.to),
    kinds: anyIfEmpty(row.kinds),
    levels: anyIfEmpty(row.levels),
    basis: { citation, article, verification },
  };
}

const PARAMETERS = CHECK_PARAMETERS.map(parameter);

describe('check parameters', () => {
  it.each(CHECKS.map((check) => [check.id, check] as const))(
    '%s has values that its parser reads, from the first day of records or of its law',
    (id, { parseValues }) => {
      const rows = PARAMETERS.filter((row) => row.checkId === id);
      expect(rows).not.toHaveLength(0);
      for (const row of rows) expect(parseValues(row.values)).toEqual(row.values);
      const subject = {
        kind: 'OUTBOUND',
        level: 'SECTOR_UNION',
        planned: true,
        normDay: isoDate(id === 'TK16' ? '2020-07-01' : '2019-01-01'),
      } as const;
      expect(parameterFor(id, PARAMETERS, subject)).toBeDefined();
    },
  );

  it('are of checks that there are, once for each subject and day', () => {
    const ids = new Set<string>(CHECKS.map((check) => check.id));
    for (const { checkId } of CHECK_PARAMETERS) expect(ids).toContain(checkId);
    expect(new Set(CHECK_PARAMETERS.map((row) => row.id)).size).toBe(CHECK_PARAMETERS.length);
    const both = (a: CheckParameterRow, b: CheckParameterRow): boolean =>
      a.id !== b.id &&
      a.checkId === b.checkId &&
      a.from <= (b.to ?? '9999-12-31') &&
      b.from <= (a.to ?? '9999-12-31') &&
      (a.kinds.length === 0 ||
        b.kinds.length === 0 ||
        a.kinds.some((kind) => b.kinds.includes(kind)));
    for (const row of CHECK_PARAMETERS)
      expect(CHECK_PARAMETERS.filter((other) => both(row, other))).toEqual([]);
  });

  it('carry no mark only where Directive 38 itself says so, or a law that was read', () => {
    const verified = CHECK_PARAMETERS.filter((row) => row.verification !== 'UNVERIFIED');
    expect(verified.map((row) => [row.checkId, row.verification])).toEqual([
      ['TK01', 'PUBLIC_PAGE'],
      ['TK05', 'PUBLIC_PAGE'],
      ['TK16', 'TEXT_READ'],
    ]);
    for (const row of verified)
      expect(row.citation).toContain(row.checkId === 'TK16' ? '49/2019/QH14' : '38-CT/TW');
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
    for (const row of [...APPROVAL_ROUTES, ...DEADLINES])
      expect(row).toMatchObject({ verification: 'UNVERIFIED', article: null });
  });
});

describe('deadlines', () => {
  it('are days that every year has', () => {
    expect(DEADLINES.map(({ code, month, day }) => [code, day, month])).toEqual([
      ['PLAN', 15, 11],
      ['HALF_YEAR_REPORT', 15, 6],
      ['YEAR_REPORT', 15, 12],
    ]);
  });
});

describe('the configuration', () => {
  const rows = [...CHECK_PARAMETERS, ...APPROVAL_ROUTES, ...DEADLINES];

  it('says on every row what has to be known, from a day that exists, with an end only where another row follows', () => {
    for (const row of rows) {
      expect(row.note.trim()).not.toBe('');
      expect(parseIsoDate(row.from).ok).toBe(true);
      if (row.to === null) continue;
      const next = addDays(isoDate(row.to), 1);
      expect(CHECK_PARAMETERS.map(({ from }) => from)).toContain(next);
    }
  });

  it('cites documents that stand among the instruments, by number or by issuer', () => {
    const strange = rows.filter(
      ({ citation }) =>
        !INSTRUMENTS.some(
          ({ number, issuer }) =>
            citation.includes(number ?? issuer) ||
            citation.toLowerCase().includes(issuer.toLowerCase()),
        ),
    );
    expect(strange.map((row) => row.citation)).toEqual([]);
  });
});
