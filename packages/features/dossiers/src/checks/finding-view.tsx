import { dossierFieldName } from '@cau-noi/i18n/dossier-field';
import { namedIn } from '@cau-noi/i18n/finding-text';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
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

/**
 * Findings of a dossier as the panel shows them; one that speaks of another dossier leads there.
 *
 * @param known the names of the people and units of the dossier, by id
 * @param more what stands below a finding: its justification, or the form for one
 */
export function useFindingView(
  findings: readonly FindingFacts[],
  known: ReadonlyMap<string, string>,
  more?: (finding: FindingFacts) => ReactNode,
): readonly Finding[] {
  const t = useMessages(checkMessages);
  const { language } = useLanguage();
  const { paths } = dossiersOptions.use();
  const nameOf = useNames(namedIn(findings), known);
  const fieldName = useCallback(
    (path: FindingFacts['path']) => dossierFieldName(path, language),
    [language],
  );
  const below = useCallback(
    (finding: FindingFacts) => {
      const other = otherDossier(finding.data);
      return (
        <>
          {other !== null && (
            <PortalLink to={paths.dossier({ dossierId: other })}>{t('openOther')}</PortalLink>
          )}
          {more?.(finding)}
        </>
      );
    },
    [more, paths, t],
  );
  return useFindingLines(findings, { nameOf, fieldName, more: below });
}
