import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { useToast } from '@cau-noi/ui/toast';
import { useWords } from '@cau-noi/ui/words';
import { Alert, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { plansMessages } from '../plans.messages.ts';
import { plansOptions } from '../plans.routes.ts';
import { yearChoices } from './list-filter-bar.tsx';
import { listMessages } from './list.messages.ts';

const PlanCreateMutation = graphql(`
  mutation PlanCreateMutation($input: PlanCreateInput!) {
    planCreate(input: $input) {
      __typename
      ... on PlanPayload {
        plan {
          id
        }
      }
      ... on BusinessError {
        code
        data
        path
      }
    }
  }
`);

export interface NewPlanProps {
  readonly year: number;
  /** The union that the list is narrowed to, if the viewer writes for it. */
  readonly unit: string | null;
  readonly onClose: () => void;
}

type From = 'blank' | 'copy';
type Refused = { readonly code: string; readonly data: unknown; readonly path: readonly string[] };

/** The unions for which the viewer writes. */
function useOwnUnits() {
  const { grants } = useViewer();
  const officer = grants.filter(({ role }) => role === 'OFFICER');
  const units = new Map(officer.map(({ organisation }) => [organisation.id, organisation]));
  return [...units.values()].map(({ id, shortName }) => ({ value: id, label: shortName }));
}

/** Begins the plan of a union and year, with nothing or from last year's lines. */
export default function NewPlan(props: NewPlanProps) {
  const { unit, onClose } = props;
  const t = useMessages(listMessages);
  const words = useWords();
  const viewer = useViewer();
  const units = useOwnUnits();
  const own = units.find(({ value }) => value === unit) ?? units[0] ?? null;
  const [union, setUnion] = useState(own?.value ?? null);
  const [year, setYear] = useState(props.year);
  const [from, setFrom] = useState<From>('copy');
  const { begin, running, refused } = useBeginning();
  return (
    <Modal
      opened
      title={t('create.title')}
      closeButtonProps={{ 'aria-label': words.act.close }}
      onClose={onClose}
    >
      <Stack gap="md">
        {refused !== null && <Refusal refused={refused} year={year} />}
        <SelectField
          path="organisationId"
          label={t('create.union')}
          required
          value={union}
          options={units}
          onChange={setUnion}
        />
        <SelectField
          path="year"
          label={t('create.year')}
          required
          value={String(year)}
          options={yearChoices(viewer.today, year).map((value) => ({ value, label: value }))}
          onChange={(chosen) => chosen !== null && setYear(Number(chosen))}
        />
        <ChoiceField<From>
          path="copyFromYear"
          label={t('create.from')}
          value={from}
          onChange={setFrom}
          options={[
            {
              value: 'copy',
              label: t('create.copy'),
              note: t('create.copyNote', { year: year - 1 }),
            },
            { value: 'blank', label: t('create.blank'), note: t('create.blankNote') },
          ]}
        />
        <Group justify="flex-end">
          <MayButton
            permission={viewer.may.planCreate}
            notNow={union === null ? t('create.noUnit') : null}
            loading={running}
            onClick={() => {
              if (union === null) return;
              const copyFromYear = from === 'copy' ? year - 1 : null;
              void begin({ organisationId: union, year, copyFromYear });
            }}
          >
            {t('create.act')}
          </MayButton>
        </Group>
      </Stack>
    </Modal>
  );
}

interface BeginInput {
  readonly organisationId: string;
  readonly year: number;
  readonly copyFromYear: number | null;
}

function useBeginning() {
  const words = useMessages(plansMessages);
  const toast = useToast();
  const go = useGo();
  const { paths } = plansOptions.use();
  const create = useAct(PlanCreateMutation);
  const [refused, setRefused] = useState<Refused | null>(null);
  const begin = async (input: BeginInput) => {
    const result = await create.run(input);
    if (!result.ok) {
      toast({ text: words('unreached'), tone: 'failed' });
      return;
    }
    toast(null);
    const answer = result.data.planCreate;
    if (answer.__typename === 'PlanPayload') go(paths.planEdit({ planId: answer.plan.id }));
    else setRefused(answer);
  };
  return { begin, running: create.running, refused };
}

/** Why the plan was not begun, and the next step: the plan that is there, or beginning with nothing. */
function Refusal({ refused, year }: { readonly refused: Refused; readonly year: number }) {
  const t = useMessages(listMessages);
  const words = useMessages(plansMessages);
  const { language } = useLanguage();
  const { paths } = plansOptions.use();
  if (refused.code === 'PLAN_EXISTS') {
    return (
      <Alert role="alert" color="yellow">
        {t('create.exists', { year })}{' '}
        <PortalLink to={paths.plans({ year: String(year) })}>{t('create.openExisting')}</PortalLink>
      </Alert>
    );
  }
  const noPrevious = refused.code === 'NOT_FOUND' && refused.path.includes('copyFromYear');
  return (
    <Alert role="alert" color="red">
      {noPrevious
        ? t('create.noPrevious', { year: year - 1 })
        : words('refusedAct', { reason: refusalText(refused, language) })}
    </Alert>
  );
}
