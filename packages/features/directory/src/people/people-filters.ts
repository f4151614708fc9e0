import { LANGUAGE_LEVELS } from '@cau-noi/domain/person';
import {
  dayFilter,
  flagFilter,
  idFilter,
  oneOf,
  readFilters,
  textFilter,
} from '@cau-noi/portal/filters';

/** By what the register of people is narrowed, as the address has it. */
export const filters = {
  q: textFilter,
  unit: idFilter,
  leaders: flagFilter,
  inOffice: flagFilter,
  language: idFilter,
  level: oneOf(LANGUAGE_LEVELS),
  tested: flagFilter,
  trade: textFilter,
  function: textFilter,
  from: dayFilter,
  to: dayFilter,
} as const;

export const NO_FILTERS = readFilters(filters, {});
export type Asked = typeof NO_FILTERS;

/** The same as the API is asked. */
export function whereOf(asked: Asked) {
  const { q, unit, leaders, inOffice, language, level, tested, trade, from, to } = asked;
  const filled = (text: string) => (text.trim() === '' ? null : text.trim());
  const text = filled(q);
  const work = filled(asked.function);
  const trades = filled(trade);
  return {
    ...(text !== null && { text }),
    ...(unit !== null && { organisationId: unit, subtree: true }),
    ...(leaders && { keyLeader: true }),
    ...(inOffice && { inOffice: true }),
    ...(language !== null && { language }),
    ...(level !== null && { level }),
    ...(tested && { tested: true }),
    ...(trades !== null && { trade: trades }),
    ...(work !== null && { function: work }),
    ...(from !== null && { freeFrom: from }),
    ...(to !== null && { freeTo: to }),
  };
}
