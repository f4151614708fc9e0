import { daysOf, personsOf } from '@cau-noi/domain/dossier/totals';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useMessages } from '@cau-noi/i18n/language';
import { PageSection } from '@cau-noi/ui/page';
import { useMemo } from 'react';
import { unitsNamed } from '../../draft/names.ts';
import { ProposeEstimate } from '../../estimate/propose-estimate.tsx';
import { CostLinesEditor } from '../../parts/cost-lines-editor.tsx';
import { CostTotals } from '../../parts/cost-totals.tsx';
import { useDraftForm } from '../draft-form.ts';
import { editMessages } from '../edit.messages.ts';

/** The estimate, with its totals by payer and currency. */
export function MoneyStep() {
  const { content, change, errorAt, names, ceilings } = useDraftForm();
  const { coOrganiserIds } = content;
  const coOrganisers = useMemo(() => unitsNamed(coOrganiserIds, names), [coOrganiserIds, names]);
  const t = useMessages(editMessages);
  const fields = useMessages(dossierFieldWords);
  return (
    <PageSection title={fields('field.costLines')} lead={t('lead.money')} path="costLines">
      <ProposeEstimate />
      <CostLinesEditor
        items={content.costLines}
        activity={content.kind}
        persons={personsOf(content.kind, content)}
        days={daysOf(content)}
        coOrganisers={coOrganisers}
        errorAt={errorAt}
        ceilings={ceilings}
        onChange={(costLines) => change({ costLines })}
      />
      <CostTotals lines={content.costLines} />
    </PageSection>
  );
}
