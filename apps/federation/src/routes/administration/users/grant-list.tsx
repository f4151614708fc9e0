import { useMessages } from '@cau-noi/i18n/language';
import { issueWords } from '@cau-noi/i18n/issue-words';
import { MayButton } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { Confirm } from '@cau-noi/ui/confirm';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { DateField } from '@cau-noi/ui/date-field';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { Group } from '@mantine/core';
import { useState } from 'react';
import { administrationMessages } from '../administration.messages.ts';
import { useSpanText } from '../use-span-text.ts';
import { emptyInGrant, GrantFields, grantInput, newGrant } from './grant-fields.tsx';
import { GrantAddMutation, GrantEndMutation, useUserAct } from './use-user-acts.ts';
import type { UserShown } from './user.ts';
import { userMessages } from './user.messages.ts';

export interface GrantListProps {
  readonly user: UserShown;
  readonly again: () => void;
}

type Held = UserShown['grants'][number];
const rowKey = ({ id }: Held) => id;

/** The roles of a user, past and coming ones too; one more, and the last day of one. */
export function GrantList({ user, again }: GrantListProps) {
  const t = useMessages(userMessages);
  const [ending, setEnding] = useState<Held | null>(null);
  const [adding, setAdding] = useState(false);
  const columns = useColumns(user, setEnding);
  return (
    <PageSection title={t('grants')}>
      <DataTable
        caption={t('grants')}
        columns={columns}
        rows={user.grants}
        rowKey={rowKey}
        empty={<EmptyState why={t('noGrants')} />}
      />
      {adding ? (
        <GrantForm user={user} again={again} onClose={() => setAdding(false)} />
      ) : (
        <div>
          <MayButton
            variant="default"
            permission={user.viewerMay.manage}
            onClick={() => setAdding(true)}
          >
            {t('grantAdd')}
          </MayButton>
        </div>
      )}
      {ending !== null && (
        <EndGrant user={user} grant={ending} again={again} onClose={() => setEnding(null)} />
      )}
    </PageSection>
  );
}

function useColumns(
  { viewerMay }: UserShown,
  onEnd: (grant: Held) => void,
): readonly Column<Held>[] {
  const t = useMessages(userMessages);
  const { today } = useViewer();
  const spanText = useSpanText();
  return [
    {
      id: 'role',
      header: t('column.role'),
      phone: 'title',
      cell: ({ role }) => t(`role.${role}`),
    },
    { id: 'unit', header: t('column.unit'), cell: ({ organisation }) => organisation.shortName },
    {
      id: 'span',
      header: t('column.span'),
      cell: ({ validFrom, validTo }) => spanText(validFrom, validTo),
    },
    {
      id: 'act',
      header: t('column.act'),
      width: '120px',
      cell: (grant) => (
        <MayButton
          variant="default"
          size="xs"
          permission={viewerMay.manage}
          notNow={grant.validTo !== null && grant.validTo < today ? t('over') : null}
          onClick={() => onEnd(grant)}
        >
          {t('end')}
        </MayButton>
      ),
    },
  ];
}

interface GrantFormProps extends GrantListProps {
  readonly onClose: () => void;
}

function GrantForm({ user: { id, version, viewerMay }, again, onClose }: GrantFormProps) {
  const t = useMessages(userMessages);
  const shared = useMessages(administrationMessages);
  const { today } = useViewer();
  const [written, setWritten] = useState(() => newGrant(today));
  const empty = emptyInGrant(written, '');
  const { wrong, perform, busy } = useUserAct(GrantAddMutation, again, empty);
  const send = async () => {
    const grant = grantInput(written);
    if (await perform(grant && { userId: id, version, grant }, t('granted'))) onClose();
  };
  return (
    <form
      noValidate
      aria-label={t('grantAdd')}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <FieldColumn>
        <GrantFields within="" written={written} wrong={wrong} onChange={setWritten} />
        <Group gap="sm">
          <MayButton type="submit" permission={viewerMay.manage} loading={busy}>
            {t('grantSave')}
          </MayButton>
          <ActButton variant="default" onClick={onClose}>
            {shared('cancel')}
          </ActButton>
        </Group>
      </FieldColumn>
    </form>
  );
}

interface EndGrantProps extends GrantListProps {
  readonly grant: Held;
  readonly onClose: () => void;
}

function EndGrant({ user: { version }, grant, again, onClose }: EndGrantProps) {
  const t = useMessages(userMessages);
  const issues = useMessages(issueWords);
  const { today } = useViewer();
  const [lastDay, setLastDay] = useState<string | null>(today);
  const { wrong, perform } = useUserAct(GrantEndMutation, again);
  return (
    <Confirm
      open
      onClose={onClose}
      title={t('endTitle', { role: t(`role.${grant.role}`) })}
      act={t('endAct')}
      danger
      disabledReason={lastDay === null ? issues('issue.REQUIRED') : null}
      onAct={async () => {
        if (lastDay !== null) await perform({ id: grant.id, version, lastDay }, t('ended'));
      }}
    >
      <DateField
        path="lastDay"
        label={t('field.lastDay')}
        required
        min={grant.validFrom}
        value={lastDay}
        error={wrong('validTo')}
        onChange={setLastDay}
      />
    </Confirm>
  );
}
