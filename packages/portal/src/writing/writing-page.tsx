import { PortalLink } from '../routes/link.tsx';
import { usePermissionReason } from '../permission/may-button.tsx';
import type { Permission } from '../permission/may-button.tsx';
import { usePageTitle } from '../page-title.ts';
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

/** The page on which a record is written: its form, or the reason why the reader may not. */
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
