import { DOSSIER_DETAIL } from './dossier-detail.ts';
import {
  DOSSIER_LIST,
  DOSSIER_LIST_FAR,
  DOSSIER_LIST_OF_UNIONS,
  DOSSIER_LIST_PAGE,
} from './dossier-list.ts';
import type { Floor } from './floor.ts';
import { INBOX } from './inbox.ts';
import { PLAN_RECORD } from './plan.ts';
import { SEARCH } from './search.ts';
import { DASHBOARD, TERM_REPORT } from './statistics.ts';
import { SUBMIT } from './submit.ts';
import { TREE } from './tree.ts';

/** The statement of each operation, by its name. */
export const FLOORS: Readonly<Record<string, Floor>> = {
  list: DOSSIER_LIST,
  'list-far': DOSSIER_LIST_FAR,
  'list-union': DOSSIER_LIST_OF_UNIONS,
  'list-page': DOSSIER_LIST_PAGE,
  detail: DOSSIER_DETAIL,
  inbox: INBOX,
  plan: PLAN_RECORD,
  dashboard: DASHBOARD,
  'dashboard-anew': DASHBOARD,
  'term-report': TERM_REPORT,
  'term-report-anew': TERM_REPORT,
  search: SEARCH,
  tree: TREE,
  submit: SUBMIT,
};
