import type { CheckId } from '@cau-noi/domain/assessment/catalogue';
import { readFragment } from '@cau-noi/graphql/graphql';
import { checkPageWords } from '@cau-noi/i18n/check-page-words';
import { findingText } from '@cau-noi/i18n/finding-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { FindingFacts_finding } from '@cau-noi/portal/finding-facts';
import { Findings } from '@cau-noi/ui/findings';
import { PageSection } from '@cau-noi/ui/page';
import { checksMessages } from '../checks.messages.ts';
import type { CheckShown, FindingShown } from './check-asked.ts';

export interface CheckExamplesProps {
  readonly id: CheckId;
  readonly examples: CheckShown['examples'];
}

/** What an example says in words: its people and units are invented, so they have no names. */
const NOBODY = () => undefined;

/** Each reason and each missing fact once, in the order of the golden table. */
function firstOfEach(examples: CheckShown['examples']): readonly FindingShown[] {
  const told = new Set<string>();
  return examples
    .flatMap(({ findings }) => readFragment(FindingFacts_finding, findings))
    .filter(({ status, reason, missing }) => {
      const code = reason ?? missing.join('+');
      if (status === 'PASS' || status === 'NOT_APPLICABLE' || told.has(code)) return false;
      told.add(code);
      return true;
    });
}

/** How the check is kept, everything it says when it is not, and what it cannot do without. */
export function CheckExamples({ id, examples }: CheckExamplesProps) {
  const t = useMessages(checksMessages);
  const words = useMessages(checkPageWords);
  const { language } = useLanguage();
  const lines = firstOfEach(examples).flatMap((finding) => {
    const said = findingText({ ...finding, basis: null }, language, NOBODY);
    return said === null ? [] : [{ ...said, bases: [], path: null }];
  });
  return (
    <PageSection title={t('reasons.title')} lead={t('reasons.lead')}>
      <p>
        <strong>{t('reasons.kept')}</strong>: {words(`kept.${id}`)}
      </p>
      <Findings title={t('reasons.caption')} findings={lines} />
      <p>{t('missingLead')}</p>
    </PageSection>
  );
}
