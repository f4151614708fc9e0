import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { RecordFiles, RecordFiles_file, type RecordFilesProps } from '@cau-noi/portal/record-files';

export const FilesSection_dossier = graphql(
  `
    fragment FilesSection_dossier on Dossier {
      id
      files {
        ...RecordFiles_file
      }
      viewerMay {
        attachFile {
          allowed
          code
          data
        }
      }
    }
  `,
  [RecordFiles_file],
);

export interface FilesSectionProps extends Pick<RecordFilesProps, 'purpose' | 'onChanged'> {
  readonly dossier: FragmentOf<typeof FilesSection_dossier>;
}

/** The files of a dossier, each with what it is for. */
export function FilesSection({ dossier, purpose = 'ATTACHMENT', onChanged }: FilesSectionProps) {
  const { id, files, viewerMay } = readFragment(FilesSection_dossier, dossier);
  return (
    <RecordFiles
      recordId={id}
      files={files}
      permission={viewerMay.attachFile}
      purpose={purpose}
      onChanged={onChanged}
    />
  );
}
