import type { OpenRecordKind } from '@cau-noi/domain/reorganisation/open-records';
import { useMessages } from '@cau-noi/i18n/language';
import { administrationOptions } from '../administration.routes.ts';
import { userMessages } from '../users/user.messages.ts';
import { openRecordMessages } from './open-record.messages.ts';

interface RecordToName {
  readonly title: string;
  /** The state or the role of it, as a code. */
  readonly detail?: string | null;
}

const ROLES = userMessages.vi.role;
const isRole = (code: string | null | undefined): code is keyof typeof ROLES =>
  code !== null && code !== undefined && Object.hasOwn(ROLES, code);

/** What an open record is called: a plan, of which only the year is told, and a role say what they are. */
export function useRecordName(): (kind: OpenRecordKind, record: RecordToName) => string {
  const words = useMessages(openRecordMessages);
  const users = useMessages(userMessages);
  return (kind, { title, detail }) => {
    if (/^\d{4}$/u.test(title)) return words('planOf', { year: title });
    return kind === 'GRANT' && isRole(detail) ? `${title} · ${users(`role.${detail}`)}` : title;
  };
}

/** The address of the page that shows an open record; null where none does. */
export function usePageOfRecord(): (kind: OpenRecordKind, pageId: string | null) => string | null {
  const { paths } = administrationOptions.use();
  return (kind, id) => {
    if (id === null) return null;
    switch (kind) {
      case 'PLAN':
        return paths.plan({ planId: id });
      case 'DOSSIER':
      case 'WAIVER':
        return paths.dossier({ dossierId: id });
      case 'GRANT':
        return paths.user({ userId: id });
      case 'AGREEMENT':
        return paths.agreement({ agreementId: id });
      case 'EXCHANGE':
        return paths.exchange({ exchangeId: id });
      case 'MEMBERSHIP':
        return paths.membership({ membershipId: id });
      case 'AID':
        return paths.aid({ aidId: id });
      case 'SPEECH':
        return paths.speech({ speechId: id });
      case 'COLLABORATOR':
      case 'BOOKING':
        return paths.collaborator({ collaboratorId: id });
      case 'PROJECT':
        return paths.project({ projectId: id });
      case 'INFORMATION_ITEM':
        return paths.informationItem({ itemId: id });
      case 'RESEARCH_NOTE':
        return paths.researchNote({ noteId: id });
      case 'TRAINING':
        return paths.training({ trainingId: id });
      case 'PROPOSAL':
      case 'PROPOSAL_TO_ANSWER':
        return paths.proposal({ proposalId: id });
      case 'INSPECTION':
      case 'INSPECTED':
        return paths.inspection({ inspectionId: id });
      case 'DIRECTIVE':
        return paths.directive({ directiveId: id });
      case 'SUSPENSION':
        return paths.suspension({ suspensionId: id });
      case 'PASSPORT':
      case 'POST':
      case 'STAFF_ASSIGNMENT':
        return paths.person({ personId: id });
      default:
        return null;
    }
  };
}
