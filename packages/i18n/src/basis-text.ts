import type { LegalBasis, Verification } from '@cau-noi/domain/check';
import { basisWords } from './locales/basis.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

/** Levels of verification that carry no warning mark. */
const VERIFIED: readonly Verification[] = ['TEXT_READ', 'PUBLIC_PAGE'];

/** The kind of a document by what its number ends in: 35/2026/TT-BTC is a circular. */
const KINDS = [
  [/^\d+\/\d{4}\/TTLT-/u, 'JOINT_CIRCULAR'],
  [/^\d+\/\d{4}\/TT-/u, 'CIRCULAR'],
  [/^\d+\/\d{4}\/NĐ-CP$/u, 'DECREE'],
  [/^\d+(\/\d{4})?\/QĐ-/u, 'DECISION'],
  [/^\d+-CT\/TW$/u, 'DIRECTIVE'],
] as const;

/** An article by its number alone, with its clause: 12, 12.2. */
const NUMBERED = /^(\d+)(?:\.(\d+))?$/u;

const NAMED = /^Điều (\d[\d, -]*)(?: khoản (\d+))?$/u;
const SEVERAL = /^\d[\d, ]*$/u;
const POINT = /^điểm (\d+)$/u;

function articleText(article: string, language: Language): string {
  const t = translator(basisWords, language);
  if (article === basisWords.vi.annex) return t('annex');
  const [, point] = POINT.exec(article) ?? [];
  if (point !== undefined) return t('point', { number: point });
  if (SEVERAL.test(article)) return t('article', { number: article.replaceAll(/,\s*/gu, ', ') });
  const [, number, clause] = NUMBERED.exec(article) ?? NAMED.exec(article) ?? [];
  if (number === undefined) return article;
  return clause === undefined ? t('article', { number }) : t('clause', { number, clause });
}

/** A document as it is cited, its kind before a bare number. */
function documentText(citation: string, language: Language): string {
  const t = translator(basisWords, language);
  if (citation === basisWords.vi.houseDefault) return t('houseDefault');
  const [cited = ''] = citation.split(` ${basisWords.vi.example}`);
  const [, kind] = KINDS.find(([pattern]) => pattern.test(cited)) ?? [];
  const text = kind === undefined ? cited : t(`kind.${kind}`, { number: cited });
  return cited === citation ? text : `${text} ${t('example')}`;
}

/** The document and article of a basis in one line: "Thông tư 35/2026/TT-BTC, Điều 12 khoản 2". */
export function basisText({ citation, article }: LegalBasis, language: Language): string {
  const document = documentText(citation, language);
  return article === null ? document : `${document}, ${articleText(article, language)}`;
}

/** Whether a basis carries no warning mark "chưa kiểm chứng". */
export function isVerified({ verification }: Pick<LegalBasis, 'verification'>): boolean {
  return VERIFIED.includes(verification);
}
