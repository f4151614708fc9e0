import type { Language } from '@cau-noi/i18n/messages';
import type { Accent } from '@cau-noi/ui/theme/palette';
import type { Feature, NavigationEntry } from './feature.tsx';
import type { AnyPath } from './routes/path.ts';
import type { PortalSlots } from './slots.ts';

type InEveryLanguage = Readonly<Record<Language, string>>;

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
  readonly slots: PortalSlots;
}

export interface Portal extends PortalManifest {
  readonly navigation: readonly NavigationEntry[];
  /** Entries in the panel of the user, in the order of the features. */
  readonly account: readonly NavigationEntry[];
}

const MOST_ENTRIES = 7;
const MOST_ON_PHONE = 2;

/** Reads a manifest and refuses one that a reader could not use. */
export function definePortal(manifest: PortalManifest): Portal {
  const navigation = manifest.features.flatMap((feature) => feature.navigation);
  if (navigation.length > MOST_ENTRIES) {
    throw new Error(`A portal has at most ${MOST_ENTRIES} entries; this has ${navigation.length}`);
  }
  if (navigation.filter((entry) => entry.onPhone).length > MOST_ON_PHONE) {
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
  const account = manifest.features.flatMap((feature) => feature.account ?? []);
  return { ...manifest, navigation, account };
}

function refuseTwice(what: string, names: readonly string[]): void {
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw new Error(`Two of one ${what}: ${twice}`);
}

/** The addresses of all pages of a portal, for its test of `paths.ts`. */
export function patternsOf(portal: Portal): readonly AnyPath['pattern'][] {
  return portal.features.flatMap((feature) => feature.routes.map(({ path }) => path.pattern));
}
