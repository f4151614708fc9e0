import { useMessages } from '@cau-noi/i18n/language';
import { createContext, type ReactNode, use, useCallback } from 'react';
import { portalMessages } from '../portal.messages.ts';
import { PortalLink } from '../routes/link.tsx';

/**
 * Where the page of a check stands, by its id; null in a portal that has none. Findings of every feature lead
 * there, so the feature of the checks provides it to all pages.
 */
export const CheckPageContext = createContext<((checkId: string) => string) | null>(null);

/** Makes the link from a finding to what is said of its check; nothing where there is no such page. */
export function useCheckLink(): (checkId: string) => ReactNode {
  const pageOf = use(CheckPageContext);
  const t = useMessages(portalMessages);
  return useCallback(
    (checkId) =>
      pageOf === null ? undefined : (
        <PortalLink to={pageOf(checkId)}>{t('findings.check', { check: checkId })}</PortalLink>
      ),
    [pageOf, t],
  );
}
