import { dossierSubject } from '@cau-noi/domain/assessment/dossier';
import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useMessages } from '@cau-noi/i18n/language';
import { askedOfDossier } from '@cau-noi/portal/asked-of';
import { WhyApplies } from '@cau-noi/portal/why-applies';
import { checkMessages } from './check.messages.ts';
import { useLookups } from './use-lookups.ts';

export interface DossierWhyProps {
  readonly finding: FindingFacts;
  readonly content: DossierContent;
  readonly lookups: DossierLookups;
}

/** Why a finding is asked of a dossier whose facts were looked up. */
export function DossierWhy({ finding, content, lookups }: DossierWhyProps) {
  const asked = askedOfDossier(finding, content, dossierSubject(content, lookups));
  return <WhyApplies finding={finding} asked={asked} rows={lookups.parameters} />;
}

export interface RecordWhyProps {
  readonly dossierId: string;
  readonly content: DossierContent;
  readonly finding: FindingFacts;
}

/** The same of a dossier that is read: its facts are asked for when somebody wants to know. */
export function RecordWhy({ dossierId, content, finding }: RecordWhyProps) {
  const t = useMessages(checkMessages);
  const { lookups } = useLookups(content, dossierId);
  if (lookups === null) return <p>{t('loading')}</p>;
  return <DossierWhy finding={finding} content={content} lookups={lookups} />;
}
