import { sameValue } from '@cau-noi/domain/difference';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { ActualFigures } from '@cau-noi/domain/dossier/outcome';
import { contentAsHappened } from '@cau-noi/domain/dossier/outcome';
import type { FiguresWritten } from '@cau-noi/domain/dossier/outcome-lifecycle';
import type { Join } from '@cau-noi/portal/draft-state';
import { mergeContents, resolve } from './merge.ts';
import type { Collision } from './merge.ts';

/** Two versions of figures, joined; their counted parts collide as those of a dossier do. */
export type FiguresJoin = Join<FiguresWritten, Collision>;

/** The counted parts of a content whose days are there, as figures. */
function figuresIn(content: DossierContent, written: FiguresWritten): FiguresWritten {
  const { members, stops, guests, participants, costLines } = content;
  const actual: ActualFigures = {
    ...written.actual,
    startDate: content.startDate ?? written.actual.startDate,
    endDate: content.endDate ?? written.actual.endDate,
    members,
    stops,
    guests,
    participants,
    costLines,
  };
  return { ...written, actual };
}

/**
 * Joins figures that are being written with those that somebody else has closed since: counted parts
 * as `mergeContents` does, and the writer's own reasons wherever they have given any.
 */
export function joinFigures(approved: DossierContent) {
  return (base: FiguresWritten, mine: FiguresWritten, theirs: FiguresWritten): FiguresJoin => {
    const content = ({ actual }: FiguresWritten) => contentAsHappened(approved, actual);
    const { merged, collisions } = mergeContents(content(base), content(mine), content(theirs));
    const explained = !sameValue(mine.actual.deviationReason, base.actual.deviationReason);
    const reasons: FiguresWritten = {
      actual: {
        ...theirs.actual,
        deviationReason: (explained ? mine : theirs).actual.deviationReason,
      },
      correctionReason: mine.correctionReason,
    };
    return { merged: figuresIn(merged, reasons), collisions };
  };
}

/** The figures after the writer has chosen; theirs stands already. */
export function resolveFigures(
  approved: DossierContent,
  { merged, collisions }: FiguresJoin,
  mine: FiguresWritten,
  keepMine: ReadonlySet<string>,
): FiguresWritten {
  const content = ({ actual }: FiguresWritten) => contentAsHappened(approved, actual);
  const join = { merged: content(merged), collisions };
  return figuresIn(resolve(join, content(mine), keepMine), merged);
}
