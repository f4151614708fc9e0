/** A stream of choices; two streams of the same name choose the same, on any machine, on any day. */
export interface Random {
  /** A whole number from `least` to `most`, both possible. */
  whole(least: number, most: number): number;
  /** True so many times out of one: `chance(0.1)` is true once in ten. */
  chance(probability: number): boolean;
  /** One of the items. */
  pick<T>(items: readonly T[]): T;
  /** One of the choices, each as often as its weight says. */
  weigh<T>(choices: readonly (readonly [weight: number, choice: T])[]): T;
  /** At most `count` different items, in a random order. */
  some<T>(items: readonly T[], count: number): T[];
}

/** FNV-1a: spreads a name over 32 bits, so that neighbouring names give unlike streams. */
function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** mulberry32: a small generator that is good enough to vary records, and for nothing secret. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The stream of that name. Every record draws from a stream of its own, so that a change to one
 * leaves all others as they were.
 */
export function randomFor(...name: readonly (string | number)[]): Random {
  const next = generator(seedOf(name.join('/')));
  const whole = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError(`nothing to pick from: ${name.join('/')}`);
    return items[whole(0, items.length - 1)] as T;
  };
  return {
    whole,
    pick,
    chance: (probability) => next() < probability,
    weigh: (choices) => {
      let left = next() * choices.reduce((total, [weight]) => total + weight, 0);
      const found = choices.find(([weight]) => (left -= weight) < 0);
      return (found ?? pick(choices))[1];
    },
    some: (items, count) => {
      const left = [...items];
      const chosen = [];
      while (chosen.length < count && left.length > 0) {
        chosen.push(...left.splice(whole(0, left.length - 1), 1));
      }
      return chosen;
    },
  };
}
