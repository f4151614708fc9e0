import type { Day, Instant } from './calendar.ts';
import { addDays, at, dayOf } from './calendar.ts';
import { sampleId } from './id.ts';
import type { Rows } from './rows/tables.ts';
import type { Setting } from './setting.ts';
import type { SampleUser } from './users.ts';

/** Two unions with sign-ins. */
const DA_NANG = 'ldld-da-nang';
const CONG_THUONG = 'cd-cong-thuong';

interface Made {
  readonly rows: Rows;
  readonly today: Day;
  readonly officerOf: (unionId: string) => SampleUser | undefined;
  readonly adviser: SampleUser | undefined;
}

type Kind = 'INFORMATION' | 'INFORMATION_YEAR' | 'RESEARCH';
type Event = readonly [action: string, when: Instant, user: SampleUser | undefined, data?: object];

function entry(
  { rows }: Made,
  subjectKind: Kind,
  { id, organisationId }: { readonly id: string; readonly organisationId: string },
  [action, when, user, data = {}]: Event,
): void {
  rows.audit_entry.push({
    id: sampleId('audit', action, id, when),
    at: when,
    userId: user?.id ?? null,
    onBehalfOfId: null,
    accessTokenId: null,
    action,
    subjectKind,
    subjectId: id,
    organisationId,
    data,
  });
}

type ItemRow = Rows['information_item'][number];

function addItem(
  made: Made,
  name: string,
  own: Pick<ItemRow, 'organisationId' | 'title' | 'type' | 'state' | 'language' | 'channel'> &
    Partial<ItemRow>,
): void {
  const { rows, today, adviser } = made;
  const id = sampleId('information', name);
  const officer = made.officerOf(own.organisationId);
  const writtenAt = at(addDays(today, -60), 8, 30);
  const submittedAt = at(addDays(today, -55), 9, 0);
  const handedIn = own.state !== 'PLANNED';
  const reviewed = own.state === 'CLEARED' || own.state === 'PUBLISHED';
  const publishedOn = own.state === 'PUBLISHED' ? addDays(today, -40) : null;
  rows.information_item.push({
    id,
    originalTitle: null,
    outlet: 'Trang thông tin (mẫu)',
    audience: 'PARTNER_UNIONS',
    countryCode: null,
    partnerId: null,
    dossierId: null,
    author: 'Trần Thị Mẫu',
    plannedOn: addDays(today, handedIn ? -40 : 30),
    text: 'Văn bản mẫu: giới thiệu hoạt động chăm lo đời sống đoàn viên, người lao động.',
    createdById: officer?.id ?? null,
    submittedById: handedIn ? (officer?.id ?? null) : null,
    submittedAt: handedIn ? submittedAt : null,
    decidedById: reviewed ? (adviser?.id ?? null) : null,
    onBehalfOfId: null,
    reviewedOn: reviewed ? addDays(today, -50) : null,
    reviewText: reviewed ? 'Nội dung phù hợp (mẫu).' : null,
    publishedOn,
    url: null,
    reach: null,
    reachSource: null,
    retractText: null,
    createdAt: writtenAt,
    version: 1,
    ...own,
  });
  const { title } = own;
  const subject = { id, ...own };
  entry(made, 'INFORMATION', subject, ['information.create', writtenAt, officer, { title }]);
  if (handedIn) entry(made, 'INFORMATION', subject, ['information.submit', submittedAt, officer]);
  if (reviewed) {
    const decided = at(addDays(today, -50), 15, 0);
    entry(made, 'INFORMATION', subject, ['information.decide', decided, adviser]);
  }
  if (publishedOn !== null) {
    const event: Event = [
      'information.publish',
      at(publishedOn, 10, 0),
      officer,
      { on: publishedOn },
    ];
    entry(made, 'INFORMATION', subject, event);
  }
}

function addItems(made: Made): void {
  addItem(made, 'bulletin', {
    organisationId: DA_NANG,
    title: 'Bản tin công đoàn bằng tiếng Hàn (mẫu)',
    originalTitle: '노동조합 소식 (견본)',
    type: 'BULLETIN',
    state: 'PUBLISHED',
    language: 'ko',
    channel: 'DIRECT',
    audience: 'FOREIGNERS_HERE',
    countryCode: 'KR',
    reach: 250,
    reachSource: 'Số bản in đã phát (mẫu)',
  });
  addItem(made, 'article', {
    organisationId: DA_NANG,
    title: 'Bài về thăm, chúc Tết công đoàn bạn Lào (mẫu)',
    type: 'ARTICLE',
    state: 'PUBLISHED',
    language: 'vi',
    channel: 'UNION_MEDIA',
    countryCode: 'LA',
    partnerId: 'lhcd-champasak',
  });
  addItem(made, 'video', {
    organisationId: CONG_THUONG,
    title: 'Phim ngắn về an toàn lao động ngành công nghiệp (mẫu)',
    originalTitle: 'Safety at work in industry (sample)',
    type: 'VIDEO',
    state: 'SUBMITTED',
    language: 'en',
    channel: 'SOCIAL_NETWORK',
    audience: 'INTERNATIONAL_BODIES',
  });
  addItem(made, 'exhibition', {
    organisationId: DA_NANG,
    title: 'Triển lãm ảnh người lao động thành phố (mẫu)',
    type: 'EXHIBITION',
    state: 'PLANNED',
    language: 'vi',
    channel: 'EVENT',
    audience: 'FOREIGN_PUBLIC',
  });
}

