import type {
  AgreementLevel,
  ProcedureAct,
  ProcedureKind,
  ProcedureState,
} from '../generated/enums.ts';
import type { Day, Instant } from './calendar.ts';
import { addDays, at, dayOf, weekday } from './calendar.ts';
import { sampleId } from './id.ts';
import type { Rows } from './rows/tables.ts';
import type { Setting } from './setting.ts';

type Step = readonly [act: ProcedureAct, daysAgo: number, text: string];

/** An invented agreement: all days are told from the day on which the sample is set. */
interface Invented {
  readonly code: string;
  readonly union: string;
  readonly partner: string;
  readonly title: string;
  /** Days before the sample's day; null while it is not signed. */
  readonly signed: number | null;
  /** Days after the sample's day. */
  readonly ends: number | null;
  readonly suspended?: number;
  readonly ended?: number;
  readonly procedure?: {
    readonly kind: ProcedureKind;
    readonly path: AgreementLevel;
    readonly pathReason: string;
    readonly state: ProcedureState;
    readonly steps: readonly Step[];
  };
  /** What is promised, and by how many days after the sample's day; negative is past. */
  readonly promises?: readonly (readonly [text: string, due: number, keptAgo: number | null])[];
}

const ASKED = 'Gửi sở ngoại vụ và các sở liên quan lấy ý kiến (công văn mẫu)';
const HEARD = 'Các cơ quan đã trả lời, không có ý kiến khác (mẫu)';

const INVENTED: readonly Invented[] = [
  {
    code: 'draft',
    union: 'ldld-da-nang',
    partner: 'fktu',
    title: 'Bản ghi nhớ mẫu về trao đổi kinh nghiệm thương lượng tập thể',
    signed: null,
    ends: null,
  },
  {
    code: 'consent',
    union: 'ldld-da-nang',
    partner: 'lhcd-champasak',
    title: 'Thỏa thuận hợp tác mẫu với Liên hiệp Công đoàn tỉnh Chămpasak',
    signed: null,
    ends: 1825,
    procedure: {
      kind: 'SIGN',
      path: 'PROVINCIAL',
      pathReason: '',
      state: 'CONSENT',
      steps: [
        ['BEGIN', 20, ASKED],
        ['RECEIVE_OPINIONS', 5, HEARD],
      ],
    },
  },
  {
    code: 'report',
    union: 'ldld-da-nang',
    partner: 'rengo-osaka',
    title: 'Biên bản thỏa thuận mẫu về trao đổi cán bộ trẻ',
    signed: 20,
    ends: 1000,
    procedure: {
      kind: 'SIGN',
      path: 'PROVINCIAL',
      pathReason: '',
      state: 'COMPLETED',
      steps: [
        ['BEGIN', 60, ASKED],
        ['RECEIVE_OPINIONS', 48, HEARD],
        ['CONSENT', 40, 'Đồng ý ký theo dự thảo (văn bản mẫu)'],
        ['COMPLETE', 20, 'Ký tại Đà Nẵng (mẫu)'],
      ],
    },
    promises: [
      ['Ta đón đoàn cán bộ trẻ của bạn', 200, null],
      ['Gửi bạn chương trình tập huấn', -5, null],
    ],
  },
  {
    code: 'sector',
    union: 'cd-cong-thuong',
    partner: 'industriall',
    title: 'Bản ghi nhớ mẫu về an toàn, vệ sinh lao động trong ngành',
    signed: null,
    ends: 700,
    procedure: {
      kind: 'SIGN',
      path: 'CENTRAL',
      pathReason: 'Tổng Liên đoàn đồng ý cho làm theo thủ tục cấp trung ương (lý do mẫu)',
      state: 'OPINIONS',
      steps: [['BEGIN', 18, 'Gửi Bộ Ngoại giao và bộ quản lý ngành lấy ý kiến (công văn mẫu)']],
    },
  },
  {
    code: 'expiring',
    union: 'tong-lien-doan',
    partner: 'fktu',
    title: 'Thỏa thuận mẫu về trao đổi đoàn cấp cao hằng năm',
    signed: 1500,
    ends: 100,
    promises: [
      ['Hai bên trao đổi một đoàn cấp cao', -400, 410],
      ['Tổ chức một hội thảo chung về quan hệ lao động', -30, null],
    ],
  },
  {
    code: 'dormant',
    union: 'cd-cong-thuong',
    partner: 'apheda',
    title: 'Kế hoạch hợp tác mẫu về tập huấn cán bộ công đoàn cơ sở',
    signed: 900,
    ends: 600,
  },
  {
    code: 'suspended',
    union: 'ldld-bac-ninh',
    partner: 'fktu',
    title: 'Thỏa thuận mẫu về hỗ trợ công đoàn trong doanh nghiệp Hàn Quốc',
    signed: 1200,
    ends: 625,
    suspended: 90,
  },
  {
    code: 'ended',
    union: 'ldld-bac-ninh',
    partner: 'apheda',
    title: 'Chương trình hợp tác mẫu về lao động nữ',
    signed: 1600,
    ends: 225,
    ended: 300,
  },
];

