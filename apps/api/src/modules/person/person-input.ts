import type { PersonContent } from '@cau-noi/domain/person/issues';
import type { RegisteredLanguage } from '@cau-noi/domain/person';
import { readId, writeId } from '../../ids.ts';
import type { PersonInput, PersonLanguageInput } from './person-input.graphql.ts';
import type { PersonRow } from './person.queries.ts';

type Written = typeof PersonInput.$inferInput;

/** Languages as a client wrote them; a blank certificate is none. */
export function readLanguages(
  written: readonly (typeof PersonLanguageInput.$inferInput)[],
): readonly RegisteredLanguage[] {
  return written.map(({ certificate, expiresOn, ...known }) => ({
    ...known,
    certificate: certificate?.trim() || null,
    expiresOn: expiresOn ?? null,
  }));
}

/** What a client wrote, as the domain knows it; names without spaces around them. */
export function readPerson(input: Written): PersonContent {
  return {
    fullName: input.fullName.trim().replaceAll(/\s+/gu, ' '),
    dateOfBirth: input.dateOfBirth ?? null,
    sex: input.sex ?? null,
    trade: input.trade ?? null,
    function: input.function ?? null,
    languages: readLanguages(input.languages),
    posts: input.posts.map((post) => ({
      organisationId: readId(post.organisationId, 'Organisation'),
      title: post.title,
      keyLeader: post.keyLeader,
      from: post.validFrom,
      to: post.validTo ?? null,
    })),
  };
}

/** What is saved, in the shape in which a client writes it: the other side of a conflict. */
export function asWritten(row: PersonRow): Written {
  const { fullName, dateOfBirth, sex, trade, languages } = row;
  return {
    fullName,
    dateOfBirth,
    sex,
    trade,
    function: row.function,
    languages: [...languages],
    posts: row.posts.map(({ id: _id, organisationId, ...post }) => ({
      ...post,
      organisationId: writeId('Organisation', organisationId),
    })),
  };
}
