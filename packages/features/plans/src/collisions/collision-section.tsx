import { isTravelling } from '@cau-noi/domain/activity/kind';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { useMemo } from 'react';
import { plansOptions } from '../plans.routes.ts';
import { collisionMessages } from './collisions.messages.ts';

export const CollisionSection_collision = graphql(`
  fragment CollisionSection_collision on Collision {
    tie
    partner {
      id
      name
    }
    guest
    countries
    daysApart
    activities {
      organisation {
        id
        shortName
      }
      kind
      title
      dossierId
      planId
      from
      to
      days
      persons
      partner {
        id
        name
      }
      countries
    }
    proposal {
      lead {
        id
        shortName
      }
      because
      from
      to
      days
      persons
      fewer
    }
  }
`);

export type CollisionFragment = FragmentOf<typeof CollisionSection_collision>;
type CollisionShown = ResultOf<typeof CollisionSection_collision>;
type ActivityShown = CollisionShown['activities'][number];

/** Left out where the heading names it. */
const PARTNER_COLUMN: ReadonlySet<string> = new Set(['partner']);

/** What tells a collision from all others of a list. */
export function keyOfCollision(collision: CollisionFragment): string {
  const { tie, activities } = readFragment(CollisionSection_collision, collision);
  return [tie, ...activities.map(keyOfActivity)].join(' ');
}

/** Whether an activity is among them whose record the viewer may not open. */
export function holdsUnread(collision: CollisionFragment): boolean {
  const { activities } = readFragment(CollisionSection_collision, collision);
  return activities.some(({ title }) => title === null);
}

function keyOfActivity(activity: ActivityShown): string {
  const { dossierId, planId, title, organisation, from, countries } = activity;
  return dossierId ?? [planId, title, organisation.id, from, ...countries].join(' ');
}

/** Who plans the same at nearly the same time, and how they might go or receive together. */
export function CollisionSection({ collision }: { readonly collision: CollisionFragment }) {
  const t = useMessages(collisionMessages);
  const format = useFormat();
  const columns = useActivityColumns();
  const proposalText = useProposalText();
  const apartText = (days: number | null): string => {
    if (days === null) return t('near');
    return days === 0 ? t('together') : t('apart', { count: days });
  };
  const shown = readFragment(CollisionSection_collision, collision);
  const { tie, partner, guest, countries, daysApart, activities } = shown;
  const name = partner?.name ?? guest ?? format.list(countries.map(format.country));
  const title = t(`tie.${tie}`, { name });
  return (
    <PageSection title={title} lead={apartText(daysApart)}>
      <DataTable
        caption={t('caption', { tie: title })}
        columns={columns}
        rows={activities}
        rowKey={keyOfActivity}
        hidden={tie === 'PARTNER' ? PARTNER_COLUMN : undefined}
      />
      <p>{proposalText(shown)}</p>
    </PageSection>
  );
}

/** The proposal in words. */
function useProposalText() {
  const t = useMessages(collisionMessages);
  const format = useFormat();
  return ({ activities, proposal }: CollisionShown): string => {
    const { lead, because, from, to, days, persons, fewer } = proposal;
    const abroad = activities.some(({ kind }) => isTravelling(kind));
    const parts = [
      t(`leads.${because}`, { unit: lead.shortName }),
      from === to
        ? t('starts', { day: format.date(from) })
        : t('startsWithin', { days: format.dateRange(from, to) }),
      ...(days === null ? [] : [t('lasts', { count: days })]),
      ...(persons === null ? [] : [t('all', { count: persons })]),
      abroad ? t('fewer.OUT', { count: fewer }) : t('fewer.IN', { count: fewer }),
    ];
    return t('proposal', { text: `${parts.join(', ')}.` });
  };
}

/** The name of an activity, and the way to its record where the viewer may read it. */
function ActivityName({ activity }: { readonly activity: ActivityShown }) {
  const t = useMessages(collisionMessages);
  const kinds = useMessages(activityWords);
  const { paths } = plansOptions.use();
  const { kind, title, dossierId, planId } = activity;
  if (title === null) return t('notRead', { kind: kinds(`kind.${kind}`) });
  const name = title === '' ? t('untitled') : title;
  if (dossierId !== null) return <PortalLink to={paths.dossier({ dossierId })}>{name}</PortalLink>;
  return planId === null ? name : <PortalLink to={paths.plan({ planId })}>{name}</PortalLink>;
}

function useActivityColumns(): readonly Column<ActivityShown>[] {
  const t = useMessages(collisionMessages);
  const format = useFormat();
  return useMemo(() => {
    const numberOf = (value: number | null) =>
      value === null ? t('nobody') : format.number(value);
    return [
      {
        id: 'what',
        header: t('column.what'),
        phone: 'title',
        width: '30%',
        cell: (activity) => <ActivityName activity={activity} />,
      },
      {
        id: 'unit',
        header: t('column.unit'),
        width: '16%',
        cell: ({ organisation }) => organisation.shortName,
      },
      {
        id: 'when',
        header: t('column.when'),
        width: '14%',
        cell: ({ from, to }) => (from === to ? format.date(from) : format.dateRange(from, to)),
      },
      {
        id: 'days',
        header: t('column.days'),
        align: 'end',
        width: '8%',
        cell: ({ days }) => numberOf(days),
        filled: ({ days }) => days !== null,
      },
      {
        id: 'persons',
        header: t('column.persons'),
        align: 'end',
        width: '8%',
        cell: ({ persons }) => numberOf(persons),
        filled: ({ persons }) => persons !== null,
      },
      {
        id: 'where',
        header: t('column.where'),
        width: '12%',
        cell: ({ countries }) => format.list(countries.map(format.country)),
        filled: ({ countries }) => countries.length > 0,
      },
      {
        id: 'partner',
        header: t('column.partner'),
        cell: ({ partner }) => partner?.name ?? '',
        filled: ({ partner }) => partner !== null,
      },
    ];
  }, [t, format]);
}
