import type { Actor, TokenScope } from '../actor/actor.ts';
import { issue } from '../result.ts';
import type { Action } from './actions.ts';
import { refused } from './permission.ts';
import type { Permission } from './permission.ts';

/**
 * The scope that a token needs for an action. `SESSION`: none is enough, because the act hands
 * authority on; whoever found a token could make themselves at home by it, and stay when it is revoked.
 */
const NEEDED: { readonly [A in Action]: TokenScope | 'SESSION' } = {
  'plan.read': 'READ',
  'plan.create': 'WRITE',
  'plan.edit': 'WRITE',
  'plan.submit': 'WRITE',
  'plan.withdraw': 'WRITE',
  'plan.decide': 'WRITE',
  'plan.adjust': 'WRITE',
  'plan.abandonAdjustment': 'WRITE',
  'plan.attachFile': 'WRITE',
  'dossier.read': 'READ',
  'dossier.create': 'WRITE',
  'dossier.edit': 'WRITE',
  'dossier.submit': 'WRITE',
  'dossier.withdraw': 'WRITE',
  'dossier.decide': 'WRITE',
  'dossier.cancel': 'WRITE',
  'dossier.postpone': 'WRITE',
  'dossier.reopen': 'WRITE',
  'dossier.closeFigures': 'WRITE',
  'dossier.report': 'WRITE',
  'dossier.attachFile': 'WRITE',
  'exchange.read': 'READ',
  'exchange.create': 'WRITE',
  'exchange.edit': 'WRITE',
  'consent.decide': 'WRITE',
  'directive.read': 'READ',
  'directive.edit': 'WRITE',
  'suspension.edit': 'WRITE',
  'waiver.decide': 'WRITE',
  'waiver.withdraw': 'WRITE',
  'agreement.read': 'READ',
  'agreement.create': 'WRITE',
  'agreement.edit': 'WRITE',
  'agreement.proceed': 'WRITE',
  'agreement.decide': 'WRITE',
  'agreement.recordSigned': 'WRITE',
  'agreement.follow': 'WRITE',
  'agreement.attachFile': 'WRITE',
  'aid.read': 'READ',
  'aid.create': 'WRITE',
  'aid.edit': 'WRITE',
  'aid.carryOut': 'WRITE',
  'aid.cancel': 'WRITE',
  'aid.attachFile': 'WRITE',
  'membership.read': 'READ',
  'membership.create': 'WRITE',
  'membership.edit': 'WRITE',
  'membership.request': 'WRITE',
  'membership.withdraw': 'WRITE',
  'membership.decide': 'WRITE',
  'membership.join': 'WRITE',
  'membership.record': 'WRITE',
  'membership.end': 'WRITE',
  'membership.attachFile': 'WRITE',
  'speech.read': 'READ',
  'speech.create': 'WRITE',
  'speech.edit': 'WRITE',
  'speech.submit': 'WRITE',
  'speech.withdraw': 'WRITE',
  'speech.decide': 'WRITE',
  'speech.give': 'WRITE',
  'speech.attachFile': 'WRITE',
  'organisation.read': 'READ',
  'organisation.edit': 'WRITE',
  'person.read': 'READ',
  'person.readPersonal': 'READ',
  'person.edit': 'WRITE',
  'staff.read': 'READ',
  'staff.edit': 'WRITE',
  'staff.handOver': 'WRITE',
  'collaborator.edit': 'WRITE',
  'collaborator.book': 'WRITE',
  'passport.read': 'READ',
  'passport.readNumber': 'SESSION',
  'passport.edit': 'WRITE',
  'personalData.request': 'SESSION',
  'personalData.export': 'SESSION',
  'personalData.erase': 'SESSION',
  'partner.read': 'READ',
  'partner.create': 'WRITE',
  'partner.edit': 'WRITE',
  'partner.verify': 'WRITE',
  'partner.merge': 'WRITE',
  'partner.readContacts': 'READ',
  'partner.writeContacts': 'WRITE',
  'partner.attachFile': 'WRITE',
  'investment.declare': 'WRITE',
  'statistics.read': 'READ',
  'user.manage': 'SESSION',
  'substitution.manage': 'SESSION',
  'configuration.edit': 'WRITE',
  'api.explore': 'READ',
  'api.createToken': 'SESSION',
};

function withheld({ tokenScopes }: Actor, needed: TokenScope | 'SESSION'): Permission | null {
  if (tokenScopes === null) return null;
  if (needed === 'SESSION') return refused(issue('SESSION_REQUIRED'));
  return tokenScopes.includes(needed) ? null : refused(issue('TOKEN_SCOPE', { scope: needed }));
}

/** Why the token by which an actor acts is not enough for an action; null when it is, or there is none. */
export function withheldFromToken(actor: Actor, action: Action): Permission | null {
  return withheld(actor, NEEDED[action]);
}

/** The same for a whole operation of the API, before it runs: it asks, or it changes something. */
export function withheldOperation(actor: Actor, operation: 'ASK' | 'CHANGE'): Permission | null {
  return withheld(actor, operation === 'ASK' ? 'READ' : 'WRITE');
}
