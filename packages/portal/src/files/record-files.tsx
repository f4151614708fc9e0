import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { type FileItem, FileList } from '@cau-noi/ui/file-list';
import { FileUpload } from '@cau-noi/ui/file-upload';
import { PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { type Permission, usePermissionReason } from '../permission/may-button.tsx';
import { FILE_PURPOSES, type FilePurpose, recordFilesMessages } from './record-files.messages.ts';

/** A file as the files of a record show it. */
export const RecordFiles_file = graphql(`
  fragment RecordFiles_file on StoredFile {
    id
    name
    size
    purpose
    uploadedBy
    uploadedAt
    url
    viewerMay {
      remove {
        allowed
        code
        data
      }
    }
  }
`);

const FileRemoveMutation = graphql(`
  mutation FileRemoveMutation($input: FileRemoveInput!) {
    fileRemove(input: $input) {
      __typename
      ... on BusinessError {
        code
        data
      }
    }
  }
`);

/** What the server takes; it looks at the content itself, whatever the name says. */
const ACCEPTED = [
  '.pdf',
  '.docx',
  '.xlsx',
  '.pptx',
  '.odt',
  '.ods',
  '.png',
  '.jpg',
  '.jpeg',
  '.webp',
] as const;
const LARGEST = 20_000_000;

export interface RecordFilesProps {
  /** The opaque id of the plan or dossier. */
  readonly recordId: string;
  readonly files: readonly FragmentOf<typeof RecordFiles_file>[];
  /** Whether the viewer may attach, and if not, why. */
  readonly permission: Permission;
  /**
   * What a new file is for, unless chosen otherwise. Without it files are plain attachments, and
   * nobody is asked.
   */
  readonly purpose?: FilePurpose;
  /** Asks for the record again: files are attached beside the API's queries. */
  readonly onChanged: () => void;
}

/** The files of a record: what is there, and more by button or by dropping. */
export function RecordFiles(props: RecordFilesProps) {
  const { recordId, files, permission, purpose, onChanged } = props;
  const t = useMessages(recordFilesMessages);
  const [chosen, setChosen] = useState<FilePurpose>(purpose ?? 'ATTACHMENT');
  const items = useItems(readFragment(RecordFiles_file, files), purpose !== undefined);
  const remove = useRemove(onChanged);
  const refusal = usePermissionReason(permission);
  return (
    <PageSection title={t('title')} path="files">
      <FileList label={t('title')} files={items} onRemove={(file) => void remove(file)} />
      {refusal === null ? (
        <div className="ui-screen-only">
          {purpose !== undefined && (
            <SelectField
              path="filePurpose"
              label={t('purposeLabel')}
              required
              value={chosen}
              options={FILE_PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))}
              onChange={(value) => value !== null && setChosen(value)}
            />
          )}
          <Upload label={t('upload')} recordId={recordId} purpose={chosen} onUploaded={onChanged} />
        </div>
      ) : (
        <p className="ui-screen-only">{t('notAttached', { reason: refusal })}</p>
      )}
    </PageSection>
  );
}

export interface PartFilesProps extends Pick<RecordFilesProps, 'recordId' | 'files' | 'onChanged'> {
  /** What the files are, as a heading would say it. */
  readonly label: string;
  /** What the button says, which says of which part it is. */
  readonly upload: string;
  readonly permission: Permission;
}

/** The files of a part of a record, within its section: nothing where there are none and none may come. */
export function PartFiles(props: PartFilesProps) {
  const { recordId, files, label, upload, permission, onChanged } = props;
  const items = useItems(readFragment(RecordFiles_file, files), false);
  const remove = useRemove(onChanged);
  return (
    <>
      {items.length > 0 && (
        <FileList label={label} files={items} onRemove={(file) => void remove(file)} />
      )}
      {permission.allowed && (
        <div className="ui-screen-only">
          <Upload label={upload} recordId={recordId} purpose="ATTACHMENT" onUploaded={onChanged} />
        </div>
      )}
    </>
  );
}

interface UploadProps {
  readonly label: string;
  readonly recordId: string;
  readonly purpose: FilePurpose;
  readonly onUploaded: () => void;
}

function Upload({ label, recordId, purpose, onUploaded }: UploadProps) {
  const t = useMessages(recordFilesMessages);
  const format = useFormat();
  return (
    <FileUpload
      label={label}
      help={t('help', { size: format.bytes(LARGEST) })}
      accept={ACCEPTED}
      limit={{ bytes: LARGEST, text: format.bytes(LARGEST) }}
      target={{ url: `/files/${encodeURIComponent(recordId)}`, fields: { purpose } }}
      onUploaded={onUploaded}
    />
  );
}

type File = ResultOf<typeof RecordFiles_file>;

/** The files in words: what each is for where that is told apart, how large, from whom and when. */
function useItems(files: readonly File[], withPurpose: boolean): readonly FileItem[] {
  const t = useMessages(recordFilesMessages);
  const { language } = useLanguage();
  const format = useFormat();
  const purposeOf = ({ purpose }: File) =>
    t(`purpose.${FILE_PURPOSES.find((value) => value === purpose) ?? 'ATTACHMENT'}`);
  return files.map((file) => ({
    id: file.id,
    name: file.name,
    url: file.url,
    detail: [
      ...(withPurpose ? [purposeOf(file)] : []),
      format.bytes(file.size),
      file.uploadedBy,
      format.date(file.uploadedAt),
    ].join(' · '),
    removeReason: file.viewerMay.remove.allowed
      ? null
      : refusalText(file.viewerMay.remove, language),
  }));
}

/** Removes a file, and says what came of it. */
function useRemove(onChanged: () => void): (file: FileItem) => Promise<void> {
  const t = useMessages(recordFilesMessages);
  const toast = useToast();
  const remove = useAct(FileRemoveMutation);
  return async ({ id, name }) => {
    const result = await remove.run({ id });
    const refused = !result.ok || 'code' in result.data.fileRemove;
    if (refused) toast({ text: t('notRemoved', { name }), tone: 'failed' });
    else toast({ text: t('removed', { name }) });
    onChanged();
  };
}
