import type { Day, Instant } from './calendar.ts';
import { day, dayOf, yearOf } from './calendar.ts';
import type { DossierContent, PlanLineContent } from './content/content.ts';
import type { DossierLife } from './dossier-life.ts';
import { dossierStateAt, isForceMajeure } from './dossier-life.ts';
import { earlierCosts } from './earlier-costs.ts';
import { isTravelling } from './kinds.ts';
import type { PlanLife } from './plan-life.ts';
import { roundStateAt } from './rounds.ts';
import type { DossierLookups, MissionsOfCountry, OtherTrip, PlanLookups } from './rules.ts';
import type { Setting } from './setting.ts';
import type { SamplePerson } from './staff.ts';
import { isKeyLeader } from './staff.ts';
import type { PlannedLine } from './ledger-records.ts';
import {
  grouped,
  yearsBefore,
  everyMember,
  headOf,
  countedAt,
  reportedBy,
  missionOf,
  plannedMissionOf,
  isApprovedAt,
  everyLine,
} from './ledger-records.ts';

/** How far back missions are looked up. */
const YEARS_BACK = 3;

/** What the records say at a moment of the past, so that each submission is judged by what was known. */
export class Ledger {
  readonly #byPerson: ReadonlyMap<string, readonly DossierLife[]>;
  readonly #byCountry: ReadonlyMap<string, readonly DossierLife[]>;
  readonly #byUnion: ReadonlyMap<string, readonly DossierLife[]>;
  readonly #byHead: ReadonlyMap<string, readonly DossierLife[]>;
  readonly #byLine: ReadonlyMap<string, DossierLife>;
  readonly #lines: ReadonlyMap<string, PlannedLine>;
  readonly #linesByCountry: ReadonlyMap<string, readonly PlannedLine[]>;
  readonly #plans: ReadonlyMap<string, PlanLife>;
  /** All unions of the sample stand directly below the federation, so each beside each other. */
  readonly #unionIds: readonly string[];
  readonly #people: ReadonlyMap<string, SamplePerson>;

