import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingKey, run } from '../check/run.ts';
import type { DossierContent } from '../dossier/dossier.ts';
import { hasSection } from '../dossier/sections.ts';
import { anyDossier } from './dossier.sample.ts';
import { COST_ROWS, INSTRUMENTS, RATES } from '../savings/costs.examples.ts';
import { ceilingRulesOf, lineCeiling } from '../savings/line-ceiling.ts';
import { TK10 } from '../savings/funding.checks.ts';
import { TK02 } from '../savings/price.check.ts';
import { TK14 } from '../savings/reception.checks.ts';
import { LOOKUPS as BASE } from './dossier.examples.ts';
import { dossierFactsFrom, dossierSubject } from './dossier.ts';
import type { DossierLookups } from './dossier.ts';
import { proposeEstimate } from './estimate.ts';

const LOOKUPS: DossierLookups = {
  ...BASE,
  parameters: COST_ROWS,
  rates: RATES,
  instruments: INSTRUMENTS,
};

function failing(content: DossierContent): readonly string[] {
  const subject = dossierSubject(content, LOOKUPS);
  return run([TK02, TK10, TK14], COST_ROWS, subject, dossierFactsFrom(content, LOOKUPS).savings)
    .filter(({ status, reason }) => status === 'FAIL' && reason !== 'JOINT_WITHOUT_SHARE')
    .map(findingKey);
}

function withProposal(content: DossierContent): DossierContent {
  const added = proposeEstimate(content, LOOKUPS).lines.map((line, place) => ({
    ...line,
    id: `added-${place}`,
  }));
  return { ...content, costLines: [...content.costLines, ...added] };
}

describe('whatever the dossier', () => {
  it('what is proposed fails no check of costs, and makes nothing fail that did not', () => {
    fc.assert(
      fc.property(anyDossier, (content) => {
        const before = failing(content);
        expect(failing(withProposal(content)).filter((key) => !before.includes(key))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('proposed once, nothing is proposed again, and what was typed stays', () => {
    fc.assert(
      fc.property(anyDossier, (content) => {
        const once = withProposal(content);
        const added = once.costLines.slice(content.costLines.length);
        expect(once.costLines.slice(0, content.costLines.length)).toEqual(content.costLines);
        const twice = proposeEstimate(once, LOOKUPS).lines;
        const same = twice.filter((line) =>
          added.some(({ item, role }) => item === line.item && role === line.role),
        );
        expect(same).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('a price up to the ceiling shown passes, and one above it fails', () => {
    fc.assert(
      fc.property(anyDossier, (content) => {
        for (const line of content.costLines) {
          const only = { ...content, costLines: [line] };
          const facts = dossierFactsFrom(only, LOOKUPS).savings;
          const rules = ceilingRulesOf(COST_ROWS, dossierSubject(only, LOOKUPS));
          const shown = lineCeiling(line, facts, rules);
          if (shown.status !== 'CEILING') continue;
          const at = (minor: number) =>
            failing({
              ...only,
              costLines: [{ ...line, persons: 1, days: 1, unitPrice: { ...shown.amount, minor } }],
            }).filter((key) => /ABOVE/u.test(key));
          expect(at(shown.amount.minor)).toEqual([]);
          // Online, own interpreters have their ceiling all the same, and TK14 judges receptions alone.
          const isJudged = hasSection(content.kind, 'guests') || !line.item?.startsWith('OWN_');
          if (isJudged) expect(at(shown.amount.minor + 1)).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
