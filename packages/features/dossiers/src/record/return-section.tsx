import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { DoneAfterReturn } from '@cau-noi/domain/dossier/return';
import { handsPassportsBack, recordReturn } from '@cau-noi/domain/dossier/return';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { DateField } from '@cau-noi/ui/date-field';
import { focusField } from '@cau-noi/ui/field';
import { FieldColumn, FieldRow } from '@cau-noi/ui/field-row';
import { FactList, PageSection } from '@cau-noi/ui/page';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import type { IssueFacts } from '../checks/issue-text.ts';
import { issuesByPath } from '../checks/issue-text.ts';
import { returnMessages } from './return.messages.ts';

export const ReturnSection_dossier = graphql(`
  fragment ReturnSection_dossier on Dossier {
    id
    version
    kind
    state
    endDate
    actual {
      endDate
    }
    afterReturn {
      returned
      settledOn
      settlementDueDate
      settlementOverdue
      passportsReturnedOn
      passportsDueDate
      passportsOverdue
    }
    viewerMay {
      closeFigures {
        allowed
        code
        data
      }
    }
  }
`);

const RecordReturnMutation = graphql(`
  mutation RecordReturnMutation($input: DossierRecordReturnInput!) {
    dossierRecordReturn(input: $input) {
      __typename
      ... on DossierPayload {
        dossier {
          id
          version
        }
      }
      ... on BusinessError {
        code
        data
      }
      ... on ValidationError {
        issues {
          code
          path
          data
        }
      }
    }
  }
`);

type Returned = ResultOf<typeof ReturnSection_dossier>;
type After = NonNullable<Returned['afterReturn']>;

export interface ReturnSectionProps {
  readonly dossier: FragmentOf<typeof ReturnSection_dossier>;
  /** Asks for the record again: something was written, here or by somebody else. */
  readonly onChanged: () => void;
}

/** What is done after the return: settlement and passports, by when and on which day. */
export function ReturnSection({ dossier: fragment, onChanged }: ReturnSectionProps) {
  const dossier = readFragment(ReturnSection_dossier, fragment);
  const t = useMessages(returnMessages);
  const { afterReturn, viewerMay } = dossier;
  const permission = viewerMay.closeFigures;
  if (afterReturn === null || !afterReturn.returned) return null;
  return (
    <PageSection title={t('title')} lead={t('lead')} id="afterReturn" path="afterReturn">
      {permission.allowed ? (
        <ReturnForm
          key={dossier.version}
          dossier={dossier}
          after={afterReturn}
          permission={permission}
          onChanged={onChanged}
        />
      ) : (
        <ReturnFacts kind={dossier.kind} after={afterReturn} />
      )}
    </PageSection>
  );
}

/** By when each of the two is due, in words. */
function useDueText() {
  const t = useMessages(returnMessages);
  const format = useFormat();
  return (dueDate: string | null, overdue: boolean): string =>
    dueDate === null
      ? t('unknown')
      : t(overdue ? 'overdue' : 'due', { date: format.date(dueDate) });
}

function ReturnFacts({ kind, after }: { readonly kind: ActivityKind; readonly after: After }) {
  const t = useMessages(returnMessages);
  const format = useFormat();
  const dueText = useDueText();
  const fact = (day: string | null, due: string) =>
    t('dueLabel', { value: day === null ? t('none') : format.date(day), due });
  const settled = fact(after.settledOn, dueText(after.settlementDueDate, after.settlementOverdue));
  const passports = fact(
    after.passportsReturnedOn,
    dueText(after.passportsDueDate, after.passportsOverdue),
  );
  return (
    <FactList
      facts={[
        { label: t('settledOn'), value: settled },
        ...(handsPassportsBack(kind)
          ? [{ label: t('passportsReturnedOn'), value: passports }]
          : []),
      ]}
    />
  );
}

interface ReturnFormProps {
  readonly dossier: Returned;
  readonly after: After;
  readonly permission: Permission;
  readonly onChanged: () => void;
}

/** Everything that is wrong with the days, as the server would say it. */
function wrongWith(
  dossier: Returned,
  done: DoneAfterReturn,
  today: IsoDate,
): readonly IssueFacts[] {
  const recorded = recordReturn(
    {
      kind: dossier.kind,
      state: dossier.state,
      endDate: dossier.endDate as IsoDate | null,
      actualEndDate: (dossier.actual?.endDate ?? null) as IsoDate | null,
      today,
    },
    done,
  );
  return recorded.ok || recorded.error.is === 'state' ? [] : recorded.error.issues;
}

function ReturnForm({ dossier, after, permission, onChanged }: ReturnFormProps) {
  const t = useMessages(returnMessages);
  const { language } = useLanguage();
  const { today } = useViewer();
  const dueText = useDueText();
  const [done, setDone] = useState<DoneAfterReturn>({
    settledOn: after.settledOn as IsoDate | null,
    passportsReturnedOn: after.passportsReturnedOn as IsoDate | null,
  });
  const { running, refused, send } = useRecordReturn(dossier, onChanged);
  const own = wrongWith(dossier, done, today as IsoDate);
  const wrong = issuesByPath([...own, ...refused], language, true);
  const day = (value: string | null) => value as IsoDate | null;
  return (
    <form
      noValidate
      aria-label={t('title')}
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = own;
        if (first === undefined) void send(done);
        else focusField(first.path.join('.'));
      }}
    >
      <FieldColumn>
        <FieldRow>
          <DateField
            path="settledOn"
            label={t('settledOn')}
            help={dueText(after.settlementDueDate, after.settlementOverdue)}
            value={done.settledOn}
            error={wrong('settledOn')}
            max={today}
            onChange={(settledOn) => setDone({ ...done, settledOn: day(settledOn) })}
          />
          {handsPassportsBack(dossier.kind) && (
            <DateField
              path="passportsReturnedOn"
              label={t('passportsReturnedOn')}
              help={dueText(after.passportsDueDate, after.passportsOverdue)}
              value={done.passportsReturnedOn}
              error={wrong('passportsReturnedOn')}
              max={today}
              onChange={(returned) => setDone({ ...done, passportsReturnedOn: day(returned) })}
            />
          )}
        </FieldRow>
        <div>
          <MayButton type="submit" variant="default" permission={permission} loading={running}>
            {t('save')}
          </MayButton>
        </div>
      </FieldColumn>
    </form>
  );
}

function useRecordReturn({ id, version }: Returned, onChanged: () => void) {
  const t = useMessages(returnMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const recording = useAct(RecordReturnMutation);
  const [refused, setRefused] = useState<readonly IssueFacts[]>([]);
  const send = async (done: DoneAfterReturn): Promise<void> => {
    setRefused([]);
    const result = await recording.run({ id, version, ...done });
    if (!result.ok) return toast({ text: t('notReached'), tone: 'failed' });
    const answer = result.data.dossierRecordReturn;
    switch (answer.__typename) {
      case 'DossierPayload':
        toast({ text: t('saved') });
        return onChanged();
      case 'ValidationError':
        return setRefused(answer.issues);
      case 'ConflictError':
        toast({ text: t('conflict'), tone: 'failed' });
        return onChanged();
      case 'ForbiddenError':
      case 'NotFoundError':
      case 'StateError':
        return toast({ text: refusalText(answer, language), tone: 'failed' });
    }
  };
  return { running: recording.running, refused, send };
}
