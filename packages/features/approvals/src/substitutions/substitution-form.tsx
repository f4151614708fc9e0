import { substitutionIssues } from '@cau-noi/domain/approval/substitution';
import type { Substitution as DomainSubstitution } from '@cau-noi/domain/approval/substitution';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { useViewer } from '@cau-noi/portal/session';
import { useTypedSearch } from '@cau-noi/portal/typed-search';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { focusField } from '@cau-noi/ui/field';
import { FieldColumn, FieldRow } from '@cau-noi/ui/field-row';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { useQuery } from 'urql';
import { substitutionMessages } from './substitutions.messages.ts';
import type { Created, Substitution, SubstitutionIssueAt, Wish } from './use-substitutions.ts';

const ColleaguesQuery = graphql(`
  query ColleaguesQuery($text: String) {
    colleagues(text: $text) {
      id
      name
      email
    }
  }
`);

/** Colleagues by a part of their name, asked once typing rests; the chosen one stays among them. */
function useColleagues(chosen: Wish['substitute'] | null) {
  const [text, type] = useTypedSearch();
  const [{ data, fetching }] = useQuery({ query: ColleaguesQuery, variables: { text } });
  const found = data?.colleagues ?? [];
  const missing = chosen !== null && !found.some(({ id }) => id === chosen.id);
  const options = [
    ...(missing ? [{ value: chosen.id, label: chosen.name }] : []),
    ...found.map(({ id, name, email }) => ({ value: id, label: name, note: email })),
  ];
  return { options, type, fetching };
}

interface Draft {
  readonly substitute: Wish['substitute'] | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly reason: string;
}

const missing = (field: string): SubstitutionIssueAt => ({ code: 'REQUIRED', path: [field] });

function wishOf({ substitute, validFrom, validTo, reason }: Draft): Wish | readonly string[] {
  if (substitute === null || validFrom === null || validTo === null) {
    const fields = { substituteId: substitute, validFrom, validTo };
    return Object.entries(fields).flatMap(([field, value]) => (value === null ? [field] : []));
  }
  return { substitute, validFrom, validTo, reason: reason.trim() === '' ? null : reason };
}

const FIELDS: Readonly<Record<string, string>> = { from: 'validFrom', to: 'validTo' };

/** What the domain has against it, beside those that the viewer sees; the server asks again. */
function issuesOf(
  viewerId: string,
  wish: Wish,
  existing: readonly Substitution[],
): readonly SubstitutionIssueAt[] {
  const asDomain = (
    id: string,
    principalId: string,
    { substitute, validFrom, validTo }: Pick<Wish, 'substitute' | 'validFrom' | 'validTo'>,
  ): DomainSubstitution => ({
    id,
    principalId,
    substituteId: substitute.id,
    from: validFrom as IsoDate,
    to: validTo as IsoDate,
  });
  return substitutionIssues(
    asDomain('', viewerId, wish),
    existing.map((one) => asDomain(one.id, one.principal.id, one)),
  ).map(({ code, path }) => ({ code, path: path.map((step) => FIELDS[step] ?? step) }));
}

export interface SubstitutionFormProps {
  readonly existing: readonly Substitution[];
  readonly busy: boolean;
  readonly onCreate: (wish: Wish) => Promise<Created>;
}

/** Names somebody who decides in the viewer's place, from a day to a day. */
export function SubstitutionForm({ existing, busy, onCreate }: SubstitutionFormProps) {
  const t = useMessages(substitutionMessages);
  const { id: viewerId, today } = useViewer();
  const empty: Draft = { substitute: null, validFrom: today, validTo: null, reason: '' };
  const [draft, setDraft] = useState(empty);
  const [issues, setIssues] = useState<readonly SubstitutionIssueAt[]>([]);
  const { options, type, fetching } = useColleagues(draft.substitute);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const sentence = t as (key: string) => string;
  const errorAt = (field: string) => {
    const issue = issues.find(({ path }) => path.at(-1) === field);
    return issue && sentence(`issue.${issue.code}`);
  };

  const send = async () => {
    const wish = wishOf(draft);
    const wrong = 'substitute' in wish ? issuesOf(viewerId, wish, existing) : wish.map(missing);
    const { done, issues: found } =
      'substitute' in wish && wrong.length === 0
        ? await onCreate(wish)
        : { done: false, issues: wrong };
    setIssues(found);
    if (done) setDraft(empty);
    if (found.length > 0) focusField(String(found[0]?.path.at(-1)));
  };

  return (
    <form
      noValidate
      aria-label={t('form.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <FieldColumn>
        <SelectField
          path="substituteId"
          label={t('form.substitute')}
          help={t('form.substituteHelp')}
          required
          value={draft.substitute?.id ?? null}
          options={options}
          loading={fetching}
          onSearch={type}
          error={errorAt('substituteId')}
          onChange={(id) => {
            const name = options.find(({ value }) => value === id)?.label ?? '';
            change({ substitute: id === null ? null : { id, name } });
          }}
        />
        <FieldRow>
          <DateField
            path="validFrom"
            label={t('form.from')}
            required
            min={today}
            value={draft.validFrom}
            error={errorAt('validFrom')}
            onChange={(validFrom) => change({ validFrom })}
          />
          <DateField
            path="validTo"
            label={t('form.to')}
            required
            min={draft.validFrom ?? today}
            value={draft.validTo}
            error={errorAt('validTo')}
            onChange={(validTo) => change({ validTo })}
          />
        </FieldRow>
        <TextField
          path="reason"
          label={t('form.reason')}
          help={t('form.reasonHelp')}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
        />
        <div>
          <ActButton type="submit" loading={busy}>
            {t('form.submit')}
          </ActButton>
        </div>
      </FieldColumn>
    </form>
  );
}
