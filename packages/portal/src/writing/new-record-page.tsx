import { useMessages } from '@cau-noi/i18n/language';
import { EmptyState } from '@cau-noi/ui/empty-state';
import type { ReactNode } from 'react';
import { recordMessages } from '../record/record.messages.ts';
import { useViewer } from '../session/viewer.ts';
import { WritingPage } from './writing-page.tsx';
import type { WritingPageProps } from './writing-page.tsx';

export interface NewRecordPageProps extends Pick<WritingPageProps, 'title' | 'back'> {
  /** The form, given the id of the union in whose name is written. */
  readonly children: (unitId: string) => ReactNode;
}

/** The page on which a record is begun. Whoever may begin a dossier may: officers, for their own union. */
export function NewRecordPage({ title, back, children }: NewRecordPageProps) {
  const t = useMessages(recordMessages);
  const { may, home } = useViewer();
  return (
    <WritingPage title={title} back={back} permission={may.dossierCreate}>
      {home === null ? <EmptyState why={t('noUnit')} /> : children(home.id)}
    </WritingPage>
  );
}
