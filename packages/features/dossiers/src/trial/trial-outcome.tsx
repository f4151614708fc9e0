import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import { totalMoves, verdictMove } from '@cau-noi/domain/assessment/what-if';
import type { TotalMove } from '@cau-noi/domain/assessment/what-if';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { Verdict } from '@cau-noi/domain/check/run';
import { activityWords } from '@cau-noi/i18n/activity-words';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { DataTable } from '@cau-noi/ui/data-table';
import { Findings } from '@cau-noi/ui/findings';
import { useCallback, useMemo } from 'react';
import { toldOf } from '../checks/assessment.ts';
import { DossierWhy } from '../checks/dossier-why.tsx';
import { useFindingView } from '../checks/finding-view.tsx';
import { namesById } from '../draft/names.ts';
import type { Names } from '../draft/names.ts';
import { trialMessages } from './trial.messages.ts';

/** What is found, and the facts by which. */
interface Judged {
  readonly verdict: Verdict;
  readonly lookups: DossierLookups;
}

export interface TrialOutcomeProps {
  readonly content: DossierContent;
  readonly tried: DossierContent;
  /** What is found of each; null while it is looked up. */
  readonly verdicts: { readonly before: Judged; readonly after: Judged } | null;
  /** Names of what the dossier points at. */
  readonly names: Names;
}

/** How totals and findings would move. */
export function TrialOutcome({ content, tried, verdicts, names }: TrialOutcomeProps) {
  const t = useMessages(trialMessages);
  const move = useMemo(
    () => (verdicts === null ? null : verdictMove(verdicts.before.verdict, verdicts.after.verdict)),
    [verdicts],
  );
  return (
    <div aria-live="polite">
      <Totals content={content} tried={tried} />
      {move === null || verdicts === null ? (
        <p>{t('looking')}</p>
      ) : (
        (['appeared', 'gone', 'kept'] as const).map((name) => (
          <Found
            key={name}
            title={t(name)}
            verdict={move[name]}
            content={name === 'gone' ? content : tried}
            lookups={(name === 'gone' ? verdicts.before : verdicts.after).lookups}
            names={names}
          />
        ))
      )}
    </div>
  );
}

interface FoundProps {
  readonly title: string;
  readonly verdict: Verdict;
  /** The content of which it is found. */
  readonly content: DossierContent;
  readonly lookups: DossierLookups;
  readonly names: Names;
}

const nowhere = () => null;
const never = () => false;
const nothing = () => null;

function Found({ title, verdict, content, lookups, names }: FoundProps) {
  const t = useMessages(trialMessages);
  const known = useMemo(() => namesById(names), [names]);
  const facts = useMemo(() => toldOf(verdict, content), [verdict, content]);
  const why = useCallback(
    (finding: FindingFacts) => <DossierWhy finding={finding} content={content} lookups={lookups} />,
    [content, lookups],
  );
  const view = { known, fieldName: nowhere, isJustified: never, why, more: nothing };
  const findings = useFindingView(facts, view);
  if (findings.length > 0) return <Findings title={title} findings={findings} />;
  return (
    <section aria-label={title}>
      <p>
        <strong>{title}:</strong> {t('none')}
      </p>
    </section>
  );
}

function Totals({ content, tried }: Pick<TrialOutcomeProps, 'content' | 'tried'>) {
  const t = useMessages(trialMessages);
  const payers = useMessages(activityWords);
  const format = useFormat();
  const moves = totalMoves(content, tried);
  if (!moves.ok) return <p role="alert">{t('overflow')}</p>;
  const signed = ({ before, after }: TotalMove) => {
    const money = format.money({ ...after, minor: after.minor - before.minor });
    return after.minor > before.minor ? `+${money}` : money;
  };
  return (
    <DataTable
      caption={t('totals')}
      rows={moves.value}
      rowKey={({ payer, after }) => `${payer} ${after.currency}`}
      empty={<p>{t('noCosts')}</p>}
      density="compact"
      columns={[
        {
          id: 'payer',
          header: t('payerColumn'),
          phone: 'title',
          cell: ({ payer }) => payers(`funding.${payer}`),
        },
        {
          id: 'before',
          header: t('before'),
          align: 'end',
          cell: ({ before }) => format.money(before),
        },
        { id: 'after', header: t('after'), align: 'end', cell: ({ after }) => format.money(after) },
        { id: 'move', header: t('move'), align: 'end', cell: signed },
      ]}
    />
  );
}
