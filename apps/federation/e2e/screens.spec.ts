import { at, checkScreens, firstLink, type Screen } from '@cau-noi/browser/screens';
import { paths } from '../src/paths.ts';

const portal = '/federation/';
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
  { name: 'statistics', open: here(paths.statistics()) },
  { name: 'term report', open: here(paths.termReport()) },
];

checkScreens({ portal, user: 'adviser', screens });
