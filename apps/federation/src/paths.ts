import { accessTokenPaths } from '@cau-noi/access-tokens/access-tokens';
import { agreementPaths } from '@cau-noi/agreements/agreements';
import { approvalPaths } from '@cau-noi/approvals/approvals';
import { checkPaths } from '@cau-noi/checks/checks';
import { directionPaths } from '@cau-noi/direction/direction';
import { cooperationPaths } from '@cau-noi/cooperation/cooperation';
import { directoryPaths } from '@cau-noi/directory/directory';
import { dossierPaths } from '@cau-noi/dossiers/dossiers';
import { exchangePaths } from '@cau-noi/exchanges/exchanges';
import { homePaths } from '@cau-noi/home/home';
import { informationPaths } from '@cau-noi/information/information';
import { normPaths } from '@cau-noi/norms/norms';
import { projectPaths } from '@cau-noi/projects/projects';
import { planPaths } from '@cau-noi/plans/plans';
import { definePath } from '@cau-noi/portal/path';
import { statisticsPaths } from '@cau-noi/statistics/statistics';
import { trainingPaths } from '@cau-noi/trainings/trainings';

/**
 * Every address of this portal: those that its features stand at, and those of its own screens. No URL is
 * written anywhere else; `paths.test.ts` holds them all.
 */
export const paths = {
  ...homePaths,
  ...agreementPaths,
  ...approvalPaths,
  ...planPaths,
  ...dossierPaths,
  ...exchangePaths,
  ...statisticsPaths,
  ...directoryPaths,
  ...informationPaths,
  ...normPaths,
  ...checkPaths,
  ...directionPaths,
  ...cooperationPaths,
  ...trainingPaths,
  ...projectPaths,
  ...accessTokenPaths,
  board: definePath('/board'),
  lines: definePath('/board/lines'),
  calendar: definePath('/calendar'),
  rateNew: definePath('/administration/rates/new'),
  rateImport: definePath('/administration/rates/import'),
  instrumentNew: definePath('/administration/instruments/new'),
  exchangeRates: definePath('/administration/exchange-rates'),
  ownCeilings: definePath('/administration/own-ceilings'),
  users: definePath('/administration/users'),
  userNew: definePath('/administration/users/new'),
  user: definePath('/administration/users/$userId'),
  configuration: definePath('/administration/configuration'),
  workingDays: definePath('/administration/working-days'),
  checkParameter: definePath('/administration/configuration/checks/$parameterId'),
  reorganisation: definePath('/administration/reorganisation'),
  reorganisationRecord: definePath('/administration/reorganisation/$reorganisationId'),
  deadline: definePath('/administration/configuration/deadlines/$ruleId'),
  capacityRule: definePath('/administration/configuration/capacity/$ruleId'),
} as const;
