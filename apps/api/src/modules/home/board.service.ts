import type { LegalBasis } from '@cau-noi/domain/check';
import { childrenOf, treeOn } from '@cau-noi/domain/organisation/tree';
import type { IsoDate } from '@cau-noi/domain/period';
import { yearPeriod } from '@cau-noi/domain/period';
import { planDeadline } from '@cau-noi/domain/plan/deadline';
import type { Punctuality } from '@cau-noi/domain/plan/punctuality';
import { punctualityOf } from '@cau-noi/domain/plan/punctuality';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { vietnameseDay } from '../../dates.ts';
import { requestError } from '../../errors.ts';
import { openReports } from '../dossier/report-due.queries.ts';
import type { BoardRecord } from './board.queries.ts';
import { boardRecords } from './board.queries.ts';

/** A union's row: its plan, whether that came in time, what is owed. */
export type BoardRowFound = BoardRecord & {
  readonly punctuality: Punctuality;
  readonly reportsOverdue: number;
};

/** Who has handed in the plan of a year. */
export interface BoardFound {
  readonly year: number;
  readonly dueDate: IsoDate | null;
  readonly basis: LegalBasis | null;
  readonly rows: readonly BoardRowFound[];
}

const YEARS = { first: 1990, last: 2200 } as const;

/** The unions directly below the federation as the year began, as far as the viewer reaches them. */
function unionsOf(context: Context, year: number): readonly string[] {
  const tree = treeOn(context.register.structure.history, yearPeriod(year).from);
  const unions = childrenOf(tree, null).flatMap((root) => childrenOf(tree, root));
  const { scope } = viewerOf(context);
  return scope.all ? unions : unions.filter((id) => scope.organisationIds.includes(id));
}

/**
 * The reporting board of a year: every union that was to plan, with what came of it.
 *
 * @throws GraphQLError BAD_FILTER for a year out of all bounds
 */
export async function reportingBoard(context: Context, year: number): Promise<BoardFound> {
  if (year < YEARS.first || year > YEARS.last) throw requestError('BAD_FILTER', { year });
  const unions = unionsOf(context, year);
  const deadline = planDeadline(context.register.planDeadlines, year);
  const [records, open] = await Promise.all([
    boardRecords(context.sql, unions, year),
    openReports(context, unions),
  ]);
  const overdue = new Set(open.filter((due) => due.overdue).map((due) => due.dossierId));
  return {
    year,
    dueDate: deadline?.dueDate ?? null,
    basis: deadline?.basis ?? null,
    rows: records.map((record) => {
      const { submittedAt, dossierIds } = record;
      const submittedOn = submittedAt === null ? null : vietnameseDay(new Date(submittedAt));
      return {
        ...record,
        punctuality: punctualityOf(submittedOn, deadline?.dueDate ?? null),
        reportsOverdue: dossierIds.filter((id) => overdue.has(id)).length,
      };
    }),
  };
}
