import type { Day, Instant } from './calendar.ts';
import { addDays, at, dayOf } from './calendar.ts';
import { sampleId } from './id.ts';
import type { Rows } from './rows/tables.ts';
import type { Setting } from './setting.ts';
import type { SampleUser } from './users.ts';

const DA_NANG = 'ldld-da-nang';
const CONG_THUONG = 'cd-cong-thuong';

type TrainingRow = Rows['training'][number];
type ParticipantRow = Rows['training_participant'][number];

interface Made {
  readonly rows: Rows;
  readonly today: Day;
  readonly federationId: string;
  readonly officerOf: (unionId: string) => SampleUser | undefined;
  /** Who does the foreign-affairs work of a union on a day, in a lasting order. */
  readonly staffOf: (unionId: string, day: Day) => readonly string[];
}

type Own = Pick<TrainingRow, 'organisationId' | 'title' | 'topic' | 'state'> &
  Partial<TrainingRow> & {
    /** How many days from today it begins. */
    readonly begins: number;
  };

function addTraining(made: Made, name: string, { begins, ...own }: Own): TrainingRow {
  const { rows, today, officerOf } = made;
  const startDate = addDays(today, begins);
  const id = sampleId('training', name);
  const createdAt = at(addDays(startDate < today ? startDate : today, -60), 9, 0);
  const officer = officerOf(own.organisationId);
  const month = Number(startDate.slice(5, 7));
  const training: TrainingRow = {
    id,
    organiserKind: 'UNION',
    organiserPartnerId: null,
    organiserText: null,
    roles: [],
    trade: null,
    language: null,
    minLevel: null,
    mode: 'IN_PERSON',
    place: 'Đà Nẵng',
    year: Number(startDate.slice(0, 4)),
    quarter: Math.ceil(month / 3),
    startDate,
    endDate: addDays(startDate, 1),
    closesOn: addDays(startDate, -10),
    places: 25,
    openTo: 'INVITED',
    costMinor: null,
    currency: null,
    sponsorId: null,
    dossierId: null,
    projectId: null,
    cascadeOfId: null,
    cascadeTrainerId: null,
    note: null,
    cancelText: null,
    createdById: officer?.id ?? null,
    createdAt,
    version: 1,
    ...own,
  };
  rows.training.push(training);
  addSessions(made, training);
  const { title, organisationId } = training;
  rows.audit_entry.push({
    id: sampleId('audit', 'training.create', id),
    at: createdAt,
    userId: officer?.id ?? null,
    onBehalfOfId: null,
    accessTokenId: null,
    action: 'training.create',
    subjectKind: 'TRAINING',
    subjectId: id,
    organisationId,
    data: { title },
  });
  return training;
}

function addSessions({ rows }: Made, { id, startDate, cascadeTrainerId }: TrainingRow): void {
  if (startDate === null) return;
  const parts = [
    [startDate, 'Khai mạc; yêu cầu của công tác đối ngoại công đoàn', 180],
    [startDate, 'Kỹ năng chuẩn bị và đón tiếp đoàn', 210],
    [addDays(startDate, 1), 'Thực hành và trao đổi', 180],
  ] as const;
  parts.forEach(([heldOn, subject, minutes], position) =>
    rows.training_session.push({
      id: sampleId('training-session', id, position),
      trainingId: id,
      position,
      heldOn,
      minutes,
      subject,
      trainerId: position === 0 ? null : cascadeTrainerId,
      trainerText: position === 0 || cascadeTrainerId === null ? 'Giảng viên mẫu' : null,
    }),
  );
}

function addParticipants(
  { rows, officerOf }: Made,
  training: TrainingRow,
  sent: readonly (readonly [unionId: string, personId: string])[],
  change: Partial<ParticipantRow> = {},
): void {
  const begun = training.state === 'HELD' || training.state === 'CLOSED';
  const day = training.startDate ?? '';
  sent.forEach(([organisationId, personId], index) => {
    const id = sampleId('training-participant', training.id, personId);
    // The last of several stayed away from the second day.
    const away = index > 0 && index === sent.length - 1;
    const certified = training.state === 'CLOSED' && !away;
    rows.training_participant.push({
      id,
      trainingId: training.id,
      personId,
      organisationId,
      state: begun ? 'ACCEPTED' : 'NOMINATED',
      version: begun ? 2 : 1,
      findings: [],
      reason: null,
      nominatedById: officerOf(organisationId)?.id ?? null,
      nominatedAt: at(addDays(day, -20), 9, 0),
      decidedText: null,
      result: training.state === 'CLOSED' ? (away ? 'NOT_COMPLETED' : 'PASSED') : null,
      certificateNumber: certified ? `${String(index + 1).padStart(2, '0')}/CC-MAU` : null,
      certificateOn: certified ? addDays(day, 1) : null,
      rateContent: certified ? 5 : null,
      rateTrainers: certified ? 4 : null,
      rateOrganisation: certified ? 4 : null,
      rateUse: certified ? 3 + (index % 3) : null,
      feedbackWords: certified && index === 0 ? 'Nội dung sát công việc (mẫu).' : null,
      ...change,
    });
    if (!begun) return;
    rows.training_session
      .filter(({ trainingId, position }) => trainingId === training.id && !(away && position === 2))
      .forEach(({ id: sessionId }) =>
        rows.training_attendance.push({ participantId: id, sessionId }),
      );
  });
}

