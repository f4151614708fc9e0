import type { CSSVariablesResolver, MantineThemeOverride } from '@mantine/core';
import { type Accent, accentShade, dimmedInk, ink, page, palette } from './palette.ts';

const fontFamily = "'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** The look of a portal: the same neutrals, sizes and meanings everywhere, and one accent of its own. */
export function portalTheme(accent: Accent): MantineThemeOverride {
  return {
    colors: palette,
    primaryColor: accent,
    primaryShade: accentShade,
    white: page.light,
    black: ink.light,
    fontFamily,
    // 15 px is both the body size and the size of every field; Mantine's fields default to `sm`.
    fontSizes: { xs: '13px', sm: '15px', md: '15px', lg: '17px', xl: '20px' },
    lineHeights: { xs: '1.4', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
    fontWeights: { regular: '400', medium: '600', bold: '600' },
    headings: {
      fontFamily,
      fontWeight: '600',
      textWrap: 'balance',
      sizes: {
        h1: { fontSize: '24px', lineHeight: '32px' },
        h2: { fontSize: '19px', lineHeight: '28px' },
        h3: { fontSize: '16px', lineHeight: '24px' },
        h4: { fontSize: '15px', lineHeight: '24px' },
        h5: { fontSize: '15px', lineHeight: '24px' },
        h6: { fontSize: '15px', lineHeight: '24px' },
      },
    },
    spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
    radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '16px' },
    defaultRadius: 'sm',
    respectReducedMotion: true,
    cursorType: 'pointer',
    components: {
      Modal: { styles: { title: { fontSize: '17px', fontWeight: 600 } } },
      Drawer: { styles: { title: { fontSize: '17px', fontWeight: 600 } } },
    },
  };
}

/** Mantine's semantic variables that would not be AA with its own shades. */
export const portalCssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-error': 'var(--mantine-color-red-7)',
    '--mantine-color-success': 'var(--mantine-color-green-7)',
    '--mantine-color-dimmed': dimmedInk.light,
    '--mantine-color-placeholder': 'var(--mantine-color-gray-6)',
    '--mantine-color-default-border': 'var(--mantine-color-gray-5)',
    '--mantine-color-disabled-color': 'var(--mantine-color-gray-6)',
  },
  dark: {
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-success': 'var(--mantine-color-green-4)',
    '--mantine-color-dimmed': dimmedInk.dark,
    '--mantine-color-placeholder': 'var(--mantine-color-dark-2)',
    '--mantine-color-default-border': 'var(--mantine-color-dark-3)',
    '--mantine-color-disabled-color': 'var(--mantine-color-dark-3)',
  },
});
