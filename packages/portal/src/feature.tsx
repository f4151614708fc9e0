import type { Icon } from '@tabler/icons-react';
import type { Language } from '@cau-noi/i18n/messages';
import { type ComponentType, type Context, createContext, type ReactNode, use } from 'react';
import type { AnyPath } from './routes/path.ts';
import type { AskedAhead } from './routes/question.ts';

/** One address and the page that stands there, fetched when it is needed. */
export interface FeatureRoute {
  readonly path: AnyPath;
  /** `() => import('./plan-list.page.tsx').then((module) => module.PlanListPage)` */
  readonly page: () => Promise<ComponentType>;
  /** What a record's page asks as it opens; it is asked when a link to the record is pointed at. */
  readonly question?: () => Promise<AskedAhead>;
}

/** An entry of the left navigation. Few words; complete in every language. */
export interface NavigationEntry {
  readonly to: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly icon: Icon;
  /** Addresses that belong to the entry too, beside those below `to`: it is current there as well. */
  readonly also?: readonly string[];
  /** Stands in the bottom bar of a phone too (at most two entries, beside the search). */
  readonly onPhone?: boolean;
}

/** An entry of the left navigation that may have others of its kind below it: it leads to the first. */
export interface NavigationSection extends NavigationEntry {
  readonly entries?: readonly NavigationEntry[];
}

/** What a portal takes from a feature: its addresses, its pages, its entries. */
export interface Feature {
  readonly id: string;
  readonly routes: readonly FeatureRoute[];
  readonly navigation: readonly NavigationEntry[];
  /** Entries in the panel of the user: what belongs to the account or is seldom needed. */
  readonly account?: readonly NavigationEntry[];
  /** Stands around each of the feature's pages: gives them the options that the portal gave. */
  readonly surround?: (page: ReactNode) => ReactNode;
  /** Stands around every page of the portal: tells the other features where something of this one is. */
  readonly everywhere?: (page: ReactNode) => ReactNode;
}

export interface FeatureOptions<Options> {
  /** For `Feature.surround`. */
  readonly provide: (options: Options) => (page: ReactNode) => ReactNode;
  /** In a page or component of the feature: what the portal gave. */
  readonly use: () => Options;
}

/**
 * What a portal gives a feature (addresses of other features, slots, choices), typed on both ends:
 *
 * ```ts
 * export const plansOptions = createFeatureOptions<PlansOptions>('plans');
 * export function plans(options: PlansOptions): Feature {
 *   return { id: 'plans', routes: […], navigation: […], surround: plansOptions.provide(options) };
 * }
 * const { paths } = plansOptions.use();   // in a page
 * ```
 */
export function createFeatureOptions<Options>(id: string): FeatureOptions<Options> {
  const Context = createContext<{ readonly given: Options } | null>(null);
  return {
    provide: (options) => surroundWith(Context, { given: options }),
    use: () => {
      const value = use(Context);
      if (value === null) throw new Error(`A page of "${id}" needs the feature's options above it`);
      return value.given;
    },
  };
}

/** The value is made once, with the portal, and never again. */
function surroundWith<Value>(Context: Context<Value>, value: Value) {
  return (page: ReactNode) => <Context value={value}>{page}</Context>;
}
