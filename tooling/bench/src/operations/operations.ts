import type { Operation, SingleInput, Variables } from './operation.ts';
import { LISTING_UNION } from '../dataset/registers.ts';
import { readyDraftId } from '../dataset/ready-drafts.ts';
import { scaleOf } from '../dataset/scale.ts';
import type { PortalDocuments } from '@cau-noi/documents/documents';
import { pageSizeOf } from './page-size.ts';
import type { Facts } from './facts.ts';
import { opaqueId } from './facts.ts';
import * as elsewhere from './elsewhere.ts';
import { DOSSIER_LIST, NESTED_TREE } from './developer.ts';

/** What the measured list shows: activities with closed figures, the latest first, as the portal asks for them. */
export const LIST = { where: { state: ['COMPLETED'] }, orderBy: 'START_DATE_DESC' } as const;
export const LONG_LIST = { where: { fromYear: 1997 }, orderBy: 'START_DATE_DESC' } as const;

const JUDGED =
  'the checks, permissions, differences and days of work are counted by the domain in the process';

const PERMITTED = ['findings', 'viewerMay', 'files.*.viewerMay'];

const plain = {
  rows: null,
  leftOut: [],
  leftOutWhy: null,
  remembers: true,
  inputs: null,
  floorVariables: {},
  signIn: 'adviser',
} as const;

/** What operations are made from: the portals' documents, and the records that they ask for. */
interface Sources {
  readonly documents: PortalDocuments;
  readonly facts: Facts;
  readonly factor: number;
}

/** Every operation that is measured, in the order in which it is shown. */
export function operationsOf(sources: Sources): readonly Operation[] {
  return [...lists(sources), ...records(sources), ...counts(sources), ...others(sources)];
}

/** Dossiers in lists: of everybody, far back, of a union, and as the portal asks. */
function lists({ documents, facts }: Sources): readonly Operation[] {
  const list = DOSSIER_LIST;
  const portalList = documents.documentOf('DossierListQuery');
  const first = pageSizeOf(list);
  return [
    {
      ...plain,
      name: 'list',
      title: `Dossier list, ${first} of a state`,
      document: list,
      variables: LIST,
      floorVariables: { first },
      rows: 'data.dossiers.nodes',
      postgraphile: elsewhere.dossierList(first),
    },
    {
      ...plain,
      name: 'list-far',
      title: `Dossier list, page ${facts.farPage.number}`,
      document: list,
      variables: { ...LONG_LIST, after: facts.farPage.after },
      floorVariables: { first, afterRow: facts.farPage.afterRow },
      rows: 'data.dossiers.nodes',
      postgraphile: elsewhere.farList(facts, first),
    },
    {
      ...plain,
      name: 'list-union',
      title: 'Dossier list of a union’s officer',
      signIn: 'officer',
      document: list,
      variables: { where: {}, orderBy: 'START_DATE_DESC' },
      floorVariables: { first },
      rows: 'data.dossiers.nodes',
      postgraphile: { cannot: 'who sees what is no part of its tables' },
    },
    {
      ...plain,
      name: 'list-page',
      title: 'Dossier list as the portal asks, with sums',
      document: portalList,
      // As the first page is asked: further pages leave the sums of the whole list out.
      variables: { ...LIST, totals: true },
      floorVariables: { first: pageSizeOf(portalList) },
      rows: 'data.dossiers.nodes',
      postgraphile: { cannot: 'it adds up no column over the rows of another table' },
    },
  ];
}

