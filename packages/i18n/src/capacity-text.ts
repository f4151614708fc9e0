import type { CapacityFlag } from '@cau-noi/domain/staff/capacity';
import { formatIn } from './format.ts';
import { capacityWords } from './locales/capacity.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

interface Flagged {
  readonly code: CapacityFlag;
  readonly data: unknown;
}

type Say = (key: string, values: Readonly<Record<string, string>>) => string;

/** What is to be looked at in a union's year, in one sentence. */
export function capacityText({ code, data }: Flagged, language: Language): string {
  const format = formatIn(language);
  const figures = Object.entries(data ?? {}).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, format.number(value, 2)] as const] : [],
  );
  return (translator(capacityWords, language) as Say)(`flag.${code}`, Object.fromEntries(figures));
}
