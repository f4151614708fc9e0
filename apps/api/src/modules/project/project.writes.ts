import type { ProjectContent, YearValue } from '@cau-noi/domain/project';
import type { Transaction } from '../../database.ts';

/** The columns of the project itself. */
export function columnsOf({ kind, titleVi, titleEn, channelId, ...content }: ProjectContent) {
  const { places, topics, from: periodFrom, to: periodTo, need, goal, note } = content;
  return {
    kind,
    titleVi,
    titleEn,
    channelId,
    places: [...places],
    topics: [...topics],
    periodFrom,
    periodTo,
    need,
    goal,
    note,
  };
}

/** Writes unions, donors, budget and indicators over what stood there; what came of indicators stays. */
export async function writeParts(
  tx: Transaction,
  projectId: string,
  { unionIds, donorIds, budget, indicators }: ProjectContent,
): Promise<void> {
  const where = { projectId };
  await tx.projectUnion.deleteMany({ where });
  await tx.projectUnion.createMany({
    data: unionIds.map((organisationId) => ({ projectId, organisationId })),
  });
  await tx.projectDonor.deleteMany({ where });
  await tx.projectDonor.createMany({
    data: donorIds.map((partnerId, position) => ({ projectId, partnerId, position })),
  });
  await tx.projectBudgetLine.deleteMany({ where });
  await tx.projectBudgetLine.createMany({
    data: budget.map(({ donorId: partnerId, year, committed }, position) => ({
      projectId,
      position,
      partnerId,
      year,
      committedMinor: committed.minor,
      currency: committed.currency,
    })),
  });
  await writeIndicators(tx, projectId, indicators);
}

async function writeIndicators(
  tx: Transaction,
  projectId: string,
  indicators: ProjectContent['indicators'],
): Promise<void> {
  const kept = indicators.flatMap(({ id }) => id ?? []);
  await tx.projectIndicator.deleteMany({ where: { projectId, id: { notIn: kept } } });
  for (const [position, { id, name, unit, measure, accrual, ...rest }] of indicators.entries()) {
    const { baseline, targets } = rest;
    const data = {
      position,
      name,
      unit,
      measure,
      accrual,
      baselineNumerator: baseline?.numerator ?? null,
      baselineDenominator: baseline?.denominator ?? null,
    };
    const saved =
      id === null
        ? await tx.projectIndicator.create({ data: { ...data, projectId }, select: { id: true } })
        : await tx.projectIndicator.update({
            where: { id, projectId },
            data,
            select: { id: true },
          });
    await writeYears(tx, saved.id, 'target', targets);
  }
}

/** Writes what is aimed at, or what came, year by year; the other side of each year stays. */
export async function writeYears(
  tx: Transaction,
  indicatorId: string,
  side: 'target' | 'actual',
  values: readonly YearValue[],
): Promise<void> {
  const columns = (numerator: number | null, denominator: number | null) =>
    side === 'target'
      ? { targetNumerator: numerator, targetDenominator: denominator }
      : { actualNumerator: numerator, actualDenominator: denominator };
  await tx.projectIndicatorValue.updateMany({ where: { indicatorId }, data: columns(null, null) });
  for (const { year, numerator, denominator } of values) {
    const data = columns(numerator, denominator);
    await tx.projectIndicatorValue.upsert({
      where: { indicatorId_year: { indicatorId, year } },
      create: { indicatorId, year, ...data },
      update: data,
    });
  }
  await tx.projectIndicatorValue.deleteMany({
    where: { indicatorId, targetNumerator: null, actualNumerator: null },
  });
}
