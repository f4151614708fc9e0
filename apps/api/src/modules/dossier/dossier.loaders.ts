import type { DossierContent } from '@cau-noi/domain/dossier';
import type { ActualFigures } from '@cau-noi/domain/dossier/outcome';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { byKey, defineListLoader, defineLoader } from '../../loader.ts';
import { dossiersWithAhead } from './dossier-ahead.queries.ts';
import { expectedOf, keepAhead } from './dossier.ahead.ts';
import type { DossierRecord } from './dossier.queries.ts';
import { actualFiguresOf, dossierContentOf, dossiersOfLines } from './dossier.queries.ts';
import { sectionOf } from './dossier-sections.loaders.ts';
import type { DossierSection, SectionValues } from './dossier-sections.queries.ts';
import { ACTUAL_SECTIONS, CONTENT_SECTIONS } from './dossier-sections.queries.ts';

/** A dossier that the viewer may see, else null; what is expected to be asked of it comes with it. */
export const dossierById = defineLoader<string, DossierRecord>(async (ids, context) => {
  const scope = scopeIds(viewerOf(context).scope);
  const rows = await dossiersWithAhead(context.sql, ids, scope, expectedOf(context));
  for (const row of rows) keepAhead(context, row.dossier.id, row.ahead);
  return byKey(
    rows.map((row) => row.dossier),
    (dossier) => dossier.id,
  );
});

/** The dossiers that carry out a plan line, as far as the viewer may see them. */
export const dossiersByLine = defineListLoader<string, DossierRecord>(
  (ids, context) => dossiersOfLines(context.sql, ids, scopeIds(viewerOf(context).scope)),
  (dossier) => dossier.planLineId ?? '',
);

async function allSections<Name extends DossierSection>(
  context: Context,
  dossierId: string,
  names: readonly Name[],
): Promise<Pick<SectionValues, Name>> {
  const entries = names.map(
    async (name) => [name, await sectionOf(context, dossierId, name)] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as unknown as Pick<SectionValues, Name>;
}

/** What the dossier says as it stands. */
export async function contentOfDossier(
  context: Context,
  dossier: DossierRecord,
): Promise<DossierContent> {
  return dossierContentOf(dossier, await allSections(context, dossier.id, CONTENT_SECTIONS));
}

/** What really happened, once the figures are closed; null before. */
export async function actualOfDossier(
  context: Context,
  dossier: DossierRecord,
): Promise<ActualFigures | null> {
  if (dossier.actualStartDate === null) return null;
  const actual = actualFiguresOf(dossier, await allSections(context, dossier.id, ACTUAL_SECTIONS));
  invariant(actual !== null, 'ACTUAL_END_MISSING');
  return actual;
}
