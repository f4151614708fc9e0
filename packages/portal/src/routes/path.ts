/** The `$names` in a pattern: `'/plans/$planId'` has `planId`. */
type ParamsOf<Pattern extends string> = Pattern extends `${string}$${infer Name}/${infer Rest}`
  ? Name | ParamsOf<`/${Rest}`>
  : Pattern extends `${string}$${infer Name}`
    ? Name
    : never;

/** What stands after the `?`: text, or several texts under one name. */
export type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

type Arguments<Pattern extends string> = [ParamsOf<Pattern>] extends [never]
  ? [search?: Search]
  : [params: Readonly<Record<ParamsOf<Pattern>, string>>, search?: Search];

/** An address of the portal: called, it gives the URL; `pattern` is what its route matches. */
export interface Path<Pattern extends string = string> {
  (...args: Arguments<Pattern>): string;
  readonly pattern: Pattern;
}

/** Any address, whatever its parameters: what a route needs to know of it. */
export interface AnyPath {
  readonly pattern: string;
}

/** Names and values after the `?`, in the order given; empty ones are left out. */
export function writeSearch(search: Search): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const text of typeof value === 'string' ? [value] : (value ?? [])) {
      if (text !== '') written.append(name, text);
    }
  }
  const text = written.toString();
  return text === '' ? '' : `?${text}`;
}

/** What stands after the `?`: a name that occurs twice has a list. */
export function readSearch(text: string): Search {
  const read: Record<string, string | readonly string[]> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const before = read[name];
    read[name] =
      before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value];
  }
  return read;
}

/**
 * Declares an address of a feature. URLs are written nowhere else; `paths.ts` of each portal puts them together.
 *
 * ```ts
 * const plan = definePath('/plans/$planId');
 * plan({ planId: 'p1' })                       // '/plans/p1'
 * plan({ planId: 'p1' }, { tab: 'findings' })  // '/plans/p1?tab=findings'
 * ```
 */
export function definePath<const Pattern extends string>(pattern: Pattern): Path<Pattern> {
  const hasParams = pattern.includes('$');
  const path = (first: Search = {}, second: Search = {}) => {
    const [params, search] = hasParams ? [first, second] : [{}, first];
    const filled = pattern.replace(/\$(\w+)/g, (_, name: string) =>
      encodeURIComponent(String(params[name] ?? '')),
    );
    return `${filled}${writeSearch(search)}`;
  };
  return Object.assign(path as (...args: Arguments<Pattern>) => string, { pattern });
}
