import { writeId } from '../../ids.ts';
import { ORGANISATION } from '../approval/world.testing.ts';

/** Two donors, what a project of theirs is, and what its page asks for. */
export const FES = writeId('Partner', 'fes');
export const DGB = writeId('Partner', 'dgb');
export const EUR = (minor: number) => ({ minor, currency: 'EUR' });
export const VND = (minor: number) => ({ minor, currency: 'VND' });

export const CONTENT = {
  kind: 'PROJECT',
  titleVi: 'Dự án mẫu về an toàn lao động',
  donorIds: [FES, DGB],
  unionIds: [ORGANISATION.bacNinh],
  places: ['Đà Nẵng', 'Bắc Ninh'],
  topics: ['OCCUPATIONAL_SAFETY'],
  from: '2025',
  to: '2027-06',
  need: 'Doanh nghiệp nhỏ thiếu cán bộ an toàn',
  goal: 'Có mạng lưới an toàn vệ sinh viên',
  budget: [
    { donorId: FES, year: 2025, committed: EUR(10_000) },
    { donorId: DGB, year: 2025, committed: EUR(5_000) },
    { year: 2025, committed: VND(20_000_000) },
  ],
  indicators: [
    {
      name: 'Người được tập huấn',
      unit: 'người',
      measure: 'NUMBER',
      accrual: 'PERIODIC',
      targets: [
        { year: 2025, numerator: 50 },
        { year: 2026, numerator: 50 },
      ],
    },
  ],
};

export const PAGE = `query ($id: ID!) { node(id: $id) { ... on Project { number state approvalNumber
  organisation { shortName } unions { shortName } donors { id name }
  budgetRows { donorId year committed { minor currency } disbursed { minor currency } }
  payments { id voidText } leverage { own { minor } others { minor } } rateMissing
  indicators { id years { year achieved { verdict percent } } achieved { verdict missing } }
  evaluations { by scores { question score } } scores { question answers tenths }
  followOns { id on answer } reports { kind year dueOn standing basis { citation verification } }
  overdueReports activities { title state } lapse { dueOn due basis { citation } }
  files { id } timeline { nodes { action } } viewerMay { edit { allowed } record { allowed } } } } }`;
