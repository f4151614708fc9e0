import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { registerMessages } from '../register/register.messages.ts';
import { SourceLine } from '../register/source-line.tsx';
import { useSpanText } from '../register/use-span-text.ts';
import { UnitLink } from './link-sentence.tsx';
import { organisationMessages } from './organisation.messages.ts';

export const OrganisationRoles_organisation = graphql(`
  fragment OrganisationRoles_organisation on Organisation {
    id
    roles {
      kind
      holder {
        id
        shortName
      }
      unitName
      validFrom
      validTo
      source
      verification
    }
  }
`);

type Role = ResultOf<typeof OrganisationRoles_organisation>['roles'][number];

export interface OrganisationRolesProps {
  readonly organisation: FragmentOf<typeof OrganisationRoles_organisation>;
}

/** Who approves, advises and receives reports for a union, from a day to a day. */
export function OrganisationRoles({ organisation }: OrganisationRolesProps) {
  const t = useMessages(organisationMessages);
  const shared = useMessages(registerMessages);
  const { roles } = readFragment(OrganisationRoles_organisation, organisation);
  const columns = useColumns();
  return (
    <PageSection title={t('roles')}>
      <DataTable
        caption={t('roles')}
        columns={columns}
        rows={roles}
        rowKey={({ kind, holder, validFrom, unitName }) =>
          [kind, holder.id, validFrom, unitName].join(' ')
        }
        empty={<EmptyState why={shared('none')} />}
      />
    </PageSection>
  );
}

function useColumns(): readonly Column<Role>[] {
  const t = useMessages(organisationMessages);
  const spanText = useSpanText();
  return [
    { id: 'role', header: t('role'), phone: 'title', cell: ({ kind }) => t(`roleKind.${kind}`) },
    {
      id: 'holder',
      header: t('holder'),
      cell: ({ holder, unitName }) => (
        <>
          <UnitLink unit={holder} />
          {unitName !== null && ` · ${unitName}`}
        </>
      ),
    },
    {
      id: 'span',
      header: t('span'),
      cell: ({ validFrom, validTo }) => spanText(validFrom, validTo),
    },
    {
      id: 'basis',
      header: t('basis'),
      cell: ({ source, verification }) => (
        <SourceLine source={source} verification={verification} />
      ),
    },
  ];
}
