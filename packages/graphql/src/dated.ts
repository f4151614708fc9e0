import type { Operation } from '@urql/core';

const DAY = 'asOf';

/** Whether a value names a day anywhere in it: variables by a property, a document by an argument. */
function namesADay(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(namesADay);
  return Object.entries(value).some(([name, part]) => {
    if (name === 'loc') return false;
    const isDay = name === DAY ? part !== null && part !== undefined : false;
    return isDay || (name === 'value' && part === DAY) || namesADay(part);
  });
}

/** Whether a request asks how things stood on a day, be it today. */
export function asksForADay({ query, variables }: Operation): boolean {
  return namesADay(variables) || namesADay(query.definitions);
}

/** Hands every object of an answer over, the outer ones first. */
export function eachObject(answer: unknown, take: (found: object) => void): void {
  if (typeof answer !== 'object' || answer === null) return;
  if (!Array.isArray(answer)) take(answer);
  for (const part of Object.values(answer)) eachObject(part, take);
}
