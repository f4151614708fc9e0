import type { Actor } from '../actor/actor.ts';
import { AID_ACT_STATES } from '../aid/life.ts';
import { DOSSIER_ACT_STATES } from '../dossier/lifecycle.ts';
import { INSPECTION_ACT_STATES } from '../inspection/life.ts';
import { MEMBERSHIP_ACT_STATES } from '../membership/life.ts';
import { PLAN_ACT_STATES } from '../plan/lifecycle.ts';
import { INFORMATION_ACT_STATES } from '../information/information.ts';
import { PROPOSAL_ACT_STATES } from '../proposal/life.ts';
import { PROJECT_EDIT_STATES } from '../project/life.ts';
import { SPEECH_ACT_STATES } from '../speech/speech.ts';
import { TRAINING_ACT_STATES } from '../training/training.ts';
import type { Action } from './actions.ts';
import {
  atHolder,
  atInspected,
  createInspection,
  inspect,
  proveRemedy,
  readInspection,
  readProposal,
} from './direction-rules.ts';
import type { Permission } from './permission.ts';
import {
  KEEPER_ROLES,
  REGISTER_ROLES,
  administer,
  anywhere,
  create,
  decide,
  decideAgreement,
  decideConsent,
  decideWaiver,
  editAgreement,
  editPartner,
  editPerson,
  explore,
  followAgreement,
  keptByAdvisersOr,
  manageSubstitution,
  ownOrAdministered,
  readPersonal,
  readPlace,
  readRecord,
  readRegister,
  readTogether,
  recordSignedAgreement,
  readResearch,
  readTraining,
  review,
  withdrawWaiver,
  write,
  writeAtOwnUnit,
} from './rules.ts';
import type { Rule } from './rules.ts';
import type { SubjectOf } from './subject.ts';
import { withheldFromToken } from './token-reach.ts';

