import type {
  AgreementKind,
  AgreementPrinciple,
  CooperationField,
  DatePrecision,
  TextStanding,
} from '@cau-noi/domain/agreement';
import type { ClockCode } from '@cau-noi/domain/agreement/clock';
import type { CommitmentSide } from '@cau-noi/domain/agreement/commitment';
import type { AgreementLevel, OpenPoint } from '@cau-noi/domain/agreement/level';
import type { AgreementLife } from '@cau-noi/domain/agreement/life';
import type {
  ProcedureAct,
  ProcedureKind,
  ProcedureState,
} from '@cau-noi/domain/agreement/procedure';
import type { YearlyAgreementCode } from '@cau-noi/domain/agreement/yearly';
import { enumOf } from '../../enum.ts';

export const AgreementKindEnum = enumOf<AgreementKind>(
  'AgreementKind',
  'What an agreement may be called (Luật 70/2020/QH14, Đ.6).',
  {
    ARRANGEMENT: 'Thỏa thuận.',
    COMMUNIQUE: 'Thông cáo.',
    DECLARATION: 'Tuyên bố.',
    LETTER_OF_INTENT: 'Ý định thư.',
    MEMORANDUM: 'Bản ghi nhớ.',
    AGREED_MINUTES: 'Biên bản thỏa thuận.',
    EXCHANGE_MINUTES: 'Biên bản trao đổi.',
    COOPERATION_PROGRAMME: 'Chương trình hợp tác.',
    COOPERATION_PLAN: 'Kế hoạch hợp tác.',
    OTHER: 'Another name that the law does not keep for treaties.',
  },
);

export const CooperationFieldEnum = enumOf<CooperationField>(
  'CooperationField',
  'In what both sides work together.',
  {
    EXCHANGE_OF_DELEGATIONS: 'Exchange of delegations.',
    INFORMATION: 'Information and experience.',
    TRAINING: 'Training of officers.',
    LABOUR_RELATIONS: 'Labour relations, bargaining.',
    OCCUPATIONAL_SAFETY: 'Safety and health at work.',
    WOMEN_YOUTH: 'Women and young workers.',
    MIGRANT_WORKERS: 'Workers abroad.',
    CULTURE_SPORT: 'Culture and sport.',
    AID: 'Help and support.',
    MULTILATERAL_FORA: 'Acting together in international bodies.',
    OTHER: 'Something else, told in the content.',
  },
);

export const AgreementPrincipleEnum = enumOf<AgreementPrinciple>(
  'AgreementPrinciple',
  'What both sides hold to.',
  {
    MUTUAL_RESPECT: 'Respect for each other.',
    NON_INTERFERENCE: "No interference in each other's affairs.",
    EQUALITY: 'Equality.',
    MUTUAL_BENEFIT: 'Benefit of both.',
  },
);

export const TextStandingEnum = enumOf<TextStanding>('TextStanding', 'What a text is.', {
  SIGNED: 'It was, or is to be, signed.',
  TRANSLATION: 'It stands beside what is signed.',
});

export const DatePrecisionEnum = enumOf<DatePrecision>(
  'DatePrecision',
  'How much of a day is known.',
  {
    DAY: 'The day.',
    MONTH: 'The month; the date is its first day.',
    YEAR: 'The year; the date is its first day.',
  },
);

export const AgreementLifeEnum = enumOf<AgreementLife>(
  'AgreementLife',
  'How an agreement stands today.',
  {
    DRAFT: 'Being written.',
    IN_PROCEDURE: 'On its way to be signed.',
    SIGNED: 'Signed, and not yet in force.',
    IN_FORCE: 'In force.',
    SUSPENDED: 'Held up by both sides.',
    EXPIRED: 'Its time is over.',
    ENDED: 'Ended before its time.',
  },
);

export const AgreementLevelEnum = enumOf<AgreementLevel>(
  'AgreementLevel',
  'The level for which the law lays down a path to signing.',
  { CENTRAL: 'Central body of the organisation.', PROVINCIAL: 'Body of provincial level.' },
);

export const OpenPointEnum = enumOf<OpenPoint>(
  'OpenPoint',
  'Where what was read of the law gives no answer.',
  {
    SIGNING_LEVEL: '(a) Who signs for a union that is neither the central nor a provincial body.',
    SUCCESSION: '(b) What becomes of the agreement of a union that was merged.',
    CUT_ARTICLES: '(c) Which articles of NĐ 64/2021 were cut by NĐ 177/2025.',
  },
);

export const ProcedureKindEnum = enumOf<ProcedureKind>('ProcedureKind', 'To what end.', {
  SIGN: 'To sign.',
  AMEND: 'To amend.',
  EXTEND: 'To extend.',
  SUSPEND: 'To suspend.',
  RESUME: 'To take up again.',
  END: 'To end.',
});

export const ProcedureStateEnum = enumOf<ProcedureState>(
  'ProcedureState',
  'How far a procedure is.',
  {
    OPINIONS: 'Waits for the bodies that were asked.',
    EXPLANATION: 'The union explains what it took up (central level).',
    CONSENT: 'Waits for the body that manages foreign affairs.',
    CONSENTED: 'Consented to; to be signed, or brought into force.',
    COMPLETED: 'Done; to be reported with a copy.',
    REPORTED: 'Reported.',
    DECLINED: 'Not consented to.',
    ABANDONED: 'Given up by the union.',
  },
);

export const ProcedureActEnum = enumOf<ProcedureAct>('ProcedureAct', 'A step of a procedure.', {
  BEGIN: 'Opinions were asked for.',
  RECEIVE_OPINIONS: 'They were received.',
  EXPLAIN: 'What was taken up was explained to the managing body.',
  CONSENT: 'The managing body consented in writing.',
  DECLINE: 'It did not consent.',
  COMPLETE: 'Signed, or brought into force.',
  REPORT: 'Reported with a copy.',
  ABANDON: 'Given up.',
});

export const CommitmentSideEnum = enumOf<CommitmentSide>(
  'CommitmentSide',
  'Who owes what was promised.',
  { OURS: 'Our side.', PARTNER: 'The partner.' },
);

export const ClockCodeEnum = enumOf<ClockCode>('AgreementClockCode', 'A time limit.', {
  AGREEMENT_OPINIONS: 'In which the bodies that are asked answer.',
  AGREEMENT_CONSENT_CENTRAL: 'In which the managing body answers, at central level.',
  AGREEMENT_CONSENT_PROVINCIAL: 'The same at provincial level.',
  AGREEMENT_REPORT: 'In which a signing is reported.',
  AGREEMENT_NOTICE: 'In which a change is told.',
  AGREEMENT_EXPIRY: 'Before its end, from when an agreement is spoken of.',
});

export const YearlyAgreementCodeEnum = enumOf<YearlyAgreementCode>(
  'YearlyAgreementCode',
  'What is handed in on agreements every year.',
  {
    AGREEMENT_PLAN: 'The plan of what is to be signed and carried out in the next year.',
    AGREEMENT_YEAR_REPORT: 'The report of the year.',
  },
);
