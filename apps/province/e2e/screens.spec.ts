import { at, checkScreens, firstLink, type Screen } from '@cau-noi/browser/screens';
import { paths } from '../src/paths.ts';

const portal = '/province/';
const here = (url: string) => at(portal, url);

const screens: readonly Screen[] = [
  { name: 'home', open: here(paths.home()) },
  { name: 'plans', open: here(paths.plans()) },
  { name: 'a plan', open: firstLink(portal, paths.plans(), paths.plan.pattern) },
  { name: 'dossiers', open: here(paths.dossiers()) },
  { name: 'a dossier', open: firstLink(portal, paths.dossiers(), paths.dossier.pattern) },
  { name: 'a new dossier', open: here(paths.dossierNew()) },
  { name: 'inbox', open: here(paths.inbox()) },
  { name: 'substitutions', open: here(paths.substitutions()) },
  { name: 'access tokens', open: here(paths.accessTokens()) },
  { name: 'statistics', open: here(paths.statistics()) },
  { name: 'term report', open: here(paths.termReport()) },
  { name: 'organisations', open: here(paths.organisations()) },
  { name: 'changes of structure', open: here(paths.organisationChanges()) },
  { name: 'people', open: here(paths.people()) },
  { name: 'a person', open: firstLink(portal, paths.people(), paths.person.pattern) },
  { name: 'partners', open: here(paths.partners()) },
  { name: 'a partner', open: firstLink(portal, paths.partners(), paths.partner.pattern) },
];

checkScreens({ portal, user: 'daNangOfficer', screens });
