import { at, checkScreens, firstLink, ofFirst, type Screen } from '@cau-noi/browser/screens';
import { paths } from '../src/paths.ts';

const portal = '/province/';
const here = (url: string) => at(portal, url);

/** The rate book and the checks are the same in all portals: the federation's tests look at them. */
const screens: readonly Screen[] = [
  { name: 'home', open: here(paths.home()) },
  { name: 'plans', open: here(paths.plans()) },
  { name: 'a plan', open: firstLink(portal, paths.plans(), paths.plan.pattern) },
  { name: 'dossiers', open: here(paths.dossiers()) },
  { name: 'a dossier', open: firstLink(portal, paths.dossiers(), paths.dossier.pattern) },
  { name: 'a new dossier', open: here(paths.dossierNew()) },
  { name: 'inbox', open: here(paths.inbox()) },
  { name: 'exceptions', open: here(paths.waivers()) },
  { name: 'agreements', open: here(paths.agreements()) },
  {
    name: 'an agreement',
    open: firstLink(portal, paths.agreements(), paths.agreement.pattern),
  },
  { name: 'a new agreement', open: here(paths.agreementNew()) },
  { name: 'substitutions', open: here(paths.substitutions()) },
  { name: 'access tokens', open: here(paths.accessTokens()) },
  { name: 'statistics', open: here(paths.statistics()) },
  { name: 'term report', open: here(paths.termReport()) },
  { name: 'organisations', open: here(paths.organisations()) },
  { name: 'changes of structure', open: here(paths.organisationChanges()) },
  { name: 'people', open: here(paths.people()) },
  {
    name: 'a person',
    open: ofFirst(portal, '{ found: people(first: 1) { nodes { id } } }', (id) =>
      paths.person({ personId: id }),
    ),
  },
  { name: 'partners', open: here(paths.partners()) },
  {
    name: 'a partner',
    open: ofFirst(portal, '{ found: partners(first: 1) { nodes { id } } }', (id) =>
      paths.partner({ partnerId: id }),
    ),
  },
  { name: 'aid', open: here(paths.aids()) },
  { name: 'an aid', open: firstLink(portal, paths.aids(), paths.aid.pattern) },
  { name: 'new aid', open: here(paths.aidNew()) },
  {
    name: 'a membership',
    open: firstLink(portal, paths.memberships(), paths.membership.pattern),
  },
  { name: 'a speech', open: firstLink(portal, paths.speeches(), paths.speech.pattern) },
  { name: 'a new project', open: here(paths.projectNew()) },
  {
    name: 'a training',
    open: ofFirst(portal, '{ found: trainings(first: 1) { nodes { id } } }', (id) =>
      paths.training({ trainingId: id }),
    ),
  },
  { name: 'passports', open: here(paths.passports()) },
  { name: 'proposals', open: here(paths.proposals()) },
  { name: 'a proposal', open: firstLink(portal, paths.proposals(), paths.proposal.pattern) },
  { name: 'a new proposal', open: here(paths.proposalNew()) },
  { name: 'targets of information', open: here(paths.informationTargets()) },
  { name: 'research', open: here(paths.research()) },
  { name: 'savings', open: here(paths.savings()) },
];

checkScreens({ portal, user: 'daNangOfficer', screens });
