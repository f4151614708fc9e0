import { at, checkScreens, firstLink, ofFirst, type Screen } from '@cau-noi/browser/screens';
import { paths } from '../src/paths.ts';

const portal = '/sector/';
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
  {
    name: 'a project',
    open: ofFirst(portal, '{ found: projects(first: 1) { nodes { id } } }', (id) =>
      paths.project({ projectId: id }),
    ),
  },
  { name: 'savings', open: here(paths.savings()) },
];

checkScreens({ portal, user: 'congThuongOfficer', screens });
