import type { RawValues } from '@cau-noi/domain/check';

/** Anything but an object has none of the names that a check reads: the domain says so. */
export function readValues(given: unknown): RawValues {
  return typeof given === 'object' && given !== null ? { ...given } : {};
}
