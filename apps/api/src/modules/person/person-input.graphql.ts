import type { LanguageEvidence, LanguageLevel, Sex } from '@cau-noi/domain/person';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';

export const LanguageLevelEnum = enumOf<LanguageLevel>(
  'LanguageLevel',
  'The levels of the Common European Framework, lowest first.',
  {
    A1: 'Breakthrough.',
    A2: 'Waystage.',
    B1: 'Threshold.',
    B2: 'Vantage.',
    C1: 'Effective operational proficiency.',
    C2: 'Mastery.',
  },
);

export const LanguageEvidenceEnum = enumOf<LanguageEvidence>(
  'LanguageEvidence',
  'What stands behind a stated level of a language.',
  { TESTED: 'A certificate.', SELF_STATED: "The person's own word." },
);

export const SexEnum = enumOf<Sex>('Sex', 'As the law on retirement tells people apart.', {
  FEMALE: 'A woman.',
  MALE: 'A man.',
});

export const PersonWhere = builder.inputType('PersonWhere', {
  description: 'Which people to list.',
  fields: (t) => ({
    text: t.string({ description: 'Part of the name, with or without accents.' }),
    organisationId: t.id({ description: 'With a post today at this union.' }),
    subtree: t.boolean({ description: 'Also at the unions below it.' }),
    keyLeader: t.boolean({ description: 'Only key leaders, or only others.' }),
    inOffice: t.boolean({ description: 'Only those with a post today, or only those who left.' }),
    language: t.string({ description: 'Who knows this language: ISO 639 code, as en.' }),
    level: t.field({
      type: LanguageLevelEnum,
      description: 'At least at this level; of any language where none is named.',
    }),
    tested: t.boolean({
      description: 'Only with a certificate that counts on the last of the days, or today.',
    }),
    trade: t.string({ description: 'Part of the trade, with or without accents.' }),
    function: t.string({ description: 'Part of the function, with or without accents.' }),
    freeFrom: t.field({
      type: 'Date',
      description: 'In no dossier and not booked from this day on; until the same day by itself.',
    }),
    freeTo: t.field({ type: 'Date', description: 'The last of the free days.' }),
  }),
});

const PersonPostInput = builder.inputType('PersonPostInput', {
  description: 'A post held for a time.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union.' }),
    title: t.string({ required: true, description: 'Title in Vietnamese.' }),
    keyLeader: t.boolean({ required: true, description: 'One of the key leaders of the union.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'First day.' }),
    validTo: t.field({ type: 'Date', description: 'Last day; left out while it is held.' }),
  }),
});

export const PersonLanguageInput = builder.inputType('PersonLanguageInput', {
  description: 'How well somebody knows a language.',
  fields: (t) => ({
    language: t.string({ required: true, description: 'ISO 639 code, as en.' }),
    level: t.field({ type: LanguageLevelEnum, required: true, description: 'The level.' }),
    evidence: t.field({
      type: LanguageEvidenceEnum,
      required: true,
      description: 'What stands behind it.',
    }),
    certificate: t.string({ description: 'The certificate by its name and number.' }),
    expiresOn: t.field({ type: 'Date', description: 'Last day on which the certificate counts.' }),
  }),
});

export const PersonInput = builder.inputType('PersonInput', {
  description: 'Everything that is written about a person.',
  fields: (t) => ({
    fullName: t.string({ required: true, description: 'Family, middle and given name.' }),
    dateOfBirth: t.field({ type: 'Date', description: 'Day of birth.' }),
    sex: t.field({ type: SexEnum, description: 'For the age of retirement.' }),
    trade: t.string({ description: 'The trade the person comes from.' }),
    function: t.string({ description: 'What the person does in the union.' }),
    posts: t.field({
      type: [PersonPostInput],
      required: true,
      description: 'All posts, past and present; at least one.',
    }),
    languages: t.field({
      type: [PersonLanguageInput],
      required: true,
      description: 'All languages.',
    }),
  }),
});

export const PersonCreateInput = builder.inputType('PersonCreateInput', {
  description: 'Input of `personCreate`.',
  fields: (t) => ({
    person: t.field({ type: PersonInput, required: true, description: 'The person.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

export const PersonSaveInput = builder.inputType('PersonSaveInput', {
  description: 'Input of `personSave`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The person.' }),
    version: t.int({ required: true, description: 'The version that was edited.' }),
    person: t.field({ type: PersonInput, required: true, description: 'The whole new content.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});