function addTargets(made: Made): void {
  const { rows, today } = made;
  const year = Number(addDays(today, -40).slice(0, 4));
  for (const organisationId of [DA_NANG, CONG_THUONG]) {
    const id = sampleId('information-year', organisationId, year);
    rows.information_year.push({ id, organisationId, year, version: 1 });
    const targets = { ARTICLE: 4, BULLETIN: 2, VIDEO: 1 } as const;
    for (const type of ['ARTICLE', 'BULLETIN', 'VIDEO'] as const) {
      rows.information_target.push({ yearId: id, type, target: targets[type] });
    }
    const officer = made.officerOf(organisationId);
    const when = at(addDays(today, -300), 9, 0);
    const data = { year, before: {}, after: targets };
    const subject = { id, organisationId };
    const event: Event = ['information.setTargets', when, officer, data];
    entry(made, 'INFORMATION_YEAR', subject, event);
  }
}

type NoteRow = Rows['research_note'][number];

function addNote(
  made: Made,
  name: string,
  own: Pick<NoteRow, 'organisationId' | 'title' | 'topic' | 'visibility' | 'summary'> &
    Partial<NoteRow>,
): string {
  const id = sampleId('research', name);
  const officer = made.officerOf(own.organisationId);
  const createdAt = at(addDays(made.today, -90), 14, 0);
  made.rows.research_note.push({
    id,
    tags: [],
    dossierId: null,
    commitmentId: null,
    partnerId: null,
    document: 'Tài liệu hội thảo (mẫu)',
    meaning: 'Có thể làm thử ở một cơ sở trước khi phổ biến (mẫu).',
    author: 'Nguyễn Văn Mẫu',
    writtenOn: addDays(made.today, -90),
    createdById: officer?.id ?? null,
    createdAt,
    version: 1,
    ...own,
  });
  const { title } = own;
  entry(made, 'RESEARCH', { id, ...own }, ['research.create', createdAt, officer, { title }]);
  return id;
}

function addNotes(made: Made): void {
  const { rows, today } = made;
  const shared = addNote(made, 'safety', {
    organisationId: CONG_THUONG,
    title: 'Tổ an toàn do công đoàn cơ sở bạn điều hành (mẫu)',
    topic: 'SAFETY',
    tags: ['tổ an toàn', 'cơ sở'],
    visibility: 'ALL',
    summary: 'Văn bản mẫu: mỗi phân xưởng có một người theo dõi an toàn, họp hằng tháng.',
  });
  addNote(made, 'housing', {
    organisationId: DA_NANG,
    title: 'Quỹ nhà ở của công đoàn bạn (mẫu)',
    topic: 'WELFARE',
    visibility: 'OWN',
    summary: 'Văn bản mẫu: cách góp quỹ, thứ tự xét cho thuê.',
  });
  const officer = made.officerOf(DA_NANG);
  const when = at(addDays(today, -20), 11, 0);
  const what = 'Làm thử tổ an toàn ở một cơ sở (mẫu)';
  rows.research_application.push({
    noteId: shared,
    organisationId: DA_NANG,
    what,
    since: addDays(today, -30),
    result: 'Đã họp hai lần, ghi nhận các nguy cơ.',
    obstacle: null,
    proof: 'Biên bản họp tổ (mẫu)',
    userId: officer?.id ?? null,
    at: when,
    version: 1,
  });
  const subject = { id: shared, organisationId: DA_NANG };
  entry(made, 'RESEARCH', subject, ['research.apply', when, officer, { text: what }]);
}

/** External information in its states with targets, and notes of research of which one is put to use. */
export function addInformation(rows: Rows, { users, world }: Setting, now: Instant): void {
  const today = dayOf(now);
  const first = (role: 'OFFICER' | 'FEDERATION_ADVISER', unionId: string) =>
    users.holding(role, unionId, today)[0];
  const made: Made = {
    rows,
    today,
    officerOf: (unionId) => first('OFFICER', unionId),
    adviser: first('FEDERATION_ADVISER', world.federation.id),
  };
  addItems(made);
  addTargets(made);
  addNotes(made);
}
