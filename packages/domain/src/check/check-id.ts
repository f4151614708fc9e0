const CHECK_ID = /^(?:TK|HQ)\d\d$/u;

/** Whether a text has the form of a check's id, as TK05 or HQ01. */
export function looksLikeCheck(text: string): boolean {
  return CHECK_ID.test(text);
}
