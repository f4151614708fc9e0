import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { languageName } from '@cau-noi/i18n/language-name';
import { staffWords } from '@cau-noi/i18n/staff-words';
import { trainingWords } from '@cau-noi/i18n/training-words';
import { PortalLink } from '@cau-noi/portal/link';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { RecordFiles, RecordFiles_file } from '@cau-noi/portal/record-files';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { RecordTimeline, RecordTimeline_timeline } from '@cau-noi/portal/record-timeline';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { fact, FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useQuery } from 'urql';
import { hoursOf, TRAINING_TONES } from '../training-state.ts';
import { trainingMessages } from '../training.messages.ts';
import { trainingOptions } from '../trainings.routes.ts';
import { TrainingContent_training } from '../write/training-content.ts';
import type { TrainingRead } from '../write/training-content.ts';
import { Cascade, TrainingCascade_training } from './cascade.tsx';
import { Participants, TrainingParticipants_training } from './participants.tsx';
import { TrainingActs, TrainingActs_training } from './training-acts.tsx';

const TrainingPage_training = graphql(
  `
    fragment TrainingPage_training on Training {
      ...TrainingContent_training
      ...TrainingActs_training
      ...TrainingParticipants_training
      ...TrainingCascade_training
      organisation {
        id
        shortName
      }
      cancelText
      files {
        ...RecordFiles_file
      }
      timeline(first: 50) {
        ...RecordTimeline_timeline
      }
      viewerMay {
        attachFile {
          allowed
          code
          data
        }
      }
    }
  `,
  [
    TrainingContent_training,
    TrainingActs_training,
    TrainingParticipants_training,
    TrainingCascade_training,
    RecordFiles_file,
    RecordTimeline_timeline,
  ],
);

const TrainingPageQuery = graphql(
  `
    query TrainingPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Training {
          id
          ...TrainingPage_training
        }
      }
    }
  `,
  [TrainingPage_training],
);

type PageRead = ResultOf<typeof TrainingPage_training>;

export const trainingQuestion = pageQuestion(TrainingPageQuery, ({ param }) => ({
  id: param('trainingId'),
}));

/** One training: what it is, its sessions, who attended, what came of it, papers, history. */
export function TrainingPage() {
  const t = useMessages(trainingMessages);
  const { paths } = trainingOptions.use();
  const [state, ask] = useQuery(usePageQuestion(trainingQuestion));
  return (
    <RecordAsked
      title={t('one')}
      list={paths.trainings()}
      state={state}
      onRetry={ask}
      recordOf={({ node }) => (node?.__typename === 'Training' ? node : null)}
    >
      {(training) => (
        <Record training={training} onChanged={() => ask({ requestPolicy: 'network-only' })} />
      )}
    </RecordAsked>
  );
}

interface RecordProps {
  readonly training: FragmentOf<typeof TrainingPage_training>;
  readonly onChanged: () => void;
}

function Record({ training: given, onChanged }: RecordProps) {
  const t = useMessages(trainingMessages);
  const words = useMessages(trainingWords);
  const { paths } = trainingOptions.use();
  const page = readFragment(TrainingPage_training, given);
  const training = readFragment(TrainingContent_training, page);
  const { id, state, title } = training;
  usePageTitle(title);
  return (
    <Page width="reading">
      <PageHeader
        kind={t('one')}
        title={title}
        state={<StateBadge tone={TRAINING_TONES[state]} label={words(`state.${state}`)} />}
        trail={<PortalLink to={paths.trainings()}>{t('title')}</PortalLink>}
        actions={<TrainingActs training={page} onDone={onChanged} />}
      />
      <Facts training={training} page={page} />
      <Sessions sessions={training.sessions} />
      {state !== 'PLANNED' && <Participants training={page} onDone={onChanged} />}
      <Cascade training={page} />
      {page.timeline !== null && (
        <>
          <RecordFiles
            recordId={id}
            files={page.files}
            permission={page.viewerMay.attachFile}
            onChanged={onChanged}
          />
          <RecordTimeline timeline={page.timeline} actions={trainingActions} />
        </>
      )}
    </Page>
  );
}

const trainingActions = { vi: trainingMessages.vi.action, en: trainingMessages.en.action };

interface FactsProps {
  readonly training: TrainingRead;
  readonly page: PageRead;
}

