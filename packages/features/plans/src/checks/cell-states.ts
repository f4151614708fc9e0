import { FUNDING_SOURCES } from '@cau-noi/domain/activity/funding';
import type { PlanContent, PlanLine } from '@cau-noi/domain/plan';
import { planDraftIssues } from '@cau-noi/domain/plan/issues';
import type { LineAgreement } from '@cau-noi/domain/agreement/carrying-out';
import { lineAgreementIssues } from '@cau-noi/domain/agreement/carrying-out';
import type { Issue } from '@cau-noi/domain/result';
import { type FindingFacts, findingText, type NameOf } from '@cau-noi/i18n/finding-text';
import type { Language } from '@cau-noi/i18n/messages';
import { planIssueText } from '@cau-noi/i18n/plan-issue-text';
import { COLUMN_IDS, type ColumnId } from '../line/cell.ts';

type Path = Issue['path'];

/** The line and the column that a path of the domain leads to; null for the plan as a whole. */
export function cellOfPath(
  path: Path,
  lineOf: (id: string) => PlanLine | undefined,
): { readonly lineId: string; readonly column: ColumnId } | null {
  const [list, id, field, index] = path;
  const line = list === 'lines' && typeof id === 'string' ? lineOf(id) : undefined;
  if (line === undefined) return null;
  if (field === 'funding') {
    const source = line.funding[Number(index)]?.source ?? FUNDING_SOURCES[0];
    return { lineId: line.id, column: `funding.${source}` };
  }
  return { lineId: line.id, column: COLUMN_IDS.find((column) => column === field) ?? 'title' };
}

/** What a cell shows beyond its value. */
export interface PlanCellState {
  readonly message: string;
  readonly tone: 'stop' | 'justify';
}

/** What the lines are judged by: what the checks found, and the agreements that are known. */
export interface JudgedLines {
  readonly findings: readonly FindingFacts[];
  readonly agreements: readonly LineAgreement[];
}

/** What is wrong in cells, by `lineId.column`: what is malformed first, then what the checks found. */
export function cellStates(
  content: PlanContent,
  { findings, agreements }: JudgedLines,
  language: Language,
  nameOf: NameOf,
): ReadonlyMap<string, PlanCellState> {
  const lines = new Map(content.lines.map((line) => [line.id, line]));
  const states = new Map<string, PlanCellState>();
  // The first says it: what a cell has to say besides is in the findings, and need not be put in words here.
  const put = (path: Path, tone: PlanCellState['tone'], message: () => string) => {
    const cell = cellOfPath(path, (id) => lines.get(id));
    const key = cell === null ? null : `${cell.lineId}.${cell.column}`;
    if (key !== null && !states.has(key)) states.set(key, { tone, message: message() });
  };
  const wrong = [...planDraftIssues(content), ...lineAgreementIssues(content, agreements)];
  for (const found of wrong) {
    put(found.path, 'stop', () => planIssueText(found, language));
  }
  for (const finding of findings) {
    if (finding.status !== 'FAIL' || finding.severity === 'NOTE') continue;
    put(finding.path, finding.severity === 'STOP' ? 'stop' : 'justify', () => {
      const text = findingText(finding, language, nameOf);
      const figures = [text?.actual, text?.limit].filter((figure) => figure !== undefined);
      return [text?.sentence ?? '', figures.join(' / ')].filter(Boolean).join(' ');
    });
  }
  return states;
}
