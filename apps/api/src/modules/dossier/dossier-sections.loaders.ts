import type { Context } from '../../context.ts';
import type { Soon } from '../../loader.ts';
import { Loader, ofRequest } from '../../loader.ts';
import type { DossierSection, SectionValues } from './dossier-sections.queries.ts';
import { ALL_SECTIONS, sectionsOf } from './dossier-sections.queries.ts';

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

/** Keeps a section that was read with its dossier. */
export function keepSection(
  context: Context,
  dossierId: string,
  name: DossierSection,
  value: unknown,
): void {
  sectionsByKey(context).prime(`${name} ${dossierId}`, value);
}

/** Forgets what was read of the sections of a dossier: they have been written since. */
export function forgetSections(context: Context, dossierId: string): void {
  for (const name of ALL_SECTIONS) {
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
