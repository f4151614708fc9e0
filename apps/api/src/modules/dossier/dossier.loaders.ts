import type { DossierContent } from '@cau-noi/domain/dossier';
import type { ActualFigures } from '@cau-noi/domain/dossier/outcome';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Soon } from '../../loader.ts';
import { byKey, defineListLoader, defineLoader, Loader, ofRequest } from '../../loader.ts';
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

type SectionKey = `${DossierSection} ${string}`;

/**
 * All sections that are asked for in one tick, of all dossiers, go out in one statement that reads
 * those sections and no others.
 */
const sectionsByKey = ofRequest(
  (context) =>
    new Loader<SectionKey, unknown>(
      (keys) => readSections(context, keys),
      () => [],
    ),
);

async function readSections(
  context: Context,
  keys: readonly SectionKey[],
): Promise<ReadonlyMap<SectionKey, unknown>> {
  const parts = keys.map((key) => key.split(' ') as [DossierSection, string]);
  const names = [...new Set(parts.map(([name]) => name))];
  const rows = await sectionsOf(context.sql, [...new Set(parts.map(([, id]) => id))], names);
  return new Map(
    [...rows].flatMap(([id, sections]) =>
      names.map((name) => [`${name} ${id}`, sections[name]] as const),
    ),
  );
}

/** Reads sections of several dossiers before they are asked for. */
export function sectionsAhead(
  context: Context,
  dossierIds: readonly string[],
  names: readonly DossierSection[],
): Promise<void> {
  const keys = names.flatMap((name) => dossierIds.map((id): SectionKey => `${name} ${id}`));
  return sectionsByKey(context).ahead(keys);
}

/** Forgets what was read of the sections of a dossier: they have been written since. */
export function forgetSections(context: Context, dossierId: string): void {
  for (const name of [...CONTENT_SECTIONS, ...ACTUAL_SECTIONS]) {
    sectionsByKey(context).clear(`${name} ${dossierId}`);
  }
}

/** One section of a dossier. */
export function sectionOf<Name extends DossierSection>(
  context: Context,
  dossierId: string,
  section: Name,
): Soon<SectionValues[Name]> {
  return sectionsByKey(context).load(`${section} ${dossierId}`) as Soon<SectionValues[Name]>;
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
