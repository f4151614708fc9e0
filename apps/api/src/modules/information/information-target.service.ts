import { addUpInformation, targetIssues } from '@cau-noi/domain/information/target';
import type { InformationFigures, InformationTarget } from '@cau-noi/domain/information/target';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Call, Done } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import { informationCounts, informationYear } from './information-target.queries.ts';
import type { InformationYearRecord } from './information-target.queries.ts';

/** The figures of the unions that a client names, and that the viewer may see. */
export async function informationFigures(
  context: Context,
  asked: { organisationId?: string | null | undefined; subtree?: boolean | null | undefined },
  year: number,
): Promise<InformationFigures> {
  const organisationIds = organisationFilter(context, asked.organisationId, asked.subtree);
  const scope = scopeIds(viewerOf(context).scope);
  return addUpInformation(await informationCounts(context.sql, scope, { organisationIds, year }));
}

const asData = (targets: readonly InformationTarget[]): Record<string, number> =>
  Object.fromEntries(targets.map(({ type, target }) => [type, target]));

/** What is asked to be written: the whole targets of a year, over the version that was read. */
export interface TargetsWritten {
  readonly organisationId: string;
  readonly year: number;
  /** Nought where none were set before. */
  readonly version: number;
  readonly targets: readonly InformationTarget[];
}

/** Sets the targets of a union for a year; answers with the id of the union. */
export function setInformationTargets(
  context: Context,
  call: Call,
  written: TargetsWritten,
): Promise<string> {
  const { organisationId, year, version, targets } = written;
  return act(context, call, async (tx, sql): Promise<Result<Done<string>, BusinessError>> => {
    if (organisationById(context, organisationId) === null) {
      return err(new NotFoundError('Organisation', ['organisationId']));
    }
    const place = organisationSubject(context, organisationId);
    const permitted = permit(context, 'information.setTargets', place);
    if (!permitted.ok) return permitted;
    const issues = targetIssues(year, targets);
    if (issues.length > 0) return err(new ValidationError(issues));
    const scope = scopeIds(viewerOf(context).scope);
    const before = await informationYear(sql, scope, organisationId, year);
    if ((before?.version ?? 0) !== version) return err(await conflictOn(sql, before));
    const id = await writeYear(tx, before, written);
    const data = { year, before: asData(before?.targets ?? []), after: asData(targets) };
    const action = 'information.setTargets';
    const subject = { subjectKind: 'INFORMATION_YEAR', subjectId: id } as const;
    return ok({ value: organisationId, audit: { action, ...subject, organisationId, data } });
  });
}

/** Writes the row of the year and its targets anew; answers with its id. */
async function writeYear(
  tx: Transaction,
  before: InformationYearRecord | null,
  { organisationId, year, version, targets }: TargetsWritten,
): Promise<string> {
  if (before === null) {
    const { id } = await tx.informationYear.create({
      data: { organisationId, year, targets: { create: [...targets] } },
      select: { id: true },
    });
    return id;
  }
  const { id } = before;
  await tx.informationYear.update({
    where: { id, version },
    data: { version: version + 1, targets: { deleteMany: {}, create: [...targets] } },
  });
  return id;
}

async function conflictOn(sql: Sql, before: InformationYearRecord | null): Promise<ConflictError> {
  return new ConflictError({
    currentVersion: before?.version ?? 0,
    theirs: asData(before?.targets ?? []),
    ...(await lastChangeOf(sql, 'INFORMATION_YEAR', before?.id ?? '')),
  });
}
