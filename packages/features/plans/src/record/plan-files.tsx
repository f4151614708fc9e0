import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { usePermissionReason } from '@cau-noi/portal/may-button';
import { type FileItem, FileList } from '@cau-noi/ui/file-list';
import { FileUpload } from '@cau-noi/ui/file-upload';
import { PageSection } from '@cau-noi/ui/page';
import { useToast } from '@cau-noi/ui/toast';
import { plansMessages } from '../plans.messages.ts';

export const PlanFiles_plan = graphql(`
  fragment PlanFiles_plan on Plan {
    id
    files {
      id
      name
      size
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

const PlanFileRemoveMutation = graphql(`
  mutation PlanFileRemoveMutation($input: FileRemoveInput!) {
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

export interface PlanFilesProps {
  readonly plan: FragmentOf<typeof PlanFiles_plan>;
  /** Asks for the plan again: files are attached beside the API's queries. */
  readonly onChanged: () => void;
}

/** The files of a plan: what is there, and more by button or by dropping. */
export function PlanFiles({ plan, onChanged }: PlanFilesProps) {
  const { id, files, viewerMay } = readFragment(PlanFiles_plan, plan);
  const t = useMessages(plansMessages);
  const { language } = useLanguage();
  const format = useFormat();
  const toast = useToast();
  const remove = useAct(PlanFileRemoveMutation);
  const refusal = usePermissionReason(viewerMay.attachFile);
  const target = {
    url: `/files/${encodeURIComponent(id)}`,
    fields: { purpose: 'ATTACHMENT' },
  };
  const items: readonly FileItem[] = files.map(
    ({ id: fileId, name, url, size, uploadedBy, uploadedAt, viewerMay: may }) => ({
      id: fileId,
      name,
      url,
      detail: [format.bytes(size), uploadedBy, format.date(uploadedAt)].join(' · '),
      removeReason: may.remove.allowed ? null : refusalText(may.remove, language),
    }),
  );
  const take = async ({ id: fileId, name }: FileItem) => {
    const result = await remove.run({ id: fileId });
    const refused = !result.ok || 'code' in result.data.fileRemove;
    if (refused) toast({ text: t('files.notRemoved', { name }), tone: 'failed' });
    else toast({ text: t('files.removed', { name }) });
    onChanged();
  };
  return (
    <PageSection title={t('files.title')} path="files">
      <FileList label={t('files.title')} files={items} onRemove={(file) => void take(file)} />
      <div className="ui-screen-only">
        <FileUpload
          label={t('files.upload')}
          help={t('files.help', { size: format.bytes(LARGEST) })}
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
