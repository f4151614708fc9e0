import type { Sourced } from './provenance.ts';
import { ARTICLES } from './provenance.ts';

/** A time in which activities were suspended. Its dates say no more than the source does. */
export interface SuspensionRow extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly directiveId: string;
  /** A year, a month or a day. */
  readonly from: string;
  readonly to: string | null;
  readonly kinds: readonly string[];
  readonly online: 'FREE' | 'CONSENT' | 'FORBIDDEN';
  readonly inPerson: 'FREE' | 'CONSENT' | 'FORBIDDEN';
  readonly note: string;
}

export const SUSPENSIONS: readonly SuspensionRow[] = [
  {
    id: 'covid-19',
    title: 'Tạm dừng hoạt động đối ngoại trực tiếp trong dịch Covid-19',
    directiveId: 'cv-2074-2021',
    from: '2020',
    to: '2021',
    kinds: ['OUTBOUND', 'INBOUND', 'EVENT_ABROAD', 'EVENT_DOMESTIC'],
    online: 'CONSENT',
    inPerson: 'FORBIDDEN',
    source: ARTICLES.cdct2021,
    verification: 'PUBLIC_PAGE',
    note: 'Nguồn chỉ nêu “trong hai năm 2020 và 2021”, không nêu ngày bắt đầu và ngày kết thúc: tạm dừng đón đoàn vào, cử đoàn ra và tham dự hội thảo, hội nghị, tập huấn; chỉ dự trực tuyến khi Ban Đối ngoại Tổng Liên đoàn đồng ý. Nguồn không nêu ngoại lệ nào cho hình thức trực tiếp. Chưa thấy toàn văn Công văn 2074/TLĐ.',
  },
];
