import { assertObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import { NODE_KINDS, writeId } from './ids.ts';
import './modules/access/substitution.graphql.ts';
import './modules/access/token.graphql.ts';
import './modules/access/user-mutations.graphql.ts';
import './modules/access/user.graphql.ts';
import './modules/access/viewer.graphql.ts';
import './modules/agreement/agreement-after.graphql.ts';
import './modules/agreement/agreement-content.graphql.ts';
import './modules/agreement/agreement-follow.graphql.ts';
import './modules/agreement/agreement-mutations.graphql.ts';
import './modules/agreement/agreement-queries.graphql.ts';
import './modules/agreement/agreement.graphql.ts';
import './modules/aid/aid-mutations.graphql.ts';
import './modules/aid/aid.graphql.ts';
import './modules/approval/approval-mutations.graphql.ts';
import './modules/approval/approval.graphql.ts';
import './modules/approval/inbox.graphql.ts';
import './modules/capacity/capacity.graphql.ts';
import './modules/check/check.graphql.ts';
import './modules/collaborator/collaborator-mutations.graphql.ts';
import './modules/collaborator/collaborator.graphql.ts';
import './modules/collision/collision.graphql.ts';
import './modules/configuration/configuration-mutations.graphql.ts';
import './modules/configuration/work-calendar.graphql.ts';
import './modules/configuration/configuration.graphql.ts';
import './modules/directive/directive.graphql.ts';
import './modules/dossier/dossier-after.graphql.ts';
import './modules/dossier/dossier-approval.graphql.ts';
import './modules/dossier/dossier-content.graphql.ts';
import './modules/dossier/dossier-list.graphql.ts';
import './modules/dossier/dossier-mutations.graphql.ts';
import './modules/dossier/dossier-queries.graphql.ts';
import './modules/dossier/dossier.graphql.ts';
import './modules/dossier/figures-mutations.graphql.ts';
import './modules/dossier/parameter-preview.graphql.ts';
import './modules/dossier/return.graphql.ts';
import './modules/dossier/settlement.graphql.ts';
import './modules/dossier/outcome-mutations.graphql.ts';
import './modules/dossier/follow-up.graphql.ts';
import './modules/exchange/exchange-mutations.graphql.ts';
import './modules/exchange/exchange.graphql.ts';
import './modules/file/file.graphql.ts';
import './modules/home/board.graphql.ts';
import './modules/home/tasks.graphql.ts';
import './modules/investment/investment.graphql.ts';
import './modules/information/information-mutations.graphql.ts';
import './modules/information/information-target.graphql.ts';
import './modules/information/information.graphql.ts';
import './modules/membership/membership-mutations.graphql.ts';
import './modules/membership/membership.graphql.ts';
import './modules/norm/norm-mutations.graphql.ts';
import './modules/norm/norm-queries.graphql.ts';
import './modules/norm/exchange-import.graphql.ts';
import './modules/norm/rate-import.graphql.ts';
import './modules/organisation/organisation.graphql.ts';
import './modules/partner/partner-mutations.graphql.ts';
import './modules/partner/partner-queries.graphql.ts';
import './modules/partner/partner.graphql.ts';
import './modules/passport/passport-mutations.graphql.ts';
import './modules/passport/passport.graphql.ts';
import './modules/person/person-root.graphql.ts';
import './modules/person/person.graphql.ts';
import './modules/personal-data/personal-data.graphql.ts';
import './modules/plan/parameter-preview.graphql.ts';
import './modules/plan/plan-adjustment.graphql.ts';
import './modules/plan/plan-approval.graphql.ts';
import './modules/plan/plan-line.graphql.ts';
import './modules/plan/plan-list.graphql.ts';
import './modules/plan/plan-mutations.graphql.ts';
import './modules/plan/plan-queries.graphql.ts';
import './modules/plan/plan.graphql.ts';
import './modules/research/research-mutations.graphql.ts';
import './modules/research/research.graphql.ts';
import './modules/reorganisation/reorganisation-preview.graphql.ts';
import './modules/reorganisation/reorganisation.graphql.ts';
import './modules/saved-view/saved-view.graphql.ts';
import './modules/search/search.graphql.ts';
import './modules/inspection/inspection-mutations.graphql.ts';
import './modules/inspection/inspection.graphql.ts';
import './modules/proposal/proposal-mutations.graphql.ts';
import './modules/proposal/proposal.graphql.ts';
import './modules/proposal/similar-proposal.graphql.ts';
import './modules/speech/speech-mutations.graphql.ts';
import './modules/speech/speech.graphql.ts';
import './modules/staff/staff-mutations.graphql.ts';
import './modules/staff/staff.graphql.ts';
import './modules/statistics/plan-achievement.graphql.ts';
import './modules/statistics/lessons.graphql.ts';
import './modules/statistics/spending.graphql.ts';
import './modules/statistics/statistics.graphql.ts';
import './modules/statistics/term-report.graphql.ts';
import './modules/suspension/suspension-mutations.graphql.ts';
import './modules/suspension/suspension.graphql.ts';
import './modules/values/errors.graphql.ts';
import './modules/waiver/waiver-mutations.graphql.ts';
import './modules/waiver/waiver.graphql.ts';

/** The schema that is served. */
export const schema = givingIdsAtOnce(builder.toSchema());

/**
 * The relay plugin gives the `id` of every node by a promise, so every record of a list, and all above
 * it, would be waited for although nothing is read.
 */
function givingIdsAtOnce(built: GraphQLSchema): GraphQLSchema {
  for (const kind of NODE_KINDS) {
    const { id } = assertObjectType(built.getType(kind)).getFields();
    if (id !== undefined) id.resolve = (record: { id: string }) => writeId(kind, record.id);
  }
  return built;
}
