import type { AidState } from '@cau-noi/domain/aid';
import type { DossierState } from '@cau-noi/domain/dossier';
import type { InformationState } from '@cau-noi/domain/information';
import type { MembershipState } from '@cau-noi/domain/membership';
import type { PlanState } from '@cau-noi/domain/plan';
import type { ResearchVisibility } from '@cau-noi/domain/research';
import type { InspectionState, RemedyState } from '@cau-noi/domain/inspection';
import type { ProposalState } from '@cau-noi/domain/proposal';
import type { ProjectState } from '@cau-noi/domain/project';
import type { SpeechState } from '@cau-noi/domain/speech';
import type { TrainingState } from '@cau-noi/domain/training';
import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';

/** The kinds of record that files are attached to. */
export type FileSubjectKind =
  | 'PLAN'
  | 'DOSSIER'
  | 'AGREEMENT'
  | 'DIRECTIVE'
  | 'PARTNER'
  | 'AID'
  | 'MEMBERSHIP'
  | 'PROJECT'
  | 'SPEECH'
  | 'INFORMATION'
  | 'RESEARCH'
  | 'PROPOSAL'
  | 'INSPECTION'
  | 'FINDING'
  | 'TRAINING';

/** A file without its bytes. */
export interface FileRow {
  readonly __typename: 'StoredFile';
  readonly id: string;
  readonly subjectKind: FileSubjectKind;
  readonly subjectId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly purpose: string;
  readonly uploadedBy: string;
  readonly uploadedAt: string;
}

/** As much of a record as permissions on its files need. */
export type FileSubjectRow =
  | {
      readonly kind: Exclude<FileSubjectKind, 'PARTNER' | 'FINDING'>;
      readonly id: string;
      readonly organisationId: string;
      readonly coOrganiserIds: readonly string[];
      /**
       * Empty of an agreement: whoever may attach a file to it may always. Of a directive whether it is for
       * everybody, or a union's own; of a note of research who may read it.
       */
      readonly state:
        | PlanState
        | DossierState
        | AidState
        | MembershipState
        | ProposalState
        | InspectionState
        | ProjectState
        | SpeechState
        | InformationState
        | ResearchVisibility
        | TrainingState
        | ''
        | 'PUBLIC'
        | 'OWN';
    }
  | {
      /** Something that an inspection found; the unions are those of the inspection, as is the state. */
      readonly kind: 'FINDING';
      readonly id: string;
      readonly organisationId: string;
      readonly coOrganiserIds: readonly string[];
      readonly state: InspectionState;
      readonly finding: { readonly inspectionId: string; readonly remedyState: RemedyState };
    }
  | {
      readonly kind: 'PARTNER';
      readonly id: string;
      /** The register of partners is nobody's in particular. */
      readonly organisationId: null;
    };

/** Kind and id of a record, as one key of a loader. */
export type SubjectKey = `${FileSubjectKind} ${string}`;

export const subjectKey = (kind: FileSubjectKind, id: string): SubjectKey => `${kind} ${id}`;

/** Records of a union that others read too: those whose ids a query gives. */
const withReaders = (
  kind: FileSubjectKind,
  table: string,
  readers: string,
  state = 'state',
): string => `
      UNION ALL
      SELECT '${kind}', r.id, r.organisation_id, r.${state}::text, ARRAY(${readers}), NULL
      FROM ${table} r WHERE '${kind} ' || r.id = ANY($1::text[])
        AND r.id = ANY(SELECT split_part(key, ' ', 2) FROM unnest($1::text[]) AS asked(key))`;

/** Records of one union alone, in a table of that name. */
const ofUnion = (kind: FileSubjectKind, table: string, state?: string): string =>
  withReaders(kind, table, 'SELECT NULL::text WHERE false', state);

const ROW = `'StoredFile' AS "__typename", f.id, f.subject_kind AS "subjectKind",
  f.subject_id AS "subjectId", f.name, f.media_type AS "mediaType", f.size, f.sha256, f.purpose,
  coalesce(u.name, '') AS "uploadedBy", f.uploaded_at AS "uploadedAt"`;

