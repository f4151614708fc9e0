import type { ResultOf } from '@cau-noi/graphql/graphql';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { FactList } from '@cau-noi/ui/page';
import type { OutcomeReport_report } from '../draft/outcome-report.ts';
import { recordMessages } from './record.messages.ts';

export interface EffectsReadingProps {
  readonly effects: ResultOf<typeof OutcomeReport_report>['effects'];
}

/** What the activity brought beside its objectives, where something is said of it. */
export function EffectsReading({ effects }: EffectsReadingProps) {
  const t = useMessages(recordMessages);
  const words = useMessages(dossierWords);
  const format = useFormat();
  const { continuation, products, trainersTrained } = effects;
  const asked = continuation && [
    words(`continuation.${continuation.kind}`),
    continuation.date === null ? '' : format.date(continuation.date),
    continuation.paper,
  ];
  const facts = [
    ...(asked === null
      ? []
      : [
          { label: t('effects.continuation'), value: asked.filter((one) => one !== '').join(', ') },
        ]),
    ...products.map(({ kind, title, where }) => ({
      label: words(`product.${kind}`),
      value: [title, where].filter((one) => one !== '').join(', '),
    })),
    ...(trainersTrained === null
      ? []
      : [{ label: t('effects.trainersTrained'), value: format.number(trainersTrained) }]),
  ];
  return facts.length === 0 ? null : <FactList facts={facts} />;
}
