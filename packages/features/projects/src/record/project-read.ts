import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { RecordFiles_file } from '@cau-noi/portal/record-files';
import { RecordTimeline_timeline } from '@cau-noi/portal/record-timeline';

/** A project with everything that its page shows. */
export const ProjectPage_project = graphql(
  `
    fragment ProjectPage_project on Project {
      id
      version
      number
      kind
      state
      titleVi
      titleEn
      places
      topics
      from
      to
      need
      goal
      note
      submittedOn
      approvalNumber
      approvedOn
      approvedBy
      decisionText
      startedOn
      endedOn
      closedOn
      source
      verification
      organisation {
        id
        shortName
      }
      unions {
        id
        shortName
      }
      donors {
        id
        name
      }
      channel {
        id
        name
      }
      lapse {
        dueOn
        due
        basis {
          citation
          verification
        }
      }
      budgetRows {
        donorId
        year
        committed {
          minor
          currency
        }
        disbursed {
          minor
          currency
        }
      }
      payments {
        id
        donorId
        on
        amount {
          minor
          currency
        }
        note
        voidText
      }
      leverage {
        own {
          minor
          currency
        }
        others {
          minor
          currency
        }
      }
      rateMissing
      indicators {
        id
        name
        unit
        measure
        accrual
        baseline {
          numerator
          denominator
        }
        years {
          year
          target {
            numerator
            denominator
          }
          actual {
            numerator
            denominator
          }
          achieved {
            verdict
            percent
          }
        }
        achieved {
          verdict
          percent
          missing
        }
      }
      evaluations {
        by
        on
        words
      }
      scores {
        question
        answers
        tenths
      }
      followOns {
        id
        donorId
        on
        text
        answer
        answeredOn
        answerText
      }
      reports {
        kind
        year
        dueOn
        sentOn
        standing
        basis {
          citation
          verification
        }
      }
      overdueReports
      trainings {
        trainingId
        title
        year
        state
        startDate
      }
      activities {
        dossierId
        number
        kind
        title
        state
        startDate
      }
      files {
        ...RecordFiles_file
      }
      timeline(first: 50) {
        ...RecordTimeline_timeline
      }
      viewerMay {
        edit {
          allowed
          code
          data
        }
        proceed {
          allowed
          code
          data
        }
        receive {
          allowed
          code
          data
        }
        record {
          allowed
          code
          data
        }
        attachFile {
          allowed
          code
          data
        }
      }
    }
  `,
  [RecordFiles_file, RecordTimeline_timeline],
);

export type ProjectRead = ResultOf<typeof ProjectPage_project>;

/** What the sections of the page are given. */
export interface SectionProps {
  readonly project: ProjectRead;
  readonly onDone: () => void;
}

/** What a dialog about a project is given. */
export interface DialogProps extends SectionProps {
  readonly onClose: () => void;
}

/** The name of a donor; null stands for our own side. */
export function donorName({ donors }: ProjectRead, id: string | null, ownShare: string): string {
  return id === null ? ownShare : (donors.find((donor) => donor.id === id)?.name ?? '…');
}
