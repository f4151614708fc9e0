import { USER_ROLES } from '@cau-noi/domain/access/actor';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useNames } from '@cau-noi/portal/names';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { Timeline } from '@cau-noi/ui/timeline';
import { useSpanText } from '../use-span-text.ts';
import type { UserShown } from './user.ts';
import { userMessages } from './user.messages.ts';

type Entry = UserShown['timeline']['nodes'][number];

const ACTIONS = [
  'user_create',
  'user_save',
  'user_disable',
  'user_enable',
  'user_password',
  'user_setLocale',
  'grant_add',
  'grant_end',
  'grant_keep',
  'organisation_reorganise',
  'accessToken_create',
  'accessToken_revoke',
] as const;

function textOf(data: unknown, name: string): string | null {
  const found = Object.entries(data ?? {}).find(([key]) => key === name);
  return typeof found?.[1] === 'string' ? found[1] : null;
}

/** What was done to an account, the latest first: every act, by whom, when. */
export function UserHistory({ user }: { readonly user: UserShown }) {
  const t = useMessages(userMessages);
  const format = useFormat();
  const detailOf = useDetail(user.timeline.nodes);
  const whatOf = ({ action }: Entry) => {
    const known = ACTIONS.find((one) => one === action.replace('.', '_'));
    return known === undefined ? action : t(`action.${known}`);
  };
  return (
    <PageSection title={t('history')}>
      {user.timeline.nodes.length === 0 ? (
        <EmptyState why={t('noHistory')} />
      ) : (
        <Timeline
          label={t('history')}
          events={user.timeline.nodes.map((entry) => ({
            id: entry.id,
            what: whatOf(entry),
            who: entry.by ?? t('program'),
            when: format.dateTime(entry.at),
            at: entry.at,
            ...detailOf(entry),
          }))}
        />
      )}
    </PageSection>
  );
}

/** The role, the unit and the days of what was given or ended; the name of an access token. */
function useDetail(entries: readonly Entry[]) {
  const t = useMessages(userMessages);
  const spanText = useSpanText();
  const units = entries.flatMap(({ data }) => textOf(data, 'organisationId') ?? []);
  const nameOf = useNames(units);
  return ({ action, data }: Entry) => {
    if (action.startsWith('accessToken.')) {
      return { detail: `${textOf(data, 'name') ?? ''} (${textOf(data, 'prefix') ?? ''}…)` };
    }
    const role = USER_ROLES.find((known) => known === textOf(data, 'role'));
    const from = textOf(data, 'validFrom');
    if (role === undefined || from === null) return {};
    const unit = nameOf(textOf(data, 'organisationId') ?? '');
    const held =
      unit === undefined ? t(`role.${role}`) : t('roleAt', { role: t(`role.${role}`), unit });
    return { detail: `${held}, ${spanText(from, textOf(data, 'validTo'))}` };
  };
}
