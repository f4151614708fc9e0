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
      "/aid",
      "/aid/$aidId",
      "/aid/$aidId/edit",
      "/aid/new",
      "/checks",
      "/checks/$checkId",
      "/collisions",
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
      "/memberships",
      "/memberships/$membershipId",
      "/memberships/$membershipId/book",
      "/memberships/$membershipId/edit",
      "/memberships/new",
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
      "/partners/new",
      "/people",
      "/people/$personId",
      "/people/$personId/edit",
      "/people/new",
      "/plans",
      "/plans/$planId",
      "/plans/$planId/edit",
      "/speeches",
      "/speeches/$speechId",
      "/speeches/$speechId/edit",
      "/speeches/new",
      "/statistics",
      "/statistics/savings",
      "/statistics/term",
      "/substitutions",
      "/waivers",
    ]
  `);
});
