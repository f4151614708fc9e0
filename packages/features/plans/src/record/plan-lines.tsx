import { FUNDING_SOURCES } from '@cau-noi/domain/activity/funding';
import type { PlanLine } from '@cau-noi/domain/plan';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { useViewer } from '@cau-noi/portal/session';
import { type Column, DataTable } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useMemo } from 'react';
import { monthsText, TARGET_DECIMALS } from '../line/line-text.ts';
import { lineOf, PlanLine_line } from '../line/plan-line.ts';
import { plansMessages } from '../plans.messages.ts';
import { plansOptions } from '../plans.routes.ts';
import classes from './plan-lines.module.css';

export const PlanLines_line = graphql(
  `
    fragment PlanLines_line on PlanLine {
      id
      lineId
      approved
      dossiers {
        id
        number
        title
        state
      }
      partner {
        id
        name
      }
      coOrganisers {
        id
        shortName
      }
      agreement {
        id
        titleVi
      }
      suspensions {
        id
        title
      }
      ...PlanLine_line
    }
  `,
  [PlanLine_line],
);

type Fragment = FragmentOf<typeof PlanLines_line>;

export interface PlanLinesProps {
  readonly organisationId: string;
  readonly year: number;
  readonly lines: readonly Fragment[];
}

interface Row {
  readonly number: number;
  readonly line: PlanLine;
  readonly partner: string;
  /** Null where there is none, or where the reader may not see it: the line tells them apart. */
  readonly agreement: { readonly id: string; readonly titleVi: string } | null;
  readonly coOrganisers: readonly string[];
  /** What a dossier of this line is begun with: whose plan, of which year, and the line's id. */
  readonly begin: { readonly unit: string; readonly year: string; readonly line: string };
  readonly approved: boolean;
  /** What holds it up; nothing where a dossier carries it out, as that is judged by its own days. */
  readonly suspensions: readonly { readonly id: string; readonly title: string }[];
  readonly dossiers: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly state: keyof (typeof dossierWords)['vi']['state'];
  }[];
}

function rowsOf({ organisationId, year, lines }: PlanLinesProps): readonly Row[] {
  return readFragment(PlanLines_line, lines).map((fragment, place) => ({
    number: place + 1,
    line: lineOf(fragment),
    partner: fragment.partner?.name ?? '',
    agreement: fragment.agreement,
    coOrganisers: fragment.coOrganisers.map(({ shortName }) => shortName),
    begin: { unit: organisationId, year: String(year), line: fragment.id },
    approved: fragment.approved,
    suspensions: fragment.dossiers.length > 0 ? [] : fragment.suspensions,
    dossiers: fragment.dossiers,
  }));
}

const isDone = ({ dossiers }: Row) => dossiers.some(({ state }) => state === 'COMPLETED');

/** The lines of the plan in their order, with the dossiers that carry them out and what is done. */
export function PlanLines({ organisationId, year, lines }: PlanLinesProps) {
  const t = useMessages(plansMessages);
  const format = useFormat();
  const columns = useLineColumns();
  const rows = useMemo(
    () => rowsOf({ organisationId, year, lines }),
    [organisationId, year, lines],
  );
  const approved = rows.filter((row) => row.approved);
  return (
    <PageSection
      title={t('lines.title')}
      path="lines"
      {...(approved.length > 0 && {
        lead: t('lines.progress', {
          done: format.number(approved.filter(isDone).length),
          total: format.number(approved.length),
        }),
      })}
    >
      <DataTable
        caption={t('lines.caption', { year })}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.line.id}
        empty={<EmptyState why={t('lines.none')} />}
      />
    </PageSection>
  );
}

