import { versionOn } from '@cau-noi/domain/organisation';
import { successorsOf } from '@cau-noi/domain/organisation/successors';
import { validateHistory } from '@cau-noi/domain/organisation/validity';
import { isoDate } from '@cau-noi/domain/period';
import { endingIds, heirsOf } from '@cau-noi/domain/reorganisation';
import { changesOf, withoutDecision } from '@cau-noi/domain/reorganisation/changes';
import {
  completeChoices,
  choiceIssues,
  countsIn,
} from '@cau-noi/domain/reorganisation/open-records';
import { describe, expect, it } from 'vitest';
import { afterDecisions } from './decided-register.ts';
import {
  DECISIONS,
  ORGANISATION_LINKS,
  ORGANISATION_VERSIONS,
  REGISTER_BEFORE,
} from './organisations.ts';

const DAY = isoDate('2025-07-01');
const EVE = isoDate('2025-06-30');
const AFTER = { versions: ORGANISATION_VERSIONS, links: ORGANISATION_LINKS };

const standing = (register: typeof AFTER, day: string) =>
  register.versions
    .filter(
      ({ kind, from, to }) =>
        kind === 'PROVINCIAL_UNION' && from <= day && (to === null || to >= day),
    )
    .map(({ organisationId }) => organisationId);

describe('the provincial unions before anything was decided', () => {
  it('are 63, of which nobody knows an end', () => {
    expect(validateHistory(REGISTER_BEFORE)).toEqual([]);
    for (const day of ['2025-06-30', '2025-07-01', '2030-01-01']) {
      const ids = standing(REGISTER_BEFORE, day);
      expect(ids).toHaveLength(63);
      expect(new Set(ids).size).toBe(63);
    }
    const linked = REGISTER_BEFORE.links.filter(({ fromId }) => fromId.startsWith('ldld-'));
    expect(linked.map(({ id }) => id)).toEqual(['ldld-hue-2025']);
  });
});

describe('the decisions', () => {
  it('are 23, about 29 unions that end and 23 that take them up; 11 stand as they were', () => {
    expect(DECISIONS).toHaveLength(23);
    const ending = DECISIONS.flatMap(({ decided }) => endingIds(decided));
    const heirs = DECISIONS.flatMap(({ decided }) => heirsOf(decided));
    expect([new Set(ending).size, new Set(heirs).size]).toEqual([29, 23]);
    expect(ending).toHaveLength(29);
    expect(63 - ending.length).toBe(34);
    expect(new Set(DECISIONS.map(({ id }) => id)).size).toBe(23);
  });

  it.each(DECISIONS.map((row) => [row.id, row] as const))(
    '%s: the rule allows it, also with what is usual for everything open',
    (_id, { decided, reason }) => {
      expect(changesOf(REGISTER_BEFORE, decided)).toMatchObject({ ok: true });
      const heirs = heirsOf(decided);
      expect(choiceIssues(completeChoices([], heirs, reason), heirs)).toEqual([]);
      expect(reason.trim()).not.toBe('');
    },
  );

  it('cannot be taken twice', () => {
    expect(() => afterDecisions(AFTER, DECISIONS)).toThrow('LATER_VERSION');
  });

  it('know the number of that of Đà Nẵng alone, and where each is known from', () => {
    const known = DECISIONS.flatMap(({ decided }) => decided.decisionNumber ?? []);
    expect(known).toEqual(['3697/QĐ-TLĐ']);
    for (const { decided, verification } of DECISIONS) {
      expect([decided.source.trim() !== '', verification]).toEqual([true, 'PUBLIC_PAGE']);
    }
  });
});

describe('the register that they make', () => {
  it('is sound, with 63 unions until the day and 34 from then on', () => {
    expect(validateHistory(AFTER)).toEqual([]);
    expect(standing(AFTER, EVE)).toHaveLength(63);
    expect(standing(AFTER, DAY)).toHaveLength(34);
  });

  it.each([
    ['ldld-quang-nam', 'ldld-da-nang', 'LĐLĐ thành phố Đà Nẵng'],
    ['ldld-bac-giang', 'ldld-bac-ninh', 'LĐLĐ tỉnh Bắc Ninh'],
    ['ldld-binh-duong', 'ldld-ho-chi-minh', 'LĐLĐ thành phố Hồ Chí Minh'],
    ['ldld-ba-ria-vung-tau', 'ldld-ho-chi-minh', 'LĐLĐ thành phố Hồ Chí Minh'],
    ['ldld-ninh-thuan', 'ldld-khanh-hoa', 'LĐLĐ tỉnh Khánh Hòa'],
    ['ldld-hue', 'ldld-hue', 'LĐLĐ thành phố Huế'],
  ])('%s is %s today: %s', (old, today, name) => {
    expect(successorsOf(AFTER, old, EVE)).toEqual([old]);
    expect(successorsOf(AFTER, old, DAY)).toEqual([today]);
    expect(versionOn(AFTER, today, DAY)?.shortName).toBe(name);
  });

  it('keeps the ids of links and the source of what was not decided', () => {
    const links = ORGANISATION_LINKS.filter(({ kind }) => kind === 'ABSORB');
    expect(links).toHaveLength(29);
    for (const { id, fromId, date } of links) expect([id, date]).toEqual([`${fromId}-2025`, DAY]);
    const before = new Set(REGISTER_BEFORE.versions.map(({ source }) => source));
    const added = ORGANISATION_VERSIONS.filter(
      ({ from, kind }) => from === DAY && kind === 'PROVINCIAL_UNION',
    );
    expect(added).toHaveLength(23);
    for (const { source } of added) expect(before.has(source)).toBe(false);
  });

  it('counts all records in both views, and before each decision at the union that made them', () => {
    const records = standing(AFTER, EVE).map((organisationId, at) => ({
      organisationId,
      count: at + 1,
    }));
    const sum = (counts: ReadonlyMap<string, number>) =>
      [...counts.values()].reduce((total, count) => total + count, 0);
    const asWas = countsIn(AFTER, 'AS_WAS', records, DAY);
    const asIs = countsIn(AFTER, 'AS_IS', records, DAY);
    expect([asWas.size, asIs.size]).toEqual([63, 34]);
    expect(sum(asIs)).toBe(sum(asWas));
    for (const { decided } of DECISIONS) {
      const before = countsIn(withoutDecision(AFTER, decided), 'AS_IS', records, DAY);
      const concerned = [...decided.fromIds, ...heirsOf(decided)];
      for (const id of concerned) expect([id, before.get(id)]).toEqual([id, asWas.get(id)]);
      const whole = concerned.reduce((total, id) => total + (asWas.get(id) ?? 0), 0);
      expect(asIs.get(decided.intoId ?? '')).toBe(whole);
    }
  });
});
