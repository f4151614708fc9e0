import type { ChangeFacts } from '@cau-noi/i18n/change-text';
import { changeText } from '@cau-noi/i18n/change-text';
import type { NameOf } from '@cau-noi/i18n/finding-text';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { changeMessages } from './change.messages.ts';

/** A change as one line before and one after; '' where nothing stands. */
export interface ChangeItem {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/**
 * A change in words, a whole item of a list as its fields one after the other.
 *
 * @param nameOf names for ids; left out where names stand in their place already
 */
export function changeItem(change: ChangeFacts, language: Language, nameOf?: NameOf): ChangeItem {
  const unnamed = translator(changeMessages, language)('unnamed');
  const named = nameOf && { nameOf: (id: string) => nameOf(id) ?? unnamed };
  const { id, label, before, after } = changeText(change, language, named);
  return { id, label, before: before.join('; '), after: after.join('; ') };
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The ids in a value of a difference whose names its text needs. */
export function idsIn(value: unknown, label = ''): readonly string[] {
  if (typeof value === 'string')
    return /(?:person|partner|organisation)Id$|^coOrganiserIds$|^paidById$/u.test(label)
      ? [value]
      : [];
  if (Array.isArray(value)) return value.flatMap((one) => idsIn(one, label));
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => idsIn(part, name));
}
