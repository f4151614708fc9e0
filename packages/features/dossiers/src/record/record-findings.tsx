import { remediesOf } from '@cau-noi/domain/assessment/remedy';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useMessages } from '@cau-noi/i18n/language';
import { FindingFacts_finding } from '@cau-noi/portal/finding-facts';
import { PortalLink } from '@cau-noi/portal/link';
import { WaiverNote, WaiverNote_waiver } from '@cau-noi/portal/waiver-note';
import { Findings } from '@cau-noi/ui/findings';
import { useCallback, useMemo } from 'react';
import { checkMessages } from '../checks/check.messages.ts';
import { RecordWhy } from '../checks/dossier-why.tsx';
import { useFindingView } from '../checks/finding-view.tsx';
import { dossiersOptions } from '../dossiers.routes.ts';
import { namesById } from '../draft/names.ts';
import type { Names } from '../draft/names.ts';

export const RecordFindings_dossier = graphql(
  `
    fragment RecordFindings_dossier on Dossier {
      id
      findings {
        ...FindingFacts_finding
        waived
        waiver {
          ...WaiverNote_waiver
          id
          viewerMay {
            decide {
              allowed
            }
          }
        }
      }
      justifications {
        findingKey
        text
      }
    }
  `,
  [FindingFacts_finding, WaiverNote_waiver],
);

export interface RecordFindingsProps {
  readonly dossier: FragmentOf<typeof RecordFindings_dossier>;
  readonly content: DossierContent;
  readonly names: Names;
  readonly fieldName: (path: FindingFacts['path']) => string;
  readonly onGoToField: (path: string) => void;
}

/** What the checks say of the dossier, each with the text that justifies it and its exception. */
export function RecordFindings(props: RecordFindingsProps) {
  const { dossier, content, names, fieldName, onGoToField } = props;
  const { id, findings, justifications } = readFragment(RecordFindings_dossier, dossier);
  const t = useMessages(checkMessages);
  const { paths } = dossiersOptions.use();
  const known = useMemo(() => namesById(names), [names]);
  const textOf = useCallback(
    (key: string) => justifications.find(({ findingKey }) => findingKey === key)?.text ?? '',
    [justifications],
  );
  const isJustified = useCallback((key: string) => textOf(key) !== '', [textOf]);
  const more = useCallback(
    ({ key }: FindingFacts) => {
      const text = textOf(key);
      const finding = findings.find((one) => readFragment(FindingFacts_finding, one).key === key);
      const waiver = finding?.waiver ?? null;
      return (
        <>
          {text !== '' && <p>{t('justified', { text })}</p>}
          {waiver !== null && <WaiverNote waiver={waiver} waived={finding?.waived ?? false} />}
          {waiver?.viewerMay.decide.allowed === true && (
            <PortalLink to={paths.waivers({ state: 'REQUESTED' })}>
              {t('waiver.register')}
            </PortalLink>
          )}
        </>
      );
    },
    [textOf, findings, paths, t],
  );
  const told = useMemo(
    () =>
      findings.map((one) => {
        const facts = readFragment(FindingFacts_finding, one);
        return { ...facts, remedies: remediesOf(facts, content) };
      }),
    [findings, content],
  );
  const why = useCallback(
    (finding: FindingFacts) => <RecordWhy dossierId={id} content={content} finding={finding} />,
    [id, content],
  );
  const shown = useFindingView(told, { known, fieldName, isJustified, why, more });
  return <Findings findings={shown} title={t('title')} onGoToField={onGoToField} />;
}
