import type { DossierContent, DossierState } from '@cau-noi/domain/dossier';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit, Done, Json } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import type { BusinessError } from '../../errors.ts';
import { NotFoundError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { conflictOn } from '../approval/refusals.ts';
import type { DossierAction } from './dossier.permissions.ts';
import { refuseDossier } from './dossier.permissions.ts';
import type { DossierRecord } from './dossier.queries.ts';
import { dossierContentOf, dossiersById } from './dossier.queries.ts';
import { CONTENT_SECTIONS, sectionsOf } from './dossier-sections.queries.ts';

/** What every use case of a dossier begins and ends with. */

/** The answer that is kept: which dossier it was. */
export type DossierDone = Result<Done<string>, BusinessError>;

/** A dossier as a transaction has read it. */
export type Opened = { readonly dossier: DossierRecord; readonly content: DossierContent };

/** Which dossier, in which version (null: whichever), to do what; which may depend on its state. */
export type Target = {
  readonly id: string;
  readonly version: number | null;
  readonly action: DossierAction | ((state: DossierState) => DossierAction);
};

/** The dossier with its content, if the viewer may see it and do this; else why not. */
export async function openDossier(
  context: Context,
  sql: Sql,
  { id, version, action }: Target,
): Promise<Result<Opened, BusinessError>> {
  const [dossier] = await dossiersById(sql, [id], scopeIds(viewerOf(context).scope));
  if (dossier === undefined) return err(new NotFoundError('Dossier', ['id']));
  const sections = (await sectionsOf(sql, [id], CONTENT_SECTIONS)).get(id);
  if (sections === undefined) throw new Error(`Dossier ${id} without sections`);
  const content = dossierContentOf(dossier, sections);
  if (version !== null && version !== dossier.version) {
    return err(await conflictOn(sql, 'DOSSIER', dossier, content));
  }
  const asked = typeof action === 'string' ? action : action(dossier.state);
  const refused = await refuseDossier(context, sql, dossier, content, asked);
  return refused === null ? ok({ dossier, content }) : err(refused);
}

/** What was done to a dossier, for the stored answer and the audit. */
export function dossierDone(
  { id, organisationId }: Pick<DossierRecord, 'id' | 'organisationId'>,
  action: string,
  data: { readonly [key: string]: Json },
  others: readonly Audit[] = [],
): DossierDone {
  const audit = { action, subjectKind: 'DOSSIER', subjectId: id, organisationId, data } as const;
  return ok({ value: id, audit: [audit, ...others] });
}

/** Notes that somebody wrote in the dossier: they may not decide on it. */
export async function addAuthor(tx: Transaction, dossierId: string, userId: string): Promise<void> {
  const key = { dossierId, userId };
  await tx.dossierAuthor.upsert({ where: { dossierId_userId: key }, create: key, update: {} });
}
