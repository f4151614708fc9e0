import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { usePermissionReason } from '@cau-noi/portal/may-button';
import { FileList } from '@cau-noi/ui/file-list';
import type { FileItem } from '@cau-noi/ui/file-list';
import { FileUpload } from '@cau-noi/ui/file-upload';
import { PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { FILE_PURPOSES, fileMessages } from './file.messages.ts';
import type { FilePurpose } from './file.messages.ts';

export const FilesSection_dossier = graphql(`
  fragment FilesSection_dossier on Dossier {
    id
    files {
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
    viewerMay {
      attachFile {
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

export interface FilesSectionProps {
  readonly dossier: FragmentOf<typeof FilesSection_dossier>;
  /** What a new file is for, unless chosen otherwise. */
  readonly purpose?: FilePurpose;
  /** Asks for the record again: files are attached beside the API's queries. */
  readonly onChanged: () => void;
}

/** The files of a dossier: what is there, and more by button or by dropping. */
export function FilesSection({ dossier, purpose = 'ATTACHMENT', onChanged }: FilesSectionProps) {
  const { id, files, viewerMay } = readFragment(FilesSection_dossier, dossier);
  const t = useMessages(fileMessages);
  const { language } = useLanguage();
  const format = useFormat();
  const toast = useToast();
  const remove = useAct(FileRemoveMutation);
  const [chosen, setChosen] = useState<FilePurpose>(purpose);
  const purposeName = (code: string) => {
    const known = FILE_PURPOSES.find((value) => value === code);
    return t(`purpose.${known ?? 'ATTACHMENT'}`);
  };
  const refusal = usePermissionReason(viewerMay.attachFile);
  const target = { url: `/files/${encodeURIComponent(id)}`, fields: { purpose: chosen } };
  const items: readonly FileItem[] = files.map((file) => ({
    id: file.id,
    name: file.name,
    url: file.url,
    detail: [
      purposeName(file.purpose),
      format.bytes(file.size),
      file.uploadedBy,
      format.date(file.uploadedAt),
    ].join(' · '),
    removeReason: file.viewerMay.remove.allowed
      ? null
      : refusalText(file.viewerMay.remove, language),
  }));
  const take = async (file: FileItem) => {
    const result = await remove.run({ id: file.id });
    const refused = result.ok && 'code' in result.data.fileRemove;
    if (!result.ok || refused)
      toast({ text: t('notRemoved', { name: file.name }), tone: 'failed' });
    else toast({ text: t('removed', { name: file.name }) });
    onChanged();
  };
  return (
    <PageSection title={t('title')} path="files">
      <FileList label={t('title')} files={items} onRemove={(file) => void take(file)} />
      <div className="ui-screen-only">
        <SelectField
          path="filePurpose"
          label={t('purposeLabel')}
          required
          value={chosen}
          options={FILE_PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))}
          onChange={(value) => value !== null && setChosen(value)}
        />
        <FileUpload
          label={t('upload')}
          help={t('help', { size: format.bytes(LARGEST) })}
          accept={ACCEPTED}
          limit={{ bytes: LARGEST, text: format.bytes(LARGEST) }}
          target={target}
          onUploaded={onChanged}
          disabledReason={refusal}
        />
      </div>
    </PageSection>
  );
}
