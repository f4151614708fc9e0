import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import type { DossierPage } from './dossier-list.ts';
import type { DossierRecord } from './dossier.queries.ts';

/** The record of one activity (hồ sơ). */
export const Dossier = builder.objectRef<DossierRecord>('Dossier');

export const DossierConnection = connectionOf<DossierRecord, DossierPage>(
  Dossier,
  'Dossier',
  'dossiers',
);
