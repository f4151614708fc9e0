import { Kbd, Modal } from '@mantine/core';
import { useMessages } from '@cau-noi/i18n/language';
import { useWords } from '@cau-noi/ui/words';
import { portalMessages } from '../portal.messages.ts';
import { modifierKey, type Shortcut } from './shortcuts.tsx';
import classes from './shortcut-dialog.module.css';

interface ShortcutDialogProps {
  readonly shortcuts: readonly Shortcut[];
  readonly onClose: () => void;
}

const gridKeys = [
  ['gridMove', ['↑', '↓', '←', '→']],
  ['gridEdit', ['Enter', 'F2']],
  ['gridCancel', ['Esc']],
  ['gridPaste', ['Ctrl+V']],
  ['gridAdd', ['Ctrl+Enter']],
  ['gridRemove', ['Ctrl+Delete']],
] as const;

function written(keys: string): string {
  return keys
    .split('+')
    .map((key) => (key === 'mod' ? modifierKey() : key.length === 1 ? key.toUpperCase() : key))
    .join('+');
}

/** The list behind "?". Default export because it is loaded lazily. */
export default function ShortcutDialog({ shortcuts, onClose }: ShortcutDialogProps) {
  const t = useMessages(portalMessages);
  const words = useWords();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': words.act.close }}
    >
      <Keys
        title={t('shortcuts.everywhere')}
        rows={shortcuts.map(({ label, keys }) => [label, [written(keys)]])}
      />
      <Keys
        title={t('shortcuts.grid')}
        rows={gridKeys.map(([name, keys]) => [t(`shortcuts.${name}`), keys])}
      />
    </Modal>
  );
}

interface KeysProps {
  readonly title: string;
  readonly rows: readonly (readonly [label: string, keys: readonly string[]])[];
}

function Keys({ title, rows }: KeysProps) {
  return (
    <section className={classes.group}>
      <h3 className={classes.title}>{title}</h3>
      <dl className={classes.keys}>
        {rows.map(([label, keys]) => (
          <div key={label} className={classes.row}>
            <dt>{label}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
