import type { Day, Instant } from './calendar.ts';
import { addDays } from './calendar.ts';
import { sampleId } from './id.ts';
import type { Rows } from './rows/tables.ts';
import type { Setting } from './setting.ts';

type Sample = {
  readonly partnerId: string;
  readonly name: string;
  readonly post: string;
  /** Whose staff keep it: a union, or whoever left the work of theirs lately; null for nobody. */
  readonly keptAt: string | null;
  /** Days before the day of the sample on which it was closed. */
  readonly closed?: number;
};

const LEFT = 'left';

/** Plainly invented people at partners, one for each way in which a contact is kept. */
const SAMPLES: readonly Sample[] = [
  {
    partnerId: 'lhcd-gyeongnam',
    name: 'Đầu Mối Mẫu Một',
    post: 'Trưởng ban đối ngoại',
    keptAt: 'ldld-da-nang',
  },
  {
    partnerId: 'lhcd-gyeongnam',
    name: 'Đầu Mối Mẫu Hai',
    post: 'Thư ký',
    keptAt: 'ldld-da-nang',
    closed: 200,
  },
  {
    partnerId: 'lhcd-champasak',
    name: 'Đầu Mối Mẫu Ba',
    post: 'Phó chủ tịch',
    keptAt: 'ldld-da-nang',
  },
  {
    partnerId: 'fes',
    name: 'Đầu Mối Mẫu Bốn',
    post: 'Điều phối chương trình',
    keptAt: 'tong-lien-doan',
  },
  {
    partnerId: 'uni-apro',
    name: 'Đầu Mối Mẫu Năm',
    post: 'Phụ trách khu vực',
    keptAt: 'cd-cong-thuong',
  },
  { partnerId: 'apheda', name: 'Đầu Mối Mẫu Sáu', post: 'Cán bộ dự án', keptAt: LEFT },
  { partnerId: 'wftu', name: 'Đầu Mối Mẫu Bảy', post: '', keptAt: null },
];

/** People at partners with whoever keeps them; one is still with somebody who left the work. */
export function addContacts(rows: Rows, { world, users }: Setting, now: Instant): void {
  const { today, federation } = world;
  const work = rows.staff_assignment.filter(({ role }) => role === 'OFFICER');
  const leftLately = (to: Day | null) => to !== null && to < today && to >= addDays(today, -30);
  const keeperAt = (place: string | null) =>
    place === LEFT
      ? work.find(({ validTo }) => leftLately(validTo))
      : work.find(({ organisationId, validTo }) => organisationId === place && validTo === null);
  const [writer] = users.holding('OFFICER', federation.id, today);
  if (writer === undefined) return;
  for (const [index, { partnerId, name, post, keptAt, closed }] of SAMPLES.entries()) {
    const keeper = keeperAt(keptAt);
    rows.partner_contact.push({
      id: sampleId('contact', name),
      partnerId,
      name,
      post: post === '' ? null : post,
      email: `daumoi${index + 1}@caunoi.example`,
      phone: null,
      validFrom: '2022-03-01',
      validTo: closed === undefined ? null : addDays(today, -closed),
      createdById: writer.id,
      createdAt: now,
      keeperId: keeper?.personId ?? null,
      keeperOrganisationId: keeper?.organisationId ?? null,
      version: 1,
    });
  }
}
