import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useState } from 'react';
import type { Parameter } from './configuration.ts';
import { configurationMessages } from './configuration.messages.ts';
import { NextValue } from './next-value.tsx';
import { ParameterFields, writtenAfter } from './parameter-fields.tsx';
import { ParameterPreview } from './parameter-preview.tsx';
import type { Proposed } from './use-preview.ts';
import { WhomFields } from './whom-fields.tsx';
import type { WhomWritten } from './whom-fields.tsx';

const CheckParameterNarrowMutation = graphql(
  `
    mutation CheckParameterNarrowMutation($input: CheckParameterNarrowInput!) {
      answer: checkParameterNarrow(input: $input) {
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

export interface NarrowFormProps {
  /** The row that goes on for the rest. */
  readonly latest: Parameter;
  readonly again: () => void;
}

const NOBODY_YET: WhomWritten = { levels: [], kinds: [], planned: null };

/** Values for some of those for whom a row is, and what they would do to open records. */
export function NarrowForm({ latest, again }: NarrowFormProps) {
  const t = useMessages(configurationMessages);
  const [validFrom, setValidFrom] = useState<string | null>(null);
  const [written, setWritten] = useState(() => writtenAfter(latest));
  const [scope, setScope] = useState(NOBODY_YET);
  const { severity, values } = written;
  const besideId = latest.id;
  const proposed: Proposed | null =
    validFrom === null ? null : { narrow: { besideId, scope, validFrom, severity, values } };
  return (
    <>
      <NextValue
        latest={latest}
        again={again}
        document={CheckParameterNarrowMutation}
        inputOf={({ replacesId: _general, ...next }) => ({ ...next, besideId, scope, ...written })}
        onValidFrom={setValidFrom}
        said={{
          title: t('narrow.title'),
          lead: t('narrow.lead'),
          act: t('narrow.act'),
          done: (from) => t('narrow.done', { from }),
        }}
      >
        {(wrong) => (
          <>
            <WhomFields general={latest} written={scope} wrong={wrong} onChange={setScope} />
            <ParameterFields written={written} wrong={wrong} onChange={setWritten} />
          </>
        )}
      </NextValue>
      <ParameterPreview key={JSON.stringify(proposed)} proposed={proposed} />
    </>
  );
}
