import type { CheckParameter } from '@cau-noi/domain/check';
import type { CheckParameterRow } from './configuration.queries.ts';

const anyIfEmpty = <Code>(codes: readonly Code[]): readonly Code[] | null =>
  codes.length === 0 ? null : codes;

/** A row as the domain takes it: there, null says "any". */
export function parameterOf(row: CheckParameterRow): CheckParameter {
  const { id, checkId, validFrom, validTo, planned, severity, waivedBy, values, basis } = row;
  const [kinds, levels] = [anyIfEmpty(row.kinds), anyIfEmpty(row.levels)];
  const applies = { from: validFrom, to: validTo, kinds, levels, planned };
  return { id, checkId, ...applies, severity, waivedBy, values, basis };
}
