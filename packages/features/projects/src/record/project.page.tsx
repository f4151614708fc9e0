import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { projectWords } from '@cau-noi/i18n/project-words';
import { PortalLink } from '@cau-noi/portal/link';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { RecordFiles } from '@cau-noi/portal/record-files';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { RecordTimeline } from '@cau-noi/portal/record-timeline';
import { Sourced } from '@cau-noi/portal/sourced';
import { fact, FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useQuery } from 'urql';
import { projectActions } from '../project-actions.messages.ts';
import { PROJECT_TONES } from '../project-state.ts';
import { projectsMessages } from '../projects.messages.ts';
import { projectsOptions } from '../projects.routes.ts';
import { useSpanText } from '../span-text.ts';
import { ActivitiesSection } from './activities-section.tsx';
import { MoneySection } from './money-section.tsx';
import { ProjectActs } from './project-acts.tsx';
import { ProjectPage_project } from './project-read.ts';
import type { ProjectRead } from './project-read.ts';
import { ReportsSection } from './reports-section.tsx';
import { ResultsSection } from './results-section.tsx';
import { FollowOnsSection, VoicesSection } from './voices-section.tsx';

const ProjectPageQuery = graphql(
  `
    query ProjectPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Project {
          id
          ...ProjectPage_project
        }
      }
    }
  `,
  [ProjectPage_project],
);

export const projectQuestion = pageQuestion(ProjectPageQuery, ({ param }) => ({
  id: param('projectId'),
}));

/** One programme or project: content, approval, money, results, activities, reports, what is said of it. */
export function ProjectPage() {
  const t = useMessages(projectsMessages);
  const { paths } = projectsOptions.use();
  const [state, ask] = useQuery(usePageQuestion(projectQuestion));
  return (
    <RecordAsked
      title={t('one')}
      list={paths.projects()}
      state={state}
      onRetry={ask}
      recordOf={({ node }) => (node?.__typename === 'Project' ? node : null)}
    >
      {(project) => (
        <Record project={project} onChanged={() => ask({ requestPolicy: 'network-only' })} />
      )}
    </RecordAsked>
  );
}

interface RecordProps {
  readonly project: FragmentOf<typeof ProjectPage_project>;
  readonly onChanged: () => void;
}

function Record({ project: given, onChanged }: RecordProps) {
  const t = useMessages(projectsMessages);
  const words = useMessages(projectWords);
  const { language } = useLanguage();
  const { paths } = projectsOptions.use();
  const project = readFragment(ProjectPage_project, given);
  const { id, number, kind, state, titleVi, titleEn, files, timeline, viewerMay } = project;
  const title = language === 'en' ? (titleEn ?? titleVi) : titleVi;
  usePageTitle(title);
  const section = { project, onDone: onChanged };
  return (
    <Page width="reading">
      <PageHeader
        kind={words(`kind.${kind}`)}
        number={t('number', { number })}
        title={title}
        state={<StateBadge tone={PROJECT_TONES[state]} label={words(`state.${state}`)} />}
        trail={<PortalLink to={paths.projects()}>{t('title')}</PortalLink>}
        actions={<ProjectActs {...section} />}
      />
      <Content project={project} />
      {state !== 'HISTORIC' && <Approval project={project} />}
      <MoneySection {...section} />
      <ResultsSection {...section} />
      <ActivitiesSection {...section} />
      {state !== 'HISTORIC' && <ReportsSection {...section} />}
      {state !== 'HISTORIC' && <VoicesSection {...section} />}
      <FollowOnsSection {...section} />
      <RecordFiles
        recordId={id}
        files={files}
        permission={viewerMay.attachFile}
        onChanged={onChanged}
      />
      <RecordTimeline timeline={timeline} actions={projectActions} />
    </Page>
  );
}

interface PartProps {
  readonly project: ProjectRead;
}

function Content({ project }: PartProps) {
  const t = useMessages(projectsMessages);
  const shared = useMessages(recordMessages);
  const words = useMessages(projectWords);
  const { paths } = projectsOptions.use();
  const spanText = useSpanText();
  const { organisation, unions, donors, channel, places, topics, state } = project;
  const { need, goal, note, source, verification } = project;
  const partner = ({ id, name }: ProjectRead['donors'][number]) => (
    <div key={id}>
      <PortalLink to={paths.partner({ partnerId: id })}>{name}</PortalLink>
    </div>
  );
  const names = unions.map(({ shortName }) => shortName).join(', ');
  return (
    <PageSection title={t('course')} lead={state === 'HISTORIC' ? t('historicNote') : undefined}>
      <FactList
        facts={[
          ...fact(t('field.lead'), organisation.shortName),
          ...fact(t('unions'), names),
          ...fact(t('donors'), donors.length === 0 ? null : donors.map(partner)),
          ...fact(t('field.channelId'), channel === null ? null : partner(channel)),
          ...fact(t('column.period'), spanText(project)),
          ...fact(t('field.places'), places.join('; ')),
          ...fact(t('field.topics'), topics.map((topic) => words(`topic.${topic}`)).join('; ')),
          ...fact(t('field.need'), need),
          ...fact(t('field.goal'), goal),
          ...fact(t('field.note'), note),
          ...fact(
            shared('source'),
            source && <Sourced source={source} verification={verification} />,
          ),
        ]}
      />
    </PageSection>
  );
}

function Approval({ project }: PartProps) {
  const t = useMessages(projectsMessages);
  const format = useFormat();
  const { approvalNumber, approvedOn, approvedBy, decisionText, submittedOn, lapse } = project;
  const day = (value: string | null) => (value === null ? null : format.date(value));
  const mark = lapse?.basis.verification === 'UNVERIFIED' ? t('unverified') : '';
  const citation = lapse?.basis.citation ?? '';
  const document =
    approvedOn === null
      ? null
      : t('document', {
          number: approvalNumber ?? '',
          day: format.date(approvedOn),
          by: approvedBy ?? '',
        });
  const facts = [
    ...fact(t('field.submittedOn'), day(submittedOn)),
    ...fact(t('approval'), document),
    ...fact(t('field.decisionText'), decisionText),
    ...fact(t('field.startedOn'), day(project.startedOn)),
    ...fact(t('field.endedOn'), day(project.endedOn)),
    ...fact(t('field.closedOn'), day(project.closedOn)),
  ];
  return (
    <PageSection title={t('approval')}>
      {approvedOn === null && <p>{t('notApproved')}</p>}
      {lapse !== null && (
        <p>
          {lapse.dueOn === null
            ? t('lapseUnknown', { citation })
            : t(lapse.due ? 'lapseDue' : 'lapseLater', {
                day: format.date(lapse.dueOn),
                citation,
                mark,
              })}
        </p>
      )}
      {facts.length > 0 && <FactList facts={facts} />}
    </PageSection>
  );
}
