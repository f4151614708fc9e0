import type { AgreementKind, CooperationField, DatePrecision } from '../generated/enums.ts';
import { fromArticle } from './provenance.ts';
import type { Sourced } from './provenance.ts';

/** An agreement that a page tells of. What the page does not tell is left out, never filled in. */
interface AgreementRow extends Sourced {
  readonly id: string;
  readonly organisationId: string;
  readonly partnerIds: readonly string[];
  readonly titleVi: string;
  readonly kind: AgreementKind;
  readonly fields: readonly CooperationField[];
  readonly content: string;
  readonly mode: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  /** How much of both days is known. */
  readonly periodPrecision: DatePrecision;
  readonly duration: string;
  readonly signedOn: string;
  readonly signedPrecision: DatePrecision;
  readonly withPrinciples: boolean;
}

const LAO: Pick<AgreementRow, 'organisationId' | 'partnerIds' | 'kind' | 'mode' | 'source'> &
  Pick<AgreementRow, 'verification' | 'withPrinciples' | 'periodPrecision' | 'signedPrecision'> = {
  organisationId: 'tong-lien-doan',
  partnerIds: ['lhcd-lao'],
  kind: 'ARRANGEMENT',
  mode: '',
  periodPrecision: 'YEAR',
  signedPrecision: 'YEAR',
  withPrinciples: false,
  source:
    'Các trang công khai nêu giai đoạn của thỏa thuận; ngày ký và toàn văn chưa thấy, năm ký lấy theo năm đầu của giai đoạn',
  verification: 'PUBLIC_PAGE',
};

const AGREEMENTS: readonly AgreementRow[] = [
  {
    id: 'quang-nam-gyeongnam-2023',
    organisationId: 'ldld-quang-nam',
    partnerIds: ['lhcd-gyeongnam'],
    titleVi:
      'Thỏa thuận hợp tác giữa Công đoàn tỉnh Quảng Nam và Liên hiệp Công đoàn tỉnh Gyeongnam, Hàn Quốc',
    kind: 'ARRANGEMENT',
    fields: ['EXCHANGE_OF_DELEGATIONS', 'INFORMATION'],
    content:
      'Giao lưu, trao đổi kinh nghiệm hoạt động công đoàn, nâng cao kỹ năng, phương pháp hoạt động của cán bộ công đoàn các cấp',
    mode: 'Trao đổi đoàn theo cơ chế luân phiên từng năm',
    startDate: null,
    endDate: null,
    periodPrecision: 'DAY',
    duration: '',
    signedOn: '2023-08-01',
    signedPrecision: 'MONTH',
    withPrinciples: true,
    ...fromArticle('laodong2023'),
  },
  {
    ...LAO,
    id: 'tong-lien-doan-lao-2013',
    titleVi: 'Thỏa thuận hợp tác với Trung ương Liên hiệp Công đoàn Lào, giai đoạn 2013-2018',
    fields: ['TRAINING'],
    content: '',
    startDate: '2013-01-01',
    endDate: '2018-12-31',
    duration: '2013-2018',
    signedOn: '2013-01-01',
  },
  {
    ...LAO,
    id: 'tong-lien-doan-lao-2018',
    titleVi: 'Thỏa thuận hợp tác với Trung ương Liên hiệp Công đoàn Lào, giai đoạn 2018-2023',
    fields: ['TRAINING'],
    content:
      'Sau 4 năm: 71 học viên, trong đó 42 cán bộ học tại Trường Đại học Công đoàn; 4 lớp cho 60 cán bộ',
    startDate: '2018-01-01',
    endDate: '2023-12-31',
    duration: '2018-2023',
    signedOn: '2018-01-01',
  },
];

/** The principles that the unions name themselves. */
const PRINCIPLES = ['MUTUAL_RESPECT', 'NON_INTERFERENCE', 'EQUALITY', 'MUTUAL_BENEFIT'];

/** By column name, as the database takes them. */
export const AGREEMENT_ROWS = AGREEMENTS.map((agreement) => ({
  id: agreement.id,
  organisation_id: agreement.organisationId,
  title_vi: agreement.titleVi,
  kind: agreement.kind,
  fields: agreement.fields,
  principles: agreement.withPrinciples ? PRINCIPLES : [],
  content: agreement.content,
  mode: agreement.mode,
  texts: [],
  start_date: agreement.startDate,
  end_date: agreement.endDate,
  period_precision: agreement.periodPrecision,
  duration: agreement.duration,
  signed_on: agreement.signedOn,
  signed_precision: agreement.signedPrecision,
  source: agreement.source,
  verification: agreement.verification,
}));

export const AGREEMENT_PARTNER_ROWS = AGREEMENTS.flatMap(({ id, partnerIds }) =>
  partnerIds.map((partnerId, position) => ({ agreement_id: id, partner_id: partnerId, position })),
);
