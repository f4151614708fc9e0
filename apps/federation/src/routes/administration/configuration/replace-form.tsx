import { graphql } from '@cau-noi/graphql/graphql';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useState } from 'react';
import type { Parameter } from './configuration.ts';
import { NextValue } from './next-value.tsx';
import { ParameterFields, writtenAfter } from './parameter-fields.tsx';
import { ParameterPreview } from './parameter-preview.tsx';
import type { Proposed } from './use-preview.ts';

const CheckParameterAddMutation = graphql(
  `
    mutation CheckParameterAddMutation($input: CheckParameterAddInput!) {
      answer: checkParameterAdd(input: $input) {
        __typename
        ... on CheckParameterPayload {
          parameter {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export interface ReplaceFormProps {
  readonly latest: Parameter;
  readonly again: () => void;
}

/** Other values for the same from a day on, and what they would do to open records. */
export function ReplaceForm({ latest, again }: ReplaceFormProps) {
  const [validFrom, setValidFrom] = useState<string | null>(null);
  const [written, setWritten] = useState(() => writtenAfter(latest));
  const { severity, values } = written;
  const proposed: Proposed | null =
    validFrom === null ? null : { replace: { replacesId: latest.id, validFrom, severity, values } };
  return (
    <>
      <NextValue
        latest={latest}
        again={again}
        document={CheckParameterAddMutation}
        inputOf={(next) => ({ ...next, ...written })}
        onValidFrom={setValidFrom}
      >
        {(wrong) => <ParameterFields written={written} wrong={wrong} onChange={setWritten} />}
      </NextValue>
      <ParameterPreview key={JSON.stringify(proposed)} proposed={proposed} />
    </>
  );
}
