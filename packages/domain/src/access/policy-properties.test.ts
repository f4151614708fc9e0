import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USER_ROLES } from '../actor/actor.ts';
import type { Actor } from '../actor/actor.ts';
import { FEDERATION, sampleActor, sampleSubmission } from '../approval/approval.sample.ts';
import { DOSSIER_STATES } from '../dossier/dossier.ts';
import { PLAN_STATES } from '../plan/plan.ts';
import { ACTIONS } from './actions.ts';
import type { Action } from './actions.ts';
import { can } from './policy.ts';
import { SUBJECTS, dossier } from './policy.cases.ts';
import { readScope } from './scope.ts';
import type { DossierSubject, OrganisationSubject, PlanSubject, SubjectOf } from './subject.ts';

const ids = ['a', 'b', 'c', FEDERATION] as const;
const grants = fc.array(
  fc.record({ role: fc.constantFrom(...USER_ROLES), organisationId: fc.constantFrom(...ids) }),
  { maxLength: 3 },
);
const actors: fc.Arbitrary<Actor> = fc
  .record({ grants, others: fc.array(grants, { maxLength: 2 }) })
  .map(({ grants: own, others }) => ({
    ...sampleActor('user', []),
    grants: own,
    standsInFor: others.map((theirs, index) => ({
      userId: `other-${index}`,
      personId: null,
      grants: theirs,
    })),
  }));
const dossiers: fc.Arbitrary<DossierSubject> = fc
  .record({
    state: fc.constantFrom(...DOSSIER_STATES),
    organisationId: fc.constantFrom(...ids),
    above: fc.subarray([...ids]),
    successorIds: fc.subarray([...ids]),
    coOrganiserLineage: fc.subarray([...ids]),
    role: fc.constantFrom('UNIT_LEADER' as const, 'FEDERATION_ADVISER' as const),
  })
  .map(({ state, organisationId, above, successorIds, coOrganiserLineage, role }) =>
    dossier(state, {
      organisationId,
      lineage: [organisationId, ...above, ...successorIds],
      successorIds,
      dissolved: successorIds.length > 0,
      coOrganiserLineage,
      submission: sampleSubmission([role]),
    }),
  );

/** Every action with the place and the state of the dossier in it. */
function subjectsLike(subject: DossierSubject): { readonly [A in Action]: SubjectOf<A> } {
  const place: OrganisationSubject = { ...subject, type: 'ORGANISATION' };
  const state = PLAN_STATES.find((candidate) => candidate === subject.state) ?? 'DRAFT';
  const planLike: PlanSubject = { ...subject, type: 'PLAN', state };
  const like = Object.entries(SUBJECTS).map(([action, { type }]) => {
    const subjects = { PLAN: planLike, DOSSIER: subject, ORGANISATION: place };
    return [
      action,
      type in subjects ? subjects[type as keyof typeof subjects] : SUBJECTS[action as Action],
    ];
  });
  return Object.fromEntries(like) as { readonly [A in Action]: SubjectOf<A> };
}

describe('for all users and records', () => {
  it('lists show exactly what may be read', () => {
    fc.assert(
      fc.property(actors, dossiers, (actor, subject) => {
        const scope = readScope(actor);
        const reach = [...subject.lineage, ...subject.coOrganiserLineage];
        const listed = scope.all || scope.organisationIds.some((id) => reach.includes(id));
        expect(can(actor, 'dossier.read', subject).allowed).toBe(listed);
      }),
      { numRuns: 500 },
    );
  });

  it('an auditor may do nothing but read, whoever they stand in for', () => {
    const auditors = fc.tuple(actors, fc.constantFrom(...ids)).map(([actor, organisationId]) => ({
      ...actor,
      grants: [{ role: 'AUDITOR' as const, organisationId }],
    }));
    fc.assert(
      fc.property(auditors, dossiers, fc.constantFrom(...ACTIONS), (auditor, subject, action) => {
        if (can(auditor, action, subjectsLike(subject)[action]).allowed) {
          expect(action).toMatch(/\.read$|^api\./u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('who may change a record may read it', () => {
    const changes = ['dossier.edit', 'dossier.submit', 'dossier.cancel', 'dossier.report'] as const;
    fc.assert(
      fc.property(actors, dossiers, fc.constantFrom(...changes), (actor, subject, action) => {
        if (!can(actor, action, subject).allowed) return;
        expect(can(actor, 'dossier.read', subject).allowed).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
