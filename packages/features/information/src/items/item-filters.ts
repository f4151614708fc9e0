import {
  AUDIENCES,
  INFORMATION_CHANNELS,
  INFORMATION_STATES,
  INFORMATION_TYPES,
} from '@cau-noi/domain/information';
import { anyOf, flagFilter, idFilter, numberFilter, textFilter } from '@cau-noi/portal/filters';
import type { AskedBy } from '@cau-noi/portal/filters';
import { narrowedBy } from '@cau-noi/portal/narrowing';

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

export type ItemsAsked = AskedBy<typeof itemFilters>;

/** The same as the API takes it. */
export const whereOf = (asked: ItemsAsked) => ({
  ...narrowedBy({
    text: asked.q,
    state: asked.state,
    type: asked.type,
    channel: asked.channel,
    audience: asked.audience,
    language: asked.language,
    publishedIn: asked.year,
    organisationId: asked.unit,
  }),
  ...(asked.unit !== null && { subtree: !asked.alone }),
});
