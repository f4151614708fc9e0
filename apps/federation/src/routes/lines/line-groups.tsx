import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import { COUNTRY_CODES } from '@cau-noi/domain/country';
import { Text } from '@mantine/core';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { ChoiceRow } from '@cau-noi/ui/choice-row';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { boardOptions } from '../board/board.routes.ts';
import { searchOf, useLinesFilters } from './lines-filters.ts';
import type { LinesFilters } from './lines-filters.ts';
import { linesMessages } from './lines.messages.ts';
import { groupsOf, GROUPINGS } from './plan-lines.ts';
import type { Grouping, LineGroup, UnionLine } from './plan-lines.ts';

const rowKey = ({ id }: LineGroup) => id ?? '';

/** What lines that name no partner or no country are called. */
function useGroupName(grouping: Grouping) {
  const t = useMessages(linesMessages);
  const kinds = useMessages(activityWords);
  const format = useFormat();
  return ({ id, name }: LineGroup): string => {
    if (id === null || name === null) return t(grouping === 'country' ? 'noCountry' : 'noPartner');
    const kind = ACTIVITY_KINDS.find((one) => grouping === 'kind' && one === id);
    if (kind !== undefined) return kinds(`kind.${kind}`);
    return grouping === 'country' ? format.country(id) : name;
  };
}

/** The address of the lines of one group, with the filters that are set. */
function useAddressOf(grouping: Grouping) {
  const [filters] = useLinesFilters();
  const { paths } = boardOptions.use();
  const narrowed = (id: string): Partial<LinesFilters> => {
    switch (grouping) {
      case 'kind':
        return { kind: ACTIVITY_KINDS.filter((kind) => kind === id) };
      case 'country':
        return { country: COUNTRY_CODES.find((code) => code === id) ?? null };
      case 'partner':
        return { partner: id };
      case 'unit':
        return { unit: id };
    }
  };
  return (id: string): string => paths.lines(searchOf({ ...filters, ...narrowed(id) }));
}

/** The sums of the lines by kind, partner, country or union; each narrows the lines below to its own. */
export function LineGroups({ lines }: { readonly lines: readonly UnionLine[] }) {
  const t = useMessages(linesMessages);
  const [{ by }, change] = useLinesFilters();
  const grouping = by ?? 'kind';
  const columns = useGroupColumns(grouping);
  return (
    <>
      <ChoiceRow
        label={t('group.label')}
        labelShown
        value={grouping}
        onChange={(value) => change({ by: value })}
        choices={GROUPINGS.map((value) => ({ value, label: t(`group.${value}`) }))}
      />
      <DataTable
        caption={t('groupCaption', { group: t(`group.${grouping}`) })}
        columns={columns}
        rows={groupsOf(lines, grouping)}
        rowKey={rowKey}
        density="compact"
      />
      {grouping === 'country' && <Text size="sm">{t('severalCountries')}</Text>}
    </>
  );
}

function useGroupColumns(grouping: Grouping): readonly Column<LineGroup>[] {
  const t = useMessages(linesMessages);
  const format = useFormat();
  const nameOf = useGroupName(grouping);
  const addressOf = useAddressOf(grouping);
  return [
    {
      id: 'name',
      header: t(`group.${grouping}`),
      phone: 'title',
      cell: (group) => {
        const name = nameOf(group);
        const { id } = group;
        return id === null ? name : <PortalLink to={addressOf(id)}>{name}</PortalLink>;
      },
    },
    {
      id: 'lines',
      header: t('column.lines'),
      align: 'end',
      cell: ({ sums }) => format.number(sums.lines),
    },
    {
      id: 'persons',
      header: t('column.persons'),
      align: 'end',
      cell: ({ sums }) => format.number(sums.persons),
    },
    {
      id: 'money',
      header: t('column.money'),
      align: 'end',
      cell: ({ sums }) => sums.money.map(format.money).join('; '),
    },
  ];
}
