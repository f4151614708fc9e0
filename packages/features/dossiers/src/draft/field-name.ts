import type { DossierContent } from '@cau-noi/domain/dossier';
import { dossierFieldName } from '@cau-noi/i18n/dossier-field';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { changeMessages } from '../changes/change.messages.ts';
import type { Names } from './names.ts';

type Path = readonly (string | number)[];
type Items = readonly { readonly id: string }[];

/** What tells one item of a list from the others: a person's name, otherwise its place in the list. */
function itemName(path: Path, content: DossierContent, names: Names): string | null {
  const [list = '', id] = path.map(String);
  if (id === undefined) return null;
  const member = content.members.find((one) => one.id === id);
  const person = names.people.find((one) => one.id === member?.personId);
  if (list === 'members' && person !== undefined) return person.name;
  const items: unknown = content[list as keyof DossierContent];
  if (!Array.isArray(items)) return null;
  const place = (items as Items).findIndex((item) => item.id === id);
  return place < 0 ? null : String(place + 1);
}

/** The name of a field with the item it belongs to: "Thành viên đoàn: Lý do cử (Người Mẫu Một)". */
export function fieldNameIn(content: DossierContent, names: Names, language: Language) {
  return (path: Path): string => {
    // Checks of the report point at it as a whole.
    if (path[0] === 'outcome' || path[0] === 'followUp')
      return translator(changeMessages, language)(path[0]);
    const name = dossierFieldName(path, language);
    const item = itemName(path, content, names);
    return item === null ? name : `${name} (${item})`;
  };
}
