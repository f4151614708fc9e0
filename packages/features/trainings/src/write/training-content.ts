import type { EventMode } from '@cau-noi/domain/dossier';
import type { Money } from '@cau-noi/domain/money';
import type { IsoDate } from '@cau-noi/domain/period';
import type { LanguageLevel } from '@cau-noi/domain/person';
import type { StaffRole } from '@cau-noi/domain/staff';
import type { OpenTo, OrganiserKind, TrainingContent } from '@cau-noi/domain/training';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { moneyOf } from '@cau-noi/portal/currencies';
import type { DossierChosen } from '@cau-noi/portal/dossier-field';
import { hoursOf, minutesOf } from '../training-state.ts';

/** What is written about a training, as the page and the form read it. */
export const TrainingContent_training = graphql(`
  fragment TrainingContent_training on Training {
    id
    version
    state
    title
    topic
    organiserKind
    organiserText
    organiserPartner {
      id
      name
    }
    roles
    trade
    language
    minLevel
    mode
    place
    year
    quarter
    startDate
    endDate
    closesOn
    places
    openTo
    invited {
      id
      shortName
    }
    cost {
      minor
      currency
    }
    sponsor {
      id
      name
    }
    dossier {
      id
      title
    }
    cascadeOf {
      id
      title
    }
    project {
      id
      titleVi
    }
    cascadeTrainer {
      id
      fullName
    }
    note
    sessions {
      id
      on
      minutes
      subject
      trainerText
      trainer {
        id
        fullName
      }
    }
  }
`);

export type TrainingRead = ResultOf<typeof TrainingContent_training>;

/** A session as the form holds it. */
export interface SessionWritten {
  readonly on: string | null;
  readonly hours: number | null;
  readonly subject: string;
  readonly trainerId: string | null;
  readonly trainerText: string;
}

/** What is written about a training, as the form holds it. */
export interface TrainingWritten {
  readonly title: string;
  readonly topic: string;
  readonly organiserKind: OrganiserKind;
  readonly organiserPartnerId: string | null;
  readonly organiserText: string;
  readonly roles: readonly StaffRole[];
  readonly trade: string;
  readonly language: string | null;
  readonly minLevel: LanguageLevel | null;
  readonly mode: EventMode;
  readonly place: string;
  readonly year: number | null;
  readonly quarter: number | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly closesOn: string | null;
  readonly places: number | null;
  readonly openTo: OpenTo;
  readonly invitedIds: readonly string[];
  readonly cost: Money | null;
  readonly sponsorId: string | null;
  readonly dossier: DossierChosen | null;
  readonly projectId: string | null;
  readonly cascadeOfId: string | null;
  readonly cascadeTrainerId: string | null;
  readonly note: string;
  readonly sessions: readonly SessionWritten[];
}

/** A new training of a year; what it came of where it is a further course. */
export function newTraining(year: number, cascadeOfId: string | null): TrainingWritten {
  return {
    title: '',
    topic: '',
    organiserKind: 'UNION',
    organiserPartnerId: null,
    organiserText: '',
    roles: [],
    trade: '',
    language: null,
    minLevel: null,
    mode: 'IN_PERSON',
    place: '',
    year,
    quarter: null,
    startDate: null,
    endDate: null,
    closesOn: null,
    places: null,
    openTo: 'INVITED',
    invitedIds: [],
    cost: null,
    sponsorId: null,
    dossier: null,
    projectId: null,
    cascadeOfId,
    cascadeTrainerId: null,
    note: '',
    sessions: [],
  };
}

/** What the form begins with for a training that is written down. */
export function writtenTraining(training: TrainingRead): TrainingWritten {
  const { organiserPartner, invited, sponsor, dossier, cascadeOf, cascadeTrainer } = training;
  return {
    title: training.title,
    topic: training.topic,
    organiserKind: training.organiserKind,
    organiserPartnerId: organiserPartner?.id ?? null,
    organiserText: training.organiserText ?? '',
    roles: training.roles,
    trade: training.trade ?? '',
    language: training.language,
    minLevel: training.minLevel,
    mode: training.mode,
    place: training.place ?? '',
    year: training.year,
    quarter: training.quarter,
    startDate: training.startDate,
    endDate: training.endDate,
    closesOn: training.closesOn,
    places: training.places,
    openTo: training.openTo,
    invitedIds: invited.map(({ id }) => id),
    cost: moneyOf(training.cost),
    sponsorId: sponsor?.id ?? null,
    dossier: dossier === null ? null : { id: dossier.id, title: dossier.title },
    projectId: training.project?.id ?? null,
    cascadeOfId: cascadeOf?.id ?? null,
    cascadeTrainerId: cascadeTrainer?.id ?? null,
    note: training.note ?? '',
    sessions: training.sessions.map(({ on, minutes, subject, trainer, trainerText }) => ({
      on,
      hours: hoursOf(minutes),
      subject,
      trainerId: trainer?.id ?? null,
      trainerText: trainerText ?? '',
    })),
  };
}

const words = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const day = (text: string | null): IsoDate | null => text as IsoDate | null;

/** What is sent, and found wanting before: the fields of another kind of organiser are left out. */
export function contentOf(written: TrainingWritten): TrainingContent {
  const { organiserKind, dossier, openTo, cascadeOfId } = written;
  return {
    title: written.title.trim(),
    topic: written.topic.trim(),
    organiserKind,
    organiserPartnerId: organiserKind === 'PARTNER' ? written.organiserPartnerId : null,
    organiserText: organiserKind === 'BODY' ? words(written.organiserText) : null,
    roles: [...written.roles],
    trade: words(written.trade),
    language: written.language,
    minLevel: written.minLevel,
    mode: written.mode,
    place: words(written.place),
    year: written.year ?? 0,
    quarter: written.quarter,
    startDate: day(written.startDate),
    endDate: day(written.endDate),
    closesOn: day(written.closesOn),
    places: written.places,
    openTo,
    invitedIds: openTo === 'INVITED' ? [...written.invitedIds] : [],
    cost: written.cost,
    sponsorId: written.sponsorId,
    dossierId: dossier?.id ?? null,
    projectId: written.projectId,
    cascadeOfId,
    cascadeTrainerId: cascadeOfId === null ? null : written.cascadeTrainerId,
    note: words(written.note),
    sessions: written.sessions.map(({ on, hours, subject, trainerId, trainerText }) => ({
      // An empty day is found wanting as any other field.
      on: (on ?? '') as IsoDate,
      minutes: minutesOf(hours ?? 0),
      subject: subject.trim(),
      trainerId,
      trainerText: words(trainerText),
    })),
  };
}

/** The same as the API takes it. */
export function inputOf(written: TrainingWritten) {
  const { roles, invitedIds, sessions, ...content } = contentOf(written);
  return { ...content, roles: [...roles], invitedIds: [...invitedIds], sessions: [...sessions] };
}
