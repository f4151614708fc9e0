import type { Language } from '@cau-noi/i18n/messages';
import type { Accent } from '@cau-noi/ui/theme/palette';
import type { Feature, NavigationEntry, NavigationSection } from './feature.tsx';
import type { AnyPath } from './routes/path.ts';
import type { PortalSlots } from './slots.ts';

type InEveryLanguage = Readonly<Record<Language, string>>;

/** Entries of several features that stand together, under a name of their own and the sign of the first. */
export interface Section {
  readonly label: InEveryLanguage;
  /** The addresses of the entries, in their order; also of those that would stand in the panel of the user. */
  readonly of: readonly string[];
}

/** What a portal is. Three manifests read side by side are the comparison of the three portals. */
export interface PortalManifest {
  /** Whom the portal is for; the shell shows it beside the product's name and decides nothing by it. */
  readonly audience: InEveryLanguage;
  readonly brand: { readonly accent: Accent };
  /** Where the portal is served: `/federation`. */
  readonly base: string;
  /** The page to start on, and to go back to from an unknown address. */
  readonly home: string;
  /** In the order of the navigation. */
  readonly features: readonly Feature[];
  /** Where the entries would be too many to stand side by side. */
  readonly sections?: readonly Section[];
  readonly slots: PortalSlots;
}

export interface Portal extends PortalManifest {
  readonly navigation: readonly NavigationSection[];
  /** Entries in the panel of the user, in the order of the features. */
  readonly account: readonly NavigationEntry[];
}

const MOST_ENTRIES = 7;
const MOST_ON_PHONE = 2;

/** Reads a manifest and refuses one that a reader could not use. */
export function definePortal(manifest: PortalManifest): Portal {
  const account = manifest.features.flatMap((feature) => feature.account ?? []);
  const single = manifest.features.flatMap((feature) => feature.navigation);
  const sections = (manifest.sections ?? []).map((section) =>
    sectionOf(section, [...single, ...account]),
  );
  const navigation = inSections(single, sections);
  if (navigation.length > MOST_ENTRIES) {
    throw new Error(`A portal has at most ${MOST_ENTRIES} entries; this has ${navigation.length}`);
  }
  if (single.filter((entry) => entry.onPhone).length > MOST_ON_PHONE) {
    throw new Error(`At most ${MOST_ON_PHONE} entries stand in the bottom bar of a phone`);
  }
  refuseTwice(
    'feature',
    manifest.features.map((feature) => feature.id),
  );
  refuseTwice(
    'address',
    manifest.features.flatMap((feature) => feature.routes.map(({ path }) => path.pattern)),
  );
  const kept = account.filter((entry) => !sections.some((section) => holds(section, entry)));
  return { ...manifest, navigation, account: kept };
}

type Filled = NavigationSection & { readonly entries: readonly NavigationEntry[] };

const holds = ({ entries }: Filled, { to }: NavigationEntry): boolean =>
  entries.some((entry) => entry.to === to);

function sectionOf({ label, of }: Section, known: readonly NavigationEntry[]): Filled {
  const entries = of.map((address) => {
    const entry = known.find(({ to }) => to === address);
    if (entry === undefined) throw new Error(`A section names ${address}, where no entry leads`);
    return entry;
  });
  const [first] = entries;
  if (first === undefined) throw new Error(`The section ${label.en} is empty`);
  const also = entries.flatMap((entry) => [entry.to, ...(entry.also ?? [])]);
  const onPhone = entries.some((entry) => entry.onPhone);
  return { to: first.to, label, icon: first.icon, also, onPhone, entries };
}

/** A section stands where the first of its entries would, or last when all come from the panel of the user. */
function inSections(
  single: readonly NavigationEntry[],
  sections: readonly Filled[],
): readonly NavigationSection[] {
  const placed = single.flatMap((entry): readonly NavigationSection[] => {
    const section = sections.find((one) => holds(one, entry));
    return [section ?? entry];
  });
  return [...new Set([...placed, ...sections])];
}

function refuseTwice(what: string, names: readonly string[]): void {
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw new Error(`Two of one ${what}: ${twice}`);
}

/** The addresses of all pages of a portal, for its test of `paths.ts`. */
export function patternsOf(portal: Portal): readonly AnyPath['pattern'][] {
  return portal.features.flatMap((feature) => feature.routes.map(({ path }) => path.pattern));
}
