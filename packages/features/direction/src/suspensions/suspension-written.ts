import type { SuspensionContent } from '@cau-noi/domain/suspension/issues';
import { readPartialDate, writePartialDate } from '@cau-noi/portal/partial-date';
import type { SuspensionShown } from './suspension-parts.ts';

/** A suspension as its form holds it: dates as they are typed. */
export type SuspensionWritten = SuspensionContent & { readonly to: string };

export const NEW_SUSPENSION: SuspensionWritten = {
  title: '',
  directiveId: null,
  from: '',
  to: '',
  kinds: [],
  levels: [],
  organisationIds: [],
  countryCodes: [],
  online: 'CONSENT',
  inPerson: 'FORBIDDEN',
  note: null,
  source: null,
  verification: 'UNVERIFIED',
};

/** A suspension as loaded, for its form. */
export function writtenOf(loaded: SuspensionShown): SuspensionWritten {
  const { from, to, organisations, directive, note, source, verification } = loaded;
  const { title, kinds, levels, countryCodes, online, inPerson } = loaded;
  return {
    title,
    kinds,
    levels,
    countryCodes,
    online,
    inPerson,
    note,
    source,
    verification,
    directiveId: directive.id,
    organisationIds: organisations.map(({ id }) => id),
    from: writePartialDate(from),
    to: to === null ? '' : writePartialDate(to),
  };
}

/** What was typed, as the domain judges it. */
export function contentOf(written: SuspensionWritten): SuspensionContent {
  const to = readPartialDate(written.to);
  return { ...written, from: readPartialDate(written.from), to: to === '' ? null : to };
}

/** The same as the API takes it. */
export function inputOf(written: SuspensionWritten) {
  const { directiveId, kinds, levels, organisationIds, countryCodes, ...content } =
    contentOf(written);
  return {
    ...content,
    directiveId: directiveId ?? '',
    kinds: [...kinds],
    levels: [...levels],
    organisationIds: [...organisationIds],
    countryCodes: [...countryCodes],
  };
}
