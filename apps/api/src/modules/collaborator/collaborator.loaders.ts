import { scopeIds, viewerOf } from '../../context.ts';
import { byKey, defineListLoader, defineLoader } from '../../loader.ts';
import { bookingsById, bookingsOf, bookingsOfDossiers } from './booking.queries.ts';
import type { BookingRow, CollaboratorRow } from './collaborator.queries.ts';
import { collaboratorsById } from './collaborator.queries.ts';

/** A collaborator whom the viewer sees, else null. */
export const collaboratorById = defineLoader<string, CollaboratorRow>(async (ids, context) =>
  byKey(
    await collaboratorsById(context.sql, scopeIds(viewerOf(context).scope), ids),
    (row) => row.id,
  ),
);

/** Whoever is booked for a dossier that the viewer sees, of whichever union. */
export const bookedCollaborator = defineLoader<string, CollaboratorRow>(async (ids, { sql }) =>
  byKey(await collaboratorsById(sql, null, ids), (row) => row.id),
);

export const bookingsByCollaborator = defineListLoader<string, BookingRow>(
  (ids, { sql }) => bookingsOf(sql, ids),
  (row) => row.collaboratorId,
);

export const bookingsByDossier = defineListLoader<string, BookingRow>(
  (ids, { sql }) => bookingsOfDossiers(sql, ids),
  (row) => row.dossierId ?? '',
);

export const bookingById = defineLoader<string, BookingRow>(async (ids, { sql }) =>
  byKey(await bookingsById(sql, ids), (row) => row.id),
);
