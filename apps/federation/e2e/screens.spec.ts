import { at, checkScreens, firstLink, ofFirst, type Screen } from '@cau-noi/browser/screens';
import { test } from '@playwright/test';
import { paths } from '../src/paths.ts';

const portal = '/federation/';
const here = (url: string) => at(portal, url);

const screens: readonly Screen[] = [
  { name: 'home', open: here(paths.home()) },
  { name: 'plans', open: here(paths.plans()) },
  { name: 'a plan', open: firstLink(portal, paths.board(), paths.plan.pattern) },
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
  { name: 'reporting board', open: here(paths.board()) },
  { name: 'consolidated lines', open: here(paths.lines()) },
  { name: 'calendar', open: here(paths.calendar()) },
  { name: 'a decision', open: firstLink(portal, paths.inbox(), paths.decision.pattern) },
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
  { name: 'countries', open: here(paths.countries()) },
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
  { name: 'training coverage', open: here(paths.trainingCoverage()) },
  { name: 'capacity', open: here(paths.capacity()) },
  {
    name: 'an inspection',
    open: firstLink(portal, paths.inspections(), paths.inspection.pattern),
  },
  {
    name: 'an information product',
    open: ofFirst(portal, '{ found: informationItems(first: 1) { nodes { id } } }', (id) =>
      paths.informationItem({ itemId: id }),
    ),
  },
  { name: 'rates', open: here(paths.norms()) },
  {
    name: 'rates compared',
    open: here(paths.normComparison({ before: '2026-05-17', after: '2026-05-18' })),
  },
  { name: 'a rate', open: firstLink(portal, paths.norms(), paths.rate.pattern) },
  { name: 'instruments', open: here(paths.instruments()) },
  { name: 'an instrument', open: firstLink(portal, paths.instruments(), paths.instrument.pattern) },
  { name: 'savings', open: here(paths.savings()) },
  { name: 'collisions', open: here(paths.collisions()) },
  { name: 'checks', open: here(paths.checks()) },
  { name: 'a check', open: here(paths.check({ checkId: 'TK03' })) },
];

checkScreens({ portal, user: 'adviser', screens });

const administration: readonly Screen[] = [
  { name: 'users', open: here(paths.users()) },
  { name: 'a user', open: firstLink(portal, paths.users(), paths.user.pattern) },
  { name: 'a new user', open: here(paths.userNew()) },
  { name: 'requests about personal data', open: here(paths.dataRequests()) },
  { name: 'a new rate', open: here(paths.rateNew()) },
  { name: 'configuration', open: here(paths.configuration()) },
  { name: 'working calendar', open: here(paths.workingDays()) },
  {
    name: 'a check parameter',
    open: firstLink(portal, paths.configuration(), paths.checkParameter.pattern),
  },
  { name: 'a deadline', open: firstLink(portal, paths.configuration(), paths.deadline.pattern) },
];

test.describe('as an administrator', () => {
  checkScreens({ portal, user: 'administrator', screens: administration });
});