/** One rule for every action. Which states allow an act is said by the lifecycles, and only there. */
const POLICY: { readonly [A in Action]: Rule<SubjectOf<A>> } = {
  'plan.read': readRecord,
  'plan.create': create,
  'plan.edit': write(PLAN_ACT_STATES.EDIT),
  'plan.submit': write(PLAN_ACT_STATES.SUBMIT),
  'plan.withdraw': write(PLAN_ACT_STATES.WITHDRAW),
  'plan.decide': decide(PLAN_ACT_STATES.APPROVE),
  'plan.adjust': write(PLAN_ACT_STATES.ADJUST),
  'plan.abandonAdjustment': write(PLAN_ACT_STATES.ABANDON),
  'plan.attachFile': write(PLAN_ACT_STATES.ATTACH),
  'dossier.read': readRecord,
  'dossier.create': create,
  'dossier.edit': write(DOSSIER_ACT_STATES.EDIT),
  'dossier.submit': write(DOSSIER_ACT_STATES.SUBMIT),
  'dossier.withdraw': write(DOSSIER_ACT_STATES.WITHDRAW),
  'dossier.decide': decide(DOSSIER_ACT_STATES.APPROVE),
  'dossier.cancel': write(DOSSIER_ACT_STATES.CANCEL),
  'dossier.postpone': write(DOSSIER_ACT_STATES.POSTPONE),
  'dossier.reopen': write(DOSSIER_ACT_STATES.REOPEN),
  'dossier.closeFigures': write([
    ...DOSSIER_ACT_STATES.CLOSE_FIGURES,
    ...DOSSIER_ACT_STATES.CORRECT_FIGURES,
  ]),
  'dossier.report': write(DOSSIER_ACT_STATES.REPORT),
  'dossier.attachFile': write(DOSSIER_ACT_STATES.ATTACH),
  'exchange.read': readPlace,
  'exchange.create': create,
  'exchange.edit': writeAtOwnUnit,
  'consent.decide': decideConsent,
  // What a union registers for itself; what is for everybody is read with the unions themselves.
  'directive.read': readPlace,
  'directive.edit': keptByAdvisersOr(['OFFICER', 'ADMINISTRATOR']),
  'suspension.edit': keptByAdvisersOr(['ADMINISTRATOR']),
  'waiver.decide': decideWaiver,
  'waiver.withdraw': withdrawWaiver,
  'agreement.read': readTogether,
  'agreement.create': create,
  'agreement.edit': editAgreement,
  'agreement.proceed': writeAtOwnUnit,
  'agreement.decide': decideAgreement,
  'agreement.recordSigned': recordSignedAgreement,
  'agreement.follow': followAgreement,
  'agreement.attachFile': writeAtOwnUnit,
  'aid.read': readPlace,
  'aid.create': create,
  'aid.edit': write(AID_ACT_STATES.EDIT),
  'aid.carryOut': write(AID_ACT_STATES.CARRY_OUT),
  'aid.cancel': write(AID_ACT_STATES.CANCEL),
  'aid.attachFile': write(AID_ACT_STATES.ATTACH),
  'membership.read': readPlace,
  'membership.create': create,
  'membership.edit': write(MEMBERSHIP_ACT_STATES.EDIT),
  'membership.request': write(MEMBERSHIP_ACT_STATES.REQUEST),
  'membership.withdraw': write(MEMBERSHIP_ACT_STATES.WITHDRAW),
  'membership.decide': review(MEMBERSHIP_ACT_STATES.DECIDE),
  'membership.join': write(MEMBERSHIP_ACT_STATES.JOIN),
  'membership.record': write(MEMBERSHIP_ACT_STATES.RECORD),
  'membership.end': write(MEMBERSHIP_ACT_STATES.END),
  'membership.attachFile': write(MEMBERSHIP_ACT_STATES.ATTACH),
  'proposal.read': readProposal,
  'proposal.create': create,
  'proposal.edit': write(PROPOSAL_ACT_STATES.EDIT),
  'proposal.send': write(PROPOSAL_ACT_STATES.SEND),
  'proposal.withdraw': write(PROPOSAL_ACT_STATES.WITHDRAW),
  'proposal.receive': atHolder(PROPOSAL_ACT_STATES.RECEIVE),
  'proposal.decide': review(PROPOSAL_ACT_STATES.ANSWER),
  'proposal.carryOut': atHolder(PROPOSAL_ACT_STATES.CARRY_OUT),
  'proposal.rate': write(PROPOSAL_ACT_STATES.RATE),
  // Of the union that seconds, which is the place of the subject.
  'proposal.second': write(PROPOSAL_ACT_STATES.SECOND),
  'proposal.attachFile': write(PROPOSAL_ACT_STATES.ATTACH),
  'inspection.read': readInspection,
  'inspection.create': createInspection,
  'inspection.edit': inspect(INSPECTION_ACT_STATES.EDIT),
  'inspection.begin': inspect(INSPECTION_ACT_STATES.BEGIN),
  'inspection.find': inspect(INSPECTION_ACT_STATES.FIND),
  'inspection.conclude': inspect(INSPECTION_ACT_STATES.CONCLUDE),
  'inspection.explain': atInspected(INSPECTION_ACT_STATES.EXPLAIN),
  'inspection.remedy': atInspected(INSPECTION_ACT_STATES.REMEDY),
  'inspection.accept': inspect(INSPECTION_ACT_STATES.ACCEPT),
  'inspection.close': inspect(INSPECTION_ACT_STATES.CLOSE),
  'inspection.attachFile': inspect(INSPECTION_ACT_STATES.ATTACH),
  'remedy.attachFile': proveRemedy,
  'speech.read': readPlace,
  'speech.create': create,
  'speech.edit': write(SPEECH_ACT_STATES.EDIT),
  'speech.submit': write(SPEECH_ACT_STATES.SUBMIT),
  'speech.withdraw': write(SPEECH_ACT_STATES.WITHDRAW),
  'speech.decide': review(SPEECH_ACT_STATES.DECIDE),
  'speech.give': write(SPEECH_ACT_STATES.GIVE),
  'speech.attachFile': write(SPEECH_ACT_STATES.ATTACH),
  'information.read': readPlace,
  'information.create': create,
  'information.edit': write(INFORMATION_ACT_STATES.EDIT),
  'information.submit': write(INFORMATION_ACT_STATES.SUBMIT),
  'information.withdraw': write(INFORMATION_ACT_STATES.WITHDRAW),
  'information.decide': review(INFORMATION_ACT_STATES.DECIDE),
  'information.publish': write(INFORMATION_ACT_STATES.PUBLISH),
  'information.measure': write(INFORMATION_ACT_STATES.MEASURE),
  'information.retract': write(INFORMATION_ACT_STATES.RETRACT),
  'information.attachFile': write(INFORMATION_ACT_STATES.ATTACH),
  'information.setTargets': create,
  'research.read': readResearch,
  'research.create': create,
  'research.edit': writeAtOwnUnit,
  'research.apply': create,
  'research.attachFile': writeAtOwnUnit,
  'training.read': readTraining,
  'training.create': create,
  'training.edit': write(TRAINING_ACT_STATES.EDIT),
  'training.open': write(TRAINING_ACT_STATES.OPEN),
  'training.nominate': write(TRAINING_ACT_STATES.NOMINATE),
  'training.admit': write(TRAINING_ACT_STATES.ADMIT),
  'training.hold': write(TRAINING_ACT_STATES.HOLD),
  'training.record': write(TRAINING_ACT_STATES.RECORD),
  'training.feedback': write(TRAINING_ACT_STATES.FEEDBACK),
  'training.close': write(TRAINING_ACT_STATES.CLOSE),
  'training.cancel': write(TRAINING_ACT_STATES.CANCEL),
  'training.attachFile': write(TRAINING_ACT_STATES.ATTACH),
  'organisation.read': readRegister,
  'organisation.edit': administer,
  'person.read': readPlace,
  'person.readPersonal': readPersonal,
  'person.edit': editPerson,
  'staff.read': readPlace,
  'staff.edit': editPerson,
  'staff.handOver': editPerson,
  'collaborator.edit': editPerson,
  'collaborator.book': create,
  'passport.read': readPlace,
  // The number is for whoever hands passports out and writes them into papers, at the union that keeps them.
  'passport.readNumber': editPerson,
  'passport.edit': editPerson,
  'personalData.request': ownOrAdministered,
  'personalData.export': ownOrAdministered,
  'personalData.erase': administer,
  'partner.read': readRegister,
  'partner.create': anywhere(REGISTER_ROLES),
  'partner.edit': editPartner,
  'partner.verify': anywhere(KEEPER_ROLES),
  'partner.merge': anywhere(KEEPER_ROLES),
  // Names, telephones and addresses of people: for those who prepare and decide what is done together.
  'partner.readContacts': anywhere([
    'OFFICER',
    'UNIT_LEADER',
    'FEDERATION_ADVISER',
    'FEDERATION_LEADER',
  ]),
  'partner.writeContacts': anywhere(['OFFICER', 'FEDERATION_ADVISER']),
  // All write about contacts; who of a union keeps them is that union's own affair.
  'partner.keepContact': keptByAdvisersOr(['OFFICER']),
  'partner.attachFile': anywhere(['OFFICER', 'FEDERATION_ADVISER']),
  'project.read': readTogether,
  'project.create': create,
  'project.edit': write(PROJECT_EDIT_STATES),
  // Which step or payment is possible, and what is missing for it, is said by the life of a project.
  'project.proceed': writeAtOwnUnit,
  'project.receive': writeAtOwnUnit,
  'project.record': writeAtOwnUnit,
  'project.attachFile': writeAtOwnUnit,
  'investment.declare': writeAtOwnUnit,
  'statistics.read': readPlace,
  'user.manage': administer,
  'substitution.manage': manageSubstitution,
  'configuration.edit': administer,
  'api.explore': explore,
  // A token asks in words of one's own, so it is made by whoever may do that.
  'api.createToken': explore,
};

/**
 * Whether an actor may do something to a subject, today; if not, why not.
 *
 * Officers write at their own unit. Leaders of units and the federation's adviser and leader decide
 * the step they hold, and the exceptions that wait for their role. Administrators look after users,
 * organisations, persons, partners and the configuration (for which the subject is the federation). Auditors read. All of them read their own
 * unit and everything below it; the federation's roles read everything. Whoever acts by an access
 * token may do what its owner may on that day, as far as the token reaches, and never more.
 */
export function can<A extends Action>(actor: Actor, action: A, subject: SubjectOf<A>): Permission {
  const withheld = withheldFromToken(actor, action);
  if (withheld !== null) return withheld;
  const rule: Rule<SubjectOf<A>> = POLICY[action];
  const permission = rule(actor, subject);
  if (permission.allowed || permission.code !== 'STATE') return permission;
  // One code is called otherwise from one kind of record to the next.
  return { ...permission, data: { ...permission.data, of: action.slice(0, action.indexOf('.')) } };
}
