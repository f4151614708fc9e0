import { ACTIVITY_KINDS, reportingClassesOf } from '../activity/kind.ts';
import type { ActivityKind } from '../activity/kind.ts';
import { isBlank } from '../limits/limits.ts';
import { COST_ITEM_RULES } from './cost-item.ts';
import { foreignSharesOf } from './dossier.ts';
import type { CostLine, DossierContent, ForeignShare } from './dossier.ts';

const TRAVEL = ['OUTBOUND', 'EVENT_ABROAD'] as const;
const RECEPTION = ['INBOUND', 'EVENT_HOSTED'] as const;
const EVENTS = ['EVENT_HOSTED', 'EVENT_ABROAD', 'EVENT_DOMESTIC', 'EVENT_ONLINE'] as const;

/**
 * The sections that only some kinds have. Persons are counted in one place per kind: members where
 * ours travel, guests where guests come, participants at the other events.
 */
const KINDS_OF_SECTION = {
  members: TRAVEL,
  relatives: TRAVEL,
  stops: TRAVEL,
  invitation: [...TRAVEL, 'EVENT_DOMESTIC', 'EVENT_ONLINE'],
  onlineAlternative: ACTIVITY_KINDS.filter((kind) => kind !== 'EVENT_ONLINE'),
  guests: RECEPTION,
  guestRank: RECEPTION,
  foreignShare: RECEPTION,
  hosts: RECEPTION,
  safetyPlan: RECEPTION,
  reciprocity: ['OUTBOUND', 'INBOUND'],
  eventMode: EVENTS,
  venue: EVENTS,
  sponsors: EVENTS,
  participants: ['EVENT_HOSTED', 'EVENT_DOMESTIC', 'EVENT_ONLINE'],
} as const satisfies { readonly [S in keyof DossierContent]?: readonly ActivityKind[] };

export type DossierSection = keyof typeof KINDS_OF_SECTION;
const SECTIONS = Object.keys(KINDS_OF_SECTION) as readonly DossierSection[];

/** What a section holds when nothing is in it. */
const NOTHING = {
  members: [],
  relatives: null,
  stops: [],
  invitation: null,
  onlineAlternative: null,
  guests: [],
  guestRank: null,
  foreignShare: null,
  hosts: '',
  safetyPlan: '',
  reciprocity: '',
  eventMode: null,
  venue: '',
  sponsors: [],
  participants: [],
} as const satisfies Pick<DossierContent, DossierSection>;

/** Whether a dossier of this kind has the section. The other sections of a dossier all kinds have. */
export function hasSection(kind: ActivityKind, section: DossierSection): boolean {
  return (KINDS_OF_SECTION[section] as readonly ActivityKind[]).includes(kind);
}

function isEmpty(content: DossierContent, section: DossierSection): boolean {
  const value = content[section];
  if (Array.isArray(value)) return value.length === 0;
  return value === null || (typeof value === 'string' && isBlank(value));
}

/** Sections that hold something although the kind does not have them. */
export function strayedSections(content: DossierContent): readonly DossierSection[] {
  return SECTIONS.filter(
    (section) => !hasSection(content.kind, section) && !isEmpty(content, section),
  );
}

/** What the foreign side bears, unless no activity of the kind can have it. */
function shareOf({ foreignShare }: DossierContent, kind: ActivityKind): ForeignShare | null {
  return foreignShare !== null && foreignSharesOf(kind).includes(foreignShare)
    ? foreignShare
    : null;
}

/** A cost line in the estimate of another kind: an item that does not stand there is chosen anew. */
function asLineOf(line: CostLine, kind: ActivityKind): CostLine {
  if (line.item === null || COST_ITEM_RULES[line.item].activities.includes(kind)) return line;
  const notSaid = { role: null, countryCode: null, place: null, traveller: null };
  return { ...line, item: null, ...notSaid, hiredBecause: null };
}

/** The dossier as another kind: sections that the new kind does not have are emptied. */
export function asKind(content: DossierContent, kind: ActivityKind): DossierContent {
  const emptied = SECTIONS.filter((section) => !hasSection(kind, section));
  const nothing = Object.fromEntries(emptied.map((section) => [section, NOTHING[section]]));
  return {
    ...content,
    foreignShare: shareOf(content, kind),
    costLines: content.costLines.map((line) => asLineOf(line, kind)),
    ...nothing,
    kind,
    reportingClass: reportingClassesOf(kind)[0],
  };
}
