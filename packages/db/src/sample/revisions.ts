import { addDays } from './calendar.ts';
import type { DossierContent, PlanContent } from './content/content.ts';
import type { People } from './people.ts';
import { withCostMistakes } from './content/cost-mistakes.ts';
import type { Random } from './random.ts';
import type { Return } from './rounds.ts';

/** A first version that is returned, and why; what the officer then mends is the difference. */
export interface Revision<Content> {
  readonly before: Content;
  readonly returned: Return;
}

type Flaw = (
  content: DossierContent,
  people: People,
  random: Random,
) => Revision<DossierContent> | null;

const DEARER = 1.35;

const costsTooHigh: Flaw = (content) => ({
  before: {
    ...content,
    costLines: content.costLines.map((line, index) =>
      index === 0
        ? {
            ...line,
            unitPrice: { ...line.unitPrice, minor: Math.round(line.unitPrice.minor * DEARER) },
          }
        : line,
    ),
  },
  returned: {
    reason: 'BUDGET_UNJUSTIFIED',
    text: 'Mức chi của mục đầu tiên cao hơn các đoàn tương tự. Đề nghị rà soát báo giá và điều chỉnh.',
    fields: [['costLines', content.costLines[0]?.id ?? '']],
  },
});

const purposeUnclear: Flaw = (content) => ({
  before: { ...content, purpose: 'Trao đổi kinh nghiệm.' },
  returned: {
    reason: 'PURPOSE_UNCLEAR',
    text: 'Mục đích ghi quá chung. Đề nghị nêu rõ nội dung cần trao đổi và đơn vị sẽ áp dụng.',
    fields: [['purpose']],
  },
});

const wrongPeople: Flaw = (content, people, random) => {
  const { startDate, members, organisationId } = content;
  if (members.length === 0 || startDate === null) return null;
  const leaders = people.leadersAt(organisationId, startDate);
  const free = people
    .at(organisationId, startDate)
    .filter((person) => !leaders.includes(person))
    .filter(({ id }) => !members.some(({ personId }) => personId === id));
  if (free.length === 0) return null;
  const extra = { id: `m${members.length + 1}`, personId: random.pick(free).id } as const;
  const member = { ...extra, role: 'MEMBER', reason: 'Tham gia đoàn' } as const;
  return {
    before: { ...content, members: [...members, member] },
    returned: {
      reason: 'WRONG_COMPOSITION',
      text: 'Thành viên cuối không phụ trách nội dung của đoàn. Đề nghị giảm một người.',
      fields: [['members', extra.id]],
    },
  };
};

const invitationIncomplete: Flaw = (content) => {
  const { invitation } = content;
  if (invitation === null) return null;
  return {
    before: { ...content, invitation: { ...invitation, number: null } },
    returned: {
      reason: 'DOCUMENTS_MISSING',
      text: 'Thiếu số thư mời và bản dịch thư mời. Đề nghị bổ sung.',
      fields: [['invitation', 'number']],
    },
  };
};

const FLAWS: readonly Flaw[] = [costsTooHigh, purposeUnclear, wrongPeople, invitationIncomplete];

/** The version that was handed in first and returned. */
export function flawedDossier(
  content: DossierContent,
  people: People,
  random: Random,
): Revision<DossierContent> {
  const chosen = random.pick(FLAWS)(content, people, random);
  return chosen ?? (purposeUnclear(content, people, random) as Revision<DossierContent>);
}

/** A first version of a plan: its first line promises less precisely and costs more. */
export function flawedPlan(content: PlanContent): Revision<PlanContent> {
  const [first, ...others] = content.lines;
  if (first === undefined) throw new RangeError('a plan without lines is never handed in');
  const line = {
    ...first,
    expectedResult: 'Tăng cường quan hệ hợp tác',
    funding: first.funding.map(({ source, amount }) => ({
      source,
      amount: { ...amount, minor: Math.round(amount.minor * DEARER) },
    })),
  };
  return {
    before: { ...content, lines: [line, ...others] },
    returned: {
      reason: 'OBJECTIVES_NOT_MEASURABLE',
      text: 'Dòng đầu chưa nêu kết quả cụ thể, dự toán cao. Đề nghị sửa và trình lại.',
      fields: [['lines', first.id, 'expectedResult']],
    },
  };
}

