import { PortalLink } from '@cau-noi/portal/link';
import { usePermissionReason } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import type { ReactNode } from 'react';

export interface WritingPageProps {
  readonly title: string;
  /** Where the writer comes from, and goes without saving. */
  readonly back: { readonly to: string; readonly label: string };
  readonly permission: Permission;
  /** The form. */
  readonly children: ReactNode;
}

/** The page on which an entry is written: its form, or the reason why the reader may not. */
export function WritingPage({ title, back, permission, children }: WritingPageProps) {
  const reason = usePermissionReason(permission);
  usePageTitle(title);
  return (
    <Page width="reading">
      <PageHeader title={title} trail={<PortalLink to={back.to}>{back.label}</PortalLink>} />
      {reason === null ? children : <EmptyState why={reason} />}
    </Page>
  );
}