  constructor({ people }: Setting, dossiers: readonly DossierLife[], plans: readonly PlanLife[]) {
    const travelling = dossiers.filter(({ intent }) => isTravelling(intent.kind));
    const lines = everyLine(plans);
    this.#byPerson = grouped(travelling, (life) =>
      everyMember(life).map(({ personId }) => personId),
    );
    this.#byCountry = grouped(travelling, ({ intent }) =>
      intent.places.map(({ country }) => country),
    );
    this.#byUnion = grouped(dossiers, ({ intent }) => [intent.union.id]);
    this.#byHead = grouped(dossiers, (life) => {
      const head = headOf(life);
      return head === undefined ? [] : [head];
    });
    this.#byLine = new Map(dossiers.map((life) => [life.intent.id, life]));
    this.#lines = new Map(lines.map((entry) => [entry.line.id, entry]));
    this.#linesByCountry = grouped(
      lines.filter(({ line }) => isTravelling(line.kind)),
      ({ line }) => line.countries,
    );
    this.#plans = new Map(plans.map((plan) => [`${plan.union.id} ${plan.year}`, plan]));
    this.#unionIds = [...this.#byUnion.keys()];
    this.#people = new Map(people.all.map((person) => [person.id, person]));
  }

  /** What is known of a dossier that is handed in at that moment. */
  lookupsOf(life: DossierLife, content: DossierContent, now: Instant): DossierLookups {
    const { startDate, planLineId, members, stops } = content;
    const { id: organisationId } = life.intent.union;
    const date = startDate ?? dayOf(now);
    const head = headOf(life);
    return {
      dossierId: life.id,
      today: dayOf(now),
      level: life.intent.union.kind,
      approvedFacts: null,
      planLine: this.#planLineOf(planLineId, now),
      people: members.flatMap(({ personId }) => this.#personOf(personId, date, life, now)),
      missions: this.#missionsTo(
        { organisationId, partnerIds: content.partnerId === null ? [] : [content.partnerId] },
        stops.map(({ countryCode }) => countryCode),
        [date, now],
        ({ line }) => line.id !== planLineId,
      ),
      unitJourneys: this.#unitJourneysOf(life, content, now),
      neighbours: {
        organisationId,
        neighbourIds: this.#unionIds.filter((id) => id !== organisationId),
      },
      state: 'DRAFT',
      actualEndDate: null,
      reportSubmittedOn: null,
      openReports: this.openReports(life, now).map((other) => {
        const counted = countedAt(other, now);
        const { kind, union, start, end } = other.intent;
        return {
          dossierId: other.id,
          organisationId: union.id,
          returnedOn: counted?.endDate ?? end,
          sameHead: headOf(other) === head,
          subject: {
            kind,
            level: union.kind,
            planned: other.planned,
            normDay: counted?.startDate ?? start,
          },
        };
      }),
      earlierCosts: earlierCosts(this.#byUnion.get(organisationId) ?? [], life, now),
    };
  }

  /** What is known of a plan that is handed in at that moment. */
  planLookupsOf(
    { union, year, id }: PlanLife,
    lines: readonly PlanLineContent[],
    now: Instant,
  ): PlanLookups {
    const travelling = lines.filter(({ kind }) => isTravelling(kind));
    const countries = travelling.flatMap((line) => line.countries);
    const partnerIds = travelling.flatMap((line) => line.partnerId ?? []);
    return {
      level: union.kind,
      missions: this.#missionsTo(
        { organisationId: union.id, partnerIds },
        countries,
        [day(year, 1, 1), now],
        ({ plan }) => plan.id !== id,
      ),
      previousResult: this.#resultOf(this.#plans.get(`${union.id} ${year - 1}`), now),
    };
  }

  /** Other activities of the union or of the head whose report is not in at that moment. */
  openReports(own: DossierLife, now: Instant): readonly DossierLife[] {
    const head = headOf(own);
    const concerned = [
      ...(this.#byUnion.get(own.intent.union.id) ?? []),
      ...(head === undefined ? [] : (this.#byHead.get(head) ?? [])),
    ];
    return [...new Set(concerned)].filter((life) => {
      const counted = life === own ? null : countedAt(life, now);
      const over =
        counted !== null && counted.state !== 'SUBMITTED' && counted.endDate <= dayOf(now);
      return over && !reportedBy(life, now);
    });
  }

  #planLineOf(planLineId: string | null, now: Instant): DossierLookups['planLine'] {
    const entry = planLineId === null ? undefined : this.#lines.get(planLineId);
    if (entry === undefined) return null;
    const { id, kind } = entry.line;
    return { id, approved: isApprovedAt(entry, now), kind, year: entry.plan.year };
  }

  #personOf(
    personId: string,
    date: Day,
    life: DossierLife,
    now: Instant,
  ): DossierLookups['people'] {
    const person = this.#people.get(personId);
    if (person === undefined) return [];
    const { trade, function: duty, languages, dateOfBirth, sex } = person;
    const held = person.posts.filter(({ from, to }) => from <= date && (to === null || date <= to));
    const post = held.find(({ place }) => isKeyLeader(place)) ?? held.at(-1) ?? null;
    const year = yearOf(date);
    return [
      {
        personId,
        organisationId: post?.unionId ?? null,
        keyLeader: post === null ? null : isKeyLeader(post.place),
        profile: { trade, function: duty, languages },
        born: { dateOfBirth, sex },
        tripsByYear: [{ year, trips: this.#tripsOf(personId, year, life, now) }],
      },
    ];
  }

  #tripsOf(personId: string, year: number, own: DossierLife, now: Instant): readonly OtherTrip[] {
    return (this.#byPerson.get(personId) ?? []).flatMap((life): OtherTrip[] => {
      const counted = life === own ? null : countedAt(life, now);
      const goes = counted?.members.some((member) => member.personId === personId) ?? false;
      if (counted === null || !goes || yearOf(counted.startDate) !== year) return [];
      const { startDate, state } = counted;
      const organisationId = life.intent.union.id;
      return [{ dossierId: life.id, organisationId, startDate, pending: state === 'SUBMITTED' }];
    });
  }

  /** The union's journeys that are approved or made at that moment, up to this one. */
  #unitJourneysOf(
    { intent }: DossierLife,
    { startDate, members }: DossierContent,
    now: Instant,
  ): DossierLookups['unitJourneys'] {
    if (startDate === null) return null;
    const organisationId = intent.union.id;
    const going = members.map(({ personId }) => personId);
    const since = yearsBefore(startDate, 1);
    const journeys = (this.#byUnion.get(organisationId) ?? [])
      .filter((other) => isTravelling(other.intent.kind))
      .flatMap((other) => {
        const counted = countedAt(other, now);
        if (counted === null || counted.state === 'SUBMITTED') return [];
        if (counted.startDate < since || counted.startDate > startDate) return [];
        const went = counted.members.map(({ personId }) => personId);
        const personIds = going.filter((id) => went.includes(id)).toSorted();
        return [{ dossierId: other.id, startDate: counted.startDate, personIds }];
      })
      .toSorted((a, b) =>
        `${a.startDate} ${a.dossierId}` < `${b.startDate} ${b.dossierId}` ? -1 : 1,
      );
    return { organisationId, until: startDate, journeys };
  }

  /** Missions that count at that moment, and approved lines that no dossier carries out yet. */
  #missionsTo(
    askedFor: Pick<MissionsOfCountry, 'organisationId' | 'partnerIds'>,
    countries: readonly string[],
    [from, now]: readonly [Day, Instant],
    admits: (entry: PlannedLine) => boolean,
  ): readonly MissionsOfCountry[] {
    const since = yearsBefore(from, YEARS_BACK);
    return [...new Set(countries)].map((countryCode) => {
      const made = (this.#byCountry.get(countryCode) ?? []).map((life) => missionOf(life, now));
      const planned = (this.#linesByCountry.get(countryCode) ?? [])
        .filter((entry) => admits(entry) && isApprovedAt(entry, now))
        .filter(({ line }) => (this.#byLine.get(line.id)?.createdAt ?? now) >= now)
        .map(plannedMissionOf);
      const missions = [...made, ...planned]
        .filter((mission) => mission !== null)
        .filter(({ startDate }) => startDate >= since);
      return { ...askedFor, countryCode, missions };
    });
  }

  #resultOf(plan: PlanLife | undefined, now: Instant): PlanLookups['previousResult'] {
    const baseline = plan?.rounds.find((round) => roundStateAt(round, now) === 'APPROVED');
    if (plan === undefined || baseline === undefined) return null;
    const { lines } = baseline.content;
    const lives = lines.flatMap(({ id }) => this.#byLine.get(id) ?? []);
    const stopped = lives.filter(
      ({ stop }) => stop !== null && isForceMajeure(stop.reason) && stop.at <= now,
    );
    return {
      year: plan.year,
      done: lives.filter((life) => dossierStateAt(life, now) === 'COMPLETED').length,
      planned: lines.length,
      stoppedByForceMajeure: stopped.length,
    };
  }
}
