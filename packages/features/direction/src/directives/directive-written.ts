import type { DirectiveContent } from '@cau-noi/domain/directive';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';

/** What the form of a directive loads. */
export const DirectiveWritten_directive = graphql(`
  fragment DirectiveWritten_directive on Directive {
    id
    version
    number
    subject
    issuer
    issuedOn
    effect
    kinds
    levels
    inForceFrom
    inForceTo
    note
    source
    verification
    organisation {
      id
      shortName
    }
    replacedBy {
      id
      number
    }
  }
`);

/** A directive as its form holds it: the domain's content, and whose own it is. */
export type DirectiveWritten = DirectiveContent & { readonly organisationId: string | null };

export const NEW_DIRECTIVE: DirectiveWritten = {
  number: '',
  subject: '',
  issuer: '',
  issuedOn: null,
  effect: 'GUIDES',
  kinds: [],
  levels: [],
  inForceFrom: null,
  inForceTo: null,
  replacedById: null,
  note: null,
  source: null,
  verification: 'UNVERIFIED',
  organisationId: null,
};

/** A directive as loaded, for its form. */
export function writtenOf(loaded: ResultOf<typeof DirectiveWritten_directive>): DirectiveWritten {
  // By name: the record holds what the page asks beside these too.
  const { number, subject, issuer, effect, kinds, levels, note, source, verification } = loaded;
  const { issuedOn, inForceFrom, inForceTo, organisation, replacedBy } = loaded;
  return {
    number,
    subject,
    issuer,
    effect,
    kinds,
    levels,
    note,
    source,
    verification,
    issuedOn: issuedOn as DirectiveContent['issuedOn'],
    inForceFrom: inForceFrom as DirectiveContent['inForceFrom'],
    inForceTo: inForceTo as DirectiveContent['inForceTo'],
    replacedById: replacedBy?.id ?? null,
    organisationId: organisation?.id ?? null,
  };
}

/** The content alone, as the API takes it. */
export function inputOf({ organisationId: _organisation, ...content }: DirectiveWritten) {
  return { ...content, kinds: [...content.kinds], levels: [...content.levels] };
}
