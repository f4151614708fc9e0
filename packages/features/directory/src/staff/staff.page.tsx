import { sameValue } from '@cau-noi/domain/difference';
import { STAFF_ROLES, WORKLOADS } from '@cau-noi/domain/staff';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { languagesText } from '@cau-noi/i18n/languages-text';
import { staffWords } from '@cau-noi/i18n/staff-words';
import { activeFilters } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { useCounted } from '@cau-noi/portal/counted';
import { idFilter, oneOf, readFilters, useFilters, writeFilters } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { ExportButton } from '@cau-noi/portal/list-export';
import { useNames } from '@cau-noi/portal/names';
import { writeSearch } from '@cau-noi/portal/path';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import type { Column } from '@cau-noi/ui/data-table';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { SelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { directoryOptions } from '../directory.routes.ts';
import { UnitLink } from '../organisations/link-sentence.tsx';
import { TrainingSum } from '../people/person-trainings.tsx';
import { RegisterList } from '../register/register-list.tsx';
import { registerMessages } from '../register/register.messages.ts';
import { useSpanText } from '../register/use-span-text.ts';
import { HandOverBadge } from './hand-over-badge.tsx';
import { staffMessages } from './staff.messages.ts';

const StaffPageQuery = graphql(`
  query StaffPageQuery($where: StaffWhere, $after: String) {
    staff(where: $where, first: 50, after: $after) {
      totalCount
      totalCountIsExact
      nodes {
        id
        role
        workload
        validFrom
        validTo
        leavingReason
        handOverState
        organisation {
          id
          shortName
        }
        person {
          id
          fullName
          languages {
            language
            level
            evidence
            expiresOn
          }
          trainings {
            id
            minutes
            certificateNumber
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const pageOf = (data: ResultOf<typeof StaffPageQuery>) => data.staff;
type Row = ReturnType<typeof pageOf>['nodes'][number];

const filters = {
  unit: idFilter,
  role: oneOf(STAFF_ROLES),
  workload: oneOf(WORKLOADS),
  current: oneOf(['yes', 'no']),
} as const;
const NO_FILTERS = readFilters(filters, {});
type Asked = typeof NO_FILTERS;

const whereOf = ({ unit, role, workload, current }: Asked) => ({
  ...(unit !== null && { organisationId: unit, subtree: true }),
  ...(role !== null && { role: [role] }),
  ...(workload !== null && { workload }),
  ...(current !== null && { current: current === 'yes' }),
});

const COLUMNS = [
  'name',
  'unit',
  'role',
  'workload',
  'languages',
  'from',
  'to',
  'leaving',
  'handOver',
];

/** Who does the foreign-affairs work of the unions that the reader sees, and who did. */
export function StaffPage() {
  const t = useMessages(staffMessages);
  const counted = useCounted();
  const { may } = useViewer();
  const { paths } = directoryOptions.use();
  const [asked, setAsked] = useFilters(filters);
  const where = useMemo(() => whereOf(asked), [asked]);
  const variables = useMemo(() => ({ where }), [where]);
  const list = usePages({ document: StaffPageQuery, variables, pageOf, kept: true });
  const columns = useColumns();
  const found =
    list.total === null ? '' : counted(t('found', { count: list.total }), list.totalIsExact);
  return (
    <RegisterList
      words={{
        title: t('title'),
        add: t('add'),
        table: t('table'),
        none: t('none'),
        empty: t('empty'),
      }}
      mayAdd={may.personEdit}
      newPath={paths.people()}
      filters={<Filters asked={asked} onChange={setAsked} found={found} />}
      views={{
        list: null,
        path: paths.staff(),
        search: writeSearch(writeFilters(filters, asked)).slice(1),
      }}
      list={list}
      columns={columns}
      acts={
        <ExportButton
          shown={{ list: 'staff', where, orderBy: 'VALID_FROM_DESC', columns: COLUMNS }}
        />
      }
      onClear={sameValue(asked, NO_FILTERS) ? null : () => setAsked(NO_FILTERS)}
    />
  );
}

interface FiltersProps {
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
  readonly found: string;
}

function Filters({ asked, onChange, found }: FiltersProps) {
  const t = useMessages(staffMessages);
  const words = useMessages(staffWords);
  const { unit, role, workload, current } = asked;
  const nameOf = useNames(unit === null ? [] : [unit]);
  const currents = { yes: t('currentOnly'), no: t('leftOnly') };
  const said: readonly FilterSaid<Asked>[] = [
    ['unit', unit === null ? null : (nameOf(unit) ?? '…'), { unit: null }],
    ['role', role === null ? null : words(`role.${role}`), { role: null }],
    ['workload', workload === null ? null : words(`workload.${workload}`), { workload: null }],
    ['current', current === null ? null : currents[current], { current: null }],
  ];
  return (
    <FilterBar
      active={activeFilters(said, onChange)}
      onClear={() => onChange(NO_FILTERS)}
      found={found}
    >
      <UnitChoice
        path="filter.unit"
        label={words('column.unit')}
        value={unit}
        onChange={(chosen) => onChange({ unit: chosen })}
      />
      <SelectField
        path="filter.role"
        label={words('column.role')}
        value={role}
        options={STAFF_ROLES.map((value) => ({ value, label: words(`role.${value}`) }))}
        clearable
        onChange={(chosen) => onChange({ role: chosen })}
      />
      <SelectField
        path="filter.workload"
        label={words('column.workload')}
        value={workload}
        options={WORKLOADS.map((value) => ({ value, label: words(`workload.${value}`) }))}
        clearable
        onChange={(chosen) => onChange({ workload: chosen })}
      />
      <SelectField
        path="filter.current"
        label={t('state')}
        value={current}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: currents[value] }))}
        clearable
        onChange={(chosen) => onChange({ current: chosen })}
      />
    </FilterBar>
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(registerMessages);
  const words = useMessages(staffWords);
  const { language } = useLanguage();
  const { today } = useViewer();
  const { paths } = directoryOptions.use();
  const spanText = useSpanText();
  return [
    {
      id: 'name',
      header: words('column.name'),
      phone: 'title',
      cell: ({ person }) => (
        <PortalLink to={paths.person({ personId: person.id })}>{person.fullName}</PortalLink>
      ),
    },
    {
      id: 'unit',
      header: words('column.unit'),
      cell: ({ organisation }) => <UnitLink unit={organisation} />,
    },
    { id: 'role', header: words('column.role'), cell: ({ role }) => words(`role.${role}`) },
    {
      id: 'workload',
      header: words('column.workload'),
      cell: ({ workload }) => words(`workload.${workload}`),
    },
    {
      id: 'languages',
      header: words('column.languages'),
      cell: ({ person }) => languagesText(person.languages, today, language),
    },
    {
      id: 'trainings',
      header: t('trainings'),
      filled: ({ person }) => person.trainings.length > 0,
      cell: ({ person }) => <TrainingSum trainings={person.trainings} />,
    },
    {
      id: 'span',
      header: words('column.from'),
      cell: ({ validFrom, validTo }) => spanText(validFrom, validTo),
    },
    {
      id: 'state',
      header: words('column.handOver'),
      cell: ({ handOverState }) => <HandOverBadge state={handOverState} />,
    },
  ];
}
