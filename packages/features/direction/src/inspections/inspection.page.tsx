import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { inspectionWords } from '@cau-noi/i18n/inspection-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { RecordFiles, RecordFiles_file } from '@cau-noi/portal/record-files';
import { RecordTimeline, RecordTimeline_timeline } from '@cau-noi/portal/record-timeline';
import { fact, FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useQuery } from 'urql';
import { directionActions } from '../direction-actions.messages.ts';
import { DirectionLinks } from '../direction-links.tsx';
import { directionOptions } from '../direction.routes.ts';
import { FindingList } from './finding-list.tsx';
import { Findings_inspection } from './findings.ts';
import { InspectionActs } from './inspection-acts.tsx';
import { InspectionContent_inspection } from './inspection-content.ts';
import type { InspectionRead } from './inspection-content.ts';
import { INSPECTION_TONES } from './inspection-state.ts';
import { inspectionMessages } from './inspection.messages.ts';

const InspectionPage_inspection = graphql(
  `
    fragment InspectionPage_inspection on Inspection {
      ...InspectionContent_inspection
      ...Findings_inspection
      organisation {
        id
        shortName
      }
      begunOn
      concludedOn
      concludedBy
      conclusion
      closedOn
      files {
        ...RecordFiles_file
      }
      timeline(first: 50) {
        ...RecordTimeline_timeline
      }
      viewerMay {
        edit {
          allowed
          code
          data
        }
        begin {
          allowed
          code
          data
        }
        find {
          allowed
          code
          data
        }
        conclude {
          allowed
          code
          data
        }
        explain {
          allowed
          code
          data
        }
        remedy {
          allowed
          code
          data
        }
        accept {
          allowed
          code
          data
        }
        close {
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
    }
  `,
  [InspectionContent_inspection, Findings_inspection, RecordFiles_file, RecordTimeline_timeline],
);

const InspectionPageQuery = graphql(
  `
    query InspectionPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Inspection {
          id
          ...InspectionPage_inspection
        }
      }
    }
  `,
  [InspectionPage_inspection],
);

type PageRead = ResultOf<typeof InspectionPage_inspection>;

export const inspectionQuestion = pageQuestion(InspectionPageQuery, ({ param }) => ({
  id: param('inspectionId'),
}));

/** One inspection: what was planned, what was found, how it is remedied, papers, history. */
export function InspectionPage() {
  const t = useMessages(inspectionMessages);
  const { paths } = directionOptions.use();
  const [state, ask] = useQuery(usePageQuestion(inspectionQuestion));
  return (
    <RecordAsked
      title={t('one')}
      list={paths.inspections()}
      state={state}
      onRetry={ask}
      recordOf={({ node }) => (node?.__typename === 'Inspection' ? node : null)}
    >
      {(inspection) => (
        <Entry inspection={inspection} onChanged={() => ask({ requestPolicy: 'network-only' })} />
      )}
    </RecordAsked>
  );
}

interface EntryProps {
  readonly inspection: FragmentOf<typeof InspectionPage_inspection>;
  readonly onChanged: () => void;
}

function Entry({ inspection: given, onChanged }: EntryProps) {
  const words = useMessages(inspectionWords);
  const page = readFragment(InspectionPage_inspection, given);
  const inspection = readFragment(InspectionContent_inspection, page);
  const { id, version, number, state, title, year } = inspection;
  const { viewerMay: may, files, timeline } = page;
  usePageTitle(title);
  return (
    <Page width="reading">
      <PageHeader
        kind={`${words('column.year')} ${year}`}
        number={` #${number} `}
        title={<span lang="vi">{title}</span>}
        state={<StateBadge tone={INSPECTION_TONES[state]} label={words(`state.${state}`)} />}
        trail={<DirectionLinks />}
        actions={<InspectionActs inspection={inspection} may={may} onDone={onChanged} />}
      />
      <Plan inspection={inspection} page={page} />
      <FindingList
        inspection={page}
        of={{ id, version, may, onDone: onChanged }}
        concluded={state === 'CONCLUDED'}
      />
      <RecordFiles recordId={id} files={files} permission={may.attachFile} onChanged={onChanged} />
      <RecordTimeline timeline={timeline} actions={directionActions} />
    </Page>
  );
}

interface PlanProps {
  readonly inspection: InspectionRead;
  readonly page: PageRead;
}

function Plan({ inspection, page }: PlanProps) {
  const t = useMessages(inspectionMessages);
  const words = useMessages(inspectionWords);
  const format = useFormat();
  const { inspected, scope, plannedFrom, plannedTo, team } = inspection;
  const { organisation, begunOn, concludedOn, concludedBy, conclusion, closedOn } = page;
  const day = (on: string | null) => (on === null ? null : format.date(on));
  const planned =
    plannedFrom === null && plannedTo === null
      ? null
      : t('span', { from: day(plannedFrom) ?? '…', to: day(plannedTo) ?? '…' });
  const names = team.map(({ name }, index) => (index === 0 ? t('head', { name }) : name));
  return (
    <PageSection title={t('plan')}>
      <FactList
        facts={[
          ...fact(words('column.unit'), organisation.shortName),
          ...fact(words('column.inspected'), inspected.shortName),
          ...fact(t('field.scope'), <span lang="vi">{scope}</span>),
          ...fact(words('column.team'), format.list(names)),
          ...fact(words('column.days'), planned),
          ...fact(t('field.begunOn'), day(begunOn)),
          ...fact(
            t('field.concludedOn'),
            concludedOn === null
              ? null
              : t('concluded', { name: concludedBy ?? '', day: format.date(concludedOn) }),
          ),
          ...fact(t('field.conclusion'), conclusion && <span lang="vi">{conclusion}</span>),
          ...fact(t('field.closedOn'), day(closedOn)),
        ]}
      />
    </PageSection>
  );
}
