import type { CheckReasonCode, CheckReasonData } from '@cau-noi/domain/assessment/catalogue';

/** What is said of a reason: the sentence, and what would mend it. */
type ReasonWords = { readonly says: string; readonly mend: string };

type CheckOf<Code extends string> = Code extends `${infer Id}.${string}` ? Id : never;
type ReasonOf<Id extends string, Code extends string> = Code extends `${Id}.${infer Reason}`
  ? Reason
  : never;
type AllReasons = {
  readonly [Id in CheckOf<CheckReasonCode>]: {
    readonly [Reason in ReasonOf<Id, CheckReasonCode>]: ReasonWords;
  };
};

type Asked<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Asked<Rest>
  : never;
type DataOf<Code extends string> = Code extends CheckReasonCode
  ? keyof CheckReasonData[Code] & string
  : never;

/** Never where a sentence asks for data that its reason does not come with. */
type Fitting<Words extends AllReasons> = {
  readonly [Id in keyof Words & string]: {
    readonly [Reason in keyof Words[Id] & string]: Asked<
      Words[Id][Reason][keyof Words[Id][Reason]]
    > extends DataOf<`${Id}.${Reason}`>
      ? Words[Id][Reason]
      : never;
  };
};

/** Declares the sentences of all reasons: one that is missing or asks too much does not compile. */
export function reasons<const Words extends AllReasons>(words: Words & Fitting<Words>): Words {
  return words;
}