function Facts({ training, page }: FactsProps) {
  const t = useMessages(trainingMessages);
  const shared = useMessages(recordMessages);
  const words = useMessages(trainingWords);
  const modes = useMessages(dossierWords);
  const format = useFormat();
  const { paths } = trainingOptions.use();
  const { organiserKind, organiserPartner, organiserText, startDate, endDate } = training;
  const { year, quarter, closesOn, places, openTo, invited, cost, sponsor, dossier } = training;
  const { cascadeOf, cascadeTrainer, project, mode, place, topic, note } = training;
  const partner = (one: { readonly id: string; readonly name: string } | null) =>
    one === null ? null : (
      <PortalLink to={paths.partner({ partnerId: one.id })}>{one.name}</PortalLink>
    );
  return (
    <PageSection title={t('facts')}>
      <FactList
        facts={[
          ...fact(shared('unit'), page.organisation.shortName),
          ...fact(t('field.topic'), topic),
          ...fact(
            t('field.organiserKind'),
            partner(organiserPartner) ?? organiserText ?? words(`organiser.${organiserKind}`),
          ),
          ...fact(
            t('column.when'),
            startDate !== null && endDate !== null
              ? format.dateRange(startDate, endDate)
              : quarter === null
                ? String(year)
                : t('quarterOf', { quarter, year }),
          ),
          ...fact(t('field.mode'), modes(`eventMode.${mode}`)),
          ...fact(t('field.place'), place),
          ...fact(t('field.roles'), <Audience training={training} />),
          ...fact(
            t('field.openTo'),
            openTo === 'ALL' || invited.length === 0
              ? words(`openTo.${openTo}`)
              : format.list(invited.map(({ shortName }) => shortName)),
          ),
          ...fact(t('field.closesOn'), closesOn === null ? null : format.date(closesOn)),
          ...fact(t('field.places'), places === null ? null : format.number(places)),
          ...fact(t('field.cost'), cost === null ? null : format.money(cost)),
          ...fact(t('field.sponsorId'), partner(sponsor)),
          ...fact(
            shared('dossier'),
            dossier === null ? null : (
              <PortalLink to={paths.dossier({ dossierId: dossier.id })}>{dossier.title}</PortalLink>
            ),
          ),
          ...fact(
            t('field.projectId'),
            project === null ? null : (
              <PortalLink to={paths.project({ projectId: project.id })}>
                {project.titleVi}
              </PortalLink>
            ),
          ),
          ...fact(
            t('cascadeOf'),
            cascadeOf === null ? null : (
              <PortalLink to={paths.training({ trainingId: cascadeOf.id })}>
                {cascadeOf.title}
              </PortalLink>
            ),
          ),
          ...fact(t('trainer'), cascadeTrainer?.fullName ?? null),
          ...fact(t('field.note'), note),
          ...fact(t('field.cancelText'), page.cancelText),
        ]}
      />
    </PageSection>
  );
}

/** For whom it is, in a line. */
function Audience({ training: { roles, trade, language, minLevel } }: { training: TrainingRead }) {
  const t = useMessages(trainingMessages);
  const words = useMessages(staffWords);
  const format = useFormat();
  const { language: shown } = useLanguage();
  const needed =
    language === null ? [] : [[languageName(language, shown), minLevel ?? ''].join(' ').trim()];
  const parts = [
    ...roles.map((role) => words(`role.${role}`)),
    ...(trade === null ? [] : [trade]),
    ...needed,
  ];
  return parts.length === 0 ? t('anybody') : format.list(parts);
}

type Session = TrainingRead['sessions'][number];

function Sessions({ sessions }: Pick<TrainingRead, 'sessions'>) {
  const t = useMessages(trainingMessages);
  const format = useFormat();
  const columns: readonly Column<Session>[] = [
    { id: 'subject', header: t('session.subject'), phone: 'title', cell: ({ subject }) => subject },
    { id: 'on', header: t('session.on'), cell: ({ on }) => format.date(on) },
    {
      id: 'hours',
      header: t('session.hours'),
      align: 'end',
      cell: ({ minutes }) => format.number(hoursOf(minutes), 2),
      foot: format.number(hoursOf(sessions.reduce((sum, { minutes }) => sum + minutes, 0)), 2),
    },
    {
      id: 'trainer',
      header: t('session.trainer'),
      filled: ({ trainer, trainerText }) => trainer !== null || trainerText !== null,
      cell: ({ trainer, trainerText }) => trainer?.fullName ?? trainerText ?? '',
    },
  ];
  return (
    <PageSection title={t('sessions')}>
      <DataTable
        caption={t('sessions')}
        columns={columns}
        rows={sessions}
        rowKey={({ id }) => id}
        empty={<EmptyState why={t('noSessions')} />}
      />
    </PageSection>
  );
}
