import DataLoader from 'dataloader';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { ActualFigures } from '@cau-noi/domain/dossier/outcome';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { byKey, defineListLoader, defineLoader } from '../../loader.ts';
import type { DossierRecord } from './dossier.queries.ts';
import {
  actualFiguresOf,
  dossierContentOf,
  dossiersById,
  dossiersOfLines,
} from './dossier.queries.ts';
import type { DossierSection, SectionValues } from './dossier-sections.queries.ts';
import { ACTUAL_SECTIONS, CONTENT_SECTIONS, sectionsOf } from './dossier-sections.queries.ts';

/** A dossier that the viewer may see, else null. */
export const dossierById = defineLoader<string, DossierRecord>(async (ids, context) =>
  byKey(
    await dossiersById(context.sql, ids, scopeIds(viewerOf(context).scope)),
    (dossier) => dossier.id,
  ),
);

/** The dossiers that carry out a plan line, as far as the viewer may see them. */
export const dossiersByLine = defineListLoader<string, DossierRecord>(
  (ids, context) => dossiersOfLines(context.sql, ids, scopeIds(viewerOf(context).scope)),
  (dossier) => dossier.planLineId ?? '',
);

type SectionKey = { readonly dossierId: string; readonly section: DossierSection };

const loaders = new WeakMap<Context, DataLoader<SectionKey, unknown, string>>();

/**
 * All sections that are asked for in one tick, of all dossiers, go out in one statement that reads
 * those sections and no others.
 */
function sectionLoader(context: Context): DataLoader<SectionKey, unknown, string> {
  const existing = loaders.get(context);
  if (existing !== undefined) return existing;
  const loader = new DataLoader<SectionKey, unknown, string>(
    async (keys) => {
      const ids = [...new Set(keys.map((key) => key.dossierId))];
      const rows = await sectionsOf(context.sql, ids, [...new Set(keys.map((key) => key.section))]);
      return keys.map(({ dossierId, section }) => rows.get(dossierId)?.[section] ?? []);
    },
    { cacheKeyFn: ({ dossierId, section }) => `${dossierId} ${section}` },
  );
  loaders.set(context, loader);
  return loader;
}

/** Forgets what was read of sections: they have been written since. */
export function forgetSections(context: Context): void {
  loaders.delete(context);
}

/** One section of a dossier. */
export async function sectionOf<Name extends DossierSection>(
  context: Context,
  dossierId: string,
  section: Name,
): Promise<SectionValues[Name]> {
  return (await sectionLoader(context).load({ dossierId, section })) as SectionValues[Name];
}

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
  const sections = await allSections(context, dossier.id, ACTUAL_SECTIONS);
  const actual = actualFiguresOf(dossier, {
    members: sections['actual.members'],
    stops: sections['actual.stops'],
    guests: sections['actual.guests'],
    participants: sections['actual.participants'],
    costLines: sections['actual.costLines'],
  });
  invariant(actual !== null, 'ACTUAL_END_MISSING');
  return actual;
}
