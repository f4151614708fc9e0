import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';

/** One file of an archive, compressed already. */
export interface ZipEntry {
  readonly name: string;
  readonly compressed: readonly Buffer[];
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
}

/** Compresses a text that arrives in pieces; only the compressed bytes are kept. */
export async function compressEntry(
  name: string,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<ZipEntry> {
  const deflate = createDeflateRaw();
  const compressed: Buffer[] = [];
  deflate.on('data', (piece: Buffer) => compressed.push(piece));
  const ended = once(deflate, 'end');
  let size = 0;
  let crc = 0;
  for await (const text of pieces) {
    const bytes = Buffer.from(text);
    size += bytes.length;
    crc = crc32(bytes, crc);
    if (!deflate.write(bytes)) await once(deflate, 'drain');
  }
  deflate.end();
  await ended;
  const compressedSize = compressed.reduce((sum, piece) => sum + piece.length, 0);
  return { name, compressed, compressedSize, size, crc };
}

const VERSION = 20;
const DEFLATE = 8;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the first day that the format knows: the same content gives the same bytes. */
const DAY = 0x0021;

/** An archive of compressed entries (APPNOTE 6.3.10, without Zip64: all is far below 4 GB). */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const local = Buffer.concat([u32(0x04034b50), common(entry, name), name]);
    directory.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(VERSION),
        common(entry, name),
        // No comment, first disk, no attributes.
        Buffer.alloc(10),
        u32(offset),
        name,
      ]),
    );
    pieces.push(local, ...entry.compressed);
    offset += local.length + entry.compressedSize;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.concat([
    u32(0x06054b50),
    Buffer.alloc(4),
    u16(entries.length),
    u16(entries.length),
    u32(central.length),
    u32(offset),
    u16(0),
  ]);
  return Buffer.concat([...pieces, central, end]);
}

/** What the local header and the directory both say. */
function common({ crc, compressedSize, size }: ZipEntry, name: Buffer): Buffer {
  return Buffer.concat([
    u16(VERSION),
    u16(FLAGS),
    u16(DEFLATE),
    u16(0),
    u16(DAY),
    u32(crc),
    u32(compressedSize),
    u32(size),
    u16(name.length),
    u16(0),
  ]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
