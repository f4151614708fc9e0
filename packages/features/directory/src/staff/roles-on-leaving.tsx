import { graphql } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { refusalWords } from '@cau-noi/i18n/refusal-words';
import { QueryFailure } from '@cau-noi/portal/failure';
import { CheckField } from '@cau-noi/ui/check-field';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useQuery } from 'urql';
import { staffMessages } from './staff.messages.ts';

const RolesOnLeavingQuery = graphql(`
  query RolesOnLeavingQuery($assignmentId: ID!, $lastDay: Date!) {
    rolesOnLeaving(assignmentId: $assignmentId, lastDay: $lastDay) {
      id
      role
      validFrom
    }
  }
`);

export interface RolesOnLeavingProps {
  readonly assignmentId: string;
  readonly lastDay: string;
  /** The roles that stay. */
  readonly kept: readonly string[];
  readonly error: string | undefined;
  readonly onKept: (kept: readonly string[]) => void;
}

/** The roles of somebody's account that end with their work: all of them, but what is taken out. */
export function RolesOnLeaving(props: RolesOnLeavingProps) {
  const { assignmentId, lastDay, kept, error: wrong, onKept } = props;
  const t = useMessages(staffMessages);
  const words = useMessages(refusalWords);
  const format = useFormat();
  const [{ data, error }, ask] = useQuery({
    query: RolesOnLeavingQuery,
    variables: { assignmentId, lastDay },
    requestPolicy: 'cache-and-network',
  });
  if (error) return <QueryFailure error={error} onRetry={() => ask()} />;
  if (!data) return <Skeleton shape="record" label={t('rolesEnd')} />;
  if (data.rolesOnLeaving.length === 0) return <p>{t('noRoles')}</p>;
  return (
    <fieldset data-field="keptRoleIds">
      <legend>{t('rolesEnd')}</legend>
      <p>{t('rolesLead')}</p>
      {data.rolesOnLeaving.map(({ id, role, validFrom }) => (
        <CheckField
          key={id}
          path={`keptRoleIds.${id}`}
          label={t('roleSince', { role: words(`role.${role}`), from: format.date(validFrom) })}
          checked={!kept.includes(id)}
          error={wrong}
          onChange={(ends) => onKept(ends ? kept.filter((one) => one !== id) : [...kept, id])}
        />
      ))}
    </fieldset>
  );
}
