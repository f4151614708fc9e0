import type { ReorganisationKind } from '@cau-noi/domain/reorganisation';
import type { OpenRecordKind, RecordChoice } from '@cau-noi/domain/reorganisation/open-records';
import type { ChoiceInput, DecidedInput, OpenGroup, UnitShown } from './asked.ts';

/** A union as it is being named. */
export interface NamingDraft {
  readonly name: string;
  readonly shortName: string;
  readonly nameEn: string;
  readonly code: string;
}

export const UNNAMED: NamingDraft = { name: '', shortName: '', nameEn: '', code: '' };

/** What is chosen for a kind of record. */
export interface KindChoice {
  readonly choice: RecordChoice;
  readonly heirId: string | null;
}

/** A decision as it is being written. */
export interface Draft {
  readonly kind: ReorganisationKind;
  readonly date: string | null;
  readonly decisionNumber: string;
  readonly source: string;
  readonly fromIds: readonly (string | null)[];
  readonly intoId: string | null;
  readonly founded: readonly NamingDraft[];
  readonly renamed: boolean;
  readonly naming: NamingDraft;
  readonly goesOn: boolean;
  /** By the union below: an id, `code:…` of a new union, or nothing. */
  readonly parents: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly choices: Readonly<Partial<Record<OpenRecordKind, KindChoice>>>;
  /** By kind and id of the record. */
  readonly records: Readonly<Record<string, RecordChoice>>;
}

export function newDraft(today: string): Draft {
  return {
    kind: 'ABSORB',
    date: today,
    decisionNumber: '',
    source: '',
    fromIds: [null],
    intoId: null,
    founded: [UNNAMED],
    renamed: false,
    naming: UNNAMED,
    goesOn: false,
    parents: {},
    reason: '',
    choices: {},
    records: {},
  };
}

/** Marks a new union among those that stand. */
export const BY_CODE = 'code:';

/** Whether the decision is about several unions. */
export const isOfSeveral = (kind: ReorganisationKind): boolean =>
  kind === 'MERGE' || kind === 'ABSORB';
export const founds = (kind: ReorganisationKind): boolean => kind === 'MERGE' || kind === 'SPLIT';
/** Whether it has to be said where the unions below go. */
export const sharesOut = (kind: ReorganisationKind): boolean =>
  kind === 'SPLIT' || kind === 'DISSOLVE';

/** The unions chosen, those left empty aside. */
export function chosenUnits({ kind, fromIds }: Draft): readonly string[] {
  const chosen = fromIds.flatMap((id) => id ?? []);
  return isOfSeveral(kind) ? chosen : chosen.slice(0, 1);
}

/** The decision as the API takes it; null without a day. New unions are what the first union is. */
export function decidedInput(draft: Draft, units: readonly UnitShown[]): DecidedInput | null {
  const { kind, date, decisionNumber, source, intoId, naming, parents } = draft;
  if (date === null) return null;
  const [first] = units;
  const named = { name: naming.name, shortName: naming.shortName, nameEn: naming.nameEn };
  const renames = kind === 'RENAME' || (kind === 'ABSORB' && draft.renamed);
  const below = new Set(units.flatMap(({ children }) => children.nodes.map(({ id }) => id)));
  return {
    kind,
    date,
    decisionNumber,
    source,
    fromIds: [...chosenUnits(draft)],
    intoId: kind === 'ABSORB' || kind === 'MOVE' ? intoId : null,
    founded: founds(kind)
      ? draft.founded.slice(0, kind === 'MERGE' ? 1 : undefined).map((one) => ({
          ...one,
          kind: first?.kind ?? 'PROVINCIAL_UNION',
          parentId: first?.parent?.id ?? first?.id ?? '',
        }))
      : [],
    naming: renames ? named : null,
    goesOn: kind === 'SPLIT' && draft.goesOn,
    childParents: sharesOut(kind)
      ? Object.entries(parents)
          .filter(([childId, parent]) => below.has(childId) && parent !== '')
          .map(([childId, parent]) =>
            parent.startsWith(BY_CODE)
              ? { childId, parentCode: parent.slice(BY_CODE.length) }
              : { childId, parentId: parent },
          )
      : [],
  };
}

const keyOf = (kind: OpenRecordKind, recordId: string): string => `${kind} ${recordId}`;

/** What is chosen for a kind; the first that can be unless something was. */
export function ofKind({ choices }: Draft, { kind, choices: possible }: OpenGroup): KindChoice {
  const chosen = choices[kind];
  if (chosen !== undefined && possible.includes(chosen.choice)) return chosen;
  return { choice: possible[0] ?? 'END', heirId: null };
}

/** What is chosen for one record alone; null where it is as its kind. */
export function ofRecord(
  { records }: Draft,
  { kind, choices: possible }: OpenGroup,
  recordId: string,
): RecordChoice | null {
  const chosen = records[keyOf(kind, recordId)];
  return chosen !== undefined && possible.includes(chosen) ? chosen : null;
}

export function withRecord(
  draft: Draft,
  { kind }: OpenGroup,
  recordId: string,
  choice: RecordChoice | null,
): Draft {
  const { [keyOf(kind, recordId)]: _before, ...rest } = draft.records;
  return {
    ...draft,
    records: choice === null ? rest : { ...rest, [keyOf(kind, recordId)]: choice },
  };
}

/** Everything chosen, as the API takes it. */
export function choicesInput(draft: Draft, open: readonly OpenGroup[]): ChoiceInput[] {
  return open.flatMap((group): ChoiceInput[] => {
    const { kind, records } = group;
    const whole = ofKind(draft, group);
    return [
      { kind, choice: whole.choice, heirId: whole.choice === 'END' ? null : whole.heirId },
      ...records.flatMap(({ id }): ChoiceInput[] => {
        const own = ofRecord(draft, group, id);
        return own === null ? [] : [{ kind, recordId: id, choice: own, heirId: whole.heirId }];
      }),
    ];
  });
}
