import { scopeIds, viewerOf } from '../../context.ts';
import { byKey, defineListLoader, defineLoader } from '../../loader.ts';
import type { ConsentRecord } from './suspension.queries.ts';
import { consentsById, consentsOfDossiers } from './suspension.queries.ts';

/** All consents of a dossier that the viewer sees already, the latest first. */
export const consentsByDossier = defineListLoader<string, ConsentRecord>(
  (ids, context) => consentsOfDossiers(context.sql, ids),
  (consent) => consent.dossierId,
);

/** The consent to a dossier that the viewer may see, else null. */
export const consentById = defineLoader<string, ConsentRecord>(async (ids, context) =>
  byKey(
    await consentsById(context.sql, ids, scopeIds(viewerOf(context).scope)),
    (consent) => consent.id,
  ),
);