/** One record with all that hangs on it, and what waits for a decision. */
function records({ documents, facts }: Sources): readonly Operation[] {
  const inbox = documents.documentOf('InboxPageQuery');
  return [
    {
      ...plain,
      name: 'detail',
      title: 'Dossier with everything',
      signIn: 'officer',
      document: documents.documentOf('DossierRecordQuery'),
      variables: { id: opaqueId('Dossier', facts.dossierId) },
      leftOut: [...PERMITTED, 'changesSinceApproved', 'deviations', 'afterReturn', 'followUp'].map(
        (path) => `data.node.${path}`,
      ),
      leftOutWhy: JUDGED,
      postgraphile: elsewhere.dossierDetail(facts),
    },
    {
      ...plain,
      name: 'inbox',
      title: 'Adviser’s inbox',
      document: inbox,
      floorVariables: { first: pageSizeOf(inbox) },
      variables: { where: {}, after: null },
      rows: 'data.inbox.nodes',
      postgraphile: { cannot: 'who may decide is no part of its tables' },
    },
    {
      ...plain,
      name: 'plan',
      title: 'Plan of a union and year',
      signIn: 'officer',
      document: documents.documentOf('PlanPageQuery'),
      variables: { id: opaqueId('Plan', facts.planId) },
      rows: 'data.node.lines',
      leftOut: PERMITTED.map((path) => `data.node.${path}`),
      leftOutWhy: JUDGED,
      postgraphile: elsewhere.planGrid(facts),
    },
  ];
}

/** Figures that are counted from all records. */
function counts({ documents, facts }: Sources): readonly Operation[] {
  const unit = opaqueId('Organisation', facts.federationId);
  const remembered: readonly Operation[] = [
    {
      ...plain,
      name: 'dashboard',
      title: 'Dashboard: year × union × kind',
      signIn: 'leader',
      document: documents.documentOf('DashboardPageQuery'),
      variables: dashboardOf(unit, 2025),
      postgraphile: { cannot: 'its aggregates know no unions through time' },
    },
    {
      ...plain,
      name: 'term-report',
      title: 'Report of a term of five years',
      signIn: 'leader',
      document: documents.documentOf('TermReportPageQuery'),
      variables: { unit, fromYear: 2021, toYear: 2025 },
      postgraphile: { cannot: 'its aggregates know no unions through time' },
    },
  ];
  return remembered.flatMap((operation) => [operation, anew(operation)]);
}

/** The same as the first who asks after a change has it, when nothing is remembered. */
function anew(operation: Operation): Operation {
  const { name, title } = operation;
  return { ...operation, name: `${name}-anew`, title: `${title}, anew`, remembers: false };
}

/** A search, a tree and a change. */
function others({ documents, facts, factor }: Sources): readonly Operation[] {
  return [
    {
      ...plain,
      name: 'search',
      title: 'Search without accents',
      document: documents.documentOf('SearchDialogQuery'),
      variables: { text: facts.searched },
      rows: 'data.search',
      postgraphile: {
        cannot: 'it has no filter that folds accents away, and no list of several kinds',
      },
    },
    {
      ...plain,
      name: 'tree',
      title: 'Unions → dossiers → members',
      document: NESTED_TREE,
      variables: { where: { organisationId: opaqueId('Organisation', LISTING_UNION) } },
      rows: 'data.dossiers.nodes',
      postgraphile: elsewhere.nestedTree(),
    },
    {
      ...plain,
      name: 'submit',
      title: 'Submit a dossier, with its audit entry',
      signIn: 'submitter',
      document: documents.documentOf('DossierSubmitMutation'),
      variables: {},
      leftOutWhy: 'the floor freezes the content and writes the steps; the checks are the domain’s',
      inputs: submissionsOf(scaleOf(factor).readyDrafts),
      postgraphile: { cannot: 'reads only' },
    },
  ];
}

/** What the dashboard asks for when it is opened on a year. */
function dashboardOf(unit: string, year: number): Variables {
  const where = (fromYear: number, toYear: number) => ({ organisationId: unit, fromYear, toYear });
  return {
    unit,
    fromYear: year,
    toYear: year,
    oneYear: true,
    where: where(year, year),
    before: where(year - 1, year - 1),
    line: where(year - 9, year),
  };
}

function submissionsOf(count: number): readonly SingleInput[] {
  return Array.from({ length: count }, (_, index) => ({
    input: { id: opaqueId('Dossier', readyDraftId(index)), version: 1 },
  }));
}
