import { randomUUID } from 'node:crypto';
import { CLOCK_CODES } from '@cau-noi/domain/agreement/clock';
import { isoDate } from '@cau-noi/domain/period';
import type { PrismaClient } from '@cau-noi/db/prisma';
import { expect } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { ApiOfDay } from '../../testing.ts';
import { BAC_NINH, DA_NANG, FEDERATION } from '../approval/world.testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';

export const PARTNER = writeId('Partner', 'gyeongnam');
/** A province that was taken up by Đà Nẵng, and a sector union. */
export const QUANG_NAM = 'ldld-quang-nam';
export const INDUSTRY = 'cd-cong-thuong';

const SINCE = dbDate(isoDate('2000-01-01'));
const LIMITS: Readonly<Record<(typeof CLOCK_CODES)[number], number>> = {
  AGREEMENT_OPINIONS: 7,
  AGREEMENT_CONSENT_CENTRAL: 7,
  AGREEMENT_CONSENT_PROVINCIAL: 5,
  AGREEMENT_REPORT: 15,
  AGREEMENT_NOTICE: 15,
  AGREEMENT_EXPIRY: 180,
};

/** Adds to the small world what agreements need. */
export async function addAgreementWorld(prisma: PrismaClient): Promise<void> {
  const basis = { validFrom: SINCE, citation: 'Quy định mẫu để thử', article: 'Điều 1' };
  await prisma.deadlineRule.createMany({
    data: CLOCK_CODES.map((code) => ({ id: code, code, days: LIMITS[code], ...basis })),
  });
  await prisma.checkParameter.create({
    data: {
      id: 'hq05',
      checkId: 'HQ05',
      severity: 'NOTE',
      values: { dormantMonths: 12 },
      kinds: [],
      levels: [],
      ...basis,
    },
  });
  await prisma.organisation.createMany({ data: [{ id: QUANG_NAM }, { id: INDUSTRY }] });
  const version = { validFrom: SINCE, parentId: FEDERATION };
  await prisma.organisationVersion.createMany({
    data: [
      {
        ...version,
        organisationId: QUANG_NAM,
        name: 'Liên đoàn Lao động tỉnh Quảng Nam',
        shortName: 'LĐLĐ Quảng Nam',
        kind: 'PROVINCIAL_UNION',
        validTo: dbDate(isoDate('2025-06-30')),
      },
      {
        ...version,
        organisationId: INDUSTRY,
        name: 'Công đoàn Công Thương Việt Nam',
        shortName: 'CĐCT',
        kind: 'SECTOR_UNION',
      },
    ],
  });
  await prisma.organisationLink.create({
    data: {
      fromId: QUANG_NAM,
      toId: DA_NANG,
      kind: 'ABSORB',
      date: dbDate(isoDate('2025-07-01')),
    },
  });
  await prisma.user.create({
    data: { id: 'sector', name: 'Người mẫu sector', email: 'sector@example.test' },
  });
  await prisma.grant.create({
    data: { userId: 'sector', role: 'OFFICER', organisationId: INDUSTRY, validFrom: SINCE },
  });
}

export const CONTENT = {
  titleVi: 'Bản ghi nhớ hợp tác mẫu',
  kind: 'MEMORANDUM',
  coPartyIds: [] as string[],
  partnerIds: [PARTNER],
  fields: ['EXCHANGE_OF_DELEGATIONS'],
  principles: ['EQUALITY'],
  content: 'Trao đổi đoàn hằng năm',
  mode: 'Luân phiên từng năm',
  texts: [{ language: 'vi', standing: 'SIGNED' }],
  startDate: '2026-06-15',
  endDate: '2029-06-14',
  duration: '',
  renewsItself: false,
  renewal: '',
  place: 'Đà Nẵng',
  signer: 'Người ký mẫu',
  signerTitle: 'Chủ tịch',
  partnerSigner: '',
  nonBinding: true,
};

export const UNION = {
  daNang: writeId('Organisation', DA_NANG),
  bacNinh: writeId('Organisation', BAC_NINH),
  federation: writeId('Organisation', FEDERATION),
  industry: writeId('Organisation', INDUSTRY),
} as const;

export interface Answered {
  readonly __typename: string;
  readonly code?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly issues?: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly currentVersion?: number;
  readonly agreement?: Shown;
}

export interface Shown {
  readonly id: string;
  readonly version: number;
  readonly life: string;
  readonly signedOn: string | null;
  readonly openProcedure: { readonly state: string; readonly kind: string } | null;
  readonly clock: { readonly dueDate: string; readonly overdue: boolean } | null;
  readonly openPoints: readonly string[];
}

const SHOWN = `id version life signedOn openPoints openProcedure { kind state }
  clock { dueDate overdue }`;

type User = WorldUser | 'sector';

/** What the tests of agreements do. */
export function agreeing(api: ApiOfDay) {
  async function act(user: User, mutation: string, input: object): Promise<Answered> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const versioned = [
      'agreementSave',
      'agreementBegin',
      'agreementStep',
      'agreementRecordSigned',
    ].includes(mutation);
    const { data, errors } = await api.run<{ answer: Answered }>(
      user,
      `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
        ... on AgreementPayload { agreement { ${SHOWN} } }
        ... on BusinessError { code data } ... on ValidationError { issues { code path } }
        ${versioned ? '... on ConflictError { currentVersion }' : ''} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    expect(errors).toEqual([]);
    return data.answer;
  }

  async function created(
    content: object = {},
    user: User = 'officer',
    organisationId: string = UNION.daNang,
  ): Promise<Shown> {
    const input = { organisationId, content: { ...CONTENT, ...content } };
    const { agreement } = await act(user, 'agreementCreate', input);
    if (agreement === undefined) throw new Error('Nothing was created');
    return agreement;
  }

  const begin = ({ id, version }: Shown, changes: object = {}, user: User = 'officer') =>
    act(user, 'agreementBegin', {
      id,
      version,
      kind: 'SIGN',
      on: '2026-06-01',
      text: 'Công văn 01/MẪU',
      ...changes,
    });

  const step = (
    { id, version }: Shown,
    taken: string,
    changes: object = {},
    user: User = 'officer',
  ) =>
    act(user, 'agreementStep', {
      id,
      version,
      act: taken,
      on: '2026-06-10',
      text: 'Công văn 02/MẪU',
      ...changes,
    });

  /** A step that has to be taken. */
  async function taken(answer: Promise<Answered>): Promise<Shown> {
    const found = await answer;
    if (found.agreement === undefined) throw new Error(JSON.stringify(found));
    return found.agreement;
  }

  /** An agreement of Đà Nẵng that is signed, and not yet reported. */
  async function signed(content: object = {}): Promise<Shown> {
    const draft = await created(content);
    const asked = await taken(begin(draft));
    const heard = await taken(step(asked, 'RECEIVE_OPINIONS'));
    const consented = await taken(step(heard, 'CONSENT', {}, 'leader'));
    return taken(step(consented, 'COMPLETE'));
  }

  return { act, created, begin, step, taken, signed };
}
