import type {
  LegalBasis as LegalBasisValue,
  Measure as MeasureValue,
  MeasureUnit,
  Severity,
  Verification,
} from '@cau-noi/domain/check';
import type { Finding as FindingValue, FindingStatus } from '@cau-noi/domain/check/run';
import { findingKey } from '@cau-noi/domain/check/run';
import type { Issue as IssueValue } from '@cau-noi/domain/result';
import type { Language } from '@cau-noi/i18n/messages';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import { findingInWords } from '../approval/finding-words.ts';
import { toldToViewer } from '../approval/told.ts';

export const VerificationEnum = enumOf<Verification>(
  'Verification',
  'How far a norm, limit or fact has been verified.',
  {
    TEXT_READ: 'The text of the document was read.',
    PUBLIC_PAGE: 'It stands on a public page of an official body.',
    RANGE: 'Only a range is known.',
    UNVERIFIED: 'Not verified: shown with a warning mark.',
    RATE_UNKNOWN: 'The document is known, the rate in it is not.',
  },
);

export const SeverityEnum = enumOf<Severity>('Severity', 'What a failed check does.', {
  STOP: 'Stops the submission.',
  JUSTIFY: 'Asks for a written justification.',
  NOTE: 'Is only noted.',
});

export const FindingStatusEnum = enumOf<FindingStatus>(
  'FindingStatus',
  'The four outcomes of a check.',
  {
    FAIL: 'The limit is exceeded or the rule is not kept.',
    CANNOT_TELL: 'A fact or norm is missing; neither a failure nor a success.',
    PASS: 'The rule is kept.',
    NOT_APPLICABLE: 'The check does not concern this record.',
  },
);

export const MeasureUnitEnum = enumOf<MeasureUnit>('MeasureUnit', 'What a limit is counted in.', {
  PERSONS: 'Persons.',
  DAYS: 'Days.',
  VEHICLES: 'Cars on one day.',
  WORKING_DAYS: 'Working days, by the calendar of public holidays.',
  COUNTRIES: 'Countries.',
  TRIPS: 'Trips.',
  TIMES: 'Times.',
  MONTHS: 'Months.',
  PERCENT: 'Per cent.',
  MONEY: 'Money, in the smallest unit of the currency.',
});

export const LegalBasis = builder.objectRef<LegalBasisValue>('LegalBasis').implement({
  description: 'Where a rule comes from (căn cứ pháp lý).',
  fields: (t) => ({
    citation: t.exposeString('citation', {
      description: 'The document as it is officially cited.',
    }),
    article: t.exposeString('article', { nullable: true, description: 'The article, if known.' }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: 'How far it was verified.',
    }),
  }),
});

const Measure = builder.objectRef<MeasureValue>('Measure').implement({
  description: 'A limit beside what was found.',
  fields: (t) => ({
    limit: t.exposeFloat('limit', { description: 'The limit, in `unit`.' }),
    actual: t.exposeFloat('actual', { description: 'What was found, in `unit`.' }),
    excess: t.exposeFloat('excess', { description: 'By how much the limit is passed, in `unit`.' }),
    unit: t.expose('unit', { type: MeasureUnitEnum, description: 'What is counted.' }),
    currency: t.exposeString('currency', {
      nullable: true,
      description: 'ISO 4217 code where money is counted.',
    }),
  }),
});

const FindingLanguageEnum = enumOf<Language>('FindingLanguage', 'A language of the portals.', {
  vi: 'Vietnamese.',
  en: 'English.',
});

const languageArg = {
  description: 'Of the sentence; Vietnamese when left out.',
  defaultValue: 'vi',
} as const;

/** A finding as it is shown; beside a dossier or plan its exceptions are looked up. */
export type ShownFinding = FindingValue & { readonly recordId?: string };

