import { fileTypeFromBuffer } from 'file-type';

/** What may be attached, by the media type that the content itself shows, with its extension. */
export const ALLOWED_TYPES: ReadonlyMap<string, readonly [string, ...string[]]> = new Map([
  ['application/pdf', ['pdf']],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', ['docx']],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ['xlsx']],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', ['pptx']],
  ['application/vnd.oasis.opendocument.text', ['odt']],
  ['application/vnd.oasis.opendocument.spreadsheet', ['ods']],
  ['image/png', ['png']],
  ['image/jpeg', ['jpg', 'jpeg']],
  ['image/webp', ['webp']],
]);

/** Bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

const LONGEST_NAME = 150;

/** The media type that the content shows, or null when it is none that may be attached. */
export async function allowedType(content: Uint8Array): Promise<string | null> {
  const found = await fileTypeFromBuffer(content);
  return found !== undefined && ALLOWED_TYPES.has(found.mime) ? found.mime : null;
}

/**
 * A name that is safe on every system and ends as its content asks: no folders, no control
 * characters, none that Windows forbids, and no `.exe` on a picture.
 */
export function safeName(name: string, mediaType: string): string {
  const extensions = ALLOWED_TYPES.get(mediaType) ?? ['bin'];
  const bare = (name.split(/[/\\]/u).at(-1) ?? '')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .replaceAll(/^[\s.]+|[\s.]+$/gu, '');
  const ends = extensions.some((extension) => bare.toLowerCase().endsWith(`.${extension}`));
  const stem = ends ? bare.replace(/\.[^.]+$/u, '') : bare;
  const extension = ends ? bare.slice(stem.length + 1).toLowerCase() : extensions[0];
  return `${(stem === '' ? 'tep' : stem).slice(0, LONGEST_NAME).replace(/\p{Surrogate}$/u, '')}.${extension}`;
}

/** `Content-Disposition` for a download under a Vietnamese name (RFC 6266 and 8187). */
export function attachmentHeader(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll(/[^\x20-\x7e]|["\\]/gu, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
