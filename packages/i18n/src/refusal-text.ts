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

const nobodyNamed: NameOf = () => undefined;

/** The states of each kind of record, as its actions name the kind. */
function statesOf(language: Language): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const { aid, membership, speech } = cooperationWords[language];
  const { state: training, participant } = trainingWords[language];
  return {
    project: projectWords[language].state,
    agreement: { ...agreementWords[language].life, ...agreementWords[language].state },
    aid: aid.state,
    membership: membership.state,
    speech: speech.state,
    information: informationWords[language].state,
    inspection: inspectionWords[language].state,
    remedy: { ...inspectionWords[language].state, ...inspectionWords[language].remedy },
    proposal: proposalWords[language].state,
    training: { ...training, ...participant },
    waiver: waiverWords[language].state,
    dossier: dossierWords[language].state,
    plan: planWords[language].state,
  };
}

/** What a state is called at its kind of record; where no kind is told, or the state is another's, at any. */
function stateName(state: string, kind: unknown, language: Language): string {
  const states = statesOf(language);
  const own = typeof kind === 'string' ? states[kind]?.[state] : undefined;
  const anywhere = Object.values(states).findLast((words) => words[state] !== undefined);
  return own ?? anywhere?.[state] ?? refusalWords[language].otherState;
}

interface Said {
  readonly language: Language;
  readonly nameOf: NameOf;
  /** The kind of record that is spoken of, where it is told. */
  readonly kind: unknown;
}

function datum(name: string, value: unknown, { language, nameOf, kind }: Said): string {
  const t = translator(refusalWords, language) as Say;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (name) {
    case 'roles':
      return formatIn(language).anyOf(text.split(',').map((role) => t(`role.${role}`)));
    case 'role':
      return t(`role.${text}`);
    case 'organisationId':
      return nameOf(text) ?? t('otherUnit');
    case 'day':
    case 'until':
      return formatIn(language).date(text);
    case 'state':
      return stateName(text, kind, language);
    default:
      return text;
  }
}

/** Why an act is refused, in a sentence; a general one for a code without words. */
export function refusalText(
  { code, data }: RefusalFacts,
  language: Language,
  nameOf: NameOf = nobodyNamed,
): string {
  const t = translator(refusalWords, language) as Say;
  if (code === null || !Object.hasOwn(refusalWords[language].refusal, code)) return t('refused');
  const told: Readonly<Record<string, unknown>> = Object.assign({}, data);
  const said = { language, nameOf, kind: told['of'] };
  const values = Object.fromEntries(
    Object.entries(told).map(([name, value]) => [name, datum(name, value, said)]),
  );
  const unnamed = values['organisationId'] === t('otherUnit');
  const apart = unnamed && Object.hasOwn(refusalWords[language].unnamed, code);
  const sentence = t(apart ? `unnamed.${code}` : `refusal.${code}`, values);
  // A unit named at the beginning may be "đơn vị khác": a sentence begins with a capital.
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
