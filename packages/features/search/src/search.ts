import type { Language } from '@cau-noi/i18n/messages';
import type { Path } from '@cau-noi/portal/path';
import type { PortalSlots } from '@cau-noi/portal/slots';
import { lazy } from 'react';

/** What a hit may be, as the API names it. */
export type HitKind =
  | 'DOSSIER'
  | 'PLAN'
  | 'PERSON'
  | 'PARTNER'
  | 'EXCHANGE'
  | 'AGREEMENT'
  | 'DIRECTIVE'
  | 'ORGANISATION'
  | 'AID'
  | 'MEMBERSHIP'
  | 'PROJECT'
  | 'SPEECH'
  | 'INFORMATION'
  | 'RESEARCH'
  | 'PROPOSAL'
  | 'INSPECTION'
  | 'TRAINING';

/** Where the records that are found stand, and the pages that are found by their names. */
export interface SearchOptions {
  readonly paths: {
    readonly dossier: Path<'/dossiers/$dossierId'>;
    readonly plan: Path<'/plans/$planId'>;
    readonly person: Path<'/people/$personId'>;
    readonly partner: Path<'/partners/$partnerId'>;
    readonly exchange: Path<'/exchanges/$exchangeId'>;
    readonly agreement: Path<'/agreements/$agreementId'>;
    readonly organisation: Path<'/organisations/$organisationId'>;
    readonly directive: Path<'/directives/$directiveId'>;
    readonly aid: Path<'/aid/$aidId'>;
    readonly membership: Path<'/memberships/$membershipId'>;
    readonly proposal: Path<'/proposals/$proposalId'>;
    readonly inspection: Path<'/inspections/$inspectionId'>;
    readonly project: Path<'/projects/$projectId'>;
    readonly speech: Path<'/speeches/$speechId'>;
    readonly informationItem: Path<'/information/$itemId'>;
    readonly researchNote: Path<'/research/$noteId'>;
    readonly training: Path<'/people/trainings/$trainingId'>;
  } & Readonly<Record<PageName, Path>>;
  /** Pages that only this portal has, found by their names too. */
  readonly pages?: readonly NamedPage[];
}

export interface NamedPage {
  readonly to: string;
  readonly label: Readonly<Record<Language, string>>;
}

/** The pages that are found by their names; the words stand in `search.messages.ts`. */
export const PAGES = [
  'plans',
  'collisions',
  'dossiers',
  'dossierNew',
  'inbox',
  'substitutions',
  'statistics',
  'termReport',
  'savings',
  'organisations',
  'people',
  'partners',
  'exchanges',
  'agreements',
  'aids',
  'memberships',
  'projects',
  'speeches',
  'informationItems',
  'informationTargets',
  'research',
  'trainings',
  'norms',
  'checks',
  'directives',
  'suspensions',
  'proposals',
  'inspections',
] as const;
export type PageName = (typeof PAGES)[number];

/**
 * The dialog behind Ctrl/⌘ K for the portal's slot. It is fetched once the page has come to rest, so
 * that it is there when somebody presses the keys and types on.
 */
export function search(options: SearchOptions): NonNullable<PortalSlots['search']> {
  const fetched = () => import('./search-dialog.tsx');
  whenIdle(() => void fetched());
  return lazy(async () => {
    const { createSearchDialog } = await fetched();
    return { default: createSearchDialog(options) };
  });
}

const QUIET_MS = 1_500;

/** Not every browser says when it is idle; where the paths are read without one there is no page. */
function whenIdle(work: () => void): void {
  if (!('document' in globalThis)) return;
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: QUIET_MS });
  else setTimeout(work, QUIET_MS);
}