/** A course of the federation, what came of it through one who attended, and what came of that. */
function addCascade(made: Made): void {
  const { federationId, rows, staffOf, today } = made;
  const unions = [DA_NANG, CONG_THUONG, 'ldld-bac-ninh', 'ldld-ha-noi'];
  const begins = -300;
  const day = addDays(today, begins);
  const root = addTraining(made, 'root', {
    organisationId: federationId,
    title: 'Nghiệp vụ đối ngoại nhân dân cho cán bộ công đoàn (mẫu)',
    topic: 'Nghiệp vụ đối ngoại nhân dân',
    state: 'CLOSED',
    organiserKind: 'FEDERATION',
    place: 'Hà Nội',
    openTo: 'ALL',
    sponsorId: 'fes',
    begins,
  });
  const sent = unions.flatMap((id) => {
    const [first] = staffOf(id, day);
    return first === undefined ? [] : [[id, first] as const];
  });
  addParticipants(made, root, sent);
  const trainer = sent.find(([id]) => id === DA_NANG)?.[1];
  if (trainer === undefined) return;
  const second = addTraining(made, 'second', {
    organisationId: DA_NANG,
    title: 'Nhân rộng nghiệp vụ đối ngoại tại Đà Nẵng (mẫu)',
    topic: 'Nghiệp vụ đối ngoại cho cấp trên cơ sở',
    state: 'CLOSED',
    cascadeOfId: root.id,
    cascadeTrainerId: trainer,
    begins: -180,
  });
  const others = peopleAt(rows, DA_NANG, addDays(today, -180)).filter((id) => id !== trainer);
  addParticipants(
    made,
    second,
    others.slice(0, 5).map((id) => [DA_NANG, id] as const),
  );
  const [next, ...rest] = others;
  if (next === undefined) return;
  const third = addTraining(made, 'third', {
    organisationId: DA_NANG,
    title: 'Kỹ năng đón tiếp khách quốc tế tại cơ sở (mẫu)',
    topic: 'Đón tiếp khách quốc tế',
    state: 'HELD',
    cascadeOfId: second.id,
    cascadeTrainerId: next,
    begins: -20,
  });
  addParticipants(
    made,
    third,
    rest.slice(2, 7).map((id) => [DA_NANG, id] as const),
  );
}

/** Who holds a post at a union on a day. */
function peopleAt(rows: Rows, unionId: string, day: Day): readonly string[] {
  return [
    ...new Set(
      rows.person_post.flatMap(({ personId, organisationId, validFrom, validTo }) =>
        organisationId === unionId && validFrom <= day && (validTo === null || validTo >= day)
          ? [personId]
          : [],
      ),
    ),
  ];
}

/** Trainings to come: open for nominations, in a plan, and given up. */
function addComing(made: Made): void {
  const { federationId, staffOf, today } = made;
  const open = addTraining(made, 'open', {
    organisationId: federationId,
    title: 'Tiếng Anh trong giao dịch đối ngoại (mẫu)',
    topic: 'Tiếng Anh đối ngoại',
    state: 'OPEN',
    organiserKind: 'FEDERATION',
    roles: ['OFFICER'],
    language: 'en',
    minLevel: 'B1',
    mode: 'HYBRID',
    place: 'Hà Nội',
    places: 20,
    openTo: 'ALL',
    costMinor: 60_000_000,
    currency: 'VND',
    begins: 40,
  });
  const [first] = staffOf(CONG_THUONG, today);
  if (first !== undefined) {
    addParticipants(made, open, [[CONG_THUONG, first]], {
      findings: ['LANGUAGE_UNKNOWN'],
      reason: 'Đang học, sẽ thi trước ngày khai mạc (mẫu)',
      nominatedAt: at(addDays(today, -2), 9, 0),
    });
  }
  addTraining(made, 'planned', {
    organisationId: CONG_THUONG,
    title: 'Kỹ năng thương lượng trong chuỗi cung ứng (mẫu)',
    topic: 'Thương lượng tập thể',
    state: 'PLANNED',
    organiserKind: 'PARTNER',
    organiserPartnerId: 'fes',
    trade: 'Công thương',
    costMinor: 80_000_000,
    currency: 'VND',
    begins: 110,
  });
  addTraining(made, 'local', {
    organisationId: DA_NANG,
    title: 'Tiếng Hàn giao tiếp cho cán bộ đón đoàn (mẫu)',
    topic: 'Tiếng Hàn giao tiếp',
    state: 'PLANNED',
    organiserKind: 'BODY',
    organiserText: 'Trung tâm ngoại ngữ mẫu',
    language: 'ko',
    places: 12,
    begins: 25,
  });
  addTraining(made, 'cancelled', {
    organisationId: DA_NANG,
    title: 'Bồi dưỡng biên phiên dịch (mẫu)',
    topic: 'Biên phiên dịch',
    state: 'CANCELLED',
    cancelText: 'Không đủ người đăng ký (mẫu)',
    begins: -90,
  });
}

/** Trainings in every state that a screen shows differently, one cascade of two levels among them. */
export function addTrainings(rows: Rows, { users, world }: Setting, now: Instant): void {
  const today = dayOf(now);
  const staffOf: Made['staffOf'] = (unionId, day) =>
    rows.staff_assignment.flatMap(({ personId, organisationId, role, validFrom, validTo }) =>
      organisationId === unionId &&
      role === 'OFFICER' &&
      validFrom <= day &&
      (validTo === null || validTo >= day)
        ? [personId]
        : [],
    );
  const federationId = world.federation.id;
  const made: Made = {
    rows,
    today,
    federationId,
    officerOf: (unionId) => users.holding('OFFICER', unionId, today)[0],
    staffOf,
  };
  addCascade(made);
  addComing(made);
}
