import type { PlanSubject } from '@cau-noi/domain/assessment/plan';
import type { CheckParameter } from '@cau-noi/domain/check';
import type { PlanLine } from '@cau-noi/domain/plan';
import { covers, waiverOf } from '@cau-noi/domain/waiver/cover';
import { waivedBy } from '@cau-noi/domain/waiver/request';
import { type FindingFacts, namedIn } from '@cau-noi/i18n/finding-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { askedOfPlan } from '@cau-noi/portal/asked-of';
import { useFindingLines } from '@cau-noi/portal/finding-lines';
import type { Permission } from '@cau-noi/portal/may-button';
import { useNames } from '@cau-noi/portal/names';
import { WaiverForm } from '@cau-noi/portal/waiver-form';
import type { SavedRecord } from '@cau-noi/portal/waiver-form';
import { WaiverNote } from '@cau-noi/portal/waiver-note';
import type { WaiverShown } from '@cau-noi/portal/waivers';
import { WhyApplies } from '@cau-noi/portal/why-applies';
import { Findings } from '@cau-noi/ui/findings';
import { type ReactNode, useCallback, useMemo } from 'react';
import { columnName } from '../line/column-name.ts';
import { plansMessages } from '../plans.messages.ts';
import { cellOfPath } from './cell-states.ts';
import { asFinding } from './held-back.ts';
import { JustifyFinding } from './justify-finding.tsx';
import { type CondensedFinding, condensed, lineOfFinding } from './verdict.ts';

/** More findings than anybody reads at once: they come by pages then. */
const MANY = 200;
const AT_ONCE = 50;

export interface PlanFindingsProps {
  /** Whose plan it is and for which year: why a finding is asked of a line hangs on it. */
  readonly subject: PlanSubject;
  readonly lines: readonly PlanLine[];
  readonly findings: readonly FindingFacts[];
  /** Names that are known already: of the writing union, of partners. */
  readonly names: ReadonlyMap<string, string>;
  readonly justifications: ReadonlyMap<string, string>;
  /** Given where the author may justify; otherwise what was written is shown. */
  readonly justify?: { readonly planId: string; readonly permission: Permission };
  /** The exceptions of the plan. */
  readonly waivers: readonly WaiverShown[];
  /** Given where the author may ask for one: the plan as it is saved, and the rows that name who grants it. */
  readonly waive?: { readonly record: SavedRecord; readonly parameters: readonly CheckParameter[] };
  /** Goes to a cell of the plan; without it findings have no links. */
  readonly onGoTo?: (lineId: string, column: string) => void;
  readonly title?: string;
  /** Whether they are those of the page, to be led to from afar. */
  readonly ofPage?: boolean;
  /** So many of each group at first; without it all of them, as for paper, unless they are hundreds. */
  readonly atOnce?: number;
}

/** The findings of a plan with the lines that they are about: while writing, before submitting, on paper. */
export function PlanFindings(props: PlanFindingsProps) {
  const { lines, findings, names, justifications, onGoTo, title, ofPage, atOnce } = props;
  const short = useMemo(() => condensed(findings), [findings]);
  const named = useMemo(() => namedIn(short), [short]);
  const lineAt = useMemo(() => new Map(lines.map((line) => [line.id, line])), [lines]);
  const texts = useFindingLines(short, {
    nameOf: useNames(named, names),
    about: useAbout(lines),
    fieldName: useFieldName(lines, lineAt, onGoTo !== undefined),
    isJustified: useCallback(
      (key: string) => (justifications.get(key) ?? '') !== '',
      [justifications],
    ),
    why: useWhy(props),
    more: useMore(props),
  });
  const shown = atOnce ?? (short.length > MANY ? AT_ONCE : undefined);
  const goTo = (path: string) => {
    const cell = cellOfPath(path.split('.'), (id) => lineAt.get(id));
    if (cell !== null) onGoTo?.(cell.lineId, cell.column);
  };
  return (
    <Findings
      findings={texts}
      {...(onGoTo && { onGoToField: goTo })}
      {...(title !== undefined && { title })}
      {...(ofPage !== undefined && { ofPage })}
      {...(shown !== undefined && { atOnce: shown })}
    />
  );
}

type About = (finding: FindingFacts) => ReactNode;

function useAbout(lines: readonly PlanLine[]): About {
  const t = useMessages(plansMessages);
  const places = useMemo(() => new Map(lines.map(({ id }, place) => [id, place])), [lines]);
  return useCallback(
    (finding) => {
      const { passed = null } = finding as Partial<CondensedFinding>;
      if (passed !== null) return t('findings.lines', { count: passed });
      const place = places.get(lineOfFinding(finding) ?? '');
      const line = place === undefined ? undefined : lines[place];
      if (line === undefined || place === undefined) return null;
      const number = place + 1;
      return line.title.trim() === ''
        ? t('findings.line', { number })
        : t('findings.lineTitle', { number, title: line.title });
    },
    [t, places, lines],
  );
}

function useFieldName(
  lines: readonly PlanLine[],
  lineAt: ReadonlyMap<string, PlanLine>,
  linked: boolean,
) {
  const t = useMessages(plansMessages);
  const { language } = useLanguage();
  return useCallback(
    (path: FindingFacts['path']) => {
      const cell = linked ? cellOfPath(path, (id) => lineAt.get(id)) : null;
      if (cell === null) return null;
      const number = lines.findIndex(({ id }) => id === cell.lineId) + 1;
      return t('findings.fieldOfLine', { field: columnName(cell.column, language), number });
    },
    [t, lines, lineAt, linked, language],
  );
}

function useWhy({ subject: { level, year }, lines, waive }: PlanFindingsProps): About {
  const t = useMessages(plansMessages);
  const rows = waive?.parameters;
  return useCallback(
    (finding) => {
      const { passed = null } = finding as Partial<CondensedFinding>;
      if (passed !== null) return <p>{t('findings.eachLine')}</p>;
      const asked = askedOfPlan(finding, lines, { level, year });
      return <WhyApplies finding={finding} asked={asked} rows={rows?.length ? rows : undefined} />;
    },
    [t, level, year, lines, rows],
  );
}

function useMore({ justify, justifications, waivers, waive }: PlanFindingsProps): About {
  const t = useMessages(plansMessages);
  return useCallback(
    (finding) => {
      if (finding.status === 'FAIL' && finding.severity === 'STOP')
        return <Exception finding={finding} waivers={waivers} waive={waive} />;
      if (finding.status !== 'FAIL' || finding.severity !== 'JUSTIFY') return null;
      const text = justifications.get(finding.key) ?? '';
      if (justify) return <JustifyFinding {...justify} findingKey={finding.key} text={text} />;
      return text === '' ? null : <p>{t('findings.justified', { text })}</p>;
    },
    [t, justify, justifications, waivers, waive],
  );
}

interface ExceptionProps extends Pick<PlanFindingsProps, 'waivers'> {
  readonly finding: FindingFacts;
  readonly waive: PlanFindingsProps['waive'];
}

/** Below a finding that stops: its exception, with the form for one where the author may ask. */
function Exception({ finding, waivers, waive }: ExceptionProps) {
  const judged = { ...asFinding(finding), key: finding.key };
  const waiver = waiverOf(judged, waivers);
  if (waive !== undefined) {
    const role = waivedBy(judged, waive.parameters);
    return <WaiverForm record={waive.record} finding={judged} waiver={waiver} role={role} />;
  }
  return waiver && <WaiverNote waiver={waiver.note} waived={covers(waiver, judged)} />;
}
