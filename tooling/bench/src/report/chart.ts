import type { Run } from '../run.ts';
import { ratioTo } from './table.ts';

const ROW = 34;
const LEFT = 300;
const WIDTH = 910;
const TOP = 64;
const BAR = 11;

const COLOURS = { floor: '#1c5d99', postgraphile: '#c8842b' } as const;
const NAMES = { floor: 'ours ÷ plain SQL', postgraphile: 'ours ÷ PostGraphile 5' } as const;
type Other = keyof typeof COLOURS;

const text = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A number on a scale on which twice as much is always as far. */
function placeOf(ratio: number, least: number, most: number): number {
  const part = (Math.log2(ratio) - Math.log2(least)) / (Math.log2(most) - Math.log2(least));
  return LEFT + Math.min(1, Math.max(0, part)) * (WIDTH - LEFT - 60);
}

function barOf(ratio: number | null, other: Other, y: number, least: number, most: number): string {
  if (ratio === null) return '';
  const end = placeOf(ratio, least, most);
  return `<rect x="${LEFT}" y="${y}" width="${(end - LEFT).toFixed(1)}" height="${BAR}" fill="${COLOURS[other]}"/>
  <text x="${(end + 5).toFixed(1)}" y="${y + 9.5}" class="n">${ratio.toFixed(2)}</text>`;
}

/**
 * The ratios of a run as a chart: how many requests ours answers for each one that the others do, on
 * a logarithmic scale, at the greatest number of connections.
 */
export function chartOf(run: Run): string {
  const connections = Math.max(
    ...run.operations.flatMap(({ results }) =>
      results.flatMap((result) => result.measured.map((measured) => measured.connections)),
    ),
  );
  const rows = run.operations.map((operation) => ({
    title: operation.operation.title,
    floor: ratioTo(operation, 'floor', connections),
    postgraphile: ratioTo(operation, 'postgraphile', connections),
  }));
  const ratios = rows
    .flatMap(({ floor, postgraphile }) => [floor, postgraphile])
    .filter((r) => r !== null);
  const least = 2 ** Math.floor(Math.log2(Math.min(0.5, ...ratios)) - 0.5);
  const most = 2 ** Math.ceil(Math.log2(Math.max(2, ...ratios)));
  const height = TOP + rows.length * ROW + 34;
  const ticks = Array.from(
    { length: Math.round(Math.log2(most / least)) + 1 },
    (_, power) => least * 2 ** power,
  );
  const lines = ticks.map((tick) => {
    const x = placeOf(tick, least, most).toFixed(1);
    return `<line x1="${x}" x2="${x}" y1="${TOP - 8}" y2="${height - 28}" class="${tick === 1 ? 'one' : 'tick'}"/>
  <text x="${x}" y="${height - 12}" class="n" text-anchor="middle">${Number(tick.toFixed(3))}</text>`;
  });
  const bars = rows.map(({ title, floor, postgraphile }, at) => {
    const y = TOP + at * ROW;
    return `<text x="${LEFT - 12}" y="${y + 15}" text-anchor="end">${text(title)}</text>
  ${barOf(floor, 'floor', y, least, most)}
  ${barOf(postgraphile, 'postgraphile', y + BAR + 2, least, most)}`;
  });
  const legend = (Object.keys(NAMES) as Other[]).map(
    (
      other,
      at,
    ) => `<rect x="${LEFT + at * 190}" y="34" width="11" height="11" fill="${COLOURS[other]}"/>
  <text x="${LEFT + at * 190 + 17}" y="44">${NAMES[other]}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Requests per second, as ratios">
  <style>text{font:13px system-ui,sans-serif;fill:#1d2733}.n{font-size:11px;fill:#51606f}.tick{stroke:#d8dee5}.one{stroke:#51606f}.bg{fill:#fff}</style>
  <rect class="bg" width="${WIDTH}" height="${height}"/>
  <text x="12" y="22" font-weight="600">Requests per second, as ratios; SF ${run.factor}, ${connections} connections, policy on</text>
  ${legend.join('\n  ')}
  ${lines.join('\n  ')}
  ${bars.join('\n  ')}
</svg>
`;
}
