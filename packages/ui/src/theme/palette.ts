import type { MantineColorsTuple } from '@mantine/core';

/**
 * The colours of the product: ten shades each, from paper to ink. Lightness falls by the same steps in every
 * hue (OKLCH), so shade n of one colour has about the contrast of shade n of another: 7 on white and 4 on
 * the dark page are AA for text in all of them. `palette.test.ts` holds that.
 */
export const palette = {
  red: [
    '#fff1f0',
    '#ffe0de',
    '#ffc2bf',
    '#ff9f9c',
    '#f17d7c',
    '#da5f60',
    '#be4649',
    '#a33036',
    '#892028',
    '#6d121b',
  ],
  blue: [
    '#eff6ff',
    '#ddebfe',
    '#bcd8fe',
    '#97c1f7',
    '#74a7e9',
    '#578ed4',
    '#4076b9',
    '#2c609f',
    '#1e4d86',
    '#113a6b',
  ],
  green: [
    '#f0f8f2',
    '#deefe3',
    '#bee0c8',
    '#99ccaa',
    '#77b58d',
    '#5a9d73',
    '#3b8057',
    '#2c6e47',
    '#1d5a38',
    '#0f4628',
  ],
  amber: [
    '#fcf5eb',
    '#f6e7d4',
    '#eed1aa',
    '#e0b67b',
    '#cd9a4f',
    '#b68028',
    '#9d6800',
    '#845300',
    '#6e4200',
    '#573100',
  ],
  violet: [
    '#f7f4fc',
    '#ebe6f7',
    '#dad0f0',
    '#c4b4e3',
    '#ac99d1',
    '#9480bb',
    '#7d68a2',
    '#675389',
    '#544273',
    '#40315a',
  ],
  gray: [
    '#fcfaf6',
    '#f5f3ef',
    '#e8e6e2',
    '#dbd9d5',
    '#bfbdb9',
    '#94928e',
    '#6d6c68',
    '#575552',
    '#3c3a37',
    '#23211e',
  ],
  dark: [
    '#eae7e3',
    '#cdcac6',
    '#adaaa7',
    '#9b9995',
    '#54524f',
    '#3f3d3a',
    '#302d2b',
    '#22201d',
    '#191714',
    '#12100e',
  ],
} as const satisfies Record<string, MantineColorsTuple>;

/** The one accent a portal has. */
export type Accent = 'red' | 'blue' | 'green';

/** Which shade fills buttons and other accented areas; white text on it is AA in both schemes. */
export const accentShade = { light: 7, dark: 6 } as const;

/** Which shade accented and semantic *text* has on the page. */
export const textShade = { light: 7, dark: 4 } as const;

/** The page behind everything, per scheme. */
export const page = { light: '#ffffff', dark: palette.dark[7] } as const;

/** Body text, per scheme. */
export const ink = { light: palette.gray[9], dark: palette.dark[0] } as const;

/** Secondary text, per scheme. */
export const dimmedInk = { light: palette.gray[7], dark: palette.dark[2] } as const;