/** More people and days than are allowed: what the checks are to stop. */
function tooLarge(content: DossierContent, people: People): DossierContent {
  const { startDate, members, stops, organisationId } = content;
  if (startDate === null || members.length === 0) return content;
  const others = people
    .at(organisationId, startDate)
    .filter(({ id }) => !members.some(({ personId }) => personId === id))
    .slice(0, Math.max(0, PERSONS_OF_LARGE - members.length));
  const endDate = addDays(startDate, DAYS_OF_LARGE - 1);
  const last = stops.length - 1;
  return {
    ...content,
    endDate,
    stops: stops.map((stop, index) => (index === last ? { ...stop, leave: endDate } : stop)),
    members: [
      ...members,
      ...others.map(({ id: personId }, index) => ({
        id: `m${members.length + index + 1}`,
        personId,
        role: 'MEMBER' as const,
        reason: '',
      })),
    ],
  };
}

const PERSONS_OF_LARGE = 11;
const DAYS_OF_LARGE = 12;

/** Two key leaders of the unit in one delegation: what the checks are to stop. */
function withTwoLeaders(content: DossierContent, people: People): DossierContent {
  const { startDate, members, organisationId } = content;
  if (startDate === null || members.length === 0) return content;
  const leaders = people.leadersAt(organisationId, startDate);
  const others = members.filter(({ personId }) => !leaders.some(({ id }) => id === personId));
  const both = leaders.slice(0, 2).map(({ id: personId }, index) => ({
    id: `l${index + 1}`,
    personId,
    role: index === 0 ? ('HEAD' as const) : ('DEPUTY_HEAD' as const),
    reason: 'Lãnh đạo đơn vị',
  }));
  return {
    ...content,
    members: [...both, ...others.map((member) => ({ ...member, role: 'MEMBER' as const }))],
  };
}

/** Two more countries than are allowed, a day each. */
function throughManyCountries(content: DossierContent): DossierContent {
  const { stops, endDate } = content;
  if (stops.length === 0 || endDate === null) return content;
  const more = ['SG', 'TH', 'ID', 'MY'].map((countryCode, index) => ({
    id: `x${index + 1}`,
    countryCode,
    place: '',
    arrive: addDays(endDate, index + 1),
    leave: addDays(endDate, index + 1),
  }));
  return { ...content, stops: [...stops, ...more], endDate: addDays(endDate, more.length) };
}

function withoutOnline(content: DossierContent, considered: boolean): DossierContent {
  const isAsked = content.onlineAlternative !== null;
  return isAsked ? { ...content, onlineAlternative: { considered, reason: '' } } : content;
}

/** An interpreter who has not enough of any language: what the checks are to ask about. */
function withWeakInterpreter(content: DossierContent, people: People): DossierContent {
  const { startDate, members, organisationId } = content;
  if (startDate === null || members.length === 0) return content;
  const weak = people
    .at(organisationId, startDate)
    .filter(({ id }) => !members.some(({ personId }) => personId === id))
    .find(
      ({ languages }) =>
        languages.length > 0 && languages.every(({ level }) => level === 'A2' || level === 'B1'),
    );
  if (weak === undefined) return content;
  const member = { id: 'i1', personId: weak.id, role: 'INTERPRETER', reason: '' } as const;
  return { ...content, members: [...members, member] };
}

/** Invited and paid by an enterprise, with relatives among the members: what the checks are to ask about. */
function byEnterprise(content: DossierContent, explanation: string): DossierContent {
  const { invitation, relatives, costLines } = content;
  if (invitation === null || relatives === null) return content;
  return {
    ...content,
    invitation: { ...invitation, kind: 'ENTERPRISE', from: 'Công ty Mẫu' },
    relatives: { related: true, explanation },
    costLines: costLines.map((line, index) =>
      index === 0 ? { ...line, payer: 'HOST', donorKind: null } : line,
    ),
  };
}

type Unfinished = (content: DossierContent, people: People) => DossierContent;

/** What an officer has written so far of a dossier that is not handed in yet: unfinished, or not allowed. */
const UNFINISHED: readonly Unfinished[] = [
  tooLarge,
  (content, people) => withoutOnline(withTwoLeaders(content, people), false),
  (content) => withoutOnline(throughManyCountries(content), true),
  (content) => ({ ...content, objectives: [], costLines: [] }),
  (content) => ({
    ...content,
    objectives: content.objectives.map((objective) => ({ ...objective, target: null, unit: null })),
  }),
  (content) => ({ ...content, members: content.members.slice(0, 1), purpose: '', programme: [] }),
  withWeakInterpreter,
  (content) => byEnterprise(content, ''),
  (content) =>
    byEnterprise(content, 'Vợ chồng; Thường trực đã quyết định vì cả hai cùng phụ trách.'),
];

/** The dossier before it is finished, in one of several ways; the number chooses. */
export function unfinished(
  content: DossierContent,
  people: People,
  variant: number,
): DossierContent {
  const write = UNFINISHED[variant % UNFINISHED.length];
  const begun = write === undefined ? content : write(content, people);
  return variant % 2 === 0 ? withCostMistakes(begun) : begun;
}
