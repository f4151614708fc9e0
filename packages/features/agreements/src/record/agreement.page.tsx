import type { CheckSubject } from '@cau-noi/domain/check';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { agreementWords } from '@cau-noi/i18n/agreement-words';
import { namedIn } from '@cau-noi/i18n/finding-text';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { FindingFacts_finding } from '@cau-noi/portal/finding-facts';
import { useFindingLines } from '@cau-noi/portal/finding-lines';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { useNames } from '@cau-noi/portal/names';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { RecordFiles, RecordFiles_file } from '@cau-noi/portal/record-files';
import { useViewer } from '@cau-noi/portal/session';
import { WhyApplies } from '@cau-noi/portal/why-applies';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Findings } from '@cau-noi/ui/findings';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useCallback, useMemo } from 'react';
import { useQuery } from 'urql';
import { LIFE_TONES } from '../agreement-words.ts';
import { agreementsMessages } from '../agreements.messages.ts';
import { agreementsOptions } from '../agreements.routes.ts';
import { About, About_agreement } from './about.tsx';
import { Activities, Activities_agreement } from './activities.tsx';
import { AgreementTimeline, AgreementTimeline_entry } from './agreement-timeline.tsx';
import { EarlierProcedures } from './earlier-procedures.tsx';
import { Planned } from './planned.tsx';
import { ProcedureActs } from './procedure-acts.tsx';
import { Procedure_agreement } from './procedure-fragment.ts';
import { ProcedureStrip } from './procedure-strip.tsx';
import { Promises, Promises_agreement } from './promises.tsx';
import { Succession, Succession_agreement } from './succession.tsx';

const AgreementPage_agreement = graphql(
  `
    fragment AgreementPage_agreement on Agreement {
      id
      number
      titleVi
      kind
      life
      organisation {
        id
        kind
      }
      findings {
        ...FindingFacts_finding
      }
      files {
        ...RecordFiles_file
      }
      timeline(first: 50) {
        nodes {
          ...AgreementTimeline_entry
        }
      }
      viewerMay {
        edit {
          allowed
          code
          data
        }
        attachFile {
          allowed
          code
          data
        }
      }
      ...About_agreement
      ...Procedure_agreement
      ...Promises_agreement
      ...Succession_agreement
      ...Activities_agreement
    }
  `,
  [
    FindingFacts_finding,
    RecordFiles_file,
    AgreementTimeline_entry,
    About_agreement,
    Procedure_agreement,
    Promises_agreement,
    Succession_agreement,
    Activities_agreement,
  ],
);

const AgreementPageQuery = graphql(
  `
    query AgreementPageQuery($id: ID!) {
      agreement(id: $id) {
        id
        ...AgreementPage_agreement
      }
    }
  `,
  [AgreementPage_agreement],
);

export const agreementQuestion = pageQuestion(AgreementPageQuery, ({ param }) => ({
  id: param('agreementId'),
}));

/** One agreement: what it is, where it stands, what is done about it, and what came of it. */
export function AgreementPage() {
  const t = useMessages(agreementsMessages);
  const { paths } = agreementsOptions.use();
  const [state, ask] = useQuery(usePageQuestion(agreementQuestion));
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const { data, error, fetching } = state;
  if (error && !data) {
    return (
      <Page>
        <QueryFailure page error={error} onRetry={again} />
      </Page>
    );
  }
  if (data?.agreement) return <Entry agreement={data.agreement} onDone={again} />;
  return (
    <Page width="reading">
      {fetching ? (
        <Skeleton shape="record" label={t('title')} />
      ) : (
        <EmptyState
          page
          why={t('notFound')}
          action={<PortalLink to={paths.agreements()}>{t('title')}</PortalLink>}
        />
      )}
    </Page>
  );
}

interface EntryProps {
  readonly agreement: FragmentOf<typeof AgreementPage_agreement>;
  readonly onDone: () => void;
}

function Entry({ agreement: given, onDone }: EntryProps) {
  const t = useMessages(agreementsMessages);
  const words = useMessages(agreementWords);
  const go = useGo();
  const { paths } = agreementsOptions.use();
  const agreement = readFragment(AgreementPage_agreement, given);
  const proceeding = readFragment(Procedure_agreement, agreement);
  const { id, number, titleVi, kind, life, viewerMay, timeline, files } = agreement;
  usePageTitle(titleVi);
  return (
    <Page side={<Judged agreement={given} />}>
      <PageHeader
        kind={kind === null ? t('title') : words(`kind.${kind}`)}
        number={t('number', { number })}
        title={titleVi}
        state={<StateBadge tone={LIFE_TONES[life]} label={words(`life.${life}`)} />}
        trail={<PortalLink to={paths.agreements()}>{t('title')}</PortalLink>}
        strip={<ProcedureStrip agreement={proceeding} />}
        actions={
          <>
            <ProcedureActs agreement={proceeding} onDone={onDone} />
            <MayButton
              permission={viewerMay.edit}
              variant="default"
              onClick={() => go(paths.agreementEdit({ agreementId: id }))}
            >
              {t('edit')}
            </MayButton>
          </>
        }
      />
      <About agreement={agreement} />
      <EarlierProcedures agreement={proceeding} />
      <Succession agreement={agreement} onDone={onDone} />
      <Promises agreement={agreement} onDone={onDone} />
      <Planned id={id} />
      <Activities agreement={agreement} onDone={onDone} />
      <RecordFiles
        recordId={id}
        files={files}
        permission={viewerMay.attachFile}
        onChanged={onDone}
      />
      <AgreementTimeline entries={timeline.nodes} />
    </Page>
  );
}

/** The paths of findings lead to the sections of this page. */
const SECTIONS: Readonly<
  Record<string, 'section.activities' | 'section.promises' | 'section.life'>
> = { events: 'section.activities', commitments: 'section.promises', startDate: 'section.life' };

/** Why a finding is asked of an agreement: it is judged as it stands today, whatever is done under it. */
function useWhy(level: CheckSubject['level']) {
  const { today } = useViewer();
  return useCallback(
    (finding: FindingFacts) => {
      const subject = { kind: null, level, planned: true, normDay: today as IsoDate };
      return <WhyApplies finding={finding} asked={{ subject, normDayIs: 'TODAY', payer: null }} />;
    },
    [level, today],
  );
}

/** What the checks find of the agreement today. */
function Judged({ agreement }: Pick<EntryProps, 'agreement'>) {
  const t = useMessages(agreementsMessages);
  const { findings, organisation } = readFragment(AgreementPage_agreement, agreement);
  const why = useWhy(organisation.kind);
  const facts = readFragment(FindingFacts_finding, findings);
  const named = useMemo(() => namedIn(facts), [facts]);
  const lines = useFindingLines(facts, {
    nameOf: useNames(named),
    fieldName: useCallback(
      ([section]: readonly (string | number)[]) => {
        const name = SECTIONS[String(section)];
        return name === undefined ? null : t(name);
      },
      [t],
    ),
    why,
  });
  return <Findings title={t('findings')} findings={lines} />;
}
