import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { agreementsMessages } from '../agreements.messages.ts';
import { useBasisText } from '../basis-text.ts';
import { StepDialog } from '../record/step-dialog.tsx';
import type { StepDialogProps } from '../record/step-dialog.tsx';
import { useAgreementRefusal } from '../refusal.ts';
import classes from './yearly-dues.module.css';

export const YearlyDues_due = graphql(`
  fragment YearlyDues_due on AgreementYearlyDue {
    code
    year
    dueDate
    basis {
      citation
      article
      verification
    }
    owedBy {
      id
      shortName
    }
    handedIn {
      organisation {
        id
        shortName
      }
      on
      text
    }
  }
`);

const AgreementHandInMutation = graphql(
  `
    mutation AgreementHandInMutation($input: AgreementHandInInput!) {
      answer: agreementHandIn(input: $input) {
        __typename
        ... on AgreementHandInPayload {
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

type Due = ResultOf<typeof YearlyDues_due>;
type Asked = { readonly due: Due; readonly unit: Due['owedBy'][number] };

export interface YearlyDuesProps {
  readonly dues: readonly FragmentOf<typeof YearlyDues_due>[];
  readonly onDone: () => void;
}

/** What every union that signs agreements hands in around today, and that it was handed in. */
export function YearlyDues({ dues, onDone }: YearlyDuesProps) {
  const t = useMessages(agreementsMessages);
  const format = useFormat();
  const basisText = useBasisText();
  const { today } = useViewer();
  const [asked, setAsked] = useState<Asked | null>(null);
  if (dues.length === 0) return null;
  return (
    <>
      <ul className={classes.dues}>
        {readFragment(YearlyDues_due, dues).map((due) => (
          <li key={due.code}>
            {t('due', {
              what: t(`yearly.${due.code}`, { year: String(due.year) }),
              day: format.date(due.dueDate),
              basis: basisText(due.basis),
            })}{' '}
            {due.owedBy.length > 0 && due.dueDate < today && (
              <StateBadge tone="late" label={t('promise.late')} />
            )}
            {due.handedIn.map(({ organisation, on, text }) => (
              <div key={organisation.id}>
                {t('handIn.told', { unit: organisation.shortName, day: format.date(on), text })}
              </div>
            ))}
            {due.owedBy.length > 0 && (
              <div className={classes.acts}>
                {due.owedBy.map((unit) => (
                  <ActButton
                    key={unit.id}
                    variant="default"
                    size="xs"
                    onClick={() => setAsked({ due, unit })}
                  >
                    {t('handIn.act', { unit: unit.shortName })}
                  </ActButton>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      {asked !== null && <HandIn asked={asked} onClose={() => setAsked(null)} onDone={onDone} />}
    </>
  );
}

interface HandInProps {
  readonly asked: Asked;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function HandIn({ asked: { due, unit }, onClose, onDone }: HandInProps) {
  const t = useMessages(agreementsMessages);
  const toast = useToast();
  const refusal = useAgreementRefusal();
  const { run } = useAct(AgreementHandInMutation);
  const { code, year } = due;
  const send: StepDialogProps['onAct'] = async ({ on, text }) => {
    const result = await run({ organisationId: unit.id, code, year, on, text });
    const why = refusal(result, ({ answer }) => ('organisation' in answer ? null : answer));
    if (why !== null) return why.sentence;
    toast({ text: t('handIn.done') });
    onDone();
    return null;
  };
  return (
    <StepDialog
      title={t(`yearly.${code}`, { year: String(year) })}
      act={t('handIn.act', { unit: unit.shortName })}
      files={[]}
      onClose={onClose}
      onAct={send}
    />
  );
}
