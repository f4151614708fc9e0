import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useLanguage } from '@cau-noi/i18n/language';
import { DiffList } from '@cau-noi/ui/diff-list';
import { changeItem } from './change-item.ts';

export const ChangeList_difference = graphql(`
  fragment ChangeList_difference on Difference {
    path
    label
    before
    after
  }
`);

export interface ChangeListProps {
  readonly label: string;
  readonly changes: readonly FragmentOf<typeof ChangeList_difference>[];
}

/** What changed from one version to another: the old struck above the new. */
export function ChangeList({ label, changes }: ChangeListProps) {
  const { language } = useLanguage();
  // The API gives names in the place of ids.
  const items = readFragment(ChangeList_difference, changes).map((change) =>
    changeItem(change, language),
  );
  return <DiffList label={label} items={items} />;
}
