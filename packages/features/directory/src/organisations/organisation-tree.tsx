import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { directoryOptions } from '../directory.routes.ts';
import { organisationMessages } from './organisation.messages.ts';
import classes from './organisation-tree.module.css';
import { treeOf } from './tree.ts';
import type { TreeNode } from './tree.ts';

export const OrganisationTree_organisation = graphql(`
  fragment OrganisationTree_organisation on Organisation {
    id
    name
    kind
    dissolved
    parent {
      id
      shortName
    }
  }
`);

type Unit = ResultOf<typeof OrganisationTree_organisation>;

export interface OrganisationTreeProps {
  readonly organisations: readonly FragmentOf<typeof OrganisationTree_organisation>[];
}

/** Unions as a tree: each under the one it stood under on the day, levels folded together. */
export function OrganisationTree({ organisations }: OrganisationTreeProps) {
  const t = useMessages(organisationMessages);
  const units = organisations.map((one) => readFragment(OrganisationTree_organisation, one));
  return (
    <ul className={classes.tree} aria-label={t('tree')}>
      {treeOf(units).map((node) => (
        <Branch key={node.unit.id} node={node} top />
      ))}
    </ul>
  );
}

interface BranchProps {
  readonly node: TreeNode<Unit>;
  readonly top?: boolean;
}

function Branch({ node, top = false }: BranchProps) {
  const t = useMessages(organisationMessages);
  const words = useMessages(activityWords);
  const { paths } = directoryOptions.use();
  const { id, name, dissolved, parent } = node.unit;
  return (
    <li>
      <PortalLink to={paths.organisation({ organisationId: id })}>{name}</PortalLink>
      {dissolved && <span className={classes.note}> {t('ended')}</span>}
      {top && parent !== null && (
        <span className={classes.note}> {t('under', { name: parent.shortName })}</span>
      )}
      {node.groups.map(({ kind, nodes }) => (
        <details key={kind} open={top} className={classes.group}>
          <summary>{t('group', { level: words(`level.${kind}`), count: nodes.length })}</summary>
          <ul className={classes.tree}>
            {nodes.map((child) => (
              <Branch key={child.unit.id} node={child} />
            ))}
          </ul>
        </details>
      ))}
    </li>
  );
}
