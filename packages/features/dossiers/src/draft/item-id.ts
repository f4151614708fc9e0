/** A new id for an item of a list; it stays with the item over all versions of the record. */
export function newItemId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
