/** Round values from zero to just over `largest`, four or five of them: 0, 50, 100, 150. */
export function ticksUpTo(largest: number): readonly number[] {
  if (largest <= 0) return [0, 1];
  const rough = largest / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * magnitude >= rough) ?? 10) * magnitude;
  // People and delegations are whole: no tick stands between two of them.
  const whole = Math.max(1, Math.ceil(step));
  const count = Math.ceil(largest / whole);
  return Array.from({ length: count + 1 }, (_, place) => place * whole);
}

/** The `d` of a line through the known values; it breaks where a value is not known. */
export function pathOf(
  values: readonly (number | null)[],
  x: (place: number) => number,
  y: (value: number) => number,
): string {
  let broken = true;
  return values
    .map((value, place) => {
      if (value === null) {
        broken = true;
        return '';
      }
      const command = broken ? 'M' : 'L';
      broken = false;
      return `${command}${x(place).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}