function What({ row }: { readonly row: Row }) {
  const t = useMessages(plansMessages);
  const words = useMessages(activityWords);
  const { country, number } = useFormat();
  const { paths } = plansOptions.use();
  const { line, partner, coOrganisers } = row;
  const { resultTarget: target, resultUnit } = line;
  const amount = target === null ? '' : ` (${number(target, TARGET_DECIMALS)} ${resultUnit ?? ''})`;
  const about = [
    words(`kind.${line.kind}`),
    partner,
    line.countries.map(country).join('; '),
    ...coOrganisers,
  ].filter((text) => text !== '');
  return (
    <div data-field={`lines.${line.id}`} tabIndex={-1}>
      <div className={classes.title}>{line.title.trim() || t('changes.untitled')}</div>
      <div className={classes.about}>{about.join(' · ')}</div>
      <CarriedOut row={row} />
      {line.purpose !== '' && <div className={classes.about}>{line.purpose}</div>}
      {line.expectedResult !== '' && (
        <div>{t('lines.result', { result: `${line.expectedResult}${amount}` })}</div>
      )}
      {row.suspensions.map(({ id, title }) => (
        <div key={id}>
          <StateBadge tone="paused" label={t('lines.suspended')} />{' '}
          <PortalLink to={paths.suspension({ suspensionId: id })}>{title}</PortalLink>
        </div>
      ))}
    </div>
  );
}

/** The agreement that the line carries out. */
function CarriedOut({ row: { line, agreement } }: { readonly row: Row }) {
  const t = useMessages(plansMessages);
  const { paths } = plansOptions.use();
  if (line.agreementId === null) return null;
  if (agreement === null) return <div className={classes.about}>{t('lines.agreementHidden')}</div>;
  return (
    <div>
      {t('lines.agreement')}{' '}
      <PortalLink to={paths.agreement({ agreementId: agreement.id })}>
        {agreement.titleVi}
      </PortalLink>
    </div>
  );
}

/** What each source gives: its name once, its amounts below. */
function Money({ line }: { readonly line: PlanLine }) {
  const words = useMessages(activityWords);
  const { money } = useFormat();
  return FUNDING_SOURCES.map((source) => {
    const amounts = line.funding.filter((row) => row.source === source);
    if (amounts.length === 0) return null;
    return (
      <div key={source} className="ui-figures">
        <div className={classes.about}>{words(`funding.${source}`)}</div>
        {amounts.map(({ amount }) => (
          <div key={amount.currency}>{money(amount)}</div>
        ))}
      </div>
    );
  });
}

function Dossiers({ row }: { readonly row: Row }) {
  const t = useMessages(plansMessages);
  const words = useMessages(dossierWords);
  const { may } = useViewer();
  const { paths } = plansOptions.use();
  const { dossierNew } = paths;
  const begins = row.approved && dossierNew !== undefined && may.dossierCreate.allowed;
  return (
    <>
      {row.dossiers.map(({ id, number, state }) => (
        <div key={id}>
          <PortalLink to={paths.dossier({ dossierId: id })} className={classes.whole ?? ''}>
            {t('lines.dossier', { number })}
          </PortalLink>
          <div className={classes.about}>{words(`state.${state}`)}</div>
        </div>
      ))}
      {row.dossiers.length === 0 && <span className={classes.about}>{t('lines.noDossier')}</span>}
      {row.dossiers.length === 0 && begins && (
        <div className="ui-screen-only">
          <PortalLink to={dossierNew(row.begin)}>{t('act.newDossier')}</PortalLink>
        </div>
      )}
    </>
  );
}

function useLineColumns(): readonly Column<Row>[] {
  const t = useMessages(plansMessages);
  const { language } = useLanguage();
  const format = useFormat();
  return useMemo(() => {
    const scale = ({ persons, days }: PlanLine) =>
      [
        persons === null ? '' : format.persons(persons),
        days === null ? '' : format.days(days),
      ].filter((text) => text !== '');
    return [
      { id: 'number', header: t('lines.number'), align: 'end', width: '5%', cell: numberOf },
      {
        id: 'what',
        header: t('lines.what'),
        phone: 'title',
        fixed: true,
        width: '44%',
        cell: (row) => <What row={row} />,
      },
      {
        id: 'when',
        header: t('lines.when'),
        width: '15%',
        cell: ({ line }) => (
          <>
            {monthsText(line, language)}
            {scale(line).map((text) => (
              <div key={text} className={classes.about}>
                {text}
              </div>
            ))}
          </>
        ),
      },
      {
        id: 'money',
        header: t('lines.money'),
        width: '21%',
        cell: (row) => <Money line={row.line} />,
      },
      {
        id: 'dossiers',
        header: t('lines.dossiers'),
        width: '15%',
        cell: (row) => <Dossiers row={row} />,
      },
    ];
  }, [t, language, format]);
}

const numberOf = (row: Row) => row.number;
