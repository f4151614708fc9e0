import { randomUUID } from 'node:crypto';
import { dbDate } from '../../dates.ts';
import { isoDate } from '@cau-noi/domain/period';
import { writeId } from '../../ids.ts';
import type { ApiOfDay } from '../../testing.ts';
import type { Answered } from '../approval/acting.testing.ts';
import { BAC_NINH, ORGANISATION } from '../approval/world.testing.ts';

/** Bắc Ninh goes into Đà Nẵng: invented, as all of the test world. */
export const ABSORBED = {
  kind: 'ABSORB',
  date: '2026-06-15',
  decisionNumber: '12/QĐ-TLĐ',
  fromIds: [ORGANISATION.bacNinh],
  intoId: ORGANISATION.daNang,
};

const PREVIEW = `query P($input: ReorganisationInput!) { reorganisationPreview(input: $input) {
  revision issues { code path data } effects { what date union { shortName } parent { shortName } name }
  heirs { id shortName }
  open { kind choices records { id title detail pageId organisation { code } } }
  counts { counted asWas asIsBefore asIsAfter union { shortName } } } }`;

export interface Preview {
  readonly revision: number;
  readonly issues: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly effects: readonly object[];
  readonly heirs: readonly { readonly id: string; readonly shortName: string }[];
  readonly open: readonly {
    readonly kind: string;
    readonly choices: readonly string[];
    readonly records: readonly {
      readonly id: string;
      readonly title: string;
      readonly detail: string | null;
    }[];
  }[];
  readonly counts: readonly {
    readonly counted: string;
    readonly asWas: number;
    readonly asIsBefore: number;
    readonly asIsAfter: number;
    readonly union: { readonly shortName: string };
  }[];
}

/** What tests of decisions ask and do. */
export function deciding(api: ApiOfDay) {
  async function preview(input: object, by = 'administrator') {
    const { data, errors, statements } = await api.run<{ reorganisationPreview: Preview }>(
      by,
      PREVIEW,
      { input },
    );
    return { shown: data.reorganisationPreview, errors, statements };
  }

  /** Carries a decision out as it was seen a moment ago. */
  async function reorganise(decided: object, given: object = {}, by = 'administrator') {
    const { shown } = await preview(decided);
    const { data, errors } = await api.run<{ answer: Answered & { readonly id?: string } }>(
      by,
      `mutation R($input: ReorganiseInput!) { answer: reorganise(input: $input) { __typename
        ... on ReorganisePayload { id } ... on BusinessError { code data }
        ... on ValidationError { issues { code path } } ... on ConflictError { currentVersion } } }`,
      {
        input: {
          decided,
          revision: shown.revision,
          choices: [],
          reason: 'Theo quyết định mẫu',
          idempotencyKey: randomUUID(),
          ...given,
        },
      },
    );
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.answer;
  }
  return { preview, reorganise };
}

const DAY = dbDate(isoDate('2026-03-02'));

/** Closed activities of both unions, which statistics count. */
export async function addActivities(api: ApiOfDay, counts: Readonly<Record<string, number>>) {
  await api.database.prisma.dossier.createMany({
    data: Object.entries(counts).flatMap(([organisationId, count]) =>
      Array.from({ length: count }, (_, of) => ({
        id: `closed-${organisationId}-${of}`,
        kind: 'INBOUND' as const,
        reportingClass: 'DELEGATION_IN' as const,
        organisationId,
        title: `Đoàn vào ${of}`,
        createdById: 'officer',
        state: 'COMPLETED' as const,
        startDate: DAY,
        endDate: DAY,
        actualStartDate: DAY,
        actualEndDate: DAY,
        completedAt: DAY,
      })),
    ),
  });
}

/** Delegations received in 2026 as statistics count them for a union. */
export async function delegationsIn(
  api: ApiOfDay,
  organisationId: string,
  grouping: string,
): Promise<number> {
  const where = { organisationId, fromYear: 2026, toYear: 2026, grouping };
  const { data, errors } = await api.run<{
    statistics: { figures: readonly { indicator: string; value: number }[] };
  }>(
    'adviser',
    'query S($where: StatisticsWhere!) { statistics(where: $where) { figures { indicator value } } }',
    { where },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return (
    data.statistics.figures.find(({ indicator }) => indicator === 'DELEGATIONS_IN')?.value ?? 0
  );
}

/** One of the figures above, for every union, in both views of the structure. */
export async function figures(api: ApiOfDay) {
  const unions = {
    federation: ORGANISATION.federation,
    daNang: ORGANISATION.daNang,
    bacNinh: writeId('Organisation', BAC_NINH),
  };
  const of = async (grouping: string) =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(unions).map(
          async ([name, id]) => [name, await delegationsIn(api, id, grouping)] as const,
        ),
      ),
    );
  return { asWas: await of('AS_WAS'), asIs: await of('AS_IS') };
}
