import type { PlanLine } from '@cau-noi/domain/plan';

const HEX = (byte: number) => byte.toString(16).padStart(2, '0');

/** A UUID of version 4, without `crypto.randomUUID`, which an office server without HTTPS does not have. */
export function newLineId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const text = Array.from(bytes, HEX).join('');
  return [0, 8, 12, 16, 20, 32]
    .map((start, index, starts) => text.slice(start, starts[index + 1]))
    .slice(0, 5)
    .join('-');
}

/** A line in which nothing is written yet. */
export function emptyLine(id: string): PlanLine {
  return {
    id,
    kind: 'OUTBOUND',
    title: '',
    partnerId: null,
    agreementId: null,
    countries: [],
    purposeKind: null,
    purpose: '',
    expectedResult: '',
    resultTarget: null,
    resultUnit: null,
    headLevel: null,
    persons: null,
    days: null,
    fromMonth: null,
    toMonth: null,
    coOrganiserIds: [],
    priority: 'NORMAL',
    funding: [],
    note: null,
  };
}
