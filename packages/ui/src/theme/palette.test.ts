import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { accentShade, dimmedInk, ink, page, palette, textShade } from './palette.ts';

const AA_TEXT = 4.5;
const schemes = ['light', 'dark'] as const;
const hues = ['red', 'blue', 'green', 'amber', 'violet'] as const;

describe('AA in light and dark', () => {
  test.each(schemes)('text and secondary text on the %s page', (scheme) => {
    expect(contrast(ink[scheme], page[scheme])).toBeGreaterThan(7);
    expect(contrast(dimmedInk[scheme], page[scheme])).toBeGreaterThan(AA_TEXT);
  });

  test.each(schemes.flatMap((scheme) => hues.map((hue) => ({ scheme, hue }))))(
    '$hue in $scheme: text on the page, white on a filled button',
    ({ scheme, hue }) => {
      expect(contrast(palette[hue][textShade[scheme]], page[scheme])).toBeGreaterThan(AA_TEXT);
      expect(contrast('#ffffff', palette[hue][accentShade[scheme]])).toBeGreaterThan(AA_TEXT);
    },
  );

  test.each(hues)('%s text on its own tinted surface', (hue) => {
    expect(contrast(palette[hue][9], palette[hue][1])).toBeGreaterThan(AA_TEXT);
    expect(contrast(palette[hue][7], palette[hue][0])).toBeGreaterThan(AA_TEXT);
  });
});
