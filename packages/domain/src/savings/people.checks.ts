import { isTravelling } from '../activity/kind.ts';
import type { PurposeKind } from '../activity/purpose.ts';
import {
  defineCheck,
  failure,
  judged,
  lacking,
  NOT_APPLICABLE,
  over,
  under,
} from '../check/check.ts';
import type { MissingFact } from '../check/check.ts';
import type { MemberRole } from '../dossier/dossier.ts';
import { isBlank } from '../limits/limits.ts';
import type { PersonLanguage } from '../person/person.ts';
import { addMonths } from '../period/period.ts';
import type { InvitationFacts, JourneysFacts, PersonProfile } from './people.facts.ts';
import { frequencyValues, relativesValues, suitabilityValues } from './people.params.ts';
import { retirementValues } from './retirement.ts';
import { languageShortfall, tradeOverlap } from './suitability.ts';
import type { DelegateFacts, MemberFact, MissionFacts } from './savings.facts.ts';

/** Journeys on which somebody is to learn: there the right person matters most (rule S-R7). */
const LEARNING: readonly PurposeKind[] = ['STUDY', 'TRAINING'];

/** Sent for what they know; who leads, writes or interprets is chosen for something else. */
const CHOSEN_BY_TRADE: readonly MemberRole[] = ['EXPERT', 'MEMBER'];

/** Of a person who was not looked up. */
const NOTHING_KNOWN: PersonProfile = { trade: null, function: null, languages: [] };

/** What is wrong with an interpreter's languages: the best level is too low, or nobody has tested it. */
function languageFailure(
  { id, personId }: MemberFact,
  languages: readonly PersonLanguage[],
  minLevel: PersonLanguage['level'],
) {
  const shortfall = languageShortfall(languages, minLevel);
  if (shortfall === null) return [];
  const { code, known } = shortfall;
  const data = { personId, language: known.language, level: known.level, minLevel };
  const details = { path: ['members', id], about: personId };
  return code === 'LANGUAGE_TOO_LOW'
    ? [failure(code, data, details)]
    : [failure(code, data, { ...details, severity: 'NOTE' })];
}

function tradeFailure(
  { id, personId }: MemberFact,
  profile: PersonProfile,
  topic: string,
  overlap: number,
  minOverlap: number,
) {
  if (overlap >= minOverlap) return [];
  const data = {
    personId,
    trade: profile.trade,
    function: profile.function,
    topic,
  };
  return [
    failure('TRADE_OFF_TOPIC', data, {
      measure: under(minOverlap, Math.floor(overlap), 'PERCENT'),
      path: ['members', id],
      about: personId,
      severity: 'NOTE',
    }),
  ];
}

/** What TK07 may lack. */
type InvitationFact = 'INVITATION' | 'MEMBERS' | 'RELATIVES' | 'DONOR_KIND';

/** What is said against an invitation by name or by an enterprise. */
function invitationFailures({ invitation, hostPays }: InvitationFacts) {
  if (invitation === null || invitation.kind === 'ORGANISATION') return [];
  const { from } = invitation;
  const details = { path: ['invitation', 'kind'] };
  if (invitation.kind === 'PERSONAL') return [failure('PERSONAL_INVITATION', { from }, details)];
  return [
    failure('ENTERPRISE_INVITATION', { from }, details),
    ...(hostPays ? [failure('ENTERPRISE_PAYS', { from }, { path: ['costLines'] })] : []),
  ];
}

/** What of a journey an enterprise pays that is a donor, and what is paid by a donor who is not named. */
function judgeDonated(donated: InvitationFacts['donated']) {
  const wrong = [];
  const missing = [];
  for (const { id, item, kind, donorKind } of donated) {
    const path = ['costLines', id, 'donorKind'];
    const data = { cost: item ?? kind };
    if (donorKind === null) missing.push(lacking('DONOR_KIND', path, id, data));
    if (donorKind === 'ENTERPRISE')
      wrong.push(failure('ENTERPRISE_DONATES', data, { path, about: id }));
  }
  return { wrong, missing };
}

