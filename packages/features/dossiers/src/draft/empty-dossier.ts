import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { dossierOfLine as contentOfLine } from '@cau-noi/domain/dossier/begin';
import { newItemId } from './item-id.ts';

/** A plan line as the API tells of it. */
export interface PlannedActivity {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly purposeKind: DossierContent['purposeKind'];
  readonly purpose: string;
  readonly expectedResult: string;
  readonly resultTarget: number | null;
  readonly resultUnit: string | null;
  readonly partner: { readonly id: string } | null;
  readonly coOrganisers: readonly { readonly id: string }[];
}

/** A dossier of a plan line: what was planned is not typed again. */
export function dossierOfLine(line: PlannedActivity, organisationId: string): DossierContent {
  const { partner, coOrganisers, ...planned } = line;
  const coOrganiserIds = coOrganisers.map(({ id }) => id);
  const content = { ...planned, partnerId: partner?.id ?? null, coOrganiserIds };
  return contentOfLine(content, organisationId, newItemId());
}
