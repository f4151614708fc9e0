import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { useWords } from '@cau-noi/ui/words';
import { Group, Modal, Stack, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { accessTokenMessages } from './access-tokens.messages.ts';
import classes from './access-tokens.module.css';

export interface NewSecretProps {
  readonly name: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** The secret of a token that was just made: shown this once, copied, and put away by its owner. */
export function NewSecret({ name, secret, onClose }: NewSecretProps) {
  const t = useMessages(accessTokenMessages);
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      // In an office's own network, on plain HTTP, there is no clipboard for pages.
      field.current?.select();
      setCopied(false);
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      // A press beside the dialog would lose the secret for good.
      closeOnClickOutside={false}
      title={t('secret.title', { name })}
      closeButtonProps={{ 'aria-label': words.act.close }}
    >
      <Stack>
        <p className={classes.text}>{t('secret.once')}</p>
        <Textarea
          ref={field}
          readOnly
          rows={2}
          classNames={{ input: classes.secret ?? '' }}
          label={t('secret.label')}
          value={secret}
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
        />
        <p role="status" className={classes.text}>
          {copied !== null && t(copied ? 'secret.copied' : 'secret.select')}
        </p>
        <Group justify="flex-end" gap="sm">
          <ActButton variant="default" onClick={() => void copy()}>
            {t('secret.copy')}
          </ActButton>
          <ActButton onClick={onClose}>{t('secret.done')}</ActButton>
        </Group>
      </Stack>
    </Modal>
  );
}
