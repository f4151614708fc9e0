import { Button, Modal, PasswordInput, Stack } from '@mantine/core';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@cau-noi/domain/access/password';
import { useMessages } from '@cau-noi/i18n/language';
import { ErrorState } from '@cau-noi/ui/error-state';
import { useToast } from '@cau-noi/ui/toast';
import { useWords } from '@cau-noi/ui/words';
import { type FormEvent, useState } from 'react';
import { portalMessages } from '../portal.messages.ts';
import { changePassword, type PasswordChange, type PasswordResult } from './auth-client.ts';
import { useViewer } from './viewer.ts';

interface PasswordDialogProps {
  readonly onClose: () => void;
}

type Refusal = Exclude<PasswordResult, 'changed'> | 'unequal';
type FieldName = 'current' | 'next' | 'repeat';

/** The field that a refusal is about; the others are about none. */
const fieldOf: Partial<Record<Refusal, FieldName>> = {
  wrong: 'current',
  length: 'next',
  unequal: 'repeat',
};

const sentences = {
  wrong: 'password.wrong',
  length: 'password.length',
  unequal: 'password.unequal',
  'too-many': 'signIn.tooMany',
  unreachable: 'signIn.unreachable',
  ended: 'signIn.ended',
  failed: 'password.failed',
} as const satisfies Record<Refusal, string>;

const size = { shortest: SHORTEST_PASSWORD, longest: LONGEST_PASSWORD };

/** Where users change their own password. Default export because it is loaded lazily. */
export default function PasswordDialog({ onClose }: PasswordDialogProps) {
  const t = useMessages(portalMessages);
  const words = useWords();
  const toast = useToast();
  const { email } = useViewer();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const sentence = refusal === null ? null : t(sentences[refusal], size);
  const concerned = refusal === null ? undefined : fieldOf[refusal];

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    const result = await change(new FormData(form));
    setBusy(false);
    if (result === 'changed') {
      toast({ text: t('password.done') });
      return onClose();
    }
    setRefusal(result);
    form.querySelector<HTMLInputElement>(`[name="${fieldOf[result] ?? 'current'}"]`)?.focus();
  };

  const field = (name: FieldName) => ({
    name,
    required: true,
    withAsterisk: false,
    autoComplete: name === 'current' ? 'current-password' : 'new-password',
    label: t(`password.${name}`),
    error: concerned === name && sentence,
  });

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shell.password')}
      closeButtonProps={{ 'aria-label': words.act.close }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          {sentence !== null && concerned === undefined && <ErrorState what={sentence} />}
          {/* Tells a password manager whose password it is. */}
          <input hidden readOnly autoComplete="username" value={email} />
          <PasswordInput {...field('current')} data-autofocus />
          <PasswordInput {...field('next')} description={t('password.hint', size)} />
          <PasswordInput {...field('repeat')} />
          <p>{t('password.others')}</p>
          <Button type="submit" loading={busy}>
            {t('shell.password')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}

/** What can be told here is told without asking the server. */
async function change(form: FormData): Promise<PasswordResult | 'unequal'> {
  const written: PasswordChange = { current: textOf(form, 'current'), next: textOf(form, 'next') };
  const { length } = written.next;
  if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) return 'length';
  if (written.next !== textOf(form, 'repeat')) return 'unequal';
  return changePassword(written);
}

function textOf(form: FormData, name: FieldName): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
