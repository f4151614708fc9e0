import type { DossierContent } from '@cau-noi/domain/dossier';
import type { OrganisationKind } from '@cau-noi/domain/organisation';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import type { DraftState } from '@cau-noi/portal/draft-state';
import { useGo } from '@cau-noi/portal/link';
import { ActButton } from '@cau-noi/ui/act-button';
import type { Assessment } from '../checks/assessment.ts';
import type { Collision } from '../draft/merge.ts';
import { stepName, STEPS } from '../draft/steps.ts';
import type { Step } from '../draft/steps.ts';
import { dossiersOptions } from '../dossiers.routes.ts';
import { FilesSection } from '../parts/files-section.tsx';
import type { DossierForm_dossier } from './dossier-form.tsx';
import { editMessages } from './edit.messages.ts';
import { ReviewStep } from './review-step.tsx';
import type { RoutePreview_route } from './route-preview.tsx';
import classes from './step-body.module.css';
import { GeneralStep } from './steps/general-step.tsx';
import { ItineraryStep } from './steps/itinerary-step.tsx';
import { MoneyStep } from './steps/money-step.tsx';
import { ObjectivesStep } from './steps/objectives-step.tsx';
import { PeopleStep } from './steps/people-step.tsx';
import { PlanStep } from './steps/plan-step.tsx';

export interface StepBodyProps {
  readonly step: Step;
  readonly dossier: ResultOf<typeof DossierForm_dossier>;
  readonly draft: DraftState<DossierContent, Collision>;
  readonly onSave: () => void;
  readonly assessment: Assessment;
  readonly level: OrganisationKind | null;
  readonly routes: readonly FragmentOf<typeof RoutePreview_route>[];
  readonly onAsk: () => void;
  readonly onGoToField: (path: string) => void;
}

/** The fields of one step, and the way to the next. */
export function StepBody(props: StepBodyProps) {
  const { step, draft, dossier } = props;
  const t = useMessages(editMessages);
  const go = useGo();
  const { paths } = dossiersOptions.use();
  const next = STEPS[STEPS.indexOf(step) + 1];
  return (
    <>
      <StepFields {...props} />
      {next !== undefined && (
        <div className={classes.foot}>
          <ActButton
            onClick={() => {
              props.onSave();
              go(paths.dossierEdit({ dossierId: dossier.id }, { step: next }));
            }}
          >
            {t('next', { step: t(`step.${stepName(next, draft.content.kind)}`) })}
          </ActButton>
        </div>
      )}
    </>
  );
}

function StepFields(props: StepBodyProps) {
  const { step, dossier, draft, assessment, level, routes, onSave, onAsk, onGoToField } = props;
  switch (step) {
    case 'plan':
      return <PlanStep />;
    case 'general':
      return <GeneralStep />;
    case 'people':
      return <PeopleStep />;
    case 'itinerary':
      return <ItineraryStep />;
    case 'money':
      return <MoneyStep />;
    case 'objectives':
      return <ObjectivesStep />;
    case 'files':
      return <FilesSection dossier={dossier} onChanged={onAsk} />;
    case 'review':
      return (
        <ReviewStep
          dossierId={dossier.id}
          permission={dossier.viewerMay.submit}
          draft={draft}
          assessment={assessment}
          level={level}
          routes={routes}
          onSave={onSave}
          onGoToField={onGoToField}
        />
      );
  }
}
