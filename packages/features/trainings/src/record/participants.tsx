import { FEEDBACK_QUESTIONS } from '@cau-noi/domain/training';
import { FIT_CODES } from '@cau-noi/domain/nomination';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { trainingWords } from '@cau-noi/i18n/training-words';
import { PortalLink } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FactList, PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useState } from 'react';
import { hoursOf, PARTICIPANT_TONES } from '../training-state.ts';
import { trainingMessages } from '../training.messages.ts';
import classes from '../training.module.css';
import { trainingOptions } from '../trainings.routes.ts';
import { NominateDialog, NominateDialog_training } from './nominate-dialog.tsx';
import { FeedbackDialog, RefuseDialog, useParticipantActs } from './participant-dialogs.tsx';

export const TrainingParticipants_training = graphql(
  `
    fragment TrainingParticipants_training on Training {
      id
      state
      nominated
      accepted
      attended
      ...NominateDialog_training
      participants {
        id
        version
        state
        findings
        reason
        decidedText
        minutes
        result
        certificateNumber
        certificateOn
        rateContent
        rateTrainers
        rateOrganisation
        rateUse
        feedbackWords
        person {
          id
          fullName
        }
        organisation {
          id
          shortName
        }
        viewerMay {
          withdraw {
            allowed
            code
            data
          }
          feedback {
            allowed
            code
            data
          }
        }
      }
      viewerMay {
        nominate {
          allowed
          code
          data
        }
        admit {
          allowed
          code
          data
        }
      }
    }
  `,
  [NominateDialog_training],
);

type Training = ResultOf<typeof TrainingParticipants_training>;
export type Participant = Training['participants'][number];

export interface ParticipantsProps {
  readonly training: FragmentOf<typeof TrainingParticipants_training>;
  readonly onDone: () => void;
}

/** Who was nominated, what is to be looked at, what came of it; and what may be done about each. */
export function Participants({ training: given, onDone }: ParticipantsProps) {
  const t = useMessages(trainingMessages);
  const training = readFragment(TrainingParticipants_training, given);
  const { participants, nominated, accepted, attended, viewerMay, state } = training;
  const [nominating, setNominating] = useState(false);
  const columns = useColumns(training, onDone);
  const counted = participants.filter((one) => one.state === 'NOMINATED').length;
  const standing = participants.filter((one) => one.state === 'ACCEPTED').length;
  const partly = counted < nominated || standing < accepted;
  return (
    <PageSection
      title={t('participants')}
      path="participants"
      {...(state === 'OPEN' && {
        actions: (
          <MayButton permission={viewerMay.nominate} onClick={() => setNominating(true)}>
            {t('nominate')}
          </MayButton>
        ),
      })}
    >
      <p className={classes.text}>
        {t('participantsLead', { nominated, accepted, attended })}
        {partly && ` ${t('ownOnly')}`}
      </p>
      <DataTable
        caption={t('participants')}
        columns={columns}
        rows={participants}
        rowKey={({ id }) => id}
        empty={<EmptyState why={t(partly ? 'noneOwn' : 'noParticipants')} />}
      />
      <FeedbackSum participants={participants} />
      {nominating && (
        <NominateDialog training={training} onDone={onDone} onClose={() => setNominating(false)} />
      )}
    </PageSection>
  );
}

const RATES = {
  CONTENT: 'rateContent',
  TRAINERS: 'rateTrainers',
  ORGANISATION: 'rateOrganisation',
  USE: 'rateUse',
} as const;

/** What those who are shown said, question by question, with how many answered. */
function FeedbackSum({ participants }: Pick<Training, 'participants'>) {
  const t = useMessages(trainingMessages);
  const words = useMessages(trainingWords);
  const format = useFormat();
  const facts = FEEDBACK_QUESTIONS.flatMap((question) => {
    const said = participants.flatMap((one) => one[RATES[question]] ?? []);
    if (said.length === 0) return [];
    const average = format.number(said.reduce((sum, rate) => sum + rate, 0) / said.length, 1);
    return [
      {
        label: words(`question.${question}`),
        value: t('feedbackOf', { average, count: said.length }),
      },
    ];
  });
  const texts = participants.flatMap(({ feedbackWords }) => feedbackWords ?? []);
  if (facts.length === 0) return null;
  return (
    <FactList
      facts={[
        ...facts,
        ...(texts.length === 0 ? [] : [{ label: t('words'), value: texts.join(' · ') }]),
      ]}
    />
  );
}

