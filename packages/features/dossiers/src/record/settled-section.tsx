import { DOSSIER_LIMITS } from '@cau-noi/domain/dossier/draft-issues';
import type { DossierState } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { findingText } from '@cau-noi/i18n/finding-text';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { askedOfDossier } from '@cau-noi/portal/asked-of';
import { FindingFacts_finding } from '@cau-noi/portal/finding-facts';
import { MayButton } from '@cau-noi/portal/may-button';
import { WhyApplies } from '@cau-noi/portal/why-applies';
import { Findings } from '@cau-noi/ui/findings';
import type { Finding } from '@cau-noi/ui/findings';
import { FactList, PageSection } from '@cau-noi/ui/page';
import { TextField } from '@cau-noi/ui/text-field';
import { useCallback, useMemo, useState } from 'react';
import { useFindingView } from '../checks/finding-view.tsx';
import type { Names } from '../draft/names.ts';
import { namesById } from '../draft/names.ts';
import { settledMessages } from './settled.messages.ts';
import { useExplainSpent } from './use-explain-spent.ts';

export const SettledSection_dossier = graphql(
  `
    fragment SettledSection_dossier on Dossier {
      id
      state
      kind
      startDate
      organisation {
        id
        kind
      }
      planLine {
        id
      }
      costLines {
        id
        payer
      }
      settledVerdicts {
        id
        occasion
        judgedAt
        judgedBy
        normDay
        unexplained
        findings {
          standing
          needsExplaining
          text
          approved {
            ...FindingFacts_finding
          }
          settled {
            ...FindingFacts_finding
          }
        }
      }
      viewerMay {
        closeFigures {
          allowed
          code
          data
        }
      }
    }
  `,
  [FindingFacts_finding],
);

type Settled = ResultOf<typeof SettledSection_dossier>;
type Verdict = Settled['settledVerdicts'][number];
type Told = Verdict['findings'][number];

export interface SettledSectionProps {
  readonly dossier: FragmentOf<typeof SettledSection_dossier>;
  readonly names: Names;
  /** Asks for the record again: something was written. */
  readonly onChanged: () => void;
}

const CLOSED: DossierState = 'COMPLETED';

/** What the checks find of the real costs, beside what was approved; what goes further is explained. */
export function SettledSection({ dossier: fragment, names, onChanged }: SettledSectionProps) {
  const dossier = readFragment(SettledSection_dossier, fragment);
  const t = useMessages(settledMessages);
  const [latest, ...earlier] = dossier.settledVerdicts;
  if (latest === undefined) {
    const owed = dossier.state === CLOSED && dossier.viewerMay.closeFigures.allowed;
    return owed ? <Unjudged dossier={dossier} onChanged={onChanged} /> : null;
  }
  return (
    <PageSection title={t('title')} id="settled" path="settled" lead={<Lead verdict={latest} />}>
      <Latest
        key={latest.id}
        dossier={dossier}
        verdict={latest}
        names={names}
        onChanged={onChanged}
      />
      <Earlier verdicts={earlier} />
    </PageSection>
  );
}

function Lead({ verdict }: { readonly verdict: Verdict }) {
  const t = useMessages(settledMessages);
  const format = useFormat();
  const { occasion, judgedAt, judgedBy, normDay } = verdict;
  const when = { date: format.date(judgedAt), by: judgedBy, normDay: format.date(normDay) };
  return <>{`${t(`occasion.${occasion}`, when)} ${t('kept')}`}</>;
}

interface UnjudgedProps {
  readonly dossier: Settled;
  readonly onChanged: () => void;
}

function Unjudged({ dossier, onChanged }: UnjudgedProps) {
  const t = useMessages(settledMessages);
  const { running, explain } = useExplainSpent(dossier.id, onChanged);
  return (
    <PageSection title={t('title')} id="settled" path="settled" lead={t('unjudged')}>
      <div>
        <MayButton
          variant="default"
          permission={dossier.viewerMay.closeFigures}
          loading={running}
          onClick={() => void explain({}, t('judged'))}
        >
          {t('judge')}
        </MayButton>
      </div>
    </PageSection>
  );
}

interface LatestProps extends UnjudgedProps {
  readonly verdict: Verdict;
  readonly names: Names;
}

const factsOf = (finding: Told['settled']) => readFragment(FindingFacts_finding, finding);

