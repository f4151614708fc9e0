import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { RecordFiles, RecordFiles_file, type RecordFilesProps } from '@cau-noi/portal/record-files';

export const PlanFiles_plan = graphql(
  `
    fragment PlanFiles_plan on Plan {
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

export interface PlanFilesProps extends Pick<RecordFilesProps, 'onChanged'> {
  readonly plan: FragmentOf<typeof PlanFiles_plan>;
}

/** The files of a plan. */
export function PlanFiles({ plan, onChanged }: PlanFilesProps) {
  const { id, files, viewerMay } = readFragment(PlanFiles_plan, plan);
  return (
    <RecordFiles
      recordId={id}
      files={files}
      permission={viewerMay.attachFile}
      onChanged={onChanged}
    />
  );
}