export const STATEMENTS = {
  ofSubjects: keyed(
    'file.ofSubjects',
    `SELECT ${ROW} FROM stored_file f LEFT JOIN "user" u ON u.id = f.uploaded_by_id
      WHERE (f.subject_kind, f.subject_id) IN (
          SELECT split_part(key, ' ', 1), split_part(key, ' ', 2)
          FROM unnest($1::text[]) AS asked(key))
        AND f.removed_at IS NULL
      ORDER BY f.uploaded_at DESC, f.id DESC`,
  ),
  byId: keyed(
    'file.byId',
    `SELECT ${ROW} FROM stored_file f LEFT JOIN "user" u ON u.id = f.uploaded_by_id
      WHERE f.id = ANY($1::text[]) AND f.removed_at IS NULL`,
  ),
  content: {
    name: 'file.content',
    alone: true as const,
    text: 'SELECT content FROM stored_file WHERE id = $1 AND removed_at IS NULL',
  },
  subjects: keyed(
    'file.subjects',
    `SELECT 'PLAN' AS kind, p.id, p.organisation_id AS "organisationId", p.state::text,
        ARRAY(SELECT DISTINCT c.organisation_id FROM plan_line l
          JOIN plan_line_co_organiser c ON c.line_id = l.id
          WHERE l.plan_id = p.id AND l.removed_at IS NULL) AS "coOrganiserIds",
        NULL::json AS finding
      FROM plan p WHERE 'PLAN ' || p.id = ANY($1::text[])
        AND p.id = ANY(SELECT split_part(key, ' ', 2) FROM unnest($1::text[]) AS asked(key))
      UNION ALL
      SELECT 'DOSSIER', d.id, d.organisation_id, d.state::text,
        ARRAY(SELECT c.organisation_id FROM dossier_co_organiser c WHERE c.dossier_id = d.id), NULL
      FROM dossier d WHERE 'DOSSIER ' || d.id = ANY($1::text[])
        AND d.id = ANY(SELECT split_part(key, ' ', 2) FROM unnest($1::text[]) AS asked(key))
      UNION ALL
      SELECT 'AGREEMENT', a.id, a.organisation_id, '',
        ARRAY(SELECT c.organisation_id FROM agreement_co_party c WHERE c.agreement_id = a.id), NULL
      FROM agreement a WHERE 'AGREEMENT ' || a.id = ANY($1::text[])
        AND a.id = ANY(SELECT split_part(key, ' ', 2) FROM unnest($1::text[]) AS asked(key))
      UNION ALL
      SELECT 'PROJECT', p.id, p.organisation_id, p.state::text,
        ARRAY(SELECT u.organisation_id FROM project_union u WHERE u.project_id = p.id), NULL
      FROM project p WHERE 'PROJECT ' || p.id = ANY($1::text[])
        AND p.id = ANY(SELECT split_part(key, ' ', 2) FROM unnest($1::text[]) AS asked(key))
      UNION ALL
      SELECT 'DIRECTIVE', g.id, coalesce(g.organisation_id, (SELECT v.organisation_id
          FROM organisation_version v WHERE v.kind = 'FEDERATION' ORDER BY v.valid_from DESC LIMIT 1)),
        CASE WHEN g.organisation_id IS NULL THEN 'PUBLIC' ELSE 'OWN' END, ARRAY[]::text[],
        NULL
      FROM directive g WHERE 'DIRECTIVE ' || g.id = ANY($1::text[])
        AND g.id = ANY(SELECT split_part(key, ' ', 2) FROM unnest($1::text[]) AS asked(key))
      UNION ALL
      SELECT 'PARTNER', p.id, NULL, NULL, NULL, NULL
      FROM partner p WHERE 'PARTNER ' || p.id = ANY($1::text[]) AND p.merged_into_id IS NULL
        AND p.id = ANY(SELECT split_part(key, ' ', 2) FROM unnest($1::text[]) AS asked(key))
      ${ofUnion('AID', 'aid')}${ofUnion('MEMBERSHIP', 'membership')}${ofUnion('SPEECH', 'speech')}
      ${ofUnion('INFORMATION', 'information_item')}${ofUnion('RESEARCH', 'research_note', 'visibility')}
      ${withReaders(
        'PROPOSAL',
        'proposal',
        `SELECT h.organisation_id FROM proposal_hop h
          WHERE h.proposal_id = r.id UNION SELECT s.organisation_id FROM proposal_second s
          WHERE s.proposal_id = r.id`,
      )}
      ${withReaders('INSPECTION', 'inspection', 'SELECT r.inspected_id')}
      UNION ALL
      SELECT 'FINDING', f.id, i.organisation_id, i.state::text, ARRAY[i.inspected_id],
        json_build_object('inspectionId', f.inspection_id, 'remedyState', f.remedy_state)
      FROM inspection_finding f JOIN inspection i ON i.id = f.inspection_id
      WHERE 'FINDING ' || f.id = ANY($1::text[])
        AND f.id = ANY(SELECT split_part(key, ' ', 2) FROM unnest($1::text[]) AS asked(key))
      ${ofUnion('TRAINING', 'training')}`,
  ),
};

/** The files of records, the newest first. */
export function filesOfSubjects(sql: Sql, keys: readonly SubjectKey[]): Promise<FileRow[]> {
  return sql(STATEMENTS.ofSubjects, [keys]);
}

export function filesById(sql: Sql, ids: readonly string[]): Promise<FileRow[]> {
  return sql(STATEMENTS.byId, [ids]);
}

/** The bytes of a file that stands. */
export async function contentOfFile(sql: Sql, id: string): Promise<Buffer | null> {
  const [row] = await sql<{ content: Buffer }>(STATEMENTS.content, [id]);
  return row?.content ?? null;
}

export function fileSubjects(sql: Sql, keys: readonly SubjectKey[]): Promise<FileSubjectRow[]> {
  return sql(STATEMENTS.subjects, [keys]);
}