function base(invented: Invented, today: Day, authorId: string | null) {
  const { code, union, title, signed, ends, suspended, ended } = invented;
  const ago = (days: number | null | undefined): Day | null =>
    days === null || days === undefined ? null : addDays(today, -days);
  const writtenAt = at(weekday(addDays(today, -(signed ?? 25) - 5)), 9, 0);
  return {
    id: sampleId('agreement', code),
    organisationId: union,
    titleVi: title,
    titleEn: null,
    kind: title.startsWith('Bản ghi nhớ') ? ('MEMORANDUM' as const) : ('ARRANGEMENT' as const),
    leadOrganisationId: null,
    fields: ['EXCHANGE_OF_DELEGATIONS' as const, 'TRAINING' as const],
    principles: ['MUTUAL_RESPECT' as const, 'EQUALITY' as const, 'MUTUAL_BENEFIT' as const],
    content: 'Nội dung mẫu: hai bên trao đổi đoàn và kinh nghiệm.',
    mode: 'Mỗi năm một hoạt động, hai bên luân phiên (mẫu)',
    texts: [
      { language: 'vi', standing: 'SIGNED', note: null },
      { language: 'en', standing: 'SIGNED', note: null },
    ],
    startDate: ago(signed),
    endDate: ends === null ? null : addDays(today, ends),
    periodPrecision: 'DAY' as const,
    duration: '',
    renewsItself: false,
    renewal: '',
    place: 'Việt Nam',
    signer: 'Người ký mẫu',
    signerTitle: 'Chủ tịch',
    partnerSigner: 'Người ký mẫu của bạn',
    nonBinding: true,
    signedOn: ago(signed),
    signedPrecision: 'DAY' as const,
    suspendedOn: ago(suspended),
    endedOn: ago(ended),
    source: null,
    verification: 'UNVERIFIED' as const,
    version: 1,
    createdById: authorId,
    createdAt: writtenAt,
    updatedAt: writtenAt,
  };
}

function addProcedure(rows: Rows, invented: Invented, agreementId: string, today: Day): void {
  const { procedure, code } = invented;
  if (procedure === undefined) return;
  const { steps, ...rest } = procedure;
  const id = sampleId('agreement-procedure', code);
  const on = (daysAgo: number): Day => addDays(today, -daysAgo);
  const lastOn = on(steps.at(-1)?.[1] ?? 0);
  const beganAt = at(on(steps[0]?.[1] ?? 0), 9, 30);
  rows.agreement_procedure.push({ id, agreementId, ...rest, lastOn, beganAt });
  for (const [act, daysAgo, text] of steps) {
    rows.agreement_step.push({
      id: sampleId('agreement-step', code, act),
      procedureId: id,
      act,
      on: on(daysAgo),
      text,
      fileId: null,
      newEndDate: null,
      recordedById: null,
      onBehalfOfId: null,
      recordedAt: at(on(daysAgo), 9, 30),
    });
  }
}

function addPromises(rows: Rows, invented: Invented, agreementId: string, today: Day): void {
  const { promises = [], code, union, signed } = invented;
  for (const [index, [text, due, keptAgo]] of promises.entries()) {
    const id = sampleId('agreement-commitment', code, index);
    rows.agreement_commitment.push({
      id,
      agreementId,
      text,
      side: 'OURS',
      organisationId: union,
      dueDate: addDays(today, due),
      createdAt: at(addDays(today, -(signed ?? 0)), 10, index),
    });
    if (keptAgo === null) continue;
    rows.agreement_progress.push({
      id: sampleId('agreement-progress', code, index),
      commitmentId: id,
      doneOn: addDays(today, -keptAgo),
      text: 'Đã làm; biên bản lưu tại ban đối ngoại (mẫu)',
      fileId: null,
      obstacle: null,
      recordedById: null,
      recordedAt: at(addDays(today, -keptAgo), 16, 0),
    });
  }
}

/** A handful of invented agreements in different states, so that every screen has something to show. */
export function addAgreements(rows: Rows, { users }: Setting, now: Instant): void {
  const today = dayOf(now);
  for (const invented of INVENTED) {
    const [author] = users.holding('OFFICER', invented.union, today);
    const agreement = base(invented, today, author?.id ?? null);
    rows.agreement.push(agreement);
    const { id: agreementId } = agreement;
    const { partner: partnerId } = invented;
    rows.agreement_partner.push({ agreementId, partnerId, position: 0 });
    if (author !== undefined) rows.agreement_author.push({ agreementId, userId: author.id });
    addProcedure(rows, invented, agreementId, today);
    addPromises(rows, invented, agreementId, today);
    rows.audit_entry.push({
      id: sampleId('audit', 'agreement.create', invented.code),
      at: agreement.createdAt,
      userId: author?.id ?? null,
      onBehalfOfId: null,
      accessTokenId: null,
      action: 'agreement.create',
      subjectKind: 'AGREEMENT',
      subjectId: agreementId,
      organisationId: invented.union,
      data: { title: invented.title },
    });
  }
}
