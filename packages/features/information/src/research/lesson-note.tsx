import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { informationOptions } from '../information.routes.ts';
import { noteMessages } from './note.messages.ts';

export interface LessonNoteProps {
  readonly dossierId: string;
  readonly commitmentId: string;
  readonly permission: Permission;
}

/** Goes to where a note is written of a lesson of a report; nothing is written before it is saved there. */
export function LessonNote({ dossierId, commitmentId, permission }: LessonNoteProps) {
  const t = useMessages(noteMessages);
  const { paths } = informationOptions.use();
  const go = useGo();
  return (
    <MayButton
      permission={permission}
      variant="default"
      onClick={() => go(paths.researchNew({ dossier: dossierId, lesson: commitmentId }))}
    >
      {t('makeNote')}
    </MayButton>
  );
}
