import type { ActInput } from '@cau-noi/graphql/mutation';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import type { ActVariables, Answered } from '@cau-noi/portal/record-sending';
import { useViewer } from '@cau-noi/portal/session';
import { DateField } from '@cau-noi/ui/date-field';
import { PageSection } from '@cau-noi/ui/page';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { TypedDocumentNode } from 'urql';
import { emptyAmong, useWriting } from '../use-writing.ts';
import type { Wrong } from '../use-writing.ts';
import { WrittenForm } from '../written-form.tsx';
import { BasisFields, basisInput, neededIn } from './basis-fields.tsx';
import type { BasisWritten } from './basis-fields.tsx';
import { configurationMessages } from './configuration.messages.ts';
import type { DatedRow } from './configuration.ts';

/** What is told of every new value, whatever its kind. */
export type NextInput = ReturnType<typeof basisInput> & {
  readonly replacesId: string;
  readonly validFrom: string;
};

/** How the act is called. */
export interface ActWords {
  readonly title: string;
  readonly lead: string;
  readonly act: string;
  /** Once it is written, with the day from which it holds. */
  readonly done: (from: string) => string;
}

export interface NextValueProps<Data, Variables> {
  /** The row that the new value takes over from. */
  readonly latest: DatedRow;
  /** Loads the settings again. */
  readonly again: () => void;
  readonly document: TypedDocumentNode<Data, Variables>;
  /** With the value itself. */
  readonly inputOf: (next: NextInput) => ActInput<Variables>;
  /** The fields of the value itself, told what is wrong by path. */
  readonly children: (wrong: Wrong) => ReactNode;
  /** Told the day from which the value is to hold, as it is chosen. */
  readonly onValidFrom?: (validFrom: string | null) => void;
  /** Where it is something else than the next value of the same setting. */
  readonly said?: ActWords;
}

/** A new value begins with the basis of the one it takes over from. */
function basisAfter({ basis }: DatedRow): BasisWritten {
  const { citation, article, verification } = basis;
  return { citation, article: article ?? '', verification, reason: '' };
}

/** Writes the value that takes over from a day on; what stands is never rewritten. */
export function NextValue<Data extends Answered, Variables extends ActVariables>(
  props: NextValueProps<Data, Variables>,
) {
  const { latest, again, document, inputOf, children, onValidFrom } = props;
  const t = useMessages(configurationMessages);
  const said = props.said ?? {
    title: t('next'),
    lead: t('nextLead'),
    act: t('add'),
    done: (from) => t('added', { from }),
  };
  const format = useFormat();
  const toast = useToast();
  const { may } = useViewer();
  const [validFrom, setValidFrom] = useState<string | null>(null);
  const [basis, setBasis] = useState(() => basisAfter(latest));
  const empty = emptyAmong({ validFrom, ...neededIn(basis) });
  const { wrong, write, busy } = useWriting(document, { onStale: again, empty });
  const submit = () => {
    if (validFrom === null || empty.length > 0) return write(null);
    const next = { replacesId: latest.id, validFrom, ...basisInput(basis) };
    return write(inputOf(next), () => {
      toast({ text: said.done(format.date(validFrom)) });
      again();
    });
  };
  return (
    <PageSection title={said.title} lead={said.lead}>
      <WrittenForm
        label={said.title}
        act={said.act}
        permission={may.configure}
        busy={busy}
        onSubmit={() => void submit()}
      >
        {children(wrong)}
        <DateField
          path="validFrom"
          label={t('field.validFrom')}
          required
          value={validFrom}
          error={wrong('validFrom')}
          onChange={(day) => {
            setValidFrom(day);
            onValidFrom?.(day);
          }}
        />
        <BasisFields written={basis} wrong={wrong} onChange={setBasis} />
      </WrittenForm>
    </PageSection>
  );
}
