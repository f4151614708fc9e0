import type { ApprovalSubjectKind } from '@cau-noi/domain/approval';
import type { Change } from '@cau-noi/domain/difference';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { dossierDifference } from '@cau-noi/domain/dossier/difference';
import type { PlanContent } from '@cau-noi/domain/plan';
import { planDifference } from '@cau-noi/domain/plan/difference';
import type { Context } from '../../context.ts';
import { agreementById } from '../agreement/agreement.loaders.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { partnerOf } from '../partner/partner.loaders.ts';
import { personOf } from '../person/person.loaders.ts';
import { planLineById } from '../plan/plan.loaders.ts';

/** What a submission froze: the content of a plan or of a dossier. */
export type SubjectContent = PlanContent | DossierContent;

/** What changed from one version to another, as the domain tells it for the kind of subject. */
export function changesBetween(
  kind: ApprovalSubjectKind,
  before: SubjectContent,
  after: SubjectContent,
): readonly Change[] {
  return kind === 'PLAN'
    ? planChanges(before as PlanContent, after as PlanContent)
    : dossierDifference(before as DossierContent, after as DossierContent);
}

function planChanges(before: PlanContent, after: PlanContent): readonly Change[] {
  const { added, removed, changed } = planDifference(before, after);
  const whole = (id: string) => ({ path: ['lines', id], label: 'lines' });
  return [
    ...removed.map((line) => ({ ...whole(line.id), before: line, after: null })),
    ...added.map((line) => ({ ...whole(line.id), before: null, after: line })),
    ...changed.flatMap(({ after: line, fields }) =>
      fields.map((change) => ({
        path: ['lines', line.id, change.field],
        label: `lines.${change.field}`,
        before: change.before,
        after: change.after,
      })),
    ),
  ];
}

type NameOf = (context: Context, id: string) => string | Promise<string>;

/** The fields that hold the id of another record, and how that record is called. */
const NAMES: Readonly<Record<string, NameOf>> = {
  organisationId: (context, id) => organisationOf(context, id).shortName,
  coOrganiserIds: (context, id) => organisationOf(context, id).shortName,
  paidById: (context, id) => organisationOf(context, id).shortName,
  partnerId: async (context, id) => (await partnerOf(context, id)).nameVi,
  agreementId: async (context, id) => (await agreementById(context).load(id))?.titleVi ?? '…',
  personId: async (context, id) => (await personOf(context, id)).fullName,
  planLineId: async (context, id) => (await planLineById(context, id)).title,
};

/**
 * The same changes with the names of other records in the place of their ids, for people to read.
 * The names come through the request's loaders, so their number does not count.
 */
export function readable(context: Context, changes: readonly Change[]): Promise<readonly Change[]> {
  return Promise.all(
    changes.map(async (change) => {
      const field = change.label.split('.').at(-1) ?? '';
      const [before, after] = await Promise.all([
        named(context, field, change.before),
        named(context, field, change.after),
      ]);
      return { ...change, before, after };
    }),
  );
}

async function named(context: Context, field: string, value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item) => named(context, field, item)));
  if (typeof value === 'string') return (await NAMES[field]?.(context, value)) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    async ([name, inner]) => [name, await named(context, name, inner)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
