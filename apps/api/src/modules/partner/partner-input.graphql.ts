import type { PartnerKind, PartnerPriority, RelationStatus } from '@cau-noi/domain/partner';
import type { ContactStanding } from '@cau-noi/domain/partner/contact-standing';
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

export const RelationStatusEnum = enumOf<RelationStatus>(
  'RelationStatus',
  'How a relation stands, as somebody declares it (tình trạng quan hệ).',
  {
    NEW: 'Begun lately.',
    ACTIVE: 'Alive.',
    INTERRUPTED: 'Broken off.',
    RESTORED: 'Taken up again.',
  },
);

export const ContactStandingEnum = enumOf<ContactStanding>(
  'ContactStanding',
  'What the records say of a relation, by a dated rule.',
  {
    MET: 'Something was done together lately enough.',
    DORMANT: 'Nothing for longer than the rule of today allows.',
    UNKNOWN: 'No meeting is in the records, which says nothing of the relation itself.',
  },
);

export const PartnerPriorityEnum = enumOf<PartnerPriority>(
  'PartnerPriority',
  'Why a partner comes before others (ưu tiên).',
  {
    SAME_TRADE: 'It is of the same trade.',
    FOREIGN_POLICY: 'Its country matters in foreign policy.',
  },
);

export const PartnerWhere = builder.inputType('PartnerWhere', {
  description: 'Which partners to list.',
  fields: (t) => ({
    text: t.string({ description: 'Part of any of its names, with or without accents.' }),
    countryCode: t.string({ description: 'ISO 3166-1 code of its country, as KR.' }),
    international: t.boolean({ description: 'True: bodies of no country; false: those of one.' }),
    kind: t.field({ type: [PartnerKindEnum], description: 'Any of these kinds.' }),
    sector: t.string({ description: 'Code of its trade.' }),
    status: t.field({ type: [RelationStatusEnum], description: 'Declared to stand so.' }),
    standing: t.field({
      type: [ContactStandingEnum],
      description: 'What the records say of the relation.',
    }),
    verified: t.boolean({ description: 'Verified, or not verified yet (chưa kiểm chứng).' }),
    priority: t.field({ type: PartnerPriorityEnum, description: 'Comes first for this reason.' }),
    organisationId: t.id({
      description: 'Met by this union or one below it, as far as the viewer reads their records.',
    }),
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
    status: t.field({ type: RelationStatusEnum, description: 'How the relation stands.' }),
    statusSince: t.field({ type: 'Date', description: 'The day from which it stands so.' }),
    priorities: t.field({ type: [PartnerPriorityEnum], description: 'Why it comes first.' }),
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

export const PartnerVerifyInput = builder.inputType('PartnerVerifyInput', {
  description: 'Input of `partnerVerify`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The partner.' }),
    version: t.int({ required: true, description: 'The version that was looked at.' }),
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