function relativesFailures(relatives: InvitationFacts['relatives']) {
  if (relatives === null || !relatives.related) return [];
  const { explanation } = relatives;
  return isBlank(explanation)
    ? [failure('RELATIVES_WITHOUT_REASON', {}, { path: ['relatives', 'explanation'] })]
    : [failure('RELATIVES', { explanation }, { path: ['relatives'], severity: 'NOTE' })];
}

/**
 * TK07: no relatives in one delegation unless it was decided, no invitation by name or by an
 * enterprise, no journey that an enterprise pays, as the one who invites or as a donor (Directive 38-CT/TW; the limits of Hà Nội). Relatives
 * who are declared with the reason are noted for whoever decides.
 */
export const TK07 = defineCheck<DelegateFacts & InvitationFacts>()({
  id: 'TK07',
  reasons: {
    PERSONAL_INVITATION: ['from'],
    ENTERPRISE_INVITATION: ['from'],
    ENTERPRISE_PAYS: ['from'],
    ENTERPRISE_DONATES: ['cost'],
    RELATIVES: ['explanation'],
    RELATIVES_WITHOUT_REASON: [],
  },
  missing: ['INVITATION', 'MEMBERS', 'RELATIVES', 'DONOR_KIND'],
  parseValues: relativesValues,
  evaluate: (facts) => {
    const { kind, members, invitation, relatives } = facts;
    if (!isTravelling(kind)) return NOT_APPLICABLE;
    // One alone has no relative in the delegation, whatever was declared before the others were left out.
    const alone = members.length === 1;
    const donated = judgeDonated(facts.donated);
    const wrong = [
      ...invitationFailures(facts),
      ...donated.wrong,
      ...(alone ? [] : relativesFailures(relatives)),
    ];
    const missing: MissingFact<InvitationFact>[] = [...donated.missing];
    if (invitation === null) missing.push(lacking('INVITATION', ['invitation']));
    if (members.length === 0) missing.push(lacking('MEMBERS', ['members']));
    else if (!alone && relatives === null) missing.push(lacking('RELATIVES', ['relatives']));
    return judged(wrong, missing);
  },
});

/**
 * TK08: whoever is sent to learn has time left to apply it (rule S-R7 against travel as a perk).
 */
export const TK08 = defineCheck<DelegateFacts & Pick<MissionFacts, 'purposeKind'>>()({
  id: 'TK08',
  reasons: {
    NEAR_RETIREMENT: ['personId', 'monthsLeft'],
    PAST_RETIREMENT_AGE: ['personId'],
  },
  missing: ['START_DATE', 'MEMBERS', 'PURPOSE', 'RETIREMENT'],
  parseValues: retirementValues,
  evaluate: ({ kind, startDate, members, purposeKind }, { minMonthsLeft }) => {
    if (!isTravelling(kind)) return NOT_APPLICABLE;
    if (purposeKind === null) return judged([], [lacking('PURPOSE', ['purposeKind'])]);
    if (!LEARNING.includes(purposeKind)) return NOT_APPLICABLE;
    if (members.length === 0) return judged([], [lacking('MEMBERS', ['members'])]);
    if (startDate === null) return judged([], [lacking('START_DATE', ['startDate'])]);
    const wrong = [];
    const missing = [];
    for (const { id, personId, monthsToRetirement: monthsLeft } of members) {
      const details = { path: ['members', id], about: personId };
      if (monthsLeft === null) missing.push(lacking('RETIREMENT', details.path, personId));
      else if (monthsLeft < 0) wrong.push(failure('PAST_RETIREMENT_AGE', { personId }, details));
      else if (monthsLeft < minMonthsLeft) {
        const measure = under(minMonthsLeft, monthsLeft, 'MONTHS');
        wrong.push(failure('NEAR_RETIREMENT', { personId, monthsLeft }, { ...details, measure }));
      }
    }
    return judged(wrong, missing);
  },
});

/**
 * TK09: an interpreter has the level of a language that interpreting needs, and on a journey to learn
 * the trade or function of a member has to do with the topic (rule S-R7). Only words are compared, so
 * what it finds about trades is no more than a note.
 */
