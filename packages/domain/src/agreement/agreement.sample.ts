import { isoDate } from '../period/period.ts';
import { EMPTY_AGREEMENT } from './agreement.ts';
import type { AgreementContent } from './agreement.ts';

/** An agreement that may be put before others as it is. */
export const SOUND_AGREEMENT: AgreementContent = {
  ...EMPTY_AGREEMENT,
  titleVi: 'Bản ghi nhớ hợp tác',
  kind: 'MEMORANDUM',
  partnerIds: ['gyeongnam'],
  fields: ['EXCHANGE_OF_DELEGATIONS'],
  principles: ['MUTUAL_RESPECT', 'EQUALITY'],
  content: 'Trao đổi đoàn hằng năm',
  mode: 'Luân phiên từng năm',
  texts: [{ language: 'vi', standing: 'SIGNED', note: null }],
  startDate: isoDate('2026-01-01'),
  endDate: isoDate('2030-12-31'),
  signer: 'Người ký Mẫu',
  nonBinding: true,
};