function useColumns(training: Training, onDone: () => void): readonly Column<Participant>[] {
  const t = useMessages(trainingMessages);
  const words = useMessages(trainingWords);
  const { paths } = trainingOptions.use();
  const format = useFormat();
  const isFit = (code: string) => FIT_CODES.find((known) => known === code);
  return [
    {
      id: 'person',
      header: t('person'),
      phone: 'title',
      cell: ({ person }) => (
        <PortalLink to={paths.person({ personId: person.id })}>{person.fullName}</PortalLink>
      ),
    },
    { id: 'unit', header: t('unit'), cell: ({ organisation }) => organisation.shortName },
    {
      id: 'state',
      header: t('state'),
      cell: ({ state }) => (
        <StateBadge tone={PARTICIPANT_TONES[state]} label={words(`participant.${state}`)} />
      ),
    },
    {
      id: 'against',
      header: t('against'),
      filled: ({ findings, decidedText }) => findings.length > 0 || decidedText !== null,
      cell: ({ findings, reason, decidedText }) => {
        const codes = findings.flatMap((code) => isFit(code) ?? []);
        const said =
          codes.length === 0 ? [] : [format.list(codes.map((code) => words(`fitShort.${code}`)))];
        return [...said, reason, decidedText].filter((part) => part !== null).join(' – ');
      },
    },
    {
      id: 'result',
      header: t('result'),
      filled: ({ minutes, result }) => minutes > 0 || result !== null,
      cell: ({ minutes, result, certificateNumber: number, certificateOn: on }) =>
        [
          minutes > 0 ? t('hours', { hours: format.number(hoursOf(minutes), 2) }) : null,
          result === null ? null : words(`result.${result}`),
          number === null || on === null
            ? null
            : t('certificate', { number, day: format.date(on) }),
        ]
          .filter((part) => part !== null)
          .join(' · '),
    },
    {
      id: 'acts',
      header: t('acts'),
      filled: ({ state }) => state !== 'WITHDRAWN',
      cell: (participant) => <Acts training={training} participant={participant} onDone={onDone} />,
    },
  ];
}

interface ActsProps {
  readonly training: Training;
  readonly participant: Participant;
  readonly onDone: () => void;
}

function Acts({ training, participant, onDone }: ActsProps) {
  const t = useMessages(trainingMessages);
  const [open, setOpen] = useState<'refuse' | 'feedback' | null>(null);
  const { accept, withdraw } = useParticipantActs(training.id, participant, onDone);
  const { state, person, viewerMay, minutes } = participant;
  const name = person.fullName;
  const deciding = training.state === 'OPEN';
  const dialog = { trainingId: training.id, participant, onDone, onClose: () => setOpen(null) };
  return (
    <>
      {deciding && (state === 'NOMINATED' || state === 'REFUSED') && (
        <MayButton
          permission={training.viewerMay.admit}
          variant="subtle"
          aria-label={t('acceptOf', { name })}
          onClick={accept}
        >
          {t('accept')}
        </MayButton>
      )}
      {deciding && (state === 'NOMINATED' || state === 'ACCEPTED') && (
        <>
          <MayButton
            permission={training.viewerMay.admit}
            variant="subtle"
            aria-label={t('refuseOf', { name })}
            onClick={() => setOpen('refuse')}
          >
            {t('refuse')}
          </MayButton>
          <MayButton
            permission={viewerMay.withdraw}
            variant="subtle"
            aria-label={t('withdrawOf', { name })}
            onClick={withdraw}
          >
            {t('withdraw')}
          </MayButton>
        </>
      )}
      {minutes > 0 && (
        <MayButton
          permission={viewerMay.feedback}
          variant="subtle"
          aria-label={t('feedbackOne', { name })}
          onClick={() => setOpen('feedback')}
        >
          {t('feedback')}
        </MayButton>
      )}
      {open === 'refuse' && <RefuseDialog {...dialog} />}
      {open === 'feedback' && <FeedbackDialog {...dialog} />}
    </>
  );
}