export const Finding = builder.objectRef<ShownFinding>('Finding').implement({
  description: 'What one check found (kết quả kiểm tra).',
  fields: (t) => ({
    key: t.string({
      description: 'The same for the same finding of the next run; justifications cite it.',
      resolve: (finding) => findingKey(finding),
    }),
    checkId: t.exposeString('checkId', { description: 'The check, as TK03.' }),
    status: t.expose('status', { type: FindingStatusEnum, description: 'The outcome.' }),
    severity: t.expose('severity', {
      type: SeverityEnum,
      nullable: true,
      description: 'What the failure does; null when nothing failed.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Code of what is wrong.' }),
    data: t.field({
      type: 'JSON',
      description: 'Data for the sentence of the reason, as far as the viewer may know them.',
      resolve: (finding, _args, context) => toldToViewer(context, finding).data,
    }),
    says: t.string({
      nullable: true,
      description:
        'What was found in one sentence, as the portals say it; null when the check does not concern the record.',
      args: { language: t.arg({ type: FindingLanguageEnum, required: true, ...languageArg }) },
      resolve: async (finding, { language }, context) =>
        (await findingInWords(context, finding, language))?.sentence ?? null,
    }),
    remedy: t.string({
      nullable: true,
      description:
        'What would mend it, or which missing fact is to be written, where and by whom; null when there is nothing to do.',
      args: { language: t.arg({ type: FindingLanguageEnum, required: true, ...languageArg }) },
      resolve: async (finding, { language }, context) =>
        (await findingInWords(context, finding, language))?.mend ?? null,
    }),
    missing: t.stringList({
      description: 'Codes of the facts that are missing when the check cannot tell.',
      resolve: (finding) => [...finding.missing],
    }),
    measure: t.field({
      type: Measure,
      nullable: true,
      description: 'Limit, actual and excess, if it is a limit and the viewer may know it.',
      resolve: (finding, _args, context) => toldToViewer(context, finding).measure,
    }),
    path: t.stringList({
      description: 'The field that would mend it.',
      resolve: (finding) => finding.path.map(String),
    }),
    basis: t.expose('basis', {
      type: LegalBasis,
      nullable: true,
      description: 'The norm the check stands on; null when no norm is in force.',
    }),
    parameterId: t.exposeString('parameterId', {
      nullable: true,
      description: 'The row of parameters that was applied.',
    }),
    rateId: t.string({
      nullable: true,
      description: 'The row of the rate book by which it failed.',
      // Verdicts that were frozen before rates were judged do not have it.
      resolve: (finding) => finding.rateId ?? null,
    }),
  }),
});

export const Issue = builder.objectRef<IssueValue>('Issue').implement({
  description: 'One thing that is wrong in what was written.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'What is wrong.' }),
    path: t.stringList({
      description: 'The field, from the content that was written down.',
      resolve: (issue) => issue.path.map(String),
    }),
    data: t.expose('data', { type: 'JSON', description: 'Data for the sentence of the code.' }),
  }),
});

export const Justification = builder
  .objectRef<{ readonly findingKey: string; readonly text: string }>('Justification')
  .implement({
    description: 'Why the author holds a finding to be acceptable (giải trình).',
    fields: (t) => ({
      findingKey: t.exposeString('findingKey', { description: 'The `key` of the finding.' }),
      text: t.exposeString('text', { description: 'The justification.' }),
    }),
  });

export const JustificationInput = builder.inputType('JustificationInput', {
  description: 'Why the author holds a finding to be acceptable (giải trình).',
  fields: (t) => ({
    findingKey: t.string({ required: true, description: 'The `key` of the finding.' }),
    text: t.string({ required: true, description: 'The justification; empty takes it back.' }),
  }),
});

/** The answer of a dry run: `planEvaluate`, `dossierEvaluate`. */
export const Evaluation = builder
  .objectRef<{
    readonly findings: readonly FindingValue[];
    readonly issues: readonly IssueValue[];
    readonly maySubmit: boolean;
  }>('Evaluation')
  .implement({
    description: 'What the checks and the rules of completeness say; nothing is saved.',
    fields: (t) => ({
      findings: t.field({
        type: [Finding],
        description: 'What the checks found.',
        resolve: (evaluation) => [...evaluation.findings],
      }),
      issues: t.field({
        type: [Issue],
        description: 'What is missing or wrong in the content.',
        resolve: (evaluation) => [...evaluation.issues],
      }),
      maySubmit: t.exposeBoolean('maySubmit', {
        description: 'Whether a submission would be accepted as things stand.',
      }),
    }),
  });
