import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { normIssueText } from '@cau-noi/i18n/norm-issue-text';
import { normWords } from '@cau-noi/i18n/norm-words';
import { useViewer } from '@cau-noi/portal/session';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { MoneyField } from '@cau-noi/ui/money-field';
import type { MoneyValue } from '@cau-noi/ui/money-field';
import { PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { emptyAmong, useWriting } from '../use-writing.ts';
import { WrittenForm } from '../written-form.tsx';
import { useScopeWords } from './scope-words.ts';
import { sourcesMessages } from './sources.messages.ts';

/** The rates of a day below which a union may stay. */
const OwnCeilingFormQuery = graphql(`
  query OwnCeilingFormQuery($on: Date!) {
    norms(on: $on) {
      rate {
        id
        item
        scope {
          guestRanks
          roles
          places
          travellers
          countries
        }
        limit {
          __typename
          ... on RateAmount {
            ceiling {
              minor
              currency
            }
          }
        }
      }
    }
  }
`);

const OwnCeilingAddMutation = graphql(
  `
    mutation OwnCeilingAddMutation($input: OwnCeilingAddInput!) {
      answer: ownCeilingAdd(input: $input) {
        __typename
        ... on OwnCeilingPayload {
          ownCeiling {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

type RateOfDay = ResultOf<typeof OwnCeilingFormQuery>['norms'][number]['rate'];

interface OwnDraft {
  readonly rateId: string | null;
  readonly ceiling: MoneyValue | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly citation: string;
  readonly reason: string;
}

/** The amounts that are in force on a day, and how each is said. */
function useRatesOn(day: string) {
  const words = useMessages(normWords);
  const format = useFormat();
  const scopeParts = useScopeWords();
  const [{ data, fetching }] = useQuery({
    query: OwnCeilingFormQuery,
    variables: useMemo(() => ({ on: day }), [day]),
  });
  const amounts = (data?.norms ?? []).flatMap(({ rate }) =>
    rate.limit.__typename === 'RateAmount' ? [{ rate, ceiling: rate.limit.ceiling }] : [],
  );
  const said = ({ item, scope }: RateOfDay) =>
    [words(`item.${item}`), ...scopeParts(scope)].join(', ');
  return {
    loading: fetching,
    amounts,
    options: amounts.map(({ rate, ceiling }) => ({
      value: rate.id,
      label: said(rate),
      note: format.money(ceiling),
    })),
  };
}

export interface OwnCeilingFormProps {
  readonly unit: string;
  readonly again: () => void;
}

/** Lets a union stay below a rate of the State: which, how far, from when, by which decision. */
export function OwnCeilingForm({ unit, again }: OwnCeilingFormProps) {
  const t = useMessages(sourcesMessages);
  const toast = useToast();
  const { may, today } = useViewer();
  const [draft, setDraft] = useState<OwnDraft>({
    rateId: null,
    ceiling: null,
    validFrom: today,
    validTo: null,
    citation: '',
    reason: '',
  });
  const { loading, amounts, options } = useRatesOn(draft.validFrom ?? today);
  const chosen = amounts.find(({ rate }) => rate.id === draft.rateId) ?? null;
  const { wrong, write, busy } = useWriting(OwnCeilingAddMutation, {
    onStale: again,
    inWords: normIssueText,
    empty: emptyAmong({ validFrom: draft.validFrom, item: chosen, ceiling: draft.ceiling }),
  });
  const change = (part: Partial<OwnDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = () => {
    const { ceiling, validFrom, validTo, citation, reason } = draft;
    if (chosen === null || ceiling === null || validFrom === null) return write(null);
    const { item, scope } = chosen.rate;
    const said = { item, scope, ceiling, validFrom, validTo, citation, reason };
    return write({ organisationId: unit, ...said }, () => {
      toast({ text: t('own.added') });
      change({ rateId: null, ceiling: null });
      again();
    });
  };
  return (
    <PageSection title={t('own.add')}>
      <WrittenForm
        label={t('own.add')}
        act={t('own.add')}
        permission={may.configure}
        busy={busy}
        onSubmit={() => void submit()}
      >
        <Period draft={draft} wrong={wrong} onChange={change} />
        <SelectField
          path="item"
          label={t('field.rate')}
          help={t('field.rateHelp')}
          required
          loading={loading}
          value={chosen?.rate.id ?? null}
          options={options}
          error={wrong('item')}
          onChange={(rateId) => change({ rateId })}
        />
        <MoneyField
          path="ceiling"
          label={t('field.ceiling')}
          help={t('field.ceilingHelp')}
          required
          currencies={[chosen?.ceiling.currency ?? 'VND']}
          value={draft.ceiling}
          error={wrong('ceiling')}
          onChange={(ceiling) => change({ ceiling })}
        />
        <Decision draft={draft} wrong={wrong} onChange={change} />
      </WrittenForm>
    </PageSection>
  );
}

interface PartProps {
  readonly draft: OwnDraft;
  readonly wrong: (path: string) => string | undefined;
  readonly onChange: (part: Partial<OwnDraft>) => void;
}

/** From when to when it holds. */
function Period({ draft, wrong, onChange }: PartProps) {
  const t = useMessages(sourcesMessages);
  return (
    <FieldRow>
      <DateField
        path="validFrom"
        label={t('field.validFrom')}
        required
        value={draft.validFrom}
        error={wrong('validFrom')}
        onChange={(validFrom) => onChange({ validFrom })}
      />
      <DateField
        path="validTo"
        label={t('field.validTo')}
        help={t('field.unseen')}
        value={draft.validTo}
        error={wrong('validTo')}
        onChange={(validTo) => onChange({ validTo })}
      />
    </FieldRow>
  );
}

/** By which decision it is set, and why it is written. */
function Decision({ draft, wrong, onChange }: PartProps) {
  const t = useMessages(sourcesMessages);
  return (
    <>
      <TextField
        path="citation"
        label={t('field.citation')}
        required
        value={draft.citation}
        error={wrong('citation')}
        onChange={(citation) => onChange({ citation })}
      />
      <TextField
        path="reason"
        label={t('field.reason')}
        required
        lines={2}
        value={draft.reason}
        error={wrong('reason')}
        onChange={(reason) => onChange({ reason })}
      />
    </>
  );
}
