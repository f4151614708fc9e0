import { USER_ROLES } from '@cau-noi/domain/access/actor';
import { useMessages } from '@cau-noi/i18n/language';
import { idFilter, oneOf, textFilter, useFilters } from '@cau-noi/portal/filters';
import { useNames } from '@cau-noi/portal/names';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useEffect, useState } from 'react';
import { userMessages } from './user.messages.ts';

export const USER_STATES = ['ACTIVE', 'DISABLED'] as const;

const filters = {
  q: textFilter,
  unit: idFilter,
  role: oneOf(USER_ROLES),
  state: oneOf(USER_STATES),
} as const;

export const NO_USER_FILTERS = { q: '', unit: null, role: null, state: null } as const;

export type AskedUsers = ReturnType<typeof useFilters<typeof filters>>[0];

/** Which users are asked for, as it stands in the address. */
export function useUserFilters() {
  return useFilters(filters);
}

export interface UserFilterBarProps {
  readonly asked: AskedUsers;
  readonly onChange: (change: Partial<AskedUsers>) => void;
  readonly found: string;
}

/** By what the users are narrowed. */
export function UserFilterBar({ asked, onChange, found }: UserFilterBarProps) {
  const t = useMessages(userMessages);
  const { q, unit, role, state } = asked;
  const [typed, setTyped] = useTypedText(q, (text) => onChange({ q: text }));
  return (
    <FilterBar
      active={useActive(asked, onChange)}
      onClear={() => onChange(NO_USER_FILTERS)}
      found={found}
    >
      <TextField
        path="q"
        type="search"
        label={t('filter.text')}
        help={t('filter.textHelp')}
        value={typed}
        onChange={setTyped}
      />
      <SelectField
        path="role"
        label={t('filter.role')}
        value={role}
        options={USER_ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={(chosen) => onChange({ role: chosen })}
      />
      <UnitChoice
        path="unit"
        label={t('filter.unit')}
        value={unit}
        onChange={(chosen) => onChange({ unit: chosen })}
      />
      <SelectField
        path="state"
        label={t('filter.state')}
        value={state}
        options={USER_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(chosen) => onChange({ state: chosen })}
      />
    </FilterBar>
  );
}

function useActive({ q, unit, role, state }: AskedUsers, onChange: UserFilterBarProps['onChange']) {
  const t = useMessages(userMessages);
  const nameOf = useNames(unit === null ? [] : [unit]);
  const chip = (
    id: keyof AskedUsers,
    name: string,
    value: string | null,
    cleared: Partial<AskedUsers>,
  ) =>
    value === null
      ? []
      : [{ id, label: t('active', { name, value }), onRemove: () => onChange(cleared) }];
  return [
    ...chip('q', t('filter.text'), q === '' ? null : q, { q: '' }),
    ...chip('role', t('filter.role'), role && t(`role.${role}`), { role: null }),
    ...chip('unit', t('filter.unit'), unit && (nameOf(unit) ?? '…'), { unit: null }),
    ...chip('state', t('filter.state'), state && t(`state.${state}`), { state: null }),
  ];
}

const REST_MILLISECONDS = 300;

/** What is typed, followed once typing rests; taken away elsewhere, the field follows. */
function useTypedText(value: string, onRest: (text: string) => void) {
  const [typed, setTyped] = useState(value);
  const [last, setLast] = useState(value);
  if (value !== last) {
    setLast(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onRest(typed), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed, value, onRest]);
  return [typed, setTyped] as const;
}
