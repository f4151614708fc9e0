import { required, textWithin } from '../limits/limits.ts';
import { parseIsoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { pastDayIssues } from './issues.ts';

/** Somebody at a partner with whom the unions deal, as it is written down. */
export type ContactContent = {
  readonly name: string;
  readonly post: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** The first day on which they are known to hold the post. */
  readonly from: string;
};

const LONGEST = 200;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/**
 * What is wrong with a contact that is to be added.
 *
 * EMAIL_FORM  no such address can be
 */
export function contactIssues(content: ContactContent, today: IsoDate): readonly Issue[] {
  const { name, post, email, phone, from } = content;
  return [
    ...required(['name'], name),
    ...textWithin(['name'], name, LONGEST),
    ...textWithin(['post'], post, LONGEST),
    ...textWithin(['email'], email, LONGEST),
    ...(email === null || EMAIL.test(email) ? [] : [issue('EMAIL_FORM', {}, ['email'])]),
    ...textWithin(['phone'], phone, LONGEST),
    ...required(['from'], from),
    ...(from === '' ? [] : pastDayIssues(['from'], from, today)),
  ];
}

/** What is wrong with the last day of a contact; they are closed once, and stay. */
export function closingIssues(
  contact: { readonly from: IsoDate; readonly to: IsoDate | null },
  to: string,
  today: IsoDate,
): readonly Issue[] {
  const wrong = pastDayIssues(['to'], to, today);
  if (wrong.length > 0 || !parseIsoDate(to).ok) return wrong;
  return to < contact.from ? [issue('END_BEFORE_START', {}, ['to'])] : [];
}
