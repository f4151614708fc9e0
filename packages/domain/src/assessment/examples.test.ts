import { describe, expect, it } from 'vitest';
import { CHECKS } from './catalogue.ts';
import { groupOf, judgesAgreements, judgesPlans } from './check-group.ts';
import { checkExamples, KEPT_EXAMPLES, tellingExamples } from './examples.ts';

const ALL = checkExamples();
const TELLING = tellingExamples(ALL);

describe('examples of checks', () => {
  it('are judged by a row of their own table, of the check itself', () => {
    const judged = ALL.filter(({ findings }) => findings[0]?.parameterId);
    expect(judged.length).toBeGreaterThan(200);
    expect(judged.every(({ checkId, row }) => row?.checkId === checkId)).toBe(true);
  });

  it('show of each check how it is kept', () => {
    for (const [checkId, name] of Object.entries(KEPT_EXAMPLES)) {
      const kept = TELLING.filter((one) => one.checkId === checkId && one.name === name);
      expect(kept, checkId).toHaveLength(1);
      expect(kept[0]?.findings, checkId).toMatchObject([{ status: 'PASS' }]);
    }
  });

  it('show every reason and every missing fact, and few more', () => {
    for (const { id, reasons, missing } of CHECKS) {
      const own = TELLING.filter(({ checkId }) => checkId === id);
      const shown = own.flatMap(({ findings }) =>
        findings.flatMap(({ reason, missing: facts }) => (reason === null ? facts : [reason])),
      );
      const declared = [...Object.keys(reasons), ...missing];
      expect(declared.filter((code) => !shown.includes(code))).toEqual([]);
      expect(own.length).toBeLessThanOrEqual(declared.length + 4);
    }
  });
});

describe('the groups', () => {
  it('are told by what a check serves', () => {
    const ids = CHECKS.filter((check) => groupOf(check) === 'EFFECTIVENESS').map(({ id }) => id);
    expect(ids.every((id) => id.startsWith('HQ'))).toBe(true);
    expect(CHECKS.length - ids.length).toBeGreaterThan(ids.length);
  });

  it('hold the one check of a whole plan', () => {
    expect(CHECKS.filter(judgesPlans).map(({ id }) => id)).toEqual(['HQ04']);
    expect(CHECKS.filter(judgesAgreements).map(({ id }) => id)).toEqual(['HQ05']);
  });
});
