import type { Table } from './reference-table.ts';
import { PROJECTS } from './reference/projects.ts';

const PROJECT_ROWS: Table = {
  name: 'project',
  key: ['id'],
  unless: 'project.version > 1',
  rows: PROJECTS.map((project) => ({
    id: project.id,
    organisation_id: project.organisationId,
    kind: project.kind,
    state: 'HISTORIC',
    title_vi: project.titleVi,
    channel_id: project.channelId,
    places: project.places,
    topics: project.topics,
    period_from: project.from,
    period_to: project.to,
    note: project.note,
    source: project.source,
    verification: project.verification,
  })),
};

const DONOR_ROWS: Table = {
  name: 'project_donor',
  key: ['project_id', 'partner_id'],
  unless: 'true',
  rows: PROJECTS.flatMap(({ id, donorIds }) =>
    donorIds.map((partnerId, position) => ({ project_id: id, partner_id: partnerId, position })),
  ),
};

const FOLLOW_ON_ROWS: Table = {
  name: 'project_follow_on',
  key: ['id'],
  unless: 'true',
  rows: PROJECTS.flatMap(({ id, followOn }) =>
    followOn === null
      ? []
      : [
          {
            id: `${id}.0`,
            project_id: id,
            partner_id: followOn.donorId,
            proposed_on: followOn.on,
            text: followOn.text,
          },
        ],
  ),
};

/** The historic programmes and projects, in the order in which foreign keys allow them. */
export const PROJECT_TABLES: readonly Table[] = [PROJECT_ROWS, DONOR_ROWS, FOLLOW_ON_ROWS];
