import { writeId } from '../../ids.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Finds the id of the first record of a list, as one of the sample's users sees it. */
export type FirstOf = (user: string, list: string) => Promise<string>;

const ADVISER = 'chuyenvien.tld';
const OFFICER = 'canbo.danang';
const ANY = 'trainings(first: 1)';
const OVER = 'trainings(first: 1, where: { state: [CLOSED] })';

/** Who asks for what of the documents about trainings: see `portal-documents.test.ts`. */
export function trainingDocuments(firstOf: FirstOf) {
  const page = (list: string) =>
    [ADVISER, async (): Promise<Variables> => ({ id: await firstOf(ADVISER, list) })] as const;
  const asOfficer = (variables: () => Variables | Promise<Variables>) =>
    [OFFICER, variables] as const;
  return {
    AttendancePageQuery: page(OVER),
    CoveragePageQuery: [
      ADVISER,
      (): Variables => ({ where: { year: 2026, years: 2 }, people: true, trained: true }),
    ],
    TrainingChoiceQuery: asOfficer(async () => ({
      where: { text: 'doi ngoai' },
      id: await firstOf(OFFICER, ANY),
      chosen: true,
    })),
    TrainingEditPageQuery: page(ANY),
    TrainingNomineeQuery: asOfficer(async () => ({
      trainingId: await firstOf(OFFICER, ANY),
      organisationId: writeId('Organisation', 'ldld-da-nang'),
      personId: await firstOf(OFFICER, 'people(first: 1)'),
    })),
    TrainingPageQuery: page(OVER),
    TrainingProjectQuery: asOfficer(async () => ({
      where: { text: 'moi truong' },
      id: await firstOf(OFFICER, 'projects(first: 1)'),
      chosen: true,
    })),
    TrainingUnitsQuery: asOfficer(() => ({ where: { text: 'da nang' } })),
    TrainingsPageQuery: [ADVISER, (): Variables => ({ where: {}, totals: true })],
  } as const;
}
