import { IconFile, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.tsx';
import classes from './file-upload.module.css';

export interface FileItem {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Size, who, when: "1,2 MB · Trần Thị Mẫu · 05/03/2026". */
  readonly detail: ReactNode;
  /** Why it may not be removed; `null` when it may. Without it there is no such act here. */
  readonly removeReason?: string | null;
}

export interface FileListProps {
  readonly label: string;
  readonly files: readonly FileItem[];
  readonly onRemove?: (file: FileItem) => void;
}

/** The files of a record. */
export function FileList({ label, files, onRemove }: FileListProps) {
  const words = useWords().file;
  if (files.length === 0) return <p className={classes.none}>{words.none}</p>;
  return (
    <ul className={classes.files} aria-label={label}>
      {files.map((file) => (
        <li key={file.id} className={classes.file}>
          <IconFile size={18} aria-hidden />
          <span className={classes.name}>
            <a href={file.url} download={file.name}>
              {file.name}
            </a>
            <span className={classes.detail}>{file.detail}</span>
          </span>
          {onRemove && (
            <button
              type="button"
              className={classes.remove}
              aria-label={words.remove(file.name)}
              aria-disabled={typeof file.removeReason === 'string'}
              title={file.removeReason ?? undefined}
              onClick={() => {
                if (typeof file.removeReason !== 'string') onRemove(file);
              }}
            >
              <IconTrash size={16} aria-hidden />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
