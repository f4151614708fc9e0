import { FollowUpSection } from './follow-up-section.tsx';
import type { FollowUpSectionProps } from './follow-up-section.tsx';
import { ReturnSection } from './return-section.tsx';
import type { ReturnSectionProps } from './return-section.tsx';

export interface AfterwardsProps {
  readonly dossier: FollowUpSectionProps['dossier'] & ReturnSectionProps['dossier'];
  readonly onChanged: () => void;
}

/** What follows the activity: what was promised and learned, settlement and passports. */
export function Afterwards(props: AfterwardsProps) {
  return (
    <>
      <FollowUpSection {...props} />
      <ReturnSection {...props} />
    </>
  );
}
