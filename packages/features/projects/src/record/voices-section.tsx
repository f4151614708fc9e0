import type { FollowOnAnswer } from '@cau-noi/domain/project/evaluation';
import { BEGUN_STATES } from '@cau-noi/domain/project/life';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { partialDateText } from '@cau-noi/i18n/project-text';
import { projectWords } from '@cau-noi/i18n/project-words';
import { MayButton } from '@cau-noi/portal/may-button';
import { PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import type { StateTone } from '@cau-noi/ui/state-badge';
import { useState } from 'react';
import { projectsMessages } from '../projects.messages.ts';
import { donorName } from './project-read.ts';
import type { ProjectRead, SectionProps } from './project-read.ts';
import { EvaluationDialog, FollowOnDialog } from './voice-dialogs.tsx';

/** What those who benefit say of it, and what their answers come to. */
export function VoicesSection({ project, onDone }: SectionProps) {
  const t = useMessages(projectsMessages);
  const words = useMessages(projectWords);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { evaluations, scores, state, viewerMay } = project;
  const answered = scores.filter(({ tenths }) => tenths !== null);
  return (
    <PageSection
      title={t('voices')}
      actions={
        BEGUN_STATES.includes(state) && (
          <MayButton permission={viewerMay.record} variant="default" onClick={() => setOpen(true)}>
            {t('act.evaluate')}
          </MayButton>
        )
      }
    >
      {evaluations.length === 0 && <p>{t('nothing')}</p>}
      <ul>
        {answered.map(({ question, answers, tenths }) => (
          <li key={question}>
            {t('score', {
              question: words(`question.${question}`),
              mean: format.number((tenths ?? 0) / 10),
              answers,
            })}
          </li>
        ))}
      </ul>
      {evaluations.map(({ by, on, words: said }) => (
        <p key={`${by} ${on}`}>
          {t('said', { by, day: format.date(on) })}
          {said !== null && `: ${said}`}
        </p>
      ))}
      {open && (
        <EvaluationDialog project={project} onDone={onDone} onClose={() => setOpen(false)} />
      )}
    </PageSection>
  );
}

const ANSWER_TONES: Readonly<Record<FollowOnAnswer, StateTone>> = {
  OPEN: 'waiting',
  AGREED: 'done',
  DECLINED: 'stopped',
};

type FollowOn = ProjectRead['followOns'][number];

/** What its partners propose to go on with. */
export function FollowOnsSection({ project, onDone }: SectionProps) {
  const t = useMessages(projectsMessages);
  const words = useMessages(projectWords);
  const format = useFormat();
  const { language } = useLanguage();
  const [open, setOpen] = useState<FollowOn | 'new' | null>(null);
  const { followOns, state, viewerMay } = project;
  const begun = BEGUN_STATES.includes(state);
  const dialog = { project, onDone, onClose: () => setOpen(null) };
  return (
    <PageSection
      title={t('followOns')}
      {...(followOns.length > 0 && { lead: t('effective') })}
      actions={
        begun && (
          <MayButton permission={viewerMay.record} variant="default" onClick={() => setOpen('new')}>
            {t('act.followOn')}
          </MayButton>
        )
      }
    >
      {followOns.length === 0 && <p>{t('nothing')}</p>}
      <ul>
        {followOns.map((followOn) => {
          const { id, on, donorId, text, answer, answeredOn, answerText } = followOn;
          const said = words(`answer.${answer}`);
          const label =
            answeredOn === null
              ? said
              : t('answered', { answer: said, day: format.date(answeredOn) });
          return (
            <li key={id}>
              {t('proposed', {
                day: partialDateText(on, language),
                donor: donorName(project, donorId, t('ownShare')),
              })}
              : {text}
              {begun && (
                <div>
                  <StateBadge tone={ANSWER_TONES[answer]} label={label} /> {answerText}
                </div>
              )}
              {begun && answer === 'OPEN' && (
                <MayButton
                  permission={viewerMay.record}
                  variant="subtle"
                  onClick={() => setOpen(followOn)}
                >
                  {t('act.answer')}
                </MayButton>
              )}
            </li>
          );
        })}
      </ul>
      {open !== null && <FollowOnDialog followOn={open === 'new' ? null : open} {...dialog} />}
    </PageSection>
  );
}
