import type { Finding } from '@cau-noi/domain/check/run';
import { waiverOf } from '@cau-noi/domain/waiver/cover';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Soon } from '../../loader.ts';
import { byKey, defineListLoader, defineLoader, once } from '../../loader.ts';
import type { WaiverRecord } from './waiver.queries.ts';
import { waiversById, waiversOfRecords } from './waiver.queries.ts';

/** All exceptions of a dossier or plan that the viewer sees already, the latest request first. */
export const waiversByRecord = defineListLoader<string, WaiverRecord>(
  (ids, context) => waiversOfRecords(context.sql, ids),
  (waiver) => waiver.subjectId,
);

/** An exception of a record that the viewer may see, else null. */
export const waiverById = defineLoader<string, WaiverRecord>(async (ids, context) =>
  byKey(
    await waiversById(context.sql, ids, scopeIds(viewerOf(context).scope)),
    (waiver) => waiver.id,
  ),
);

/** The exception to speak of beside a finding of a dossier or plan; null when none was asked for. */
export function waiverOfFinding(
  context: Context,
  recordId: string,
  finding: Finding,
): Soon<WaiverRecord | null> {
  if (finding.status !== 'FAIL') return null;
  return once(waiversByRecord(context).load(recordId), (waivers) => waiverOf(finding, waivers));
}
