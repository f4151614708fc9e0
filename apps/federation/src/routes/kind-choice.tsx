import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useMessages } from '@cau-noi/i18n/language';
import { MultiSelectField } from '@cau-noi/ui/select-field';

export interface KindChoiceProps {
  readonly label: string;
  readonly value: readonly ActivityKind[];
  readonly onChange: (kinds: readonly ActivityKind[]) => void;
}

/** Any of the six kinds of activity. */
export function KindChoice({ label, value, onChange }: KindChoiceProps) {
  const words = useMessages(activityWords);
  return (
    <MultiSelectField
      path="kind"
      label={label}
      value={value}
      options={ACTIVITY_KINDS.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))}
      onChange={onChange}
    />
  );
}
