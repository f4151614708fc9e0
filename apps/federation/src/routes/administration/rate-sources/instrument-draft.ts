import type { Verification } from '@cau-noi/domain/check';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';

/** The instruments, with what was written of each: what is put right begins as it stands. */
export const InstrumentNewPageQuery = graphql(`
  query InstrumentNewPageQuery($corrects: Boolean!) {
    instruments {
      id
      number
      issuer
      subject
      signedOn @include(if: $corrects)
      inForceFrom @include(if: $corrects)
      inForceTo @include(if: $corrects)
      source @include(if: $corrects)
      verification @include(if: $corrects)
      replaces @include(if: $corrects) {
        id
      }
      written @include(if: $corrects) {
        id
      }
    }
  }
`);

export type KnownInstrument = ResultOf<typeof InstrumentNewPageQuery>['instruments'][number];

/** What of an instrument is typed. */
export interface InstrumentDraft {
  readonly number: string;
  readonly issuer: string;
  readonly subject: string;
  readonly signedOn: string | null;
  readonly inForceFrom: string | null;
  readonly inForceTo: string | null;
  readonly replacesIds: readonly string[];
  readonly source: string;
  readonly verification: Verification;
  readonly reason: string;
}

/** Nobody has verified what is just being written. */
export const EMPTY_INSTRUMENT: InstrumentDraft = {
  number: '',
  issuer: '',
  subject: '',
  signedOn: null,
  inForceFrom: null,
  inForceTo: null,
  replacesIds: [],
  source: '',
  verification: 'UNVERIFIED',
  reason: '',
};

/** What is put right, as it was written last, and why it is put right is still to be said. */
export function instrumentDraftOf(known: KnownInstrument): InstrumentDraft {
  const { number, issuer, subject, source, verification, replaces } = known;
  return {
    issuer,
    subject,
    number: number ?? '',
    signedOn: known.signedOn ?? null,
    inForceFrom: known.inForceFrom ?? null,
    inForceTo: known.inForceTo ?? null,
    replacesIds: (replaces ?? []).map(({ id }) => id),
    source: source ?? '',
    verification: verification ?? 'UNVERIFIED',
    reason: '',
  };
}
