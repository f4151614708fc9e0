import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '@cau-noi/db/prisma';
import { isoDate } from '@cau-noi/domain/period';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { ApiOfDay } from '../../testing.ts';
import { lineInput } from '../approval/contents.testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';
import { addWorld, DA_NANG, FEDERATION, PARTNER_ID } from '../approval/world.testing.ts';

export const QUANG_NAM = 'ldld-quang-nam';

/** The world with LĐLĐ Quảng Nam, which Đà Nẵng took up, and its exchange with Gyeongnam. */
export async function addExchangeWorld(prisma: PrismaClient): Promise<void> {
  await addWorld(prisma);
  await prisma.organisation.create({
    data: {
      id: QUANG_NAM,
      versions: {
        create: {
          name: 'Liên đoàn Lao động tỉnh Quảng Nam',
          shortName: 'LĐLĐ Quảng Nam',
          kind: 'PROVINCIAL_UNION',
          parentId: FEDERATION,
          validFrom: dbDate(isoDate('1997-01-01')),
          validTo: dbDate(isoDate('2025-06-30')),
        },
      },
    },
  });
  await prisma.organisationLink.create({
    data: {
      fromId: QUANG_NAM,
      toId: DA_NANG,
      kind: 'ABSORB',
      date: dbDate(isoDate('2025-07-01')),
    },
  });
  await prisma.exchange.create({
    data: {
      id: 'gyeongnam',
      organisationId: QUANG_NAM,
      partnerId: PARTNER_ID,
      firstYear: 2023,
      firstSide: 'WE_VISIT',
      windowFrom: 1,
      windowTo: 12,
    },
  });
}

export const ID = writeId('Exchange', 'gyeongnam');

const EXCHANGE = `id version organisation { shortName } holders { organisation { shortName } since }
  next { year side state } balance { sides { side visits persons personDays costs { minor currency } }
    owedBy owed }
  viewerMay { edit { allowed code } }
  turns(untilYear: 2030) { year side state swapped holder { shortName } line { id planId approved }
    dossiers { id state } records { kind text by } mayPlan { allowed code } mayBegin { allowed code } }`;

interface Turn {
  readonly year: number;
  readonly side: string;
  readonly state: string;
  readonly holder: { readonly shortName: string };
  readonly line: { readonly id: string; readonly planId: string } | null;
  readonly dossiers: readonly { readonly id: string; readonly state: string }[];
  readonly mayPlan: { readonly code: string | null };
  readonly mayBegin: { readonly code: string | null };
}
export interface Shown {
  readonly id: string;
  readonly version: number;
  readonly turns: readonly Turn[];
  readonly next: { readonly year: number } | null;
  readonly balance: { readonly owedBy: string | null; readonly owed: number };
}
/** What a mutation about an exchange answers. */
export interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly currentVersion?: number;
  readonly issues?: readonly { readonly code: string }[];
  readonly exchange?: Shown;
  readonly dossier?: { readonly id: string };
}

/** The ledger as a user of the test world sees it. */
export async function shownTo(
  api: ApiOfDay,
  user: WorldUser = 'officer',
  id = ID,
): Promise<Shown | null> {
  const asked = `query ($id: ID!) { exchange(id: $id) { ${EXCHANGE} } }`;
  const { data, errors } = await api.run<{ exchange: Shown | null }>(user, asked, { id });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.exchange;
}
/** As `shownTo`, for whoever has to see it. */
export async function ledgerOf(api: ApiOfDay): Promise<Shown> {
  const found = await shownTo(api);
  if (found === null) throw new Error('No exchange');
  return found;
}

export const statesOf = ({ turns }: Shown) =>
  turns.map(({ year, side, state }) => `${year} ${side} ${state}`);
export const turnOf = ({ turns }: Shown, year: number) => turns.find((turn) => turn.year === year);

/** Sends a mutation about an exchange; a key is made unless the input has one. */
export async function sendTo(
  api: ApiOfDay,
  user: WorldUser,
  mutation: string,
  input: object,
): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const payload =
    mutation === 'exchangeBeginDossier'
      ? '... on DossierPayload { dossier { id } }'
      : `... on ExchangePayload { exchange { ${EXCHANGE} } }`;
  const conflict = mutation === 'exchangeCreate' ? '' : '... on ConflictError { currentVersion }';
  const document = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) {
    __typename ${payload} ... on BusinessError { code data }
    ... on ValidationError { issues { code path } } ${conflict} } }`;
  const variables = { input: { idempotencyKey: randomUUID(), ...input } };
  const { data, errors } = await api.run<{ answer: Answer }>(user, document, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.answer;
}

const visit = (side: string, date: string) => ({
  side,
  date,
  persons: 5,
  personDays: 25,
  cost: { minor: 50_000_000, currency: 'VND' },
});
/** Told by hand: it was held. */
export const held = (year: number, side: string) => ({
  year,
  kind: 'DONE',
  text: '',
  visit: visit(side, `${year}-05-12`),
});
/** It is held in another year. */
export const deferred = (year: number, toYear: number) => ({
  year,
  kind: 'DEFERRED',
  toYear,
  reason: 'REORGANISATION',
  text: 'Sắp xếp tổ chức hai tỉnh.',
});

/** What is agreed at Tết, as a client writes it. */
export const CONTENT = {
  firstYear: 2026,
  firstSide: 'THEY_VISIT',
  everyYears: 2,
  window: { kind: 'TET', from: 30, to: 15 },
  lapseFlips: false,
  basedOn: 'Quan hệ hữu nghị',
  source: '',
  note: '',
};

const FINDINGS = 'findings { checkId status reason data }';
export const DOSSIER_VERDICT = `query ($content: DossierContentInput!) {
  verdict: dossierEvaluate(content: $content) { ${FINDINGS} } }`;
export const PLAN_VERDICT = `query ($organisationId: ID!, $year: Int!, $lines: [PlanLineInput!]!) {
  verdict: planEvaluate(organisationId: $organisationId, year: $year, lines: $lines) { ${FINDINGS} } }`;

/** A plan of Đà Nẵng with one line in May of its year. */
export function lineIn(year: number, change: object = {}) {
  const line = { ...lineInput(change), fromMonth: `${year}-05`, toMonth: `${year}-05` };
  return { organisationId: writeId('Organisation', DA_NANG), year, lines: [line] };
}

/** The exchanges that somebody finds by the name of the partner. */
export async function exchangesFoundBy(api: ApiOfDay, user: WorldUser) {
  const asked = '{ search(text: "gyeongnam") { kind id subtitle } }';
  const { data } = await api.run<{ search: readonly { kind: string }[] }>(user, asked);
  return data.search.filter(({ kind }) => kind === 'EXCHANGE');
}

/** What HQ06 finds of something that somebody is writing. */
export async function reciprocityOf(
  api: ApiOfDay,
  user: WorldUser,
  document: string,
  variables: object,
) {
  const { data, errors } = await api.run<{
    readonly verdict: { readonly findings: readonly { readonly checkId: string }[] };
  }>(user, document, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.verdict.findings.filter(({ checkId }) => checkId === 'HQ06');
}
