import type { LanguageLevel } from '@cau-noi/domain/person';
import type { StaffRole, Workload } from '@cau-noi/domain/staff';
import { formatIn } from '@cau-noi/i18n/format';
import { languageName } from '@cau-noi/i18n/language-name';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { staffWords } from '@cau-noi/i18n/staff-words';
import type { Context } from '../../context.ts';
import { readId } from '../../ids.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import type { Told } from './list-export.ts';

type Maybe<Value> = Value | null | undefined;

/** What lists of people, staff and collaborators may be narrowed by. */
export interface PeopleFilter {
  readonly text?: Maybe<string>;
  readonly organisationId?: Maybe<string>;
  readonly subtree?: Maybe<boolean>;
  readonly language?: Maybe<string>;
  readonly level?: Maybe<LanguageLevel>;
  readonly tested?: Maybe<boolean>;
  readonly trade?: Maybe<string>;
  readonly function?: Maybe<string>;
  readonly freeFrom?: Maybe<string>;
  readonly freeTo?: Maybe<string>;
  readonly keyLeader?: Maybe<boolean>;
  readonly inOffice?: Maybe<boolean>;
  readonly interpreter?: Maybe<boolean>;
  readonly current?: Maybe<boolean>;
  readonly role?: Maybe<readonly StaffRole[]>;
  readonly workload?: Maybe<Workload>;
}

/** What such a list is narrowed by, in words, one line for each part that is given. */
export function peopleFilterTold(
  context: Context,
  where: PeopleFilter,
  language: Language,
): readonly Told[] {
  const t = translator(staffWords, language);
  const shared = translator(listWords, language);
  const format = formatIn(language);
  const { organisationId, subtree, role, workload } = where;
  const unit = organisationId
    ? organisationById(context, readId(organisationId, 'Organisation'))
    : null;
  const said = (name: 'text' | 'level' | 'trade' | 'function'): Told | null => {
    const value = where[name];
    return value ? [t(`filter.${name}`), value] : null;
  };
  const day = (name: 'freeFrom' | 'freeTo'): Told | null => {
    const value = where[name];
    return value ? [t(`filter.${name}`), format.date(value)] : null;
  };
  const flag = (
    name: 'tested' | 'keyLeader' | 'inOffice' | 'interpreter' | 'current',
  ): Told | null => {
    const value = where[name];
    return typeof value === 'boolean' ? [t(`filter.${name}`), t(value ? 'yes' : 'no')] : null;
  };
  const told: readonly (Told | null)[] = [
    said('text'),
    unit && [shared(subtree === true ? 'filter.unitBelow' : 'filter.unit'), unit.name],
    where.language ? [t('filter.language'), languageName(where.language, language)] : null,
    said('level'),
    flag('tested'),
    said('trade'),
    said('function'),
    day('freeFrom'),
    day('freeTo'),
    flag('keyLeader'),
    flag('inOffice'),
    flag('interpreter'),
    flag('current'),
    role ? [t('column.role'), format.list(role.map((code) => t(`role.${code}`)))] : null,
    workload ? [t('column.workload'), t(`workload.${workload}`)] : null,
  ];
  return told.filter((line) => line !== null);
}
