import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useState } from 'react';
import type { Parameter } from './configuration.ts';
import { configurationMessages } from './configuration.messages.ts';
import { NextValue } from './next-value.tsx';
import { ParameterPreview } from './parameter-preview.tsx';
import { useRowWords } from './row-words.ts';
import type { Proposed } from './use-preview.ts';

const CheckParameterEndMutation = graphql(
  `
    mutation CheckParameterEndMutation($input: CheckParameterEndInput!) {
      answer: checkParameterEnd(input: $input) {
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

export interface EndFormProps {
  readonly latest: Parameter;
  /** The row that counts again. */
  readonly general: Parameter;
  readonly again: () => void;
}

/** The end of a row for some, and what it would do to open records. */
export function EndForm({ latest, general, again }: EndFormProps) {
  const t = useMessages(configurationMessages);
  const words = useRowWords();
  const [validFrom, setValidFrom] = useState<string | null>(null);
  const { id } = latest;
  const proposed: Proposed | null = validFrom === null ? null : { end: { id, validFrom } };
  const said = { applies: words.applies(general), values: words.values(general) };
  return (
    <>
      <NextValue
        latest={latest}
        again={again}
        document={CheckParameterEndMutation}
        inputOf={({ replacesId, ...next }) => ({ ...next, id: replacesId })}
        onValidFrom={setValidFrom}
        said={{
          title: t('end.title'),
          lead: t('end.lead'),
          act: t('end.act'),
          done: (from) => t('end.done', { from }),
        }}
      >
        {() => <p>{t('end.general', said)}</p>}
      </NextValue>
      <ParameterPreview key={JSON.stringify(proposed)} proposed={proposed} />
    </>
  );
}
