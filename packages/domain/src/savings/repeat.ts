import { under } from '../check/check.ts';
import type { Measure } from '../check/check.ts';
import type { CountryCode } from '../country/country.ts';
import { isBlank } from '../limits/limits.ts';
import { compareText } from '../text/compare-text.ts';
import { monthsBetween } from '../period/period.ts';
import { foldedWords } from '../text/text.ts';
import type { EarlierMission, MissionFacts } from './savings.facts.ts';
import type { repeatValues, RepeatScope } from './savings.params.ts';

type RepeatValues = NonNullable<ReturnType<typeof repeatValues>>;

/** An earlier mission that the new one repeats, with the months that lie between them. */
export type Repeat = {
  readonly mission: EarlierMission;
  readonly countryCode: CountryCode;
  readonly measure: Measure;
};

function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const fewer = Math.min(a.size, b.size);
  if (fewer === 0) return 0;
  return (100 * [...a].filter((word) => b.has(word)).length) / fewer;
}

/**
 * How much two topics have in common, 0 to 100: the words of the shorter one that stand in the
 * longer. Marks, case and order do not matter; 0 when either has no words.
 */
export function topicOverlap(a: string, b: string): number {
  return overlapOf(new Set(foldedWords(a)), new Set(foldedWords(b)));
}

// Each topic of a long plan is compared with those of many others: its words are taken apart once.
const wordsOfTopics = new WeakMap<Topical, ReadonlySet<string>>();
type Topical = { readonly topic: string };

function topicWords(mission: Topical): ReadonlySet<string> {
  const words = wordsOfTopics.get(mission) ?? new Set(foldedWords(mission.topic));
  wordsOfTopics.set(mission, words);
  return words;
}

/**
 * Whether two missions have the same content; null when neither topics nor purposes are written of
 * both. The topic says more than the kind of purpose, which speaks only where a topic is not written.
 */
function sameContent(
  facts: MissionFacts,
  mission: EarlierMission,
  overlap: number,
): boolean | null {
  if (!isBlank(facts.topic) && !isBlank(mission.topic))
    return overlapOf(topicWords(facts), topicWords(mission)) >= overlap;
  if (facts.purposeKind === null || mission.purposeKind === null) return null;
  return facts.purposeKind === mission.purposeKind;
}

function inScope(facts: MissionFacts, mission: EarlierMission, scope: RepeatScope): boolean {
  const sameUnit = facts.organisationId === mission.organisationId;
  const samePartner = facts.partnerId !== null && facts.partnerId === mission.partnerId;
  switch (scope) {
    case 'UNIT':
      return sameUnit;
    case 'PARTNER':
      return samePartner;
    case 'UNIT_OR_PARTNER':
      return sameUnit || samePartner;
    case 'FEDERATION':
      return true;
  }
}

/** Of one day, by their ids: whoever looks them up may find them in any order. */
function latestFirst(a: EarlierMission, b: EarlierMission): number {
  return compareText(b.startDate, a.startDate) || compareText(a.id, b.id);
}

/** An earlier mission in scope to a country in common, too near in time to be the same again. */
function nearMissions(facts: MissionFacts, { minMonths, scope }: RepeatValues): readonly Repeat[] {
  const { startDate, countries, earlierMissions } = facts;
  if (startDate === null || countries === null || earlierMissions === null) return [];
  return earlierMissions.flatMap((mission) => {
    const countryCode = countries.find((country) => mission.countries.includes(country));
    const months = monthsBetween(mission.startDate, startDate);
    return countryCode !== undefined &&
      mission.startDate <= startDate &&
      months < minMonths &&
      inScope(facts, mission, scope)
      ? [{ mission, countryCode, measure: under(minMonths, months, 'MONTHS') }]
      : [];
  });
}

/**
 * The earlier missions that this one repeats, the latest first: a country in common, the same
 * content, in scope, and fewer months between the two departures than there must be.
 * Nothing can be told without a day of departure, countries and the list of earlier missions.
 */
export function repeatsOf(facts: MissionFacts, values: RepeatValues): readonly Repeat[] {
  return nearMissions(facts, values)
    .filter(({ mission }) => sameContent(facts, mission, values.topicOverlapPercent) === true)
    .toSorted((a, b) => latestFirst(a.mission, b.mission));
}

/** What has to be written before the content can be compared with that of a near mission. */
export function unwrittenContent(
  facts: MissionFacts,
  values: RepeatValues,
): 'topic' | 'purposeKind' | null {
  const unlike = nearMissions(facts, values).filter(
    ({ mission }) => sameContent(facts, mission, values.topicOverlapPercent) === null,
  );
  if (unlike.length === 0) return null;
  return isBlank(facts.topic) ? 'topic' : 'purposeKind';
}
