import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { countryWords } from '@cau-noi/i18n/country-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useState } from 'react';
import { directoryOptions } from '../directory.routes.ts';
import { SourceLine } from '../register/source-line.tsx';
import { countryMessages } from './country.messages.ts';
import { DeclareInvestment } from './declare-investment.tsx';

export const Investment_figure = graphql(`
  fragment Investment_figure on InvestmentFigure {
    id
    countryCode
    indicator
    value
    qualifier
    asOf
    source
    verification
    current
    organisation {
      id
      shortName
    }
  }
`);

type Figure = ResultOf<typeof Investment_figure>;

export interface InvestmentProps {
  readonly figures: readonly FragmentOf<typeof Investment_figure>[];
  /** The country that is shown; null for all. */
  readonly countryCode: string | null;
  readonly onChanged: () => void;
}

/** What unions declare of foreign investors: those that hold, then those that newer ones replaced. */
export function Investment({ figures: given, countryCode, onChanged }: InvestmentProps) {
  const t = useMessages(countryMessages);
  const { may } = useViewer();
  const [declaring, setDeclaring] = useState(false);
  const figures = readFragment(Investment_figure, given);
  const columns = useColumns();
  const rows = figures.toSorted((one, other) => Number(other.current) - Number(one.current));
  return (
    <PageSection
      title={t('investment')}
      lead={t('investmentLead')}
      actions={
        <MayButton
          permission={may.investmentDeclare}
          variant="default"
          onClick={() => setDeclaring(true)}
        >
          {t('declare')}
        </MayButton>
      }
    >
      {rows.length === 0 ? (
        <p>{t('noInvestment')}</p>
      ) : (
        <DataTable<Figure>
          caption={t('investment')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
      {declaring && (
        <DeclareInvestment
          countryCode={countryCode}
          onClose={() => setDeclaring(false)}
          onDeclared={() => {
            setDeclaring(false);
            onChanged();
          }}
        />
      )}
    </PageSection>
  );
}

function useColumns(): readonly Column<Figure>[] {
  const t = useMessages(countryMessages);
  const words = useMessages(countryWords);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  return [
    {
      id: 'indicator',
      header: t('indicator'),
      phone: 'title',
      cell: ({ indicator, current }) => (
        <>
          {words(`indicator.${indicator}`)}{' '}
          {!current && <StateBadge tone="paused" label={t('superseded')} />}
        </>
      ),
    },
    {
      id: 'value',
      header: t('value'),
      align: 'end',
      cell: ({ value, qualifier }) =>
        qualifier === null
          ? format.number(value)
          : `${words(`qualifier.${qualifier}`)} ${format.number(value)}`,
    },
    {
      id: 'country',
      header: t('country'),
      cell: ({ countryCode }) =>
        countryCode === null ? (
          t('ofAll')
        ) : (
          <PortalLink to={paths.country({ countryCode })}>{format.country(countryCode)}</PortalLink>
        ),
    },
    {
      id: 'unit',
      header: t('unit'),
      cell: ({ organisation }) => (
        <PortalLink to={paths.organisation({ organisationId: organisation.id })}>
          {organisation.shortName}
        </PortalLink>
      ),
    },
    { id: 'asOf', header: t('asOf'), cell: ({ asOf }) => format.date(asOf) },
    {
      id: 'source',
      header: t('source'),
      cell: ({ source, verification }) => (
        <SourceLine source={source} verification={verification} />
      ),
    },
  ];
}
