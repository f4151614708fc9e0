import { INFORMATION_TYPES } from '@cau-noi/domain/information';
import type { InformationType } from '@cau-noi/domain/information';
import { targetIssues } from '@cau-noi/domain/information/target';
import type { InformationTarget } from '@cau-noi/domain/information/target';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { informationWords } from '@cau-noi/i18n/information-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import { RecordFields } from '@cau-noi/portal/record-fields';
import { useRecordForm } from '@cau-noi/portal/record-form';
import type { RecordForm } from '@cau-noi/portal/record-form';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { FieldColumn, FieldRow } from '@cau-noi/ui/field-row';
import { NumberField } from '@cau-noi/ui/number-field';
import { PageSection } from '@cau-noi/ui/page';
import { Timeline } from '@cau-noi/ui/timeline';
import { informationIssueText } from '../issue-text.ts';
import { targetMessages } from './target.messages.ts';

export const OwnTargets_year = graphql(`
  fragment OwnTargets_year on InformationYear {
    organisation {
      id
      shortName
    }
    year
    version
    targets {
      type
      target
    }
    maySet {
      allowed
      code
      data
    }
    timeline(first: 20) {
      nodes {
        id
        at
        by
        data
      }
    }
  }
`);

const InformationTargetsSetMutation = graphql(
  `
    mutation InformationTargetsSetMutation($input: InformationTargetsSetInput!) {
      answer: informationTargetsSet(input: $input) {
        __typename
        ... on InformationTargetsPayload {
          organisation {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export interface OwnTargetsProps {
  readonly year: FragmentOf<typeof OwnTargets_year>;
  /** Where the page stands, for whoever leaves without saving. */
  readonly back: string;
  /** Asks again for the targets: they were saved, or somebody else has saved others. */
  readonly onChanged: () => void;
}

/** The types as they stand beside each other, so that their names have room. */
const LINES = [0, 3, 6].map((from) => INFORMATION_TYPES.slice(from, from + 3));

type Written = Readonly<Partial<Record<InformationType, number | null>>>;

/** Every type, so that each is joined with what somebody else saves. */
const writtenOf = (targets: readonly InformationTarget[]): Written =>
  Object.fromEntries(
    INFORMATION_TYPES.map((type) => [
      type,
      targets.find((one) => one.type === type)?.target ?? null,
    ]),
  );

const targetsOf = (written: Written): readonly InformationTarget[] =>
  INFORMATION_TYPES.flatMap((type) => {
    const target = written[type] ?? null;
    return target === null ? [] : [{ type, target }];
  });

/** What is wrong with a target is said at its type. */
const issuesIn = (year: number, written: Written) => {
  const targets = targetsOf(written);
  return targetIssues(year, targets).map((issue) => {
    const type = targets.find((_target, index) => issue.path.includes(index))?.type;
    return type === undefined ? issue : { ...issue, path: [type] };
  });
};

/** The targets of one unit for a year: set by its officer, with every time they were set. */
export function OwnTargets({ year: given, back, onChanged }: OwnTargetsProps) {
  const t = useMessages(targetMessages);
  const { send, busy } = useSending(InformationTargetsSetMutation, informationIssueText);
  const read = readFragment(OwnTargets_year, given);
  const { organisation, year, version } = read;
  const form = useRecordForm<Written>(
    {
      keptAs: `targets-${organisation.id}-${year}`,
      start: writtenOf(read.targets),
      version,
      onStale: onChanged,
      send: (written, on) => {
        const asked = { organisationId: organisation.id, year, version: on };
        return send({ ...asked, targets: [...targetsOf(written)] }, onChanged);
      },
    },
    { issuesOf: (written) => issuesIn(year, written), issueText: informationIssueText },
  );
  const fields = LINES.map((types) => (
    <FieldRow key={types[0]}>
      {types.map((type) => (
        <TargetField key={type} type={type} form={form} />
      ))}
    </FieldRow>
  ));
  return (
    <PageSection title={t('own', { year, unit: organisation.shortName })} lead={t('ownLead')}>
      {read.maySet.allowed ? (
        <RecordFields form={form} busy={busy} back={back}>
          {fields}
        </RecordFields>
      ) : (
        <FieldColumn>
          {fields}
          <div>
            <MayButton permission={read.maySet}>{t('save')}</MayButton>
          </div>
        </FieldColumn>
      )}
      <Changes events={read.timeline.nodes} />
    </PageSection>
  );
}

interface TargetFieldProps {
  readonly type: InformationType;
  readonly form: RecordForm<Written>;
}

function TargetField({ type, form: { written, wrong, change } }: TargetFieldProps) {
  const words = useMessages(informationWords);
  return (
    <NumberField
      path={type}
      label={words(`type.${type}`)}
      min={0}
      value={written[type] ?? null}
      error={wrong(type)}
      onChange={(value) => change({ [type]: value })}
    />
  );
}

type Event = ResultOf<typeof OwnTargets_year>['timeline']['nodes'][number];

/** What was set before and after, as the audit keeps it. */
function setIn(data: unknown, when: 'before' | 'after'): Readonly<Record<string, unknown>> {
  const held = (data ?? {}) as Readonly<Record<string, unknown>>;
  return (held[when] ?? {}) as Readonly<Record<string, unknown>>;
}

function Changes({ events }: { readonly events: readonly Event[] }) {
  const t = useMessages(targetMessages);
  const words = useMessages(informationWords);
  const format = useFormat();
  if (events.length === 0) return null;
  const said = (value: unknown) =>
    typeof value === 'number' ? format.number(value) : t('nothing');
  const detailOf = (data: unknown) => {
    const [before, after] = [setIn(data, 'before'), setIn(data, 'after')];
    return INFORMATION_TYPES.filter((type) => before[type] !== after[type])
      .map((type) =>
        t('change', {
          type: words(`type.${type}`),
          before: said(before[type]),
          after: said(after[type]),
        }),
      )
      .join(' · ');
  };
  return (
    <Timeline
      label={t('changes')}
      events={events.map(({ id, at, by, data }) => ({
        id,
        at,
        what: t('set'),
        who: by ?? '',
        when: format.dateTime(at),
        detail: detailOf(data),
      }))}
    />
  );
}
