import type { TokenScope } from '@cau-noi/domain/access/actor';
import { TOKEN_SCOPES } from '@cau-noi/domain/access/actor';
import type { TokenWish } from '@cau-noi/domain/access/token';
import { LONGEST_TOKEN_DAYS, LONGEST_TOKEN_NAME, tokenIssues } from '@cau-noi/domain/access/token';
import type { IsoDate } from '@cau-noi/domain/period';
import { addDays } from '@cau-noi/domain/period';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { focusField } from '@cau-noi/ui/field';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { accessTokenMessages } from './access-tokens.messages.ts';
import type { AccessToken, Created, TokenIssueAt } from './use-access-tokens.ts';

/** Days that a token may be chosen to hold, up to what any may. */
const LIFETIMES = [30, 90, 180, LONGEST_TOKEN_DAYS].map(String);
const USUAL = '90';

/** What a choice of the form stands for: whatever writes reads too. */
const scopesOf: Readonly<Record<TokenScope, readonly TokenScope[]>> = {
  READ: ['READ'],
  WRITE: ['READ', 'WRITE'],
};

interface Draft {
  readonly name: string;
  readonly may: TokenScope;
  readonly days: string;
}

const EMPTY: Draft = { name: '', may: 'READ', days: USUAL };

export interface TokenFormProps {
  readonly tokens: readonly AccessToken[];
  readonly permission: Permission;
  readonly busy: boolean;
  readonly onCreate: (wish: TokenWish) => Promise<Created>;
  /** The token is there; its secret is known to nobody else. */
  readonly onCreated: (name: string, secret: string) => void;
}

/** Names a token, says what it may do, and for how long. */
export function TokenForm({ tokens, permission, busy, onCreate, onCreated }: TokenFormProps) {
  const t = useMessages(accessTokenMessages);
  const format = useFormat();
  const today = useViewer().today as IsoDate;
  const [draft, setDraft] = useState(EMPTY);
  const [issues, setIssues] = useState<readonly TokenIssueAt[]>([]);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const validTo = addDays(today, Number(draft.days));
  const errorAt = useErrors(issues);

  const send = async () => {
    const wish = { name: draft.name.trim(), scopes: scopesOf[draft.may], validTo };
    const held = tokens.map((token) => ({ ...token, validTo: token.validTo as IsoDate }));
    const wrong = tokenIssues(wish, held, today);
    const { secret, issues: found } =
      wrong.length === 0 ? await onCreate(wish) : { secret: null, issues: wrong };
    setIssues(found);
    if (found.length > 0) focusField(String(found[0]?.path.at(-1) ?? 'name'));
    if (secret === null) return;
    setDraft(EMPTY);
    onCreated(wish.name, secret);
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
        <TextField
          path="name"
          label={t('form.name')}
          help={t('form.nameHelp')}
          required
          maxLength={LONGEST_TOKEN_NAME}
          autoComplete="off"
          value={draft.name}
          error={errorAt('name')}
          onChange={(name) => change({ name })}
        />
        <ChoiceField
          path="scopes"
          label={t('form.scopes')}
          value={draft.may}
          options={TOKEN_SCOPES.map((value) => ({
            value,
            label: t(`may.${value}`),
            note: t(`mayNote.${value}`),
          }))}
          error={errorAt('scopes')}
          onChange={(may) => change({ may })}
        />
        <ChoiceField
          path="validTo"
          label={t('form.days')}
          help={t('form.until', { day: format.date(validTo) })}
          value={draft.days}
          options={LIFETIMES.map((value) => ({ value, label: format.days(Number(value)) }))}
          error={errorAt('validTo')}
          onChange={(days) => change({ days })}
        />
        <div>
          <MayButton type="submit" permission={permission} loading={busy}>
            {t('form.submit')}
          </MayButton>
        </div>
      </FieldColumn>
    </form>
  );
}

/** What is wrong at a field, in a sentence; what is wrong with the whole is said at the name. */
function useErrors(issues: readonly TokenIssueAt[]) {
  const t = useMessages(accessTokenMessages) as (
    key: string,
    values?: Readonly<Record<string, string>>,
  ) => string;
  return (field: string): string | undefined => {
    const found = issues.find(({ path }) => (path.at(-1) ?? 'name') === field);
    if (found === undefined) return undefined;
    const values = Object.entries(found.data ?? {}).map(([name, value]) => [name, String(value)]);
    return t(`issue.${found.code}`, Object.fromEntries(values) as Record<string, string>);
  };
}
