/**
 * How far a row of reference data can be relied on.
 * - TEXT_READ: the document itself was read, in a public full-text copy.
 * - PUBLIC_PAGE: a public page or article states it.
 * - RANGE: a public page gives limits and not the value.
 * - UNVERIFIED: from general knowledge, or an inference; the administrator has to confirm it.
 */
export type Verification = 'TEXT_READ' | 'PUBLIC_PAGE' | 'RANGE' | 'UNVERIFIED';

/** Every row of reference data says where it comes from, as it is shown to the user. */
export interface Sourced {
  readonly source: string;
  readonly verification: Verification;
}

/** The articles in which the unions describe their own foreign-affairs work. */
export const ARTICLES = {
  cdct2018: 'Báo Công Thương, 26/10/2018: “CĐCTVN đổi mới hoạt động quan hệ quốc tế”',
  cdct2021:
    'Công đoàn Công Thương Việt Nam, 03/12/2021: “Tổng kết 10 năm thực hiện Nghị quyết 03/NQ-ĐCT”',
  forum2023:
    'Báo Lao động Thủ đô: “Tăng cường đào tạo, bồi dưỡng kiến thức đối ngoại cho cán bộ Công đoàn” (diễn đàn số 9, ngày 30/11/2023)',
  ttxvn2013:
    'TTXVN, 27/7/2013: “Mở rộng và tăng cường quan hệ hữu nghị, hợp tác với công đoàn các nước”',
  laodong2023: 'Báo Lao Động, 03/12/2023: “Đẩy mạnh hoạt động đối ngoại Công đoàn”',
} as const;

/** A statement of one of the articles above. */
export function fromArticle(article: keyof typeof ARTICLES): Sourced {
  return { source: ARTICLES[article], verification: 'PUBLIC_PAGE' };
}

/** A statement of a public page; `title` says what the page is about, `address` where it stands. */
export function fromPage(title: string, address: string): Sourced {
  return { source: `${title} (${address})`, verification: 'PUBLIC_PAGE' };
}

/** Not confirmed by anything that was read; `remark` says what is known and what has to be asked. */
export function unverified(remark: string): Sourced {
  return { source: remark, verification: 'UNVERIFIED' };
}
