import { crc32, inflateRawSync } from 'node:zlib';

/** A cell as it stands in the file: text, or the number with the place of its style. */
export type ReadCell = string | { readonly value: number; readonly style: number } | null;

/** The files of an archive by name; sizes and checksums must agree. */
export function unzip(archive: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const entries = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < entries; index += 1) {
    const compressedSize = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = inflateRawSync(archive.subarray(start, start + compressedSize));
    if (content.length !== archive.readUInt32LE(at + 24)) throw new Error(`Size of ${name}`);
    if (crc32(content) !== archive.readUInt32LE(at + 16)) throw new Error(`Checksum of ${name}`);
    files.set(name, content.toString('utf8'));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const indexOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The rows of a sheet (1 is the first). */
export function readSheet(archive: Buffer, sheet: number): readonly (readonly ReadCell[])[] {
  const xml = unzip(archive).get(`xl/worksheets/sheet${sheet}.xml`) ?? '';
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gsu)].map(([, row = '']) => {
    const cells: ReadCell[] = [];
    const found = row.matchAll(
      /<c r="([A-Z]+)\d+" s="(\d+)"(?: t="inlineStr"><is><t[^>]*>(.*?)<\/t><\/is>|><v>(.*?)<\/v>)<\/c>/gsu,
    );
    for (const [, column = '', style, text, value] of found) {
      const place = indexOf(column);
      while (cells.length < place) cells.push(null);
      cells[place] =
        text === undefined ? { value: Number(value), style: Number(style) } : unescape(text);
    }
    return cells;
  });
}

/** The texts and numbers of a sheet, without styles. */
export function readValues(archive: Buffer, sheet: number) {
  return readSheet(archive, sheet).map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell)),
  );
}
