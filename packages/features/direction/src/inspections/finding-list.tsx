import { readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { inspectionWords } from '@cau-noi/i18n/inspection-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useCheckLink } from '@cau-noi/portal/check-page';
import { PortalLink } from '@cau-noi/portal/link';
import { PartFiles } from '@cau-noi/portal/record-files';
import { fact, FactList, PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { directionOptions } from '../direction.routes.ts';
import { FindingActs } from './finding-acts.tsx';
import type { FindingsOf } from './finding-acts.tsx';
import { Findings_inspection } from './findings.ts';
import type { FindingRead } from './findings.ts';
import { REMEDY_TONES, SEVERITY_TONES } from './inspection-state.ts';
import { inspectionMessages } from './inspection.messages.ts';

export interface FindingListProps {
  readonly inspection: FragmentOf<typeof Findings_inspection>;
  readonly of: FindingsOf;
  /** Whether it is concluded and not closed, so that remedies are reported and accepted. */
  readonly concluded: boolean;
}

/** What was found, one below the other, with its remedy and what may be done about it. */
export function FindingList({ inspection, of, concluded }: FindingListProps) {
  const t = useMessages(inspectionMessages);
  const { findings } = readFragment(Findings_inspection, inspection);
  if (findings.length === 0) {
    return (
      <PageSection title={t('findings')} id="findings">
        <p>{t('noFindings')}</p>
      </PageSection>
    );
  }
  return findings.map((finding, index) => (
    <PageSection
      key={finding.id}
      id={`finding-${index + 1}`}
      title={
        <>
          {t('finding', { number: index + 1 })} <Badges finding={finding} />
        </>
      }
      actions={concluded && <FindingActs of={of} finding={finding} />}
    >
      <Facts finding={finding} />
      <PartFiles
        recordId={finding.id}
        files={finding.files}
        label={t('proofOf', { number: index + 1 })}
        upload={t('attachProof', { number: index + 1 })}
        permission={finding.viewerMay.attachFile}
        onChanged={of.onDone}
      />
    </PageSection>
  ));
}

function Badges({ finding }: { readonly finding: FindingRead }) {
  const words = useMessages(inspectionWords);
  const { severity, remedyState, overdue } = finding;
  return (
    <>
      <StateBadge tone={SEVERITY_TONES[severity]} label={words(`severity.${severity}`)} />{' '}
      <StateBadge tone={REMEDY_TONES[remedyState]} label={words(`remedy.${remedyState}`)} />{' '}
      {overdue && <StateBadge tone="late" label={words('overdue')} />}
    </>
  );
}
const vietnamese = (text: string | null) =>
  text === null || text === '' ? null : <span lang="vi">{text}</span>;

function Facts({ finding }: { readonly finding: FindingRead }) {
  const t = useMessages(inspectionMessages);
  const words = useMessages(inspectionWords);
  const format = useFormat();
  const { paths } = directionOptions.use();
  const checkLink = useCheckLink();
  const { checkId, topic, dossier, text, remedy, responsible, dueOn, explanation } = finding;
  const { doneOn, doneBy, doneText, acceptedOn, acceptedBy, acceptText, remedyState } = finding;
  const code = topic === null ? null : words(`topic.${topic}`);
  const done =
    doneOn === null ? null : (
      <>
        {t('doneLine', { name: doneBy ?? '', day: format.date(doneOn) })}: {vietnamese(doneText)}
      </>
    );
  const judged =
    acceptedOn === null
      ? null
      : t('acceptedLine', { name: acceptedBy ?? '', day: format.date(acceptedOn) });
  return (
    <FactList
      facts={[
        ...fact(t('field.code'), checkId === null ? code : (checkLink(checkId) ?? checkId)),
        ...fact(t('field.text'), vietnamese(text)),
        ...fact(
          t('field.dossier'),
          dossier && (
            <PortalLink to={paths.dossier({ dossierId: dossier.id })}>
              <span lang="vi">{dossier.title}</span>
            </PortalLink>
          ),
        ),
        ...fact(t('field.remedy'), vietnamese(remedy)),
        ...fact(t('field.responsible'), vietnamese(responsible)),
        ...fact(t('field.dueOn'), dueOn === null ? null : format.date(dueOn)),
        ...fact(t('field.explanation'), vietnamese(explanation)),
        ...fact(t('reported'), done),
        ...fact(t('accepted'), judged),
        ...fact(
          remedyState === 'OPEN' ? t('givenBack') : t('field.acceptText'),
          vietnamese(acceptText),
        ),
      ]}
    />
  );
}
