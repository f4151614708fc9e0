import type { JsonValue } from '@cau-noi/graphql/graphql';

/** A part of a JSON object by its name; null where it is missing or the value is no object. */
export function part(json: JsonValue | undefined, name: string): JsonValue {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  return (json as { readonly [key: string]: JsonValue })[name] ?? null;
}

/** A text, or null. */
export function textOrNull(json: JsonValue): string | null {
  return typeof json === 'string' ? json : null;
}

/** The items of a list; none where it is no list. */
export function items(json: JsonValue): readonly JsonValue[] {
  return Array.isArray(json) ? (json as readonly JsonValue[]) : [];
}
