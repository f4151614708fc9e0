import { err, ok } from '@cau-noi/domain/result';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { ValidationError } from '../../errors.ts';

const LOCALES = ['vi', 'en'];

/** Chooses the viewer's language; answers with it. */
export function setLocale(context: Context, locale: string, key: string): Promise<string> {
  const { userId } = viewerOf(context);
  const call = { operation: 'viewerSetLocale', key, input: { locale } };
  return act(context, call, async (tx) => {
    if (!LOCALES.includes(locale)) {
      const data = { value: locale.slice(0, 20) };
      return err(new ValidationError([{ code: 'UNKNOWN_VALUE', path: ['locale'], data }]));
    }
    await tx.user.update({ where: { id: userId }, data: { locale } });
    const audit = {
      action: 'user.setLocale',
      subjectKind: 'USER',
      subjectId: userId,
      organisationId: null,
      data: { locale },
    } as const;
    return ok({ value: locale, audit });
  });
}
