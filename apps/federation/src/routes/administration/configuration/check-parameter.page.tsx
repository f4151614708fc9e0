import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { administrationOptions } from '../administration.routes.ts';
import { useSpanText } from '../use-span-text.ts';
import { Configuration_parameter, isSameSetting, standing } from './configuration.ts';
import type { Parameter } from './configuration.ts';
import { configurationMessages } from './configuration.messages.ts';
import { ParameterActs } from './parameter-acts.tsx';
import { useRowWords } from './row-words.ts';
import { SettingPage } from './setting-page.tsx';

const CheckParameterPageQuery = graphql(
  `
    query CheckParameterPageQuery {
      checkParameters {
        ...Configuration_parameter
      }
    }
  `,
  [Configuration_parameter],
);

/** The values of a check for whom they are set, by time; new ones from a day on, for them or for some of them. */
export function CheckParameterPage() {
  const t = useMessages(configurationMessages);
  const words = useRowWords();
  return (
    <SettingPage
      kind={t('parameters')}
      query={CheckParameterPageQuery}
      rowsOf={(data) => readFragment(Configuration_parameter, data.checkParameters)}
      param="parameterId"
      isSame={isSameSetting}
      titleOf={({ checkId }) => words.check(checkId)}
      leadOf={words.applies}
      columns={[
        { id: 'values', header: t('column.values'), cell: words.values },
        { id: 'severity', header: t('column.severity'), width: '110px', cell: words.severity },
        { id: 'waivedBy', header: t('column.waivedBy'), width: '150px', cell: words.waivedBy },
        {
          id: 'ended',
          header: t('column.ended'),
          width: '12%',
          cell: words.ended,
          filled: ({ endedAt }) => endedAt !== null,
        },
      ]}
      besideOf={otherRows}
    >
      {(latest, again, all) => <ParameterActs latest={latest} again={again} all={all} />}
    </SettingPage>
  );
}

interface OtherRowsProps {
  readonly all: readonly Parameter[];
  readonly shown: Parameter;
}

/** What holds or is to hold of the same check for others. */
function OtherRows({ all, shown }: OtherRowsProps) {
  const t = useMessages(configurationMessages);
  const { today } = useViewer();
  const columns = useOtherColumns();
  const ofCheck = all.filter((row) => row.checkId === shown.checkId && !isSameSetting(row, shown));
  const rows = standing(ofCheck, today);
  if (rows.length === 0) return null;
  return (
    <PageSection title={t('others')} lead={t('othersLead')}>
      <DataTable caption={t('others')} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </PageSection>
  );
}

function otherRows(all: readonly Parameter[], shown: Parameter) {
  return <OtherRows all={all} shown={shown} />;
}

function useOtherColumns(): readonly Column<Parameter>[] {
  const t = useMessages(configurationMessages);
  const words = useRowWords();
  const spanText = useSpanText();
  const { paths } = administrationOptions.use();
  return [
    {
      id: 'applies',
      header: t('column.applies'),
      phone: 'title',
      cell: (row) => (
        <PortalLink to={paths.checkParameter({ parameterId: row.id })}>
          {words.applies(row)}
        </PortalLink>
      ),
    },
    { id: 'values', header: t('column.values'), cell: words.values },
    { id: 'severity', header: t('column.severity'), width: '120px', cell: words.severity },
    {
      id: 'span',
      header: t('column.span'),
      width: '16%',
      cell: ({ validFrom, validTo }) => spanText(validFrom, validTo),
    },
  ];
}
