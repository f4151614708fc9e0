import type { DossierState } from '@cau-noi/domain/dossier';
import type { DossierAct } from '@cau-noi/domain/dossier/lifecycle';
import { nextDossier } from '@cau-noi/domain/dossier/lifecycle';
import { invariant } from '@cau-noi/domain/invariant';
import type {
  CarryingOut,
  ChosenRecord,
  OpenRecordProvider,
} from '../reorganisation/open-record.ts';
import { followTransition } from './dossier.transition.ts';

/**
 * Dossiers that are neither completed nor cancelled. They stay those of their union, and its successor
 * carries them on; those that end are cancelled by the decision.
 */
export const dossiersOpen: OpenRecordProvider = {
  kind: 'DOSSIER',
  select: `SELECT d.id, d.organisation_id, d.title, d.state::text AS detail,
      'Dossier' AS page_kind, d.id AS page_id
    FROM dossier d WHERE d.organisation_id = ANY($1::text[])
      AND d.state NOT IN ('COMPLETED', 'CANCELLED')`,
  carryOut: async (work, records) => {
    for (const record of records) {
      const act = actOf(record, work);
      if (act !== null) await move(work, record, act);
    }
  },
};

function actOf({ choice, detail }: ChosenRecord, { citation }: CarryingOut): DossierAct | null {
  if (choice === 'END') return { kind: 'CANCEL', reason: 'OTHER', text: citation };
  return choice === 'RENEGOTIATE' && detail === 'SUBMITTED' ? { kind: 'WITHDRAW' } : null;
}

async function move(
  { tx, sql, now }: CarryingOut,
  { id, detail }: ChosenRecord,
  act: DossierAct,
): Promise<void> {
  const state = detail as DossierState;
  const moved = nextDossier(state, act);
  invariant(moved.ok, `DOSSIER_NOT_MOVED:${id}`);
  const stop = act.kind === 'CANCEL' ? { stopReason: act.reason, stopText: act.text } : {};
  await tx.dossier.update({
    where: { id, state },
    data: { state: moved.value.state, version: { increment: 1 }, ...stop },
  });
  await followTransition(tx, sql, { id, state }, moved.value, now);
}
