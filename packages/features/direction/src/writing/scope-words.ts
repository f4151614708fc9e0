import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { ORGANISATION_KINDS } from '@cau-noi/domain/organisation';
import type { OrganisationKind } from '@cau-noi/domain/organisation';
import { directionMessages } from '../direction.messages.ts';

/** For which kinds of activity and levels of unions something is, in words; nothing named is all. */
export function useScopeWords() {
  const t = useMessages(directionMessages);
  const words = useMessages(activityWords);
  const { list } = useFormat();
  const orAll = (names: readonly string[]) => (names.length === 0 ? t('all') : list([...names]));
  return {
    kinds: (kinds: readonly ActivityKind[]) => orAll(kinds.map((kind) => words(`kind.${kind}`))),
    levels: (levels: readonly OrganisationKind[]) =>
      orAll(levels.map((level) => words(`level.${level}`))),
    kindOptions: ACTIVITY_KINDS.map((value) => ({ value, label: words(`kind.${value}`) })),
    levelOptions: ORGANISATION_KINDS.map((value) => ({ value, label: words(`level.${value}`) })),
  };
}
