/**
 * The names of the fields of what is written, all the way down: by them a draft that an earlier version of
 * the program has kept is known for one that no longer fits. Null where nothing can be said: a value that is
 * none yet, an empty list, an object by ids rather than by fields.
 */
export type Shape =
  | { readonly fields: Readonly<Record<string, Shape>> }
  | { readonly rows: Shape }
  | 'value'
  | null;

const FIELD_NAME = /^[a-z][A-Za-z0-9]*$/u;

/** What fields a content has. */
export function shapeOf(content: unknown): Shape {
  if (content === null || content === undefined) return null;
  if (Array.isArray(content)) return { rows: shapeOf(content[0]) };
  if (typeof content !== 'object') return 'value';
  const entries = Object.entries(content);
  if (!entries.every(([name]) => FIELD_NAME.test(name))) return null;
  return { fields: Object.fromEntries(entries.map(([name, value]) => [name, shapeOf(value)])) };
}

/** Whether two contents can be of one form. */
export function fits(one: Shape, other: Shape): boolean {
  if (one === null || other === null) return true;
  if (one === 'value' || other === 'value') return one === other;
  if ('rows' in one || 'rows' in other)
    return 'rows' in one && 'rows' in other && fits(one.rows, other.rows);
  const names = Object.keys(one.fields);
  return (
    names.length === Object.keys(other.fields).length &&
    names.every(
      (name) =>
        Object.hasOwn(other.fields, name) &&
        fits(one.fields[name] ?? null, other.fields[name] ?? null),
    )
  );
}
