import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { LanguageSwitch } from '@cau-noi/ui/language-switch';
import { type FormEvent, useState } from 'react';
import { languageChoices } from '../language-choices.ts';
import { portalMessages } from '../portal.messages.ts';
import { type SignInResult, signIn } from './auth-client.ts';
import classes from './sign-in.module.css';

export interface SignInProps {
  /** Whom the portal is for: "Công đoàn ngành". */
  readonly audience: string;
  /** Says that the last session has ended. */
  readonly ended: boolean;
  readonly onSignedIn: () => void;
}

const reasons = { wrong: 'wrong', 'too-many': 'tooMany', unreachable: 'unreachable' } as const;

/** The sign-in screen. Default export because it is loaded lazily. */
export default function SignIn({ audience, ended, onSignedIn }: SignInProps) {
  const t = useMessages(portalMessages);
  const { language, setLanguage } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<SignInResult | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const answer = await signIn({
      email: textOf(form, 'email').trim(),
      password: textOf(form, 'password'),
    });
    setBusy(false);
    setResult(answer);
    if (answer === 'signed-in') onSignedIn();
  };

  return (
    <main className={classes.page}>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <div>
          <p className={classes.product}>{t('product')}</p>
          <p className={classes.audience}>{audience}</p>
        </div>
        <h1 className={classes.title}>{t('signIn.title')}</h1>
        <div role="alert">
          {ended && result === null && <p className={classes.note}>{t('signIn.ended')}</p>}
          {result !== null && result !== 'signed-in' && (
            <p className={classes.error}>{t(`signIn.${reasons[result]}`)}</p>
          )}
        </div>
        <TextInput
          name="email"
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          label={t('signIn.email')}
        />
        <PasswordInput
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          label={t('signIn.password')}
        />
        <Button type="submit" loading={busy} fullWidth>
          {t('signIn.submit')}
        </Button>
        <p className={classes.note}>{t('signIn.forgotten')}</p>
        <LanguageSwitch language={language} onChange={setLanguage} languages={languageChoices} />
      </form>
    </main>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
