import { INFORMATION_TYPES } from '@cau-noi/domain/information';
import type { InformationType } from '@cau-noi/domain/information';
import { targetIssues } from '@cau-noi/domain/information/target';
import type { InformationTarget } from '@cau-noi/domain/information/target';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { informationWords } from '@cau-noi/i18n/information-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { FieldColumn, FieldRow } from '@cau-noi/ui/field-row';
import { NumberField } from '@cau-noi/ui/number-field';
import { PageSection } from '@cau-noi/ui/page';
import { Timeline } from '@cau-noi/ui/timeline';
import { useState } from 'react';
import { informationIssueText } from '../issue-text.ts';
import classes from '../text.module.css';
import { useDone } from '../use-done.ts';
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
  readonly onSaved: () => void;
}

/** The types as they stand beside each other, so that their names have room. */
const LINES = [0, 3, 6].map((from) => INFORMATION_TYPES.slice(from, from + 3));

type Written = Readonly<Partial<Record<InformationType, number | null>>>;

const targetsOf = (written: Written): readonly InformationTarget[] =>
  INFORMATION_TYPES.flatMap((type) => {
    const target = written[type] ?? null;
    return target === null ? [] : [{ type, target }];
  });

/** The targets of one unit for a year: set by its officer, with every time they were set. */
export function OwnTargets(props: OwnTargetsProps) {
  const t = useMessages(targetMessages);
  const words = useMessages(informationWords);
  const { language } = useLanguage();
  const year = readFragment(OwnTargets_year, props.year);
  const [written, setWritten] = useState<Written>(() =>
    Object.fromEntries(year.targets.map(({ type, target }) => [type, target])),
  );
  const [sentence, setSentence] = useState<string | null>(null);
  const refusal = useRefusal(informationIssueText);
  const done = useDone(props.onSaved);
  const saving = useAct(InformationTargetsSetMutation);
  const save = async () => {
    const targets = targetsOf(written);
    const [wrong] = targetIssues(year.year, targets);
    if (wrong !== undefined) {
      setSentence(informationIssueText(wrong, language));
      return;
    }
    const { organisation, version } = year;
    const asked = { organisationId: organisation.id, year: year.year, version, targets };
    const why = done(
      refusal(await saving.run({ ...asked, targets: [...targets] }), ({ answer }) =>
        'organisation' in answer ? null : answer,
      ),
    );
    setSentence(why?.sentence ?? null);
  };
  return (
    <PageSection
      title={t('own', { year: year.year, unit: year.organisation.shortName })}
      lead={t('ownLead')}
    >
      <FieldColumn>
        {sentence !== null && (
          <div role="alert" className={classes.text}>
            {sentence}
          </div>
        )}
        {LINES.map((types) => (
          <FieldRow key={types[0]}>
            {types.map((type) => (
              <NumberField
                key={type}
                path={`targets.${type}`}
                label={words(`type.${type}`)}
                min={0}
                value={written[type] ?? null}
                onChange={(value) => setWritten((before) => ({ ...before, [type]: value }))}
              />
            ))}
          </FieldRow>
        ))}
        <div>
          <MayButton permission={year.maySet} loading={saving.running} onClick={() => void save()}>
            {t('save')}
          </MayButton>
        </div>
      </FieldColumn>
      <Changes events={year.timeline.nodes} />
    </PageSection>
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
