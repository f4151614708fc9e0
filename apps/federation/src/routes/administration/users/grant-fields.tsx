import { USER_ROLES } from '@cau-noi/domain/access/actor';
import type { UserRole } from '@cau-noi/domain/access/actor';
import { useMessages } from '@cau-noi/i18n/language';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { SelectField } from '@cau-noi/ui/select-field';
import type { Wrong } from '../use-writing.ts';
import { userMessages } from './user.messages.ts';

/** A role as it is being written; what is missing is null. */
export interface GrantWritten {
  readonly role: UserRole | null;
  readonly organisationId: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A role that begins today. */
export function newGrant(today: string): GrantWritten {
  return { role: null, organisationId: null, validFrom: today, validTo: null };
}

/** The role as the API takes it, or null while something is missing. */
export function grantInput({ role, organisationId, validFrom, validTo }: GrantWritten) {
  if (role === null || organisationId === null || validFrom === null) return null;
  return { role, organisationId, validFrom, validTo };
}

/** The paths of the fields of a role that are not filled in and have to be. */
export function emptyInGrant(written: GrantWritten, within: string): readonly string[] {
  const fields = ['role', 'organisationId', 'validFrom'] as const;
  return fields.filter((field) => written[field] === null).map((field) => `${within}${field}`);
}

export interface GrantFieldsProps {
  /** Where the role lies in the input: `grants.0.`, or nowhere in particular. */
  readonly within: string;
  readonly written: GrantWritten;
  readonly wrong: Wrong;
  readonly onChange: (written: GrantWritten) => void;
}

/** Which role, where, from when to when. */
export function GrantFields(props: GrantFieldsProps) {
  const { within, written, wrong, onChange } = props;
  const t = useMessages(userMessages);
  return (
    <>
      <SelectField
        path={`${within}role`}
        label={t('field.role')}
        required
        value={written.role}
        options={USER_ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        error={wrong(`${within}role`)}
        onChange={(role) => onChange({ ...written, role })}
      />
      <UnitChoice
        path={`${within}organisationId`}
        label={t('field.unit')}
        required
        value={written.organisationId}
        error={wrong(`${within}organisationId`)}
        onChange={(organisationId) => onChange({ ...written, organisationId })}
      />
      <FieldRow>
        <DateField
          path={`${within}validFrom`}
          label={t('field.from')}
          required
          value={written.validFrom}
          error={wrong(`${within}validFrom`)}
          onChange={(validFrom) => onChange({ ...written, validFrom })}
        />
        <DateField
          path={`${within}validTo`}
          label={t('field.to')}
          help={t('field.toHelp')}
          value={written.validTo}
          error={wrong(`${within}validTo`)}
          onChange={(validTo) => onChange({ ...written, validTo })}
        />
      </FieldRow>
    </>
  );
}
