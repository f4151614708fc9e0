import type { FindingContent, FindingSeverity, FindingTopic } from '@cau-noi/domain/inspection';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import type { DossierChosen } from '@cau-noi/portal/dossier-field';
import { RecordFiles_file } from '@cau-noi/portal/record-files';
import { dayOf } from './inspection-content.ts';

/** What was found, with how its remedy stands. */
export const Findings_inspection = graphql(
  `
    fragment Findings_inspection on Inspection {
      findings {
        id
        checkId
        topic
        severity
        text
        remedy
        responsible
        dueOn
        remedyState
        overdue
        explanation
        doneOn
        doneText
        doneBy
        acceptedBy
        acceptedOn
        acceptText
        dossier {
          id
          number
          title
        }
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
    }
  `,
  [RecordFiles_file],
);

export type FindingRead = ResultOf<typeof Findings_inspection>['findings'][number];

/** One finding, as the form holds it. */
export interface FindingWritten {
  readonly checkId: string | null;
  readonly topic: FindingTopic | null;
  readonly severity: FindingSeverity;
  readonly dossier: DossierChosen | null;
  readonly text: string;
  readonly remedy: string;
  readonly responsible: string;
  readonly dueOn: string | null;
}

/** All of them, as the form holds them. */
export interface FindingsWritten {
  readonly findings: readonly FindingWritten[];
}

export const NEW_FINDING: FindingWritten = {
  checkId: null,
  topic: null,
  severity: 'SHORTCOMING',
  dossier: null,
  text: '',
  remedy: '',
  responsible: '',
  dueOn: null,
};

/** What the form begins with. */
export const writtenFindings = (findings: readonly FindingRead[]): FindingsWritten => ({
  findings: findings.map(
    ({ checkId, topic, severity, dossier, text, remedy, responsible, dueOn }) => ({
      checkId,
      topic,
      severity,
      dossier,
      text,
      remedy,
      responsible,
      dueOn,
    }),
  ),
});

/** What is sent. */
export const findingsOf = ({ findings }: FindingsWritten): FindingContent[] =>
  findings.map(({ dossier, dueOn, ...finding }) => ({
    ...finding,
    dossierId: dossier?.id ?? null,
    dueOn: dayOf(dueOn),
  }));
