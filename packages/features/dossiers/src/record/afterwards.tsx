import type { Names } from '../draft/names.ts';
import { FollowUpSection } from './follow-up-section.tsx';
import type { FollowUpSectionProps } from './follow-up-section.tsx';
import { ReturnSection } from './return-section.tsx';
import type { ReturnSectionProps } from './return-section.tsx';
import { SettledSection } from './settled-section.tsx';
import type { SettledSectionProps } from './settled-section.tsx';

export interface AfterwardsProps {
  readonly dossier: FollowUpSectionProps['dossier'] &
    ReturnSectionProps['dossier'] &
    SettledSectionProps['dossier'];
  readonly names: Names;
  readonly onChanged: () => void;
}

/** What follows the activity: what it cost, what was promised and learned, settlement and passports. */
export function Afterwards(props: AfterwardsProps) {
  return (
    <>
      <SettledSection {...props} />
      <FollowUpSection {...props} />
      <ReturnSection {...props} />
    </>
  );
}
