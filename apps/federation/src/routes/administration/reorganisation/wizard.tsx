import { useMessages } from '@cau-noi/i18n/language';
import { oneOf, useFilters } from '@cau-noi/portal/filters';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { ActButton } from '@cau-noi/ui/act-button';
import { focusField } from '@cau-noi/ui/field';
import { Stepper } from '@cau-noi/ui/stepper';
import type { Step as ShownStep } from '@cau-noi/ui/stepper';
import type { ReactNode } from 'react';
import type { WrittenIssue } from '@cau-noi/i18n/issue-text';
import { administrationOptions } from '../administration.routes.ts';
import { OpenStep } from './open-step.tsx';
import { PreviewStep } from './preview-step.tsx';
import { reorganisationMessages } from './reorganisation.messages.ts';
import { UnitsStep } from './units-step.tsx';
import { useIssueText } from './use-issue-text.ts';
import { useReorganisation } from './use-reorganisation.ts';
import type { Deciding } from './use-reorganisation.ts';
import { WhatStep } from './what-step.tsx';

const STEPS = ['what', 'units', 'open', 'preview'] as const;
type Step = (typeof STEPS)[number];
/** What is open is known only once the decision was looked at. */
const EARLY: readonly string[] = ['what', 'units'];

const filters = { step: oneOf(STEPS) } as const;

/** The steps of a decision, each an address of its own; nothing is written before the last. */
export function Wizard() {
  const [{ step: asked }, setFilters] = useFilters(filters);
  const deciding = useReorganisation();
  const { preview, issues } = deciding;
  const inWords = useIssueText(issues);
  const known = preview !== null && issues.length === 0;
  const latest = known || EARLY.includes(asked ?? 'what') ? asked : 'units';
  const step = latest ?? 'what';
  return (
    <>
      <Steps step={step} known={known} />
      <Against issues={issues} inWords={inWords} />
      <Content
        step={step}
        deciding={deciding}
        inWords={inWords}
        onStep={(next) => setFilters({ step: next })}
      />
    </>
  );
}

/** Draws a step's face as a link to its address, once it can be gone to. */
function linkedTo(page: string, known: boolean) {
  return ({ id }: ShownStep, face: ReactNode): ReactNode =>
    known || EARLY.includes(id) ? (
      <PortalLink to={`${page}?step=${id}`} plain>
        {face}
      </PortalLink>
    ) : (
      face
    );
}

function Steps({ step, known }: { readonly step: Step; readonly known: boolean }) {
  const t = useMessages(reorganisationMessages);
  const { paths } = administrationOptions.use();
  const steps = STEPS.map((id, place) => ({
    id,
    label: t(`step.${id}`),
    state: place < STEPS.indexOf(step) ? ('done' as const) : ('open' as const),
  }));
  return <Stepper steps={steps} current={step} link={linkedTo(paths.reorganisation(), known)} />;
}

interface AgainstProps {
  readonly issues: readonly WrittenIssue[];
  readonly inWords: (issue: WrittenIssue) => string;
}

/** All that stands against the decision. */
function Against({ issues, inWords }: AgainstProps) {
  const t = useMessages(reorganisationMessages);
  if (issues.length === 0) return null;
  return (
    <div role="alert">
      <p>{t('wrong')}</p>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.path.join('.')} ${issue.code}`}>{inWords(issue)}</li>
        ))}
      </ul>
    </div>
  );
}

interface ContentProps {
  readonly step: Step;
  readonly deciding: Deciding;
  readonly inWords: AgainstProps['inWords'];
  readonly onStep: (step: Step) => void;
}

function Content({ step, deciding, inWords, onStep }: ContentProps) {
  const t = useMessages(reorganisationMessages);
  const { paths } = administrationOptions.use();
  const go = useGo();
  const { draft, change, units, preview, issues, looking, carrying } = deciding;
  const wrong = (path: string) => {
    const found = issues.find((issue) => issue.path.join('.') === path);
    return found === undefined ? deciding.refused(path) : inWords(found);
  };
  const look = async () => {
    const found = await deciding.look();
    if (found?.length === 0) onStep('open');
    else focusField(found?.[0]?.path.join('.') ?? '');
  };
  const carryOut = async () => {
    const id = await deciding.carryOut();
    if (id !== null) go(paths.reorganisationRecord({ reorganisationId: id }));
  };
  const shared = { draft, change, wrong };
  if (step === 'what') {
    return (
      <>
        <WhatStep {...shared} />
        <Next label={t('next')} onClick={() => onStep('units')} />
      </>
    );
  }
  if (step === 'units' || preview === null) {
    return (
      <>
        <UnitsStep {...shared} units={units} />
        <Next label={t('look')} busy={looking} onClick={() => void look()} />
      </>
    );
  }
  if (step === 'open') {
    return (
      <>
        <OpenStep draft={draft} change={change} preview={preview} />
        <Next label={t('next')} onClick={() => onStep('preview')} />
      </>
    );
  }
  const last = { preview, units, busy: carrying, onCarryOut: () => void carryOut() };
  return <PreviewStep {...shared} {...last} />;
}

interface NextProps {
  readonly label: string;
  readonly busy?: boolean;
  readonly onClick: () => void;
}

function Next({ label, busy = false, onClick }: NextProps) {
  return (
    <div>
      <ActButton loading={busy} onClick={onClick}>
        {label}
      </ActButton>
    </div>
  );
}
