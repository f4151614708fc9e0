import {
  AUDIENCES,
  INFORMATION_CHANNELS,
  INFORMATION_STATES,
  INFORMATION_TYPES,
} from '@cau-noi/domain/information';
import { anyOf, flagFilter, idFilter, numberFilter, textFilter } from '@cau-noi/portal/filters';
import type { useFilters } from '@cau-noi/portal/filters';

/** How the register is narrowed, as it stands in the address. */
export const itemFilters = {
  q: textFilter,
  state: anyOf(INFORMATION_STATES),
  type: anyOf(INFORMATION_TYPES),
  channel: anyOf(INFORMATION_CHANNELS),
  audience: anyOf(AUDIENCES),
  language: idFilter,
  /** Published in this year. */
  year: numberFilter,
  unit: idFilter,
  /** The unit without those below it. */
  alone: flagFilter,
};

export type ItemsAsked = ReturnType<typeof useFilters<typeof itemFilters>>[0];

export const NO_FILTERS: ItemsAsked = {
  q: '',
  state: [],
  type: [],
  channel: [],
  audience: [],
  language: null,
  year: null,
  unit: null,
  alone: false,
};

/** The same as the API takes it. */
export function whereOf(asked: ItemsAsked) {
  const { q, state, type, channel, audience, language, year, unit, alone } = asked;
  return {
    ...(q.trim() !== '' && { text: q.trim() }),
    ...(state.length > 0 && { state: [...state] }),
    ...(type.length > 0 && { type: [...type] }),
    ...(channel.length > 0 && { channel: [...channel] }),
    ...(audience.length > 0 && { audience: [...audience] }),
    ...(language !== null && { language }),
    ...(year !== null && { publishedIn: year }),
    ...(unit !== null && { organisationId: unit, subtree: !alone }),
  };
}
