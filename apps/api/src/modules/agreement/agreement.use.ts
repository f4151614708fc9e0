import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Done, Json } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { filesOfSubjects, subjectKey } from '../file/file.queries.ts';
import { contentAsInput } from './agreement-input.ts';
import type { AgreementAction } from './agreement.permissions.ts';
import { agreementSubject } from './agreement.permissions.ts';
import { agreementsById, standpointOf } from './agreement.queries.ts';
import type { AgreementRecord } from './agreement.rows.ts';

export type AgreementDone = Result<Done<string>, BusinessError>;

/** Which agreement, in the version that was read (null: whatever it is), to do what. */
export type Target = {
  readonly id: string;
  readonly version: number | null;
  readonly action: AgreementAction;
};

export type Opened = { readonly agreement: AgreementRecord; readonly onBehalfOfId: string | null };

/** The agreement as it stands, if the viewer may do that to it and read this very version. */
export async function openAgreement(
  context: Context,
  sql: Sql,
  { id, version, action }: Target,
): Promise<Result<Opened, BusinessError>> {
  const [agreement] = await agreementsById(sql, [id], standpointOf(context));
  if (agreement === undefined) return err(new NotFoundError('Agreement', ['id']));
  const permitted = permit(context, action, agreementSubject(context, agreement));
  if (!permitted.ok) return permitted;
  if (version !== null && version !== agreement.version) {
    const last = await lastChangeOf(sql, 'AGREEMENT', id);
    const theirs = contentAsInput(agreement);
    return err(new ConflictError({ currentVersion: agreement.version, theirs, ...last }));
  }
  return ok({ agreement, onBehalfOfId: permitted.value });
}

/** Refuses a file that is none of the agreement's. */
export async function refuseForeignFile(
  sql: Sql,
  agreementId: string,
  fileId: string | null,
): Promise<BusinessError | null> {
  if (fileId === null) return null;
  const files = await filesOfSubjects(sql, [subjectKey('AGREEMENT', agreementId)]);
  return files.some(({ id }) => id === fileId) ? null : new NotFoundError('StoredFile', ['fileId']);
}

/** Whoever writes or takes a step is kept apart from the consent. */
export async function addAgreementAuthor(
  tx: Transaction,
  context: Context,
  agreementId: string,
): Promise<void> {
  const { userId } = viewerOf(context);
  const key = { agreementId, userId };
  await tx.agreementAuthor.upsert({
    where: { agreementId_userId: key },
    create: key,
    update: {},
  });
}

/** What was done to an agreement, with its line of the audit. */
export function agreementDone(
  { id, organisationId }: Pick<AgreementRecord, 'id' | 'organisationId'>,
  action: string,
  data: { readonly [key: string]: Json },
  onBehalfOfId: string | null = null,
): AgreementDone {
  const audit = { subjectKind: 'AGREEMENT', subjectId: id, organisationId, data } as const;
  return ok({ value: id, audit: { action: `agreement.${action}`, ...audit, onBehalfOfId } });
}
