import type { DossierLabel } from '@cau-noi/domain/dossier/difference';
import { dossierFieldWords } from './locales/dossier-fields.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

type Say = (key: string) => string;

const NAME = /^[a-zA-Z]+$/u;

/**
 * The name of a dossier's field by the label of a difference (`members.role`) or by a path with ids
 * (`['members', id, 'role']`): "Thành viên đoàn: Vai trò". The last step itself where there is no name.
 */
export function dossierFieldName(
  label: DossierLabel | readonly (string | number)[],
  language: Language,
): string {
  const steps = typeof label === 'string' ? label.split('.') : label.map(String);
  const t = translator(dossierFieldWords, language) as Say;
  const [list = ''] = steps;
  const part = steps.length > 1 ? (steps.at(-1) ?? '') : '';
  const whole = t(`field.${list}`);
  if (whole.startsWith('field.')) return steps.at(-1) ?? '';
  if (!NAME.test(part)) return whole;
  const named = t(`part.${list}.${part}`);
  return named.startsWith('part.') ? whole : `${whole}: ${named}`;
}
