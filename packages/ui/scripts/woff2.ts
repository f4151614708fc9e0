/** As much of WOFF2 (W3C) as is needed to read and write the widths of digits. */
export interface Woff2 {
  /** The tables one after the other, unpacked; written in place. */
  readonly data: Buffer;
  readonly tables: ReadonlyMap<string, { readonly offset: number; readonly length: number }>;
  /** Where the packed tables begin in the file. */
  readonly dataStart: number;
}

const KNOWN_TAGS = (
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern ' +
  'LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB'
)
  .split(' ')
  .map((tag) => tag.replace('_', ' '));

const HEADER_LENGTH = 48;
const OWN_TAG = 63;

/** Reads the directory and unpacks the tables. */
export function readWoff2(file: Buffer, unpack: (packed: Buffer) => Buffer): Woff2 {
  let at = HEADER_LENGTH;
  const base128 = () => {
    let value = 0;
    for (let more = true; more; at += 1) {
      const byte = file.readUInt8(at);
      value = (value << 7) | (byte & 0x7f);
      more = (byte & 0x80) !== 0;
    }
    return value;
  };
  const tables = new Map<string, { readonly offset: number; readonly length: number }>();
  let offset = 0;
  for (let left = file.readUInt16BE(12); left > 0; left -= 1) {
    const flags = file.readUInt8(at);
    at += 1;
    const own = (flags & OWN_TAG) === OWN_TAG;
    const tag = own ? file.toString('latin1', at, at + 4) : (KNOWN_TAGS[flags & OWN_TAG] ?? '');
    if (own) at += 4;
    const version = flags >> 6;
    const plainLength = base128();
    const transformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
    if (transformed && tag === 'hmtx') throw new Error('The widths of this font are transformed');
    const length = transformed ? base128() : plainLength;
    tables.set(tag, { offset, length });
    offset += length;
  }
  const packedLength = file.readUInt32BE(20);
  return { data: unpack(file.subarray(at, at + packedLength)), tables, dataStart: at };
}

function table(font: Woff2, tag: string): Buffer {
  const found = font.tables.get(tag);
  if (found === undefined) throw new Error(`The font has no ${tag}`);
  return font.data.subarray(found.offset, found.offset + found.length);
}

/** The glyph of a character, by a segment mapping of the basic plane (cmap format 4). */
function glyphOf(font: Woff2, character: number): number {
  const cmap = table(font, 'cmap');
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, place) =>
    cmap.readUInt32BE(8 + place * 8),
  );
  const start = starts.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The font has no mapping of format 4');
  const map = cmap.subarray(start);
  const doubled = map.readUInt16BE(6);
  for (let at = 0; at < doubled; at += 2) {
    const end = map.readUInt16BE(14 + at);
    const first = map.readUInt16BE(16 + doubled + at);
    if (character < first || character > end) continue;
    const delta = map.readUInt16BE(16 + 2 * doubled + at);
    const rangeAt = 16 + 3 * doubled + at;
    const range = map.readUInt16BE(rangeAt);
    if (range === 0) return (character + delta) & 0xffff;
    return (map.readUInt16BE(rangeAt + range + (character - first) * 2) + delta) & 0xffff;
  }
  throw new Error(`The font has no ${String.fromCodePoint(character)}`);
}

export interface GlyphMetrics {
  readonly glyph: number;
  readonly advance: number;
  readonly bearing: number;
}

/** Width and left bearing of the ten digits, in units of the font. */
export function digitMetrics(font: Woff2): readonly GlyphMetrics[] {
  const hmtx = table(font, 'hmtx');
  const wide = table(font, 'hhea').readUInt16BE(34);
  return Array.from({ length: 10 }, (_, digit) => {
    const glyph = glyphOf(font, 0x30 + digit);
    if (glyph >= wide) throw new Error('A digit has no width of its own');
    return {
      glyph,
      advance: hmtx.readUInt16BE(glyph * 4),
      bearing: hmtx.readInt16BE(glyph * 4 + 2),
    };
  });
}

/** Writes width and left bearing of one glyph. */
export function writeMetrics(font: Woff2, glyph: number, advance: number, bearing: number): void {
  const hmtx = table(font, 'hmtx');
  hmtx.writeUInt16BE(advance, glyph * 4);
  hmtx.writeInt16BE(bearing, glyph * 4 + 2);
}
