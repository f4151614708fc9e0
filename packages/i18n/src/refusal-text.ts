import { formatIn } from './format.ts';
import { agreementWords } from './locales/agreement.ts';
import { cooperationWords } from './locales/cooperation.ts';
import { dossierWords } from './locales/dossier.ts';
import { informationWords } from './locales/information.ts';
import { inspectionWords } from './locales/inspection.ts';
import { planWords } from './locales/plan.ts';
import { proposalWords } from './locales/proposal.ts';
import { projectWords } from './locales/project.ts';
import { refusalWords } from './locales/refusals.ts';
import { trainingWords } from './locales/training.ts';
import { waiverWords } from './locales/waiver.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

/** Why an act is refused, as the policy or a mutation says it: a code with data. */
export interface RefusalFacts {
  readonly code: string | null;
  readonly data: unknown;
}

/** Tells the name of a unit by its id; undefined when it is not known here. */
type NameOf = (id: string) => string | undefined;
type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

const unnamed: NameOf = () => undefined;

function stateName(state: string, language: Language): string {
  const states: Readonly<Record<string, string>> = {
    ...projectWords[language].state,
    ...agreementWords[language].life,
    ...agreementWords[language].state,
    ...cooperationWords[language].aid.state,
    ...cooperationWords[language].membership.state,
    ...cooperationWords[language].speech.state,
    ...informationWords[language].state,
    ...inspectionWords[language].state,
    ...proposalWords[language].state,
    ...trainingWords[language].state,
    ...trainingWords[language].participant,
    ...waiverWords[language].state,
    ...dossierWords[language].state,
    ...planWords[language].state,
  };
  return states[state] ?? refusalWords[language].otherState;
}

function datum(name: string, value: unknown, language: Language, nameOf: NameOf): string {
  const t = translator(refusalWords, language) as Say;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (name) {
    case 'roles':
      return formatIn(language).list(text.split(',').map((role) => t(`role.${role}`)));
    case 'role':
      return t(`role.${text}`);
    case 'organisationId':
      return nameOf(text) ?? t('otherUnit');
    case 'day':
    case 'until':
      return formatIn(language).date(text);
    case 'state':
      return stateName(text, language);
    default:
      return text;
  }
}

/** Why an act is refused, in a sentence; a general one for a code without words. */
export function refusalText(
  { code, data }: RefusalFacts,
  language: Language,
  nameOf: NameOf = unnamed,
): string {
  const t = translator(refusalWords, language) as Say;
  if (code === null || !Object.hasOwn(refusalWords[language].refusal, code)) return t('refused');
  const values = Object.fromEntries(
    Object.entries(data ?? {}).map(([name, value]) => [name, datum(name, value, language, nameOf)]),
  );
  const sentence = t(`refusal.${code}`, values);
  // A unit named at the beginning may be "đơn vị khác": a sentence begins with a capital.
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
