import { isoDate } from '@cau-noi/domain/period';
import { dbDate } from '../../dates.ts';
import type { TestApi } from '../../testing.ts';
import { approveBy, seenBy, submissionOf, write } from '../approval/acting.testing.ts';
import { dossierInput, person } from '../approval/contents.testing.ts';
import { DA_NANG } from '../approval/world.testing.ts';

const FIGURES = [
  'startDate',
  'endDate',
  'members',
  'stops',
  'guests',
  'participants',
  'costLines',
] as const;

let topics = 0;

/** An approved dossier of those days, each about something else. */
export async function approvedOn(api: TestApi, startDate: string, endDate: string) {
  topics += 1;
  const stop = { id: 's1', countryCode: 'KR', place: 'Seoul', arrive: startDate, leave: endDate };
  const topic = `Chuyên đề${'abcdefghijklmnop'.charAt(topics)} khác${topics}`;
  const members = [
    {
      id: 'm1',
      personId: person(topics % 2 === 0 ? 'clerk' : 'auditor'),
      role: 'HEAD',
      reason: 'Phụ trách',
    },
  ];
  const content = dossierInput({
    startDate,
    endDate,
    topic,
    members,
    stops: [stop],
    programme: [],
  });
  const { id } = await write(api, 'officer', 'dossierCreate', { content });
  const justifications = [
    `TK04.TOO_MANY_TRIPS_WITH_PENDING.${members[0]?.personId}`,
    `TK04.TOO_MANY_TRIPS.${members[0]?.personId}`,
  ];
  const texts = justifications.map((findingKey) => ({ findingKey, text: 'Cần thiết' }));
  await write(api, 'officer', 'dossierJustify', { id, justifications: texts });
  const handedIn = await write(api, 'officer', 'dossierSubmit', { id, version: 1 });
  await approveBy(api, submissionOf(handedIn), ['leader', 'adviser', 'federationLeader']);
  const figures = Object.fromEntries(FIGURES.map((name) => [name, content[name]]));
  return { id, version: handedIn.version + 1, content, figures };
}

const DETAIL = `query ($id: ID!) { node(id: $id) { ... on Dossier {
  state version reportDueDate reportOverdue findings { checkId status reason }
  actual { startDate endDate asApproved deviationReason correctionReason members { person { fullName } } stops { place } costLines { total { minor } } }
  deviations { label before after }
  outcome { state version summary dueDate submittedBy submittedAt lessons recommendations contacts
    effects { continuation { kind date paper } products { id kind title where } trainersTrained }
    results { objectiveId achieved text } commitments { id text lesson owner dueDate } } } } }`;

/** What became of a dossier, as its officer sees it. */
export const outcomeOf = (api: TestApi, id: string) => seenBy(api, DETAIL, id, 'officer');

/** A report that may be handed in as it stands. */
export const REPORT = {
  summary: 'Đã ký biên bản',
  results: [{ objectiveId: 'o1', achieved: 1, text: 'Một biên bản' }],
  commitments: [
    {
      id: 'k1',
      text: 'Đón đoàn năm sau',
      lesson: '',
      owner: 'Ban Tổ chức',
      dueDate: '2027-03-01',
    },
  ],
  lessons: '',
  recommendations: '',
  contacts: '',
  effects: {
    continuation: { kind: 'INVITES', date: '2026-06-05', paper: 'Thư số 12' },
    products: [{ id: 'i1', kind: 'ARTICLE', title: 'Bài báo', where: 'Báo mẫu' }],
    trainersTrained: 4,
  },
};

interface Promised {
  readonly text: string;
  readonly owner: string;
  readonly ownerId?: string;
  readonly progress?: {
    readonly create: { at: Date; userId: string; doneOn: Date; text: string };
  };
}

const day = (text: string) => dbDate(isoDate(text));

/** A journey of January that is over and whose report is handed in, with what it promised, as rows are created. */
export const reportedJourney = (commitments: readonly Promised[], submittedOn = '2026-01-10') => ({
  kind: 'OUTBOUND' as const,
  reportingClass: 'DELEGATION_OUT' as const,
  organisationId: DA_NANG,
  title: 'Đã xong',
  state: 'COMPLETED' as const,
  createdById: 'officer',
  startDate: day('2026-01-05'),
  endDate: day('2026-01-07'),
  actualStartDate: day('2026-01-05'),
  actualEndDate: day('2026-01-07'),
  outcome: {
    create: {
      state: 'SUBMITTED' as const,
      dueDate: day('2026-01-17'),
      submittedAt: new Date(`${submittedOn}T02:00:00Z`),
      commitments: {
        create: commitments.map((one, position) => ({ id: `c${position + 1}`, position, ...one })),
      },
    },
  },
});
