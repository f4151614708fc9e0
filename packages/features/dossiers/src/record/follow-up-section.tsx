import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import { PageSection } from '@cau-noi/ui/page';
import { Timeline } from '@cau-noi/ui/timeline';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Item, ItemList, Wide } from '../parts/item-list.tsx';
import { followUpMessages } from './follow-up.messages.ts';
import { ProgressForm } from './progress-form.tsx';

export const FollowUpSection_dossier = graphql(`
  fragment FollowUpSection_dossier on Dossier {
    id
    endDate
    actual {
      endDate
    }
    followUp {
      commitments
      kept
      looks {
        months
        day
        percent
      }
      dueDate
      overdue
    }
    outcome {
      commitments {
        id
        text
        lesson
        owner
        dueDate
        progress {
          id
          at
          by
          doneOn
          text
          place
          organisation {
            id
            shortName
          }
          file {
            id
            name
          }
          obstacle
          peopleReached
          trainersTaught
        }
      }
    }
    files {
      id
      name
    }
    viewerMay {
      report {
        allowed
        code
        data
      }
    }
  }
`);

type Followed = ResultOf<typeof FollowUpSection_dossier>;
type FollowUp = NonNullable<Followed['followUp']>;
type Commitment = NonNullable<Followed['outcome']>['commitments'][number];
type Said = Commitment['progress'][number];

export interface FollowUpSectionProps {
  readonly dossier: FragmentOf<typeof FollowUpSection_dossier>;
  /** Asks for the record again: something was written. */
  readonly onChanged: () => void;
}

/** What became of what the report promises: every commitment with all that was said of it. */
export function FollowUpSection({ dossier: fragment, onChanged }: FollowUpSectionProps) {
  const dossier = readFragment(FollowUpSection_dossier, fragment);
  const t = useMessages(followUpMessages);
  const lead = useLead();
  const [writing, setWriting] = useState<string | null>(null);
  const { followUp, outcome, files, viewerMay } = dossier;
  if (followUp === null || outcome === null || followUp.commitments === 0) return null;
  const returnedOn = (dossier.actual?.endDate ?? dossier.endDate) as IsoDate | null;
  return (
    <PageSection title={t('title')} id="followUp" path="followUp" lead={lead(followUp)}>
      <ItemList>
        {outcome.commitments.map((commitment) => (
          <CommitmentItem key={commitment.id} commitment={commitment}>
            {writing === commitment.id ? (
              <ProgressForm
                dossierId={dossier.id}
                commitment={commitment}
                returnedOn={returnedOn}
                files={files}
                permission={viewerMay.report}
                onDone={() => {
                  setWriting(null);
                  onChanged();
                }}
                onCancel={() => setWriting(null)}
              />
            ) : (
              <div>
                <MayButton
                  variant="default"
                  permission={viewerMay.report}
                  aria-label={t('writeOf', { commitment: commitment.text })}
                  onClick={() => setWriting(commitment.id)}
                >
                  {t('write')}
                </MayButton>
              </div>
            )}
          </CommitmentItem>
        ))}
      </ItemList>
    </PageSection>
  );
}

/** How much is kept, when it is looked at, and what is to be said by when. */
function useLead() {
  const t = useMessages(followUpMessages);
  const format = useFormat();
  return ({ kept, commitments, looks, dueDate, overdue }: FollowUp): string => {
    const list = looks
      .map(({ months, day, percent }) =>
        t('look', { months, date: format.date(day), percent: format.percent(percent / 100) }),
      )
      .join('; ');
    const due =
      dueDate === null ? [] : [t(overdue ? 'overdue' : 'due', { date: format.date(dueDate) })];
    const said = t('lead', { kept, commitments, looks: list === '' ? '' : t('looks', { list }) });
    return [said, ...due].join(' ');
  };
}

interface CommitmentItemProps {
  readonly commitment: Commitment;
  readonly children: ReactNode;
}

function CommitmentItem({ commitment, children }: CommitmentItemProps) {
  const t = useMessages(followUpMessages);
  const format = useFormat();
  const events = useEvents(commitment.progress);
  const { id, text, lesson, owner, dueDate } = commitment;
  const date = dueDate === null ? '' : format.date(dueDate);
  return (
    <Item
      path={`followUp.${id}`}
      name={text}
      note={dueDate === null ? owner : t('owner', { owner, date })}
    >
      {lesson !== '' && (
        <Wide>
          <p>{t('lesson', { lesson })}</p>
        </Wide>
      )}
      {events.length > 0 && (
        <Wide>
          <Timeline label={t('history', { commitment: text })} events={events} />
        </Wide>
      )}
      <Wide>{children}</Wide>
    </Item>
  );
}

/** What was said of a commitment as events of its history. */
function useEvents(progress: readonly Said[]) {
  const t = useMessages(followUpMessages);
  const words = useMessages(dossierWords);
  const format = useFormat();
  return progress.map((said) => {
    const { id, at, by, doneOn, text, place, organisation, file, obstacle } = said;
    const { peopleReached, trainersTaught } = said;
    const where = [place, organisation?.shortName ?? ''].filter((part) => part !== '').join(', ');
    const detail = [
      ...(obstacle === null ? [] : [t('hindered', { obstacle: words(`obstacle.${obstacle}`) })]),
      text,
      where,
      ...(peopleReached === null ? [] : [t('reached', { count: peopleReached })]),
      ...(trainersTaught === null ? [] : [t('taught', { count: trainersTaught })]),
      ...(file === null ? [] : [t('proof', { name: file.name })]),
    ];
    return {
      id,
      at,
      what: doneOn === null ? t('open') : t('kept', { date: format.date(doneOn) }),
      who: by,
      when: format.dateTime(at),
      detail: detail.filter((part) => part !== '').join(' · '),
      tone: doneOn === null ? ('returned' as const) : ('done' as const),
    };
  });
}
