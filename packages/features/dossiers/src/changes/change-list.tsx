import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { dossierFieldName } from '@cau-noi/i18n/dossier-field';
import { useLanguage } from '@cau-noi/i18n/language';
import { DiffList } from '@cau-noi/ui/diff-list';
import { changeText } from './change-text.ts';

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

// The API gives names in the place of ids.
const alreadyNamed = (name: string) => name;

/** What changed from one version to another: the old struck above the new. */
export function ChangeList({ label, changes }: ChangeListProps) {
  const { language } = useLanguage();
  const items = readFragment(ChangeList_difference, changes).map((change) => ({
    id: change.path.join('.'),
    label: dossierFieldName(change.path, language),
    before: changeText(change.label, change.before, language, alreadyNamed),
    after: changeText(change.label, change.after, language, alreadyNamed),
  }));
  return <DiffList label={label} items={items} />;
}
