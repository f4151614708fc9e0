import { patternsOf } from '@cau-noi/portal/define-portal';
import { expect, test } from 'vitest';
import { paths } from './paths.ts';
import { portal } from './portal.ts';

const patterns = Object.values(paths).map((path) => path.pattern);

test('every address of this portal', () => {
  expect(patterns.toSorted()).toMatchInlineSnapshot(`
    [
      "/",
      "/board",
      "/board/lines",
      "/calendar",
      "/dossiers",
      "/dossiers/$dossierId",
      "/dossiers/$dossierId/edit",
      "/dossiers/$dossierId/figures",
      "/dossiers/$dossierId/report",
      "/dossiers/new",
      "/inbox",
      "/inbox/$submissionId",
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
      "/statistics",
      "/statistics/term",
      "/substitutions",
    ]
  `);
});

test('every page stands at one of these addresses', () => {
  expect(patternsOf(portal).filter((pattern) => !patterns.some((own) => own === pattern))).toEqual(
    [],
  );
});