function Latest({ dossier, verdict, names, onChanged }: LatestProps) {
  const t = useMessages(settledMessages);
  const permission = dossier.viewerMay.closeFigures;
  const writable = permission.allowed && verdict.occasion !== 'SETTLED';
  const { findings, unexplained } = verdict;
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const { running, explain } = useExplainSpent(dossier.id, onChanged);
  const known = useMemo(() => namesById(names), [names]);
  const byKey = useMemo(
    () => new Map(findings.map((told) => [factsOf(told.settled)?.key ?? '', told])),
    [findings],
  );
  const more = useCallback(
    ({ key }: FindingFacts) => {
      const told = byKey.get(key);
      if (told === undefined) return null;
      return (
        <>
          <Standing told={told} />
          {told.needsExplaining && writable ? (
            <TextField
              path={`settled.${key}`}
              label={t('explain')}
              help={t('explainHelp')}
              lines={2}
              maxLength={DOSSIER_LIMITS.text}
              value={texts[key] ?? told.text ?? ''}
              onChange={(text) => setTexts((before) => ({ ...before, [key]: text }))}
            />
          ) : (
            told.text !== null && <p>{t('explained', { text: told.text })}</p>
          )}
        </>
      );
    },
    [byKey, t, texts, writable],
  );
  const isJustified = useCallback((key: string) => (byKey.get(key)?.text ?? '') !== '', [byKey]);
  const told = useMemo(
    () => findings.flatMap(({ settled }) => asSpent(factsOf(settled))),
    [findings],
  );
  const why = useSettledWhy(dossier, verdict);
  const lines = useFindingView(told, { known, fieldName: nowhere, isJustified, why, more });
  const owed = findings.some(({ needsExplaining }) => needsExplaining);
  return (
    <form
      noValidate
      aria-label={t('title')}
      onSubmit={(event) => {
        event.preventDefault();
        void explain(texts, t('saved'));
      }}
    >
      {told.length === 0 && <p>{t('nothing')}</p>}
      {unexplained > 0 && <p role="status">{t('unexplained', { count: unexplained })}</p>}
      {told.length > 0 && <Findings findings={lines.map(withoutMend)} title={t('findings')} />}
      <Gone findings={findings} />
      {owed && writable && (
        <MayButton type="submit" permission={permission} loading={running}>
          {t('save')}
        </MayButton>
      )}
    </form>
  );
}

const nowhere = (): null => null;

/** Why a finding is asked of what was spent: by the norms of the day by which it was judged. */
function useSettledWhy(dossier: Settled, { normDay: day }: Verdict) {
  const { kind, startDate, organisation, planLine, costLines } = dossier;
  return useCallback(
    (finding: FindingFacts) => {
      const normDay = day as IsoDate;
      const subject = { kind, level: organisation.kind, planned: planLine !== null, normDay };
      const spent = { startDate: startDate as IsoDate | null, costLines };
      return <WhyApplies finding={finding} asked={askedOfDossier(finding, spent, subject)} />;
    },
    [kind, organisation.kind, planLine, day, startDate, costLines],
  );
}

/** What is spent cannot be mended any more: what would have stopped an estimate is explained. */
function asSpent(facts: ReturnType<typeof factsOf>) {
  if (facts === null) return [];
  return facts.severity === 'STOP' ? { ...facts, severity: 'JUSTIFY' as const } : facts;
}

function withoutMend(line: Finding): Finding {
  const { id, tone, sentence, limit, actual, excess, bases, explained, justified, why } = line;
  const { atLeast, more } = line;
  return {
    id,
    tone,
    sentence,
    limit,
    actual,
    excess,
    bases,
    explained,
    justified,
    why,
    atLeast,
    more,
  };
}

/** How a finding stands to what was approved, in words. */
function Standing({ told }: { readonly told: Told }) {
  const t = useMessages(settledMessages);
  const { language } = useLanguage();
  const then = factsOf(told.approved);
  const approved = then && findingText(then, language, unnamed)?.actual;
  if (told.standing !== 'WORSE') return <p>{t(`standing.${told.standing}`)}</p>;
  return <p>{approved ? t('standing.WORSE', { approved }) : t('standing.WORSE_UNMEASURED')}</p>;
}

const unnamed = (): undefined => undefined;

function Gone({ findings }: Pick<Verdict, 'findings'>) {
  const t = useMessages(settledMessages);
  const { language } = useLanguage();
  const gone = findings.filter(({ standing }) => standing === 'GONE');
  const sentences = gone.flatMap(({ approved }) => {
    const then = factsOf(approved);
    return (then && findingText(then, language, unnamed)?.sentence) ?? [];
  });
  if (sentences.length === 0) return null;
  return (
    <>
      <h3>{t('standing.GONE')}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function Earlier({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const t = useMessages(settledMessages);
  const format = useFormat();
  if (verdicts.length === 0) return null;
  return (
    <details>
      <summary>{t('earlier')}</summary>
      <FactList
        facts={verdicts.map((verdict) => ({
          label: format.dateTime(verdict.judgedAt),
          value: t('earlierText', {
            count: verdict.findings.filter(({ needsExplaining }) => needsExplaining).length,
          }),
        }))}
      />
    </details>
  );
}
