import { scopeIds, viewerOf } from '../../context.ts';
import { byKey, defineListLoader, defineLoader } from '../../loader.ts';
import type { CascadeMember } from './cascade.queries.ts';
import { cascadesBelow } from './cascade.queries.ts';
import type { ParticipantRow } from './participant.queries.ts';
import { participantsOf, trainingsOfPeople } from './participant.queries.ts';
import type { TrainingRecord } from './training.queries.ts';
import { trainingsById } from './training.queries.ts';

/** A training that the viewer may see, else null. */
export const trainingById = defineLoader<string, TrainingRecord>(async (ids, context) =>
  byKey(
    await trainingsById(context.sql, ids, scopeIds(viewerOf(context).scope)),
    (training) => training.id,
  ),
);

/** Everybody who was nominated; whom of them the viewer sees is decided where they are shown. */
export const participantsByTraining = defineListLoader<string, ParticipantRow>(
  (ids, { sql }) => participantsOf(sql, ids),
  (row) => row.trainingId,
);

/** What somebody attended, the latest first. */
export const trainingsByPerson = defineListLoader<string, ParticipantRow>(
  (ids, { sql }) => trainingsOfPeople(sql, ids),
  (row) => row.personId,
);

/** A training and everything that came of it. */
export const cascadeByTraining = defineListLoader<string, CascadeMember>(
  (ids, { sql }) => cascadesBelow(sql, ids),
  (row) => row.rootId,
);