export const TK09 = defineCheck<DelegateFacts & Pick<MissionFacts, 'purposeKind' | 'topic'>>()({
  id: 'TK09',
  reasons: {
    LANGUAGE_TOO_LOW: ['personId', 'language', 'level', 'minLevel'],
    LANGUAGE_SELF_STATED: ['personId', 'language', 'level', 'minLevel'],
    TRADE_OFF_TOPIC: ['personId', 'trade', 'function', 'topic'],
  },
  missing: ['MEMBERS', 'LANGUAGES', 'PURPOSE', 'TOPIC', 'TRADE'],
  parseValues: suitabilityValues,
  evaluate: (
    { kind, members, purposeKind, topic },
    { minLanguageLevel, minTradeOverlapPercent },
  ) => {
    if (!isTravelling(kind)) return NOT_APPLICABLE;
    if (members.length === 0) return judged([], [lacking('MEMBERS', ['members'])]);
    const wrong = [];
    const missing = [];
    for (const member of members.filter(({ role }) => role === 'INTERPRETER')) {
      const { id, personId } = member;
      const { languages } = member.profile ?? NOTHING_KNOWN;
      if (languages.length === 0) missing.push(lacking('LANGUAGES', ['members', id], personId));
      wrong.push(...languageFailure(member, languages, minLanguageLevel));
    }
    const chosen = members.filter(({ role }) => CHOSEN_BY_TRADE.includes(role));
    if (chosen.length > 0 && purposeKind === null)
      missing.push(lacking('PURPOSE', ['purposeKind']));
    const learns = LEARNING.some((purpose) => purpose === purposeKind);
    if (chosen.length === 0 || !learns) return judged(wrong, missing);
    if (isBlank(topic)) return judged(wrong, [...missing, lacking('TOPIC', ['topic'])]);
    for (const member of chosen) {
      const profile = member.profile ?? NOTHING_KNOWN;
      const overlap = tradeOverlap(profile, topic);
      if (overlap === null) missing.push(lacking('TRADE', ['members', member.id], member.personId));
      else wrong.push(...tradeFailure(member, profile, topic, overlap, minTradeOverlapPercent));
    }
    return judged(wrong, missing);
  },
});

/**
 * TK17: the journeys of a unit are not always made by the same few people (rule S-R7 against travel
 * as a perk). Counts journeys that begin in the months before this one, and this one.
 */
export const TK17 = defineCheck<DelegateFacts & JourneysFacts>()({
  id: 'TK17',
  reasons: { SAME_TRAVELLER: ['personId', 'journeys', 'unitJourneys', 'months'] },
  missing: ['START_DATE', 'MEMBERS', 'UNIT_JOURNEYS'],
  parseValues: frequencyValues,
  evaluate: (
    { kind, startDate, members, unitJourneys },
    { windowMonths, minJourneys, maxSharePercent },
  ) => {
    if (!isTravelling(kind)) return NOT_APPLICABLE;
    if (members.length === 0) return judged([], [lacking('MEMBERS', ['members'])]);
    if (startDate === null) return judged([], [lacking('START_DATE', ['startDate'])]);
    if (unitJourneys === null) return judged([], [lacking('UNIT_JOURNEYS', ['startDate'])]);
    const since = addMonths(startDate, -windowMonths);
    const counted = unitJourneys.filter(
      (journey) => journey.startDate >= since && journey.startDate <= startDate,
    );
    const total = counted.length + 1;
    if (total < minJourneys) return judged([], []);
    const wrong = members.flatMap(({ id, personId }) => {
      const taken = 1 + counted.filter(({ personIds }) => personIds.includes(personId)).length;
      if (100 * taken <= maxSharePercent * total) return [];
      const share = Math.ceil((100 * taken) / total);
      return failure(
        'SAME_TRAVELLER',
        { personId, journeys: taken, unitJourneys: total, months: windowMonths },
        {
          measure: over(maxSharePercent, share, 'PERCENT'),
          path: ['members', id],
          about: personId,
        },
      );
    });
    return judged(wrong, []);
  },
});
