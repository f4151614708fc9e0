import { RouterProvider } from '@tanstack/react-router';
import { LanguageProvider, useLanguage } from '@cau-noi/i18n/language';
import { UiProvider } from '@cau-noi/ui/theme';
import { type ReactNode, StrictMode, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Portal } from './define-portal.ts';
import { ErrorBoundary } from './failure.tsx';
import { useAskingAhead } from './routes/asking-ahead.ts';
import { createPortalRouter } from './routes/router.tsx';
import { SessionGate } from './session/session-gate.tsx';
import { Shell } from './shell/shell.tsx';
import { ShortcutProvider } from './shortcuts/shortcuts.tsx';
import { uiWordsIn } from './ui-words.ts';

interface PortalProps {
  readonly portal: Portal;
}

/** Words and theme of the portal, in the language of the moment. */
function Surroundings({ portal, children }: PortalProps & { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const words = useMemo(() => uiWordsIn(language), [language]);
  return (
    <UiProvider accent={portal.brand.accent} words={words} locale={language}>
      {children}
    </UiProvider>
  );
}

function useReached(): readonly [boolean, (reached: boolean) => void] {
  const [reached, setReached] = useState(true);
  useEffect(() => {
    const lost = () => setReached(false);
    const found = () => setReached(true);
    window.addEventListener('offline', lost);
    window.addEventListener('online', found);
    return () => {
      window.removeEventListener('offline', lost);
      window.removeEventListener('online', found);
    };
  }, []);
  return [reached, setReached];
}

function AskingAhead() {
  useAskingAhead();
  return null;
}

function Frame({ portal, children }: PortalProps & { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const [reached, setReached] = useReached();
  return (
    <SessionGate audience={portal.audience[language]} onReached={setReached}>
      <AskingAhead />
      <ShortcutProvider>
        <Shell portal={portal} reached={reached}>
          {children}
        </Shell>
      </ShortcutProvider>
    </SessionGate>
  );
}

/** Shows the portal in `#root` of its `index.html`. The only call in a portal's `main.tsx`. */
export function startPortal(portal: Portal): void {
  const place = document.getElementById('root');
  if (place === null) throw new Error('index.html has no #root');
  const router = createPortalRouter({
    portal,
    frame: (page) => (
      <Frame portal={portal}>
        {portal.features.reduce(
          (within: ReactNode, { everywhere }) => everywhere?.(within) ?? within,
          page,
        )}
      </Frame>
    ),
  });
  createRoot(place).render(
    <StrictMode>
      <LanguageProvider>
        <Surroundings portal={portal}>
          <ErrorBoundary>
            <RouterProvider router={router} />
          </ErrorBoundary>
        </Surroundings>
      </LanguageProvider>
    </StrictMode>,
  );
}
