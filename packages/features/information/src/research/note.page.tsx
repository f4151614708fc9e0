import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { informationWords } from '@cau-noi/i18n/information-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { RecordFiles, RecordFiles_file } from '@cau-noi/portal/record-files';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { RecordTimeline, RecordTimeline_timeline } from '@cau-noi/portal/record-timeline';
import { fact, FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { useQuery } from 'urql';
import { informationActions, informationMessages } from '../information.messages.ts';
import { informationOptions } from '../information.routes.ts';
import classes from '../text.module.css';
import { Application_application } from './apply-dialog.tsx';
import { NoteContent_note } from './note-content.ts';
import type { NoteRead } from './note-content.ts';
import { noteMessages } from './note.messages.ts';
import { Applier_applier, PutToUse } from './put-to-use.tsx';

const NotePage_note = graphql(
  `
    fragment NotePage_note on ResearchNote {
      ...NoteContent_note
      organisation {
        id
        shortName
      }
      applications {
        ...Application_application
      }
      appliers {
        ...Applier_applier
      }
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
        attachFile {
          allowed
          code
          data
        }
      }
    }
  `,
  [
    NoteContent_note,
    Application_application,
    Applier_applier,
    RecordFiles_file,
    RecordTimeline_timeline,
  ],
);

const ResearchNotePageQuery = graphql(
  `
    query ResearchNotePageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on ResearchNote {
          id
          ...NotePage_note
        }
      }
    }
  `,
  [NotePage_note],
);

export const noteQuestion = pageQuestion(ResearchNotePageQuery, ({ param }) => ({
  id: param('noteId'),
}));

/** One note: what it says and means, where it comes from, who puts it to use, its papers and history. */
export function NotePage() {
  const t = useMessages(noteMessages);
  const { paths } = informationOptions.use();
  const [state, ask] = useQuery(usePageQuestion(noteQuestion));
  return (
    <RecordAsked
      title={t('one')}
      list={paths.research()}
      state={state}
      onRetry={ask}
      recordOf={({ node }) => (node?.__typename === 'ResearchNote' ? node : null)}
    >
      {(note) => <Record note={note} onChanged={() => ask({ requestPolicy: 'network-only' })} />}
    </RecordAsked>
  );
}

interface RecordProps {
  readonly note: FragmentOf<typeof NotePage_note>;
  readonly onChanged: () => void;
}

function Record({ note: given, onChanged }: RecordProps) {
  const t = useMessages(noteMessages);
  const words = useMessages(informationWords);
  const { paths } = informationOptions.use();
  const go = useGo();
  const page = readFragment(NotePage_note, given);
  const note = readFragment(NoteContent_note, page);
  const { id, topic, title, summary, meaning } = note;
  const { viewerMay, files, timeline } = page;
  usePageTitle(title);
  return (
    <Page width="reading">
      <PageHeader
        kind={words(`topic.${topic}`)}
        title={title}
        trail={<PortalLink to={paths.research()}>{t('title')}</PortalLink>}
        actions={
          <MayButton
            permission={viewerMay.edit}
            variant="default"
            onClick={() => go(paths.researchEdit({ noteId: id }))}
          >
            {t('edit')}
          </MayButton>
        }
      />
      <About note={note} page={page} />
      <PageSection title={t('field.summary')}>
        <p className={classes.text}>{summary}</p>
      </PageSection>
      {meaning !== '' && (
        <PageSection title={t('field.meaning')}>
          <p className={classes.text}>{meaning}</p>
        </PageSection>
      )}
      <PutToUse
        noteId={id}
        appliers={page.appliers}
        applications={page.applications}
        onChanged={onChanged}
      />
      <RecordFiles
        recordId={id}
        files={files}
        permission={viewerMay.attachFile}
        onChanged={onChanged}
      />
      <RecordTimeline timeline={timeline} actions={informationActions} />
    </Page>
  );
}

interface AboutProps {
  readonly note: NoteRead;
  readonly page: ResultOf<typeof NotePage_note>;
}

function About({ note, page }: AboutProps) {
  const t = useMessages(noteMessages);
  const shared = useMessages(recordMessages);
  const both = useMessages(informationMessages);
  const words = useMessages(informationWords);
  const format = useFormat();
  const { paths } = informationOptions.use();
  const { tags, dossier, ofLesson, partner, document, author, writtenOn, visibility } = note;
  return (
    <PageSection title={t('about')}>
      <FactList
        facts={[
          ...fact(shared('unit'), page.organisation.shortName),
          ...fact(both('author'), author),
          ...fact(t('field.writtenOn'), format.date(writtenOn)),
          ...fact(t('field.visibility'), words(`visibility.${visibility}`)),
          ...fact(t('field.tags'), tags.join(', ')),
          ...fact(
            ofLesson ? t('ofLesson') : shared('dossier'),
            dossier === null ? null : (
              <PortalLink to={paths.dossier({ dossierId: dossier.id })}>{dossier.title}</PortalLink>
            ),
          ),
          ...fact(
            t('field.partner'),
            partner === null ? null : (
              <PortalLink to={paths.partner({ partnerId: partner.id })}>{partner.name}</PortalLink>
            ),
          ),
          ...fact(t('field.document'), document),
        ]}
      />
    </PageSection>
  );
}
