import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { digitMetrics, readWoff2, writeMetrics } from './woff2.ts';

/*
 * Be Vietnam Pro has no tabular figures (`tnum`): its 1 is narrower than its 0, so that columns of figures do not
 * stand. This gives all ten digits the width of the 0, with the digit in the middle, and changes nothing else.
 * Only the table of advance widths is written; outlines are those of the font. Run it again when the font is
 * updated: `pnpm run figures`. The OFL allows it; its text stands beside the files.
 */
const source = new URL('.', import.meta.resolve('@fontsource/be-vietnam-pro/package.json'));
const target = new URL('../src/theme/fonts/', import.meta.url);

for (const weight of [400, 600]) {
  const name = `be-vietnam-pro-latin-${weight}-normal.woff2`;
  const file = readFileSync(new URL(`files/${name}`, source));
  const font = readWoff2(file, brotliDecompressSync);
  const digits = digitMetrics(font);
  const width = digits[0]?.advance ?? 0;
  for (const digit of digits) {
    const shift = Math.round((width - digit.advance) / 2);
    writeMetrics(font, digit.glyph, width, digit.bearing + shift);
  }
  const packed = brotliCompressSync(font.data, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    },
  });
  const header = Buffer.from(file.subarray(0, font.dataStart));
  // The file ends on a multiple of four bytes, or browsers refuse it.
  const end = header.length + packed.length;
  const padding = Buffer.alloc((4 - (end % 4)) % 4);
  header.writeUInt32BE(end + padding.length, 8);
  header.writeUInt32BE(packed.length, 20);
  // No extended metadata and no private data: both blocks would stand elsewhere now.
  header.fill(0, 28, 48);
  writeFileSync(new URL(name, target), Buffer.concat([header, packed, padding]));
}
writeFileSync(new URL('LICENSE', target), readFileSync(new URL('LICENSE', source)));
