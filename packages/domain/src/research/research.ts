import { atMost, distinct, oneOf, required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { fold } from '../text/text.ts';

/** What a note of international research (nghiên cứu quốc tế) or a lesson (bài học) is about. */
export const RESEARCH_TOPICS = [
  'BARGAINING',
  'WAGES',
  'SAFETY',
  'DIALOGUE',
  'ORGANISING',
  'LAW',
  'TRAINING',
  'WELFARE',
  'EQUALITY',
  'TECHNOLOGY',
  'CLIMATE',
  'MIGRATION',
  'FOREIGN_AFFAIRS',
  'OTHER',
] as const;
export type ResearchTopic = (typeof RESEARCH_TOPICS)[number];

/** OWN: the union that keeps it and those above it. ALL: every union, so that it is put to use. */
export const RESEARCH_VISIBILITIES = ['OWN', 'ALL'] as const;
export type ResearchVisibility = (typeof RESEARCH_VISIBILITIES)[number];

/** Everything that is written about a note. */
export type ResearchContent = {
  readonly title: string;
  readonly topic: ResearchTopic;
  /** Words of one's own beside the topic. */
  readonly tags: readonly string[];
  /** Where it comes from: a trip or course, a partner, a document. One of them at least. */
  readonly dossierId: string | null;
  readonly partnerId: string | null;
  readonly document: string | null;
  readonly summary: string;
  /** What it means for us. */
  readonly meaning: string;
  readonly author: string;
  readonly writtenOn: IsoDate;
  readonly visibility: ResearchVisibility;
};

const TITLE = 300;
const NAME = 200;
const TAG = 60;
const TAGS = 12;
const LONGEST = 20_000;

/** SOURCE_MISSING: neither activity, partner nor document; DAY_TO_COME: written on a day to come. */
export type ResearchIssue = LimitIssue | Issue<'SOURCE_MISSING' | 'DAY_TO_COME'>;

/** Everything that is wrong with a note. */
export function researchIssues(content: ResearchContent, today: IsoDate): readonly ResearchIssue[] {
  const { title, topic, tags, dossierId, partnerId, document } = content;
  const { summary, meaning, author, writtenOn, visibility } = content;
  const noDocument = document === null || document.trim() === '';
  const unsourced = dossierId === null && partnerId === null && noDocument;
  return [
    ...required(['title'], title),
    ...textWithin(['title'], title, TITLE),
    ...oneOf(['topic'], topic, RESEARCH_TOPICS),
    ...atMost(['tags'], tags, TAGS),
    ...distinct(
      tags.map((tag) => fold(tag).trim()),
      () => ['tags'],
    ),
    ...tags.flatMap((tag) => [...required(['tags'], tag), ...textWithin(['tags'], tag, TAG)]),
    ...(unsourced ? [issue('SOURCE_MISSING' as const, {}, ['document'])] : []),
    ...textWithin(['document'], document, TITLE),
    ...required(['summary'], summary),
    ...textWithin(['summary'], summary, LONGEST),
    ...textWithin(['meaning'], meaning, LONGEST),
    ...required(['author'], author),
    ...textWithin(['author'], author, NAME),
    ...(writtenOn > today ? [issue('DAY_TO_COME' as const, {}, ['writtenOn'])] : []),
    ...oneOf(['visibility'], visibility, RESEARCH_VISIBILITIES),
  ];
}

/** A lesson of an outcome report, as far as a note is made of it. */
export type LessonTold = {
  readonly dossierId: string;
  readonly partnerId: string | null;
  readonly lesson: string;
  /** What was promised by it. */
  readonly text: string;
};

const FIRST_LINE = /^[^\n]*/u;

/**
 * The note that a lesson of a report becomes in one click: its words are those of the report, and its
 * topic is chosen afterwards. It is its own union's until that shares it.
 */
export function noteOfLesson(
  { dossierId, partnerId, lesson, text }: LessonTold,
  author: string,
  today: IsoDate,
): ResearchContent {
  const [first = ''] = FIRST_LINE.exec(lesson.trim()) ?? [];
  return {
    title: first.slice(0, TITLE).trim(),
    topic: 'OTHER',
    tags: [],
    dossierId,
    partnerId,
    document: null,
    summary: lesson.trim().slice(0, LONGEST),
    meaning: text.trim().slice(0, LONGEST),
    author,
    writtenOn: today,
    visibility: 'OWN',
  };
}
