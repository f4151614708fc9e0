import { ask } from '@cau-noi/browser/ask';
import {
  at,
  checkScreen,
  checkScreens,
  ofFirst,
  type Screen,
  settled,
} from '@cau-noi/browser/screens';
import { signedIn } from '@cau-noi/browser/sign-in';
import { type Page, test } from '@playwright/test';
import { paths } from '../src/paths.ts';
import { beginUnplanned } from './begin.pages.ts';

const portal = '/province/';
const STEPS = ['plan', 'general', 'people', 'itinerary', 'money', 'objectives', 'files', 'review'];

const BEGIN_PLAN = `mutation ($input: PlanCreateInput!) {
  planCreate(input: $input) { ... on PlanPayload { plan { id } } } }`;

/** The grid of a plan for a year that no other test writes, with last plan's lines in it. */
async function openPlanGrid(page: Page): Promise<void> {
  const { viewer } = await ask<{ viewer: { home: { id: string } } }>(
    page,
    '{ viewer { home { id } } }',
  );
  const input = {
    organisationId: viewer.home.id,
    year: 2028,
    copyFromYear: 2026,
    idempotencyKey: 'a plan for the tests of its grid',
  };
  const { planCreate } = await ask<{ planCreate: { plan: { id: string } } }>(page, BEGIN_PLAN, {
    input,
  });
  await at(portal, paths.planEdit({ planId: planCreate.plan.id }))(page);
}

const dossiers = (where: string) =>
  `{ found: dossiers(where: { ${where} }, first: 1) { nodes { id } } }`;
const DRAFT = dossiers('state: [DRAFT], kind: [OUTBOUND]');
const RETURNED = dossiers('state: [RETURNED], kind: [INBOUND]');
const TO_CLOSE = dossiers('state: [APPROVED], kind: [INBOUND], to: "2026-11-20"');
const TO_REPORT = dossiers('reportOverdue: true');

const editStep = (step: string) => (dossierId: string) =>
  paths.dossierEdit({ dossierId }, { step });

const screens: readonly Screen[] = [
  { name: 'the grid of a plan', open: openPlanGrid },
  ...STEPS.map((step) => ({
    name: `a delegation out, ${step}`,
    open: ofFirst(portal, DRAFT, editStep(step)),
  })),
  {
    name: 'a returned delegation in, its people',
    open: ofFirst(portal, RETURNED, editStep('people')),
  },
  {
    name: 'real figures',
    open: ofFirst(portal, TO_CLOSE, (dossierId) => paths.dossierFigures({ dossierId })),
  },
  {
    name: 'an outcome report',
    open: ofFirst(portal, TO_REPORT, (dossierId) => paths.dossierReport({ dossierId })),
  },
  { name: 'a new person', open: at(portal, paths.personNew()) },
  { name: 'a new partner', open: at(portal, paths.partnerNew()) },
  {
    name: 'a person being edited',
    open: ofFirst(portal, '{ found: people(first: 1) { nodes { id } } }', (personId) =>
      paths.personEdit({ personId }),
    ),
  },
  {
    name: 'a partner being edited',
    open: ofFirst(portal, '{ found: partners(first: 1) { nodes { id } } }', (partnerId) =>
      paths.partnerEdit({ partnerId }),
    ),
  },
];

checkScreens({ portal, which: 'form', user: 'daNangOfficer', screens });

const OTHER_KINDS = [
  'Đăng cai hội nghị, hội thảo, tập huấn',
  'Dự hội nghị, tập huấn ngoài nước',
  'Dự hội nghị, tập huấn trong nước',
  'Hoạt động trực tuyến',
];

test('an activity of every other kind can be begun, each with the parts of its kind', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await signedIn(browser, portal, 'daNangOfficer');
  for (const kind of OTHER_KINDS) {
    await test.step(kind, async () => {
      await beginUnplanned(page, kind);
      for (const step of ['general', 'people', 'itinerary', 'money']) {
        await page.goto(`${new URL(page.url()).pathname}?step=${step}`);
        await settled(page);
        await checkScreen(page, 'vi', `${kind}, ${step}`);
      }
    });
  }
});
