import type { Permission } from '@cau-noi/portal/may-button';
import { MayButton } from '@cau-noi/portal/may-button';
import { FieldColumn } from '@cau-noi/ui/field-row';
import type { ReactNode } from 'react';

export interface WrittenFormProps {
  readonly label: string;
  /** What the button says. */
  readonly act: string;
  readonly permission: Permission;
  /** Why not now, although permitted. */
  readonly notNow?: string | null;
  readonly busy: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** Fields below each other and the button that writes them down. */
export function WrittenForm(props: WrittenFormProps) {
  const { label, act, permission, notNow = null, busy, onSubmit, children } = props;
  return (
    <form
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <FieldColumn>
        {children}
        <div>
          <MayButton type="submit" permission={permission} notNow={notNow} loading={busy}>
            {act}
          </MayButton>
        </div>
      </FieldColumn>
    </form>
  );
}
