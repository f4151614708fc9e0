import { useMessages } from '@cau-noi/i18n/language';
import { useEffect } from 'react';
import { portalMessages } from './portal.messages.ts';

/** Names the browser's tab and history entry after the page: "Kế hoạch năm 2026 · Cầu Nối". */
export function usePageTitle(title: string): void {
  const t = useMessages(portalMessages);
  const product = t('product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
}
