import type { ActivityKind } from '../../generated/enums.ts';
import type { PartnerOfWorld } from '../world.ts';
import { ABROAD_THEMES } from './abroad.ts';
import { HOME_THEMES } from './home.ts';
import { OUTBOUND_THEMES } from './outbound.ts';
import { RECEIVING_THEMES } from './receiving.ts';
import type { Theme } from './theme.ts';

export const THEMES: readonly Theme[] = [
  ...OUTBOUND_THEMES,
  ...RECEIVING_THEMES,
  ...ABROAD_THEMES,
  ...HOME_THEMES,
];

/** The theme of that code, which must exist. */
export function themeOf(code: string): Theme {
  const theme = THEMES.find((candidate) => candidate.code === code);
  if (theme === undefined) throw new RangeError(`no theme ${code}`);
  return theme;
}

/** New Year visits are between neighbours. */
const NEIGHBOURLY: readonly string[] = ['tet', 'tham-xa-giao'];

export function fits(theme: Theme, partner: PartnerOfWorld): boolean {
  if (NEIGHBOURLY.includes(theme.code) && partner.country !== 'LA') return false;
  return theme.partners.length === 0 || theme.partners.includes(partner.kind);
}

/** The themes of a kind that can be done with one of the partners, each with those partners. */
export function themesFor(
  kind: ActivityKind,
  partners: readonly PartnerOfWorld[],
): readonly { readonly theme: Theme; readonly partners: readonly PartnerOfWorld[] }[] {
  return THEMES.filter((theme) => theme.kind === kind)
    .map((theme) => ({ theme, partners: partners.filter((partner) => fits(theme, partner)) }))
    .filter(({ theme, partners: fitting }) => theme.partners.length === 0 || fitting.length > 0);
}
