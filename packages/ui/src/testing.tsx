import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { portalTheme } from './theme/theme.ts';
import { ToastProvider } from './toast/toast.tsx';
import { testWords } from './words/words.fixture.ts';
import { WordsProvider } from './words/words.tsx';

function Surroundings({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={portalTheme('blue')} env="test">
      <WordsProvider words={testWords} locale="vi">
        <ToastProvider>{children}</ToastProvider>
      </WordsProvider>
    </MantineProvider>
  );
}

/** Renders inside theme, words and toasts, as every page does, without the style sheets. */
export function renderUi(children: ReactNode) {
  return render(children, { wrapper: Surroundings });
}
