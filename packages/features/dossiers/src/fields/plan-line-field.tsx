import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { PortalLink } from '@cau-noi/portal/link';
import { SelectField } from '@cau-noi/ui/select-field';
import { useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { dossiersOptions } from '../dossiers.routes.ts';
import type { Named } from '../draft/names.ts';
import { fieldMessages } from './field.messages.ts';

/** What a dossier takes from the plan line it is started from. */
export const PlanLine_line = graphql(`
  fragment PlanLine_line on PlanLine {
    id
    kind
    title
    purposeKind
    purpose
    expectedResult
    resultTarget
    resultUnit
    persons
    fromMonth
    approved
    countries
    partner {
      id
      name
      countryCode
    }
    coOrganisers {
      id
      shortName
    }
  }
`);

const PlanLinesQuery = graphql(
  `
    query PlanLinesQuery($organisationId: ID!, $year: Int!) {
      planLinesToCarryOut(organisationId: $organisationId, year: $year) {
        ...PlanLine_line
      }
    }
  `,
  [PlanLine_line],
);

export type PlanLineRecord = NonNullable<ReturnType<typeof readPlanLine>>;

export function readPlanLine(line: FragmentOf<typeof PlanLine_line>) {
  return readFragment(PlanLine_line, line);
}

export interface PlanLineFieldProps {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly organisationId: string;
  readonly year: number;
  /** Lines of this kind only; null shows all. */
  readonly kind: ActivityKind | null;
  readonly value: string | null;
  readonly known: readonly Named[];
  /** A line to choose by itself as soon as the plan is there: the one that a link led from. */
  readonly wanted?: string | null;
  readonly onChange: (line: PlanLineRecord | null) => void;
}

/** A line that the union may carry out in a year: of its plan, or of one that it has taken over or a part in. */
export function PlanLineField(props: PlanLineFieldProps) {
  const { organisationId, year, kind, value, known, wanted = null, onChange, ...field } = props;
  const t = useMessages(fieldMessages);
  const words = useMessages(activityWords);
  const format = useFormat();
  const { paths } = dossiersOptions.use();
  const variables = useMemo(() => ({ organisationId, year }), [organisationId, year]);
  const [{ data, fetching }] = useQuery({ query: PlanLinesQuery, variables });
  const lines = (data?.planLinesToCarryOut ?? [])
    .map(readPlanLine)
    .filter((line) => kind === null || line.kind === kind);
  const asked = wanted === null ? undefined : lines.find((line) => line.id === wanted);
  useEffect(() => {
    if (asked !== undefined) onChange(asked);
  }, [asked, onChange]);
  const own = known.find(({ id }) => id === value);
  const ownIsMissing = own !== undefined && !lines.some(({ id }) => id === own.id);
  const options = [
    ...(ownIsMissing ? [{ value: own.id, label: own.name }] : []),
    ...lines.map((line) => ({
      value: line.id,
      label: line.title,
      note: [
        line.approved ? undefined : t('lineNotApproved'),
        words(`kind.${line.kind}`),
        line.partner?.name,
        line.fromMonth === null ? undefined : format.month(line.fromMonth),
        line.persons === null ? undefined : format.persons(line.persons),
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
    })),
  ];
  const none = data !== undefined && options.length === 0;
  return (
    <>
      <SelectField
        {...field}
        {...(none && { help: t('noLines', { year }) })}
        value={value}
        options={options}
        loading={fetching}
        clearable
        onChange={(id) => onChange(lines.find((line) => line.id === id) ?? null)}
      />
      {none && (
        <PortalLink to={paths.plans({ year: String(year) })}>{t('toPlans', { year })}</PortalLink>
      )}
    </>
  );
}
