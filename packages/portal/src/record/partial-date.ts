/** A year, a month or a day as the domain writes it, as Vietnamese do: 2021-06 is 06/2021. */
export function writePartialDate(date: string): string {
  return date.split('-').toReversed().join('/');
}

/** The same the other way; what is no such date stays as it was typed and is found wanting. */
export function readPartialDate(text: string): string {
  const typed = text.trim();
  if (!/^(?:\d{1,2}\/){0,2}\d{4}$/u.test(typed)) return typed;
  return typed
    .split('/')
    .toReversed()
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
