import type { Failure } from '../check/check.ts';
import { failure } from '../check/check.ts';
import { isHired } from '../dossier/cost-item.ts';
import { isBlank } from '../limits/limits.ts';
import type { CostFact } from './costs.facts.ts';
import { costOfLine, lineField } from './line-failure.ts';

export type HiredFailure = Failure<'HIRED_WITHOUT_REASON', 'cost'>;

/**
 * Own rooms, cars and staff come first, and something is hired only where they lack; a hired interpreter
 * only where nobody of the unit is able (Thông tư 35/2026/TT-BTC, Đ.11 and the rules on rooms and cars).
 * Whether they lack no record tells, so that what is asked for is the reason. It is justified and does not
 * stop, whatever the row of TK14 says: the words of the line and of a justification weigh the same.
 *
 * @param own lines that spend own money
 */
export function judgeHired(own: readonly CostFact[]): readonly HiredFailure[] {
  return own
    .filter(({ item, hiredBecause }) => isHired(item) && isBlank(hiredBecause ?? ''))
    .map((line) =>
      failure(
        'HIRED_WITHOUT_REASON',
        { cost: costOfLine(line) },
        { path: lineField(line, 'hiredBecause'), about: line.id, severity: 'JUSTIFY' },
      ),
    );
}
