import { remediesOf } from '@cau-noi/domain/assessment/remedy';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useMessages } from '@cau-noi/i18n/language';
import { Findings } from '@cau-noi/ui/findings';
import { useCallback, useMemo } from 'react';
import { checkMessages } from '../checks/check.messages.ts';
import { useFindingView } from '../checks/finding-view.tsx';
import { RecordWhy } from '../checks/why-applies.tsx';
import { namesById } from '../draft/names.ts';
import type { Names } from '../draft/names.ts';

export const RecordFindings_dossier = graphql(`
  fragment RecordFindings_dossier on Dossier {
    id
    findings {
      key
      checkId
      status
      severity
      reason
      data
      missing
      path
      parameterId
      measure {
        limit
        actual
        excess
        unit
        currency
      }
      basis {
        citation
        article
        verification
      }
    }
    justifications {
      findingKey
      text
    }
  }
`);

export interface RecordFindingsProps {
  readonly dossier: FragmentOf<typeof RecordFindings_dossier>;
  readonly content: DossierContent;
  readonly names: Names;
  readonly fieldName: (path: FindingFacts['path']) => string;
  readonly onGoToField: (path: string) => void;
}

/** What the checks say of the dossier, each with the text that justifies it. */
export function RecordFindings(props: RecordFindingsProps) {
  const { dossier, content, names, fieldName, onGoToField } = props;
  const { id, findings, justifications } = readFragment(RecordFindings_dossier, dossier);
  const t = useMessages(checkMessages);
  const known = useMemo(() => namesById(names), [names]);
  const textOf = useCallback(
    (key: string) => justifications.find(({ findingKey }) => findingKey === key)?.text ?? '',
    [justifications],
  );
  const isJustified = useCallback((key: string) => textOf(key) !== '', [textOf]);
  const more = useCallback(
    ({ key }: FindingFacts) => {
      const text = textOf(key);
      return text === '' ? null : <p>{t('justified', { text })}</p>;
    },
    [textOf, t],
  );
  const told = useMemo(
    () => findings.map((one) => ({ ...one, remedies: remediesOf(one, content) })),
    [findings, content],
  );
  const why = useCallback(
    (finding: FindingFacts) => <RecordWhy dossierId={id} content={content} finding={finding} />,
    [id, content],
  );
  const shown = useFindingView(told, { known, fieldName, isJustified, why, more });
  return <Findings findings={shown} title={t('title')} onGoToField={onGoToField} />;
}
