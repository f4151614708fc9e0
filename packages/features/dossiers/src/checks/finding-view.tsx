import { namedIn } from '@cau-noi/i18n/finding-text';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useMessages } from '@cau-noi/i18n/language';
import { useFindingLines } from '@cau-noi/portal/finding-lines';
import { PortalLink } from '@cau-noi/portal/link';
import { useNames } from '@cau-noi/portal/names';
import type { Finding } from '@cau-noi/ui/findings';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { dossiersOptions } from '../dossiers.routes.ts';
import { checkMessages } from './check.messages.ts';

/** The other dossier that a finding speaks of, if it is one. */
function otherDossier(data: unknown): string | null {
  const { missionId, source, dossierId } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (source === 'DOSSIER' && typeof missionId === 'string') return missionId;
  return typeof dossierId === 'string' ? dossierId : null;
}

export interface FindingViewOptions {
  /** The names of the people and units of the dossier, by id. */
  readonly known: ReadonlyMap<string, string>;
  /** What the field at a path is called here; null where there is nothing to go to. */
  readonly fieldName: (path: FindingFacts['path']) => string | null;
  /** Whether a finding that is to be justified is. */
  readonly isJustified: (key: string) => boolean;
  /** Why a finding is asked of the dossier; drawn on demand. */
  readonly why: (finding: FindingFacts) => ReactNode;
  /** What stands below a finding: its justification, or the form for one. */
  readonly more: (finding: FindingFacts) => ReactNode;
}

/** Findings of a dossier as the panel shows them; one that speaks of another dossier leads there. */
export function useFindingView(
  findings: readonly FindingFacts[],
  { known, fieldName, isJustified, why, more }: FindingViewOptions,
): readonly Finding[] {
  const t = useMessages(checkMessages);
  const { paths } = dossiersOptions.use();
  const nameOf = useNames(namedIn(findings), known);
  const below = useCallback(
    (finding: FindingFacts) => {
      const other = otherDossier(finding.data);
      return (
        <>
          {other !== null && (
            <PortalLink to={paths.dossier({ dossierId: other })}>{t('openOther')}</PortalLink>
          )}
          {more(finding)}
        </>
      );
    },
    [more, paths, t],
  );
  return useFindingLines(findings, {
    nameOf,
    fieldName,
    isJustified,
    why,
    more: below,
  });
}
