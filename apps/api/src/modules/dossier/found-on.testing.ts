import { assessDossier } from '@cau-noi/domain/assessment/dossier';
import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import { findingKey } from '@cau-noi/domain/check/run';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { expect } from 'vitest';
import type { TestApi } from '../../testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';

export type Found = {
  readonly key: string;
  readonly status: string;
  readonly data: object;
  readonly measure: object | null;
};

const BOTH = `query ($content: DossierContentInput!) {
  lookups: dossierLookups(content: $content) { json }
  verdict: dossierEvaluate(content: $content) {
    findings { key status data measure { limit actual excess unit currency } } } }`;

/**
 * What is found on a content, and the journeys that stand beside it.
 *
 * @param api asked for at each call, so that they may be named before there is one
 */
export function findingActs(api: () => TestApi) {
  return {
    foundOn: (content: object, user?: WorldUser) => foundOn(api(), content, user),
    journey: (organisationId: string, day: string, personIds?: readonly string[]) =>
      journey(api(), organisationId, day, personIds),
  } as const;
}

/** What server and browser find on a content, which must be the same; and what the browser was told. */
async function foundOn(api: TestApi, content: object, user: WorldUser = 'officer') {
  const { data, errors } = await api.run<{
    lookups: { json: DossierLookups };
    verdict: { findings: readonly Found[] };
  }>(user, BOTH, { content });
  expect(errors).toEqual([]);
  const lookups = data.lookups.json;
  // What a form holds is the content, ids and all.
  const inBrowser = assessDossier(content as unknown as DossierContent, lookups);
  expect(
    inBrowser.map((finding) => ({
      key: findingKey(finding),
      status: finding.status,
      data: finding.data,
      measure: finding.measure,
    })),
  ).toEqual(data.verdict.findings);
  const { findings } = data.verdict;
  const of = (checkId: string) => findings.filter(({ key }) => key.startsWith(checkId));
  return { lookups, of };
}

/** A journey that is approved, written into the database as it would stand there. */
function journey(
  api: TestApi,
  organisationId: string,
  day: string,
  personIds: readonly string[] = [],
) {
  const date = new Date(`${day}T00:00:00Z`);
  return api.database.prisma.dossier.create({
    data: {
      kind: 'OUTBOUND',
      reportingClass: 'DELEGATION_OUT',
      organisationId,
      title: 'Đoàn khác',
      topic: 'An toàn lao động',
      state: 'APPROVED',
      startDate: date,
      endDate: date,
      createdById: 'otherOfficer',
      stops: {
        create: {
          id: 's',
          position: 0,
          countryCode: 'KR',
          place: 'Seoul',
          arrive: date,
          leave: date,
        },
      },
      members: {
        create: personIds.map((personId, position) => ({
          id: `m${position}`,
          position,
          personId,
          role: 'MEMBER' as const,
        })),
      },
    },
  });
}
