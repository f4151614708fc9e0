import { patternsOf } from '@cau-noi/portal/define-portal';
import { expect, test } from 'vitest';
import { paths } from './paths.ts';
import { portal } from './portal.ts';

test('every address of this portal, a page at each', () => {
  const patterns = patternsOf(portal).toSorted();
  expect(
    Object.values(paths)
      .map((path) => path.pattern)
      .toSorted(),
  ).toEqual(patterns);
  expect(patterns).toMatchInlineSnapshot(`
    [
      "/",
      "/access-tokens",
      "/agreements",
      "/agreements/$agreementId",
      "/agreements/$agreementId/edit",
      "/agreements/new",
      "/checks",
      "/checks/$checkId",
      "/collisions",
      "/directives",
      "/directives/$directiveId",
      "/directives/$directiveId/edit",
      "/directives/new",
      "/dossiers",
      "/dossiers/$dossierId",
      "/dossiers/$dossierId/edit",
      "/dossiers/$dossierId/figures",
      "/dossiers/$dossierId/report",
      "/dossiers/new",
      "/exchanges",
      "/exchanges/$exchangeId",
      "/exchanges/$exchangeId/edit",
      "/exchanges/new",
      "/inbox",
      "/inbox/$submissionId",
      "/norms",
      "/norms/compare",
      "/norms/instruments",
      "/norms/instruments/$instrumentId",
      "/norms/rates/$item/$rateId",
      "/organisations",
      "/organisations/$organisationId",
      "/organisations/changes",
      "/partners",
      "/partners/$partnerId",
      "/partners/$partnerId/edit",
      "/partners/$partnerId/merge",
      "/partners/countries",
      "/partners/countries/$countryCode",
      "/partners/duplicates",
      "/partners/matrix",
      "/partners/new",
      "/people",
      "/people/$personId",
      "/people/$personId/edit",
      "/people/collaborators",
      "/people/collaborators/$collaboratorId",
      "/people/collaborators/$collaboratorId/edit",
      "/people/collaborators/new",
      "/people/new",
      "/people/staff",
      "/plans",
      "/plans/$planId",
      "/plans/$planId/edit",
      "/statistics",
      "/statistics/savings",
      "/statistics/term",
      "/substitutions",
      "/suspensions",
      "/suspensions/$suspensionId",
      "/suspensions/$suspensionId/edit",
      "/suspensions/new",
      "/waivers",
    ]
  `);
});
