import { required } from '@cau-noi/domain/limits';
import type { IsoDate } from '@cau-noi/domain/period';
import { parseIsoDate } from '@cau-noi/domain/period';
import { LANGUAGE_EVIDENCES, LANGUAGE_LEVELS, SEXES } from '@cau-noi/domain/person';
import type { LanguageEvidence, LanguageLevel, Sex } from '@cau-noi/domain/person';
import { personIssues } from '@cau-noi/domain/person/issues';
import type { JsonValue } from '@cau-noi/graphql/graphql';
import { items, part, textOrNull } from '../register/json.ts';
import type { WrittenIssue } from '@cau-noi/i18n/issue-text';

/** A post as the form holds it: the union and the first day may still be missing. */
export interface PostWritten {
  readonly organisationId: string | null;
  readonly title: string;
  readonly keyLeader: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface LanguageWritten {
  readonly language: string;
  readonly level: LanguageLevel;
  readonly evidence: LanguageEvidence;
  readonly certificate: string | null;
  readonly expiresOn: string | null;
}

/** Everything that is written about a person, as the form holds it. */
export interface PersonWritten {
  readonly fullName: string;
  readonly dateOfBirth: string | null;
  readonly sex: Sex | null;
  readonly function: string;
  readonly trade: string;
  readonly posts: readonly PostWritten[];
  readonly languages: readonly LanguageWritten[];
}

/** A post to be filled in, of the writer's own union. */
export function newPost(organisationId: string | null): PostWritten {
  return { organisationId, title: '', keyLeader: false, validFrom: null, validTo: null };
}

export const NEW_LANGUAGE: LanguageWritten = {
  language: 'en',
  level: 'B1',
  evidence: 'SELF_STATED',
  certificate: null,
  expiresOn: null,
};

/** A new person of the writer's own union. */
export function newPerson(organisationId: string | null): PersonWritten {
  return {
    fullName: '',
    dateOfBirth: null,
    sex: null,
    function: '',
    trade: '',
    posts: [newPost(organisationId)],
    languages: [],
  };
}

/** A person as the API gives them. */
export interface PersonRecord extends Pick<
  PersonWritten,
  'fullName' | 'dateOfBirth' | 'sex' | 'languages'
> {
  readonly function: string | null;
  readonly trade: string | null;
  readonly posts: readonly (Omit<PostWritten, 'organisationId'> & {
    readonly organisation: { readonly id: string };
  })[];
}

/** What the form begins with for a person of the register. */
export function writtenOf(record: PersonRecord): PersonWritten {
  const { fullName, dateOfBirth, sex, languages, posts, trade } = record;
  return {
    fullName,
    dateOfBirth,
    sex,
    function: record.function ?? '',
    trade: trade ?? '',
    posts: posts.map(({ organisation, title, keyLeader, validFrom, validTo }) => ({
      organisationId: organisation.id,
      title,
      keyLeader,
      validFrom,
      validTo,
    })),
    languages: languages.map(({ language, level, evidence, certificate, expiresOn }) => ({
      language,
      level,
      evidence,
      certificate,
      expiresOn,
    })),
  };
}

const filled = (text: string) => (text.trim() === '' ? null : text.trim());

/** Languages as the domain judges them; a day that is no day is none. */
export function registered(languages: readonly LanguageWritten[]) {
  return languages.map((known) => ({
    ...known,
    certificate: filled(known.certificate ?? ''),
    expiresOn: dayOf(known.expiresOn),
  }));
}

const dayOf = (text: string | null): IsoDate | null => {
  if (text === null) return null;
  const day = parseIsoDate(text);
  return day.ok ? day.value : null;
};

/** What is missing in the form and cannot be sent at all, then what the domain finds. */
export function issuesOf(written: PersonWritten, today: string): readonly WrittenIssue[] {
  const { fullName, dateOfBirth, sex, posts, languages } = written;
  const missing = posts.flatMap(({ organisationId, validFrom }, index) => [
    ...required(['posts', index, 'organisationId'], organisationId),
    ...required(['posts', index, 'validFrom'], validFrom),
  ]);
  const day = dayOf(today);
  if (day === null) return missing;
  const content = {
    fullName: fullName.trim(),
    dateOfBirth: dayOf(dateOfBirth),
    sex,
    trade: filled(written.trade),
    function: filled(written.function),
    languages: registered(languages),
    posts: posts.map(({ organisationId, title, keyLeader, validFrom, validTo }) => ({
      organisationId: organisationId ?? '',
      title: title.trim(),
      keyLeader,
      // A missing first day is told above; today lets the rest be looked at.
      from: dayOf(validFrom) ?? day,
      to: validFrom === null ? null : dayOf(validTo),
    })),
  };
  return [...missing, ...personIssues(content, day)];
}

/** What is sent once nothing is missing; null while a post has no union or no first day. */
export function inputOf(written: PersonWritten) {
  const { fullName, dateOfBirth, sex, languages } = written;
  const posts = written.posts.flatMap(({ organisationId, title, validFrom, ...post }) =>
    organisationId === null || validFrom === null
      ? []
      : [{ ...post, organisationId, validFrom, title: title.trim() }],
  );
  if (posts.length < written.posts.length) return null;
  return {
    fullName: fullName.trim(),
    dateOfBirth,
    sex,
    function: filled(written.function),
    trade: filled(written.trade),
    languages: registered(languages),
    posts,
  };
}

function postOf(json: JsonValue): PostWritten {
  const text = (name: string) => textOrNull(part(json, name));
  return {
    organisationId: text('organisationId'),
    title: text('title') ?? '',
    keyLeader: part(json, 'keyLeader') === true,
    validFrom: text('validFrom'),
    validTo: text('validTo'),
  };
}

/** A language as somebody else saved it. */
function languageOf(json: JsonValue): LanguageWritten {
  const text = (name: string) => textOrNull(part(json, name));
  return {
    language: text('language') ?? '',
    level: LANGUAGE_LEVELS.find((level) => level === text('level')) ?? NEW_LANGUAGE.level,
    evidence:
      LANGUAGE_EVIDENCES.find((evidence) => evidence === text('evidence')) ?? NEW_LANGUAGE.evidence,
    certificate: text('certificate'),
    expiresOn: text('expiresOn'),
  };
}

/** What somebody else saved, from a conflict; in the shape of the mutation's input. */
export function writtenByOthers(json: JsonValue): PersonWritten {
  const text = (name: string) => textOrNull(part(json, name));
  return {
    fullName: text('fullName') ?? '',
    dateOfBirth: text('dateOfBirth'),
    sex: SEXES.find((sex) => sex === text('sex')) ?? null,
    function: text('function') ?? '',
    trade: text('trade') ?? '',
    posts: items(part(json, 'posts')).map(postOf),
    languages: items(part(json, 'languages')).map(languageOf),
  };
}
