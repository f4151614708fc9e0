import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import type { DossierRecord } from './dossier.queries.ts';

/** The record of one activity (hồ sơ). */
export const Dossier = builder.objectRef<DossierRecord>('Dossier');

export const DossierConnection = connectionOf(Dossier, 'Dossier', 'dossiers');
