import { LEAVING_REASONS, STAFF_ROLES, WORKLOADS } from '@cau-noi/domain/staff';
import type { LeavingReason, StaffRole, Workload } from '@cau-noi/domain/staff';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { staffWords } from '@cau-noi/i18n/staff-words';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { ActDialog } from '../register/act-dialog.tsx';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { registerMessages } from '../register/register.messages.ts';
import { answered } from '../register/use-saving.ts';
import { RolesOnLeaving } from './roles-on-leaving.tsx';
import { staffMessages } from './staff.messages.ts';

const AssignMutation = graphql(
  `
    mutation StaffAssignMutation($input: StaffAssignInput!) {
      staffAssign(input: $input) {
        __typename
        ... on StaffAssignmentPayload {
          assignment {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const SaveMutation = graphql(
  `
    mutation StaffAssignmentSaveMutation($input: StaffAssignmentSaveInput!) {
      staffAssignmentSave(input: $input) {
        __typename
        ... on StaffAssignmentPayload {
          assignment {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** An assignment as it is written. */
interface Written {
  readonly role: StaffRole;
  readonly workload: Workload;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly leavingReason: LeavingReason | null;
  readonly leavingText: string;
}

export interface AssignmentDialogProps {
  readonly personId: string;
  /** The union that is proposed for a new one. */
  readonly unitId: string | null;
  /** The one that is changed; null for a new one. */
  readonly assignment: (Written & { readonly id: string; readonly version: number }) | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Assigns somebody to the foreign-affairs work of a union, or changes or ends that. */
export function AssignmentDialog(props: AssignmentDialogProps) {
  const { assignment, onDone, onClose } = props;
  const t = useMessages(staffMessages);
  const shared = useMessages(registerMessages);
  const { today } = useViewer();
  const [unit, setUnit] = useState(props.unitId);
  const [written, setWritten] = useState<Written>(
    assignment ?? {
      role: 'OFFICER',
      workload: 'PART_TIME',
      validFrom: today,
      validTo: null,
      leavingReason: null,
      leavingText: '',
    },
  );
  const [kept, setKept] = useState<readonly string[]>([]);
  const notYet =
    assignment === null && unit === null
      ? t('unitMissing')
      : written.validFrom === null
        ? t('dayMissing')
        : null;
  const lastDay = written.validTo === assignment?.validTo ? null : written.validTo;
  const { send, busy } = useSending(props, { unit, written, kept: lastDay === null ? [] : kept });
  const fieldName = useFieldName();
  return (
    <ActDialog
      title={t(assignment === null ? 'assignTitle' : 'changeTitle')}
      act={shared('save')}
      busy={busy}
      notYet={notYet}
      send={send}
      fieldName={fieldName}
      onDone={onDone}
      onClose={onClose}
    >
      {(wrong) => (
        <>
          {assignment === null && (
            <UnitChoice
              path="organisationId"
              label={fieldName(['organisationId'])}
              required
              value={unit}
              error={wrong('organisationId')}
              onChange={setUnit}
            />
          )}
          <Fields
            written={written}
            wrong={wrong}
            onChange={(part) => {
              setWritten({ ...written, ...part });
              if (part.validTo !== undefined) setKept([]);
            }}
          />
          {assignment !== null && lastDay !== null && (
            <RolesOnLeaving
              assignmentId={assignment.id}
              lastDay={lastDay}
              kept={kept}
              error={wrong('keptRoleIds')}
              onKept={setKept}
            />
          )}
        </>
      )}
    </ActDialog>
  );
}

interface Sent {
  readonly unit: string | null;
  readonly written: Written;
  /** The roles of their account that do not end. */
  readonly kept: readonly string[];
}

/** Sends a new assignment, or what became of one. */
function useSending(
  { personId, assignment }: Pick<AssignmentDialogProps, 'personId' | 'assignment'>,
  { unit, written, kept }: Sent,
) {
  const { today } = useViewer();
  const assigning = useAct(AssignMutation);
  const saving = useAct(SaveMutation);
  const { role, workload, validFrom, validTo, leavingReason, leavingText } = written;
  const from = validFrom ?? today;
  const content = { role, workload, validFrom: from, validTo, leavingReason, leavingText };
  const send = async () => {
    if (assignment !== null) {
      const { id, version } = assignment;
      const input = { id, version, assignment: content, keptRoleIds: [...kept] };
      return answered(await saving.run(input), ({ staffAssignmentSave: answer }) =>
        answer.__typename === 'StaffAssignmentPayload' ? { id } : { refusal: answer },
      );
    }
    const input = { personId, organisationId: unit ?? '', assignment: content };
    return answered(await assigning.run(input), ({ staffAssign: answer }) =>
      answer.__typename === 'StaffAssignmentPayload'
        ? { id: answer.assignment.id }
        : { refusal: answer },
    );
  };
  return { send, busy: assigning.running || saving.running } as const;
}

function useFieldName() {
  const words = useMessages(staffWords);
  const t = useMessages(staffMessages);
  const names: Readonly<Record<string, string>> = {
    organisationId: words('column.unit'),
    role: words('column.role'),
    workload: words('column.workload'),
    from: words('column.from'),
    to: words('column.to'),
    leavingReason: words('column.leaving'),
    leavingText: t('leavingText'),
    keptRoleIds: t('rolesEnd'),
  };
  return ([name]: readonly (string | number)[]) => names[String(name)] ?? String(name ?? '');
}

interface FieldsProps {
  readonly written: Written;
  readonly wrong: (path: string) => string | undefined;
  readonly onChange: (part: Partial<Written>) => void;
}

function Fields({ written, wrong, onChange }: FieldsProps) {
  const words = useMessages(staffWords);
  const t = useMessages(staffMessages);
  return (
    <>
      <FieldRow>
        <SelectField
          path="role"
          label={words('column.role')}
          required
          value={written.role}
          options={STAFF_ROLES.map((value) => ({ value, label: words(`role.${value}`) }))}
          onChange={(role) => role !== null && onChange({ role })}
        />
        <SelectField
          path="workload"
          label={words('column.workload')}
          required
          value={written.workload}
          options={WORKLOADS.map((value) => ({ value, label: words(`workload.${value}`) }))}
          onChange={(workload) => workload !== null && onChange({ workload })}
        />
      </FieldRow>
      <FieldRow>
        <DateField
          path="from"
          label={words('column.from')}
          required
          value={written.validFrom}
          error={wrong('from')}
          onChange={(validFrom) => onChange({ validFrom })}
        />
        <DateField
          path="to"
          label={words('column.to')}
          value={written.validTo}
          error={wrong('to')}
          onChange={(validTo) => onChange({ validTo })}
        />
      </FieldRow>
      <SelectField
        path="leavingReason"
        label={words('column.leaving')}
        value={written.leavingReason}
        options={LEAVING_REASONS.map((value) => ({ value, label: words(`leaving.${value}`) }))}
        clearable
        error={wrong('leavingReason')}
        onChange={(leavingReason) => onChange({ leavingReason })}
      />
      <TextField
        path="leavingText"
        label={t('leavingText')}
        value={written.leavingText}
        error={wrong('leavingText')}
        onChange={(leavingText) => onChange({ leavingText })}
      />
    </>
  );
}
