import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { RecordFiles, RecordFiles_file } from '@cau-noi/portal/record-files';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { RecordTimeline, RecordTimeline_timeline } from '@cau-noi/portal/record-timeline';
import { ReviewSection } from '@cau-noi/portal/review-section';
import { fact, FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useQuery } from 'urql';
import { cooperationActions } from '../cooperation-actions.messages.ts';
import { cooperationOptions } from '../cooperation.routes.ts';
import classes from '../record/record.module.css';
import { SpeechActs } from './speech-acts.tsx';
import { SpeechContent_speech } from './speech-content.ts';
import type { SpeechRead } from './speech-content.ts';
import { SPEECH_TONES } from './speech-state.ts';
import { speechMessages } from './speech.messages.ts';

const SpeechPage_speech = graphql(
  `
    fragment SpeechPage_speech on Speech {
      ...SpeechContent_speech
      organisation {
        id
        shortName
      }
      submittedBy
      submittedAt
      reviewedBy
      reviewedOn
      reviewText
      givenOn
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
        submit {
          allowed
          code
          data
        }
        withdraw {
          allowed
          code
          data
        }
        decide {
          allowed
          code
          data
        }
        give {
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
  [SpeechContent_speech, RecordFiles_file, RecordTimeline_timeline],
);

const SpeechPageQuery = graphql(
  `
    query SpeechPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Speech {
          id
          ...SpeechPage_speech
        }
      }
    }
  `,
  [SpeechPage_speech],
);

type PageRead = ResultOf<typeof SpeechPage_speech>;

export const speechQuestion = pageQuestion(SpeechPageQuery, ({ param }) => ({
  id: param('speechId'),
}));

/** One speech: what it says, what its review says, its papers and history. */
export function SpeechPage() {
  const t = useMessages(speechMessages);
  const { paths } = cooperationOptions.use();
  const [state, ask] = useQuery(usePageQuestion(speechQuestion));
  return (
    <RecordAsked
      title={t('one')}
      list={paths.speeches()}
      state={state}
      onRetry={ask}
      recordOf={({ node }) => (node?.__typename === 'Speech' ? node : null)}
    >
      {(speech) => (
        <Record speech={speech} onChanged={() => ask({ requestPolicy: 'network-only' })} />
      )}
    </RecordAsked>
  );
}

interface RecordProps {
  readonly speech: FragmentOf<typeof SpeechPage_speech>;
  readonly onChanged: () => void;
}

function Record({ speech: given, onChanged }: RecordProps) {
  const t = useMessages(speechMessages);
  const words = useMessages(cooperationWords);
  const { paths } = cooperationOptions.use();
  const page = readFragment(SpeechPage_speech, given);
  const speech = readFragment(SpeechContent_speech, page);
  const { id, state, kind, title, text } = speech;
  const { viewerMay, files, timeline } = page;
  usePageTitle(title);
  return (
    <Page width="reading">
      <PageHeader
        kind={words(`speech.kind.${kind}`)}
        title={title}
        state={<StateBadge tone={SPEECH_TONES[state]} label={words(`speech.state.${state}`)} />}
        trail={<PortalLink to={paths.speeches()}>{t('title')}</PortalLink>}
        actions={<SpeechActs speech={speech} may={viewerMay} onDone={onChanged} />}
      />
      <About speech={speech} page={page} />
      <ReviewSection
        title={t('review')}
        wanting={state === 'CLEARED' || state === 'GIVEN' ? null : t('notReviewed')}
        review={page}
      />
      <PageSection title={t('text')}>
        <p className={classes.text}>{text === '' ? t('noText') : text}</p>
      </PageSection>
      <RecordFiles
        recordId={id}
        files={files}
        permission={viewerMay.attachFile}
        onChanged={onChanged}
      />
      <RecordTimeline timeline={timeline} actions={cooperationActions} />
    </Page>
  );
}

function About({ speech, page }: { readonly speech: SpeechRead; readonly page: PageRead }) {
  const t = useMessages(speechMessages);
  const shared = useMessages(recordMessages);
  const format = useFormat();
  const { paths } = cooperationOptions.use();
  const { event, speaker, plannedOn, dossier } = speech;
  const { organisation, givenOn } = page;
  return (
    <PageSection title={t('about')}>
      <FactList
        facts={[
          ...fact(shared('unit'), organisation.shortName),
          ...fact(t('field.event'), event),
          ...fact(t('field.speaker'), speaker),
          ...fact(t('field.plannedOn'), plannedOn === null ? null : format.date(plannedOn)),
          ...fact(t('field.givenOn'), givenOn === null ? null : format.date(givenOn)),
          ...fact(
            shared('dossier'),
            dossier === null ? null : (
              <PortalLink to={paths.dossier({ dossierId: dossier.id })}>{dossier.title}</PortalLink>
            ),
          ),
        ]}
      />
    </PageSection>
  );
}
