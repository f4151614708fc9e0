import { Progress } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import { ActButton } from '../act-button/act-button.tsx';
import { useWords } from '../words/words.tsx';
import classes from './file-upload.module.css';
import { uploadFile, type UploadTarget } from './upload.ts';

export interface FileUploadProps {
  readonly label: string;
  /** Types, sizes, in words. */
  readonly help?: string;
  /** Media types and endings taken: `['application/pdf', '.docx']`. The server checks the content. */
  readonly accept: readonly string[];
  /** Largest size in bytes, and in words. */
  readonly limit: { readonly bytes: number; readonly text: string };
  readonly target: UploadTarget;
  /** Called with the server's answer for each file. */
  readonly onUploaded: (answer: unknown) => void;
}

interface Uploading {
  readonly id: number;
  readonly name: string;
  readonly share: number;
}

let lastId = 0;

function isAccepted(file: File, accept: readonly string[]): boolean {
  return accept.some((type) =>
    type.startsWith('.') ? file.name.toLowerCase().endsWith(type) : file.type === type,
  );
}

/** The status of an answer that refuses what is in a file: sending it again does not help. */
const CONTENT_REFUSED = '422';

/** Chooses files by button or by dropping, and sends them one by one with their progress. */
export function FileUpload(props: FileUploadProps) {
  const { label, help, accept, limit, target, onUploaded } = props;
  const words = useWords().file;
  const input = useRef<HTMLInputElement>(null);
  const [uploading, setUploading] = useState<readonly Uploading[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const helpId = useId();

  const send = async (file: File) => {
    lastId += 1;
    const id = lastId;
    const update = (share: number) =>
      setUploading((before) => before.map((item) => (item.id === id ? { ...item, share } : item)));
    setUploading((before) => [...before, { id, name: file.name, share: 0 }]);
    try {
      onUploaded(await uploadFile(file, target, update));
    } catch (thrown) {
      const refused = thrown instanceof Error && thrown.message === CONTENT_REFUSED;
      const problem = refused ? words.wrongContent(file.name) : words.failed(file.name);
      setProblems((before) => [...before, problem]);
    }
    setUploading((before) => before.filter((item) => item.id !== id));
  };

  const take = async (files: readonly File[]) => {
    const refused = files.flatMap((file) => {
      if (!isAccepted(file, accept)) return [{ file, problem: words.wrongType(file.name) }];
      if (file.size > limit.bytes) {
        return [{ file, problem: words.tooLarge(file.name, limit.text) }];
      }
      return [];
    });
    setProblems(refused.map(({ problem }) => problem));
    for (const file of files) {
      if (!refused.some((one) => one.file === file)) await send(file);
    }
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take([...event.dataTransfer.files]);
  };

  return (
    <div className={classes.upload} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept.join(',')}
        aria-label={label}
        aria-describedby={helpId}
        onChange={(event) => {
          void take([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <div className={classes.row}>
        <ActButton
          variant="default"
          leftSection={<IconUpload size={16} aria-hidden />}
          aria-label={`${words.choose}: ${label}`}
          onClick={() => input.current?.click()}
        >
          {words.choose}
        </ActButton>
        <span className={classes.detail}>{words.drop}</span>
      </div>
      <p id={helpId} className={classes.detail}>
        {help}
      </p>
      <div role="status">
        {uploading.map(({ id, name, share }) => (
          <div key={id}>
            {words.uploading(name, Math.round(share * 100))}
            <Progress value={share * 100} aria-label={name} />
          </div>
        ))}
      </div>
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem} className={classes.problem}>
            {problem}
          </p>
        ))}
      </div>
    </div>
  );
}
