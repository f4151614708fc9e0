import type { PartnerKind } from '@cau-noi/domain/partner';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';

export const PartnerKindEnum = enumOf<PartnerKind>(
  'PartnerKind',
  'What a foreign body is (loại đối tác).',
  {
    SECTOR_UNION: 'A union of one trade.',
    NATIONAL_CENTRE: 'A national trade union centre.',
    GLOBAL_FEDERATION: 'A global union federation.',
    REGIONAL_NETWORK: 'A regional network or council.',
    PROVINCIAL_UNION: 'A union of one province or city.',
    FOUNDATION_NGO: 'A foundation or non-governmental organisation.',
    UN_BODY: 'A body of the United Nations.',
    GOVERNMENT_DONOR: 'A donor that is a State or its agency.',
    EMBASSY: 'An embassy or consulate.',
    ASSOCIATION: 'An association.',
    OTHER: 'Something else.',
  },
);

export const PartnerWhere = builder.inputType('PartnerWhere', {
  description: 'Which partners to list.',
  fields: (t) => ({
    text: t.string({ description: 'Part of any of its names, with or without accents.' }),
    countryCode: t.string({ description: 'ISO 3166-1 code of its country, as KR.' }),
    kind: t.field({ type: [PartnerKindEnum], description: 'Any of these kinds.' }),
  }),
});

export const PartnerInput = builder.inputType('PartnerInput', {
  description: 'Everything that is written about a partner.',
  fields: (t) => ({
    nameVi: t.string({ required: true, description: 'Vietnamese name.' }),
    nameEn: t.string({ description: 'English name.' }),
    nameNative: t.string({ description: 'Name in its own language.' }),
    abbreviation: t.string({ description: 'Abbreviation.' }),
    aliases: t.stringList({ required: true, description: 'Other spellings found in documents.' }),
    countryCode: t.string({ description: 'ISO 3166-1 code; left out for an international body.' }),
    kind: t.field({ type: PartnerKindEnum, required: true, description: 'What it is.' }),
    sector: t.string({ description: 'Code of its trade; left out for all trades.' }),
    sinceYear: t.int({ description: 'The year in which relations began.' }),
    note: t.string({ description: 'What else is worth knowing.' }),
  }),
});

export const PartnerCreateInput = builder.inputType('PartnerCreateInput', {
  description: 'Input of `partnerCreate`.',
  fields: (t) => ({
    partner: t.field({ type: PartnerInput, required: true, description: 'The partner.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

export const PartnerSaveInput = builder.inputType('PartnerSaveInput', {
  description: 'Input of `partnerSave`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The partner.' }),
    version: t.int({ required: true, description: 'The version that was edited.' }),
    partner: t.field({ type: PartnerInput, required: true, description: 'The whole new content.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});
