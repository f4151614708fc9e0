import type { OpenRecordKind } from '@cau-noi/domain/reorganisation/open-records';
import { administrationOptions } from '../administration.routes.ts';

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
