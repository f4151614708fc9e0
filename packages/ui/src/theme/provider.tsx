import './styles.ts';
import { MantineProvider } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { ToastProvider } from '../toast/toast.tsx';
import { type UiWords, WordsProvider } from '../words/words.tsx';
import type { Accent } from './palette.ts';
import { portalCssVariables, portalTheme } from './theme.ts';

export interface UiProviderProps {
  readonly accent: Accent;
  readonly words: UiWords;
  /** BCP 47 tag: `vi` or `en`. */
  readonly locale: string;
  readonly children: ReactNode;
}

/** Theme, words and toasts for everything below; once per page, at the root. */
export function UiProvider({ accent, words, locale, children }: UiProviderProps) {
  const theme = useMemo(() => portalTheme(accent), [accent]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={portalCssVariables}
      defaultColorScheme="auto"
    >
      <WordsProvider words={words} locale={locale}>
        <ToastProvider>{children}</ToastProvider>
      </WordsProvider>
    </MantineProvider>
  );
}
