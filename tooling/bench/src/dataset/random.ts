/** A stream of choices that is the same for the same seed, on any machine, on any day. */
export interface Random {
  /** A whole number from `least` to `most`, both possible. */
  whole(least: number, most: number): number;
  /** True so many times out of one. */
  chance(probability: number): boolean;
  /** One of the items, of which there must be one. */
  pick<T>(items: readonly T[]): T;
}

/** FNV-1a: spreads a name over 32 bits, so that neighbouring names give unlike streams. */
export function hash32(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  // FNV alone leaves the upper bits of short names alike; one more mixing spreads them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** mulberry32: good enough to vary records, and for nothing secret. */
export function randomFor(name: string): Random {
  let state = hash32(name);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    chance: (probability) => next() < probability,
    pick: <T>(items: readonly T[]): T => items[whole(0, items.length - 1)] as T,
  };
}

/**
 * A UUID of version 7 that is always the same for the same name: it begins with the moment, as the
 * ids do that the product makes, so that indexes grow at their end here too.
 */
export function idAt(milliseconds: number, name: string): string {
  const time = Math.max(0, milliseconds).toString(16).padStart(12, '0');
  const first = hash32(name).toString(16).padStart(8, '0');
  const second = hash32(`${name}/`).toString(16).padStart(8, '0');
  const tail = `${first.slice(6)}${second}${first.slice(0, 2)}`;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${first.slice(0, 3)}-8${first.slice(3, 6)}-${tail}`;
}
