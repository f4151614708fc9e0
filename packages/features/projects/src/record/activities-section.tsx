import { activityWords } from '@cau-noi/i18n/activity-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { projectIssueText } from '@cau-noi/i18n/project-text';
import { trainingWords } from '@cau-noi/i18n/training-words';
import { DossierField } from '@cau-noi/portal/dossier-field';
import type { DossierChosen } from '@cau-noi/portal/dossier-field';
import { PortalLink } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { useRecordAct, useWish } from '@cau-noi/portal/record-sending';
import { PageSection } from '@cau-noi/ui/page';
import { useState } from 'react';
import { projectsMessages } from '../projects.messages.ts';
import { projectsOptions } from '../projects.routes.ts';
import { ProjectLinkMutation } from './project-mutations.ts';
import type { DialogProps, SectionProps } from './project-read.ts';

/** The dossiers that are a part of the project, counted by kind, and its trainings. */
export function ActivitiesSection({ project, onDone }: SectionProps) {
  const t = useMessages(projectsMessages);
  const words = useMessages(activityWords);
  const states = useMessages(dossierWords);
  const courses = useMessages(trainingWords);
  const format = useFormat();
  const { paths } = projectsOptions.use();
  const [open, setOpen] = useState(false);
  const unlink = useUnlink({ project, onDone });
  const { activities, trainings, viewerMay } = project;
  const kinds = [...new Set(activities.map(({ kind }) => kind))];
  return (
    <PageSection
      title={t('activities')}
      actions={
        <MayButton permission={viewerMay.record} variant="default" onClick={() => setOpen(true)}>
          {t('act.link')}
        </MayButton>
      }
    >
      {activities.length + trainings.length === 0 && <p>{t('nothing')}</p>}
      {kinds.length > 0 && (
        <p>
          {format.list(
            kinds.map((kind) =>
              t('counted', {
                kind: words(`kind.${kind}`),
                count: activities.filter((one) => one.kind === kind).length,
              }),
            ),
          )}
        </p>
      )}
      <ul>
        {activities.map(({ dossierId, number, kind, title, state, startDate }) => (
          <li key={dossierId}>
            <PortalLink to={paths.dossier({ dossierId })}>{title}</PortalLink>
            <div>
              {[
                t('activityLine', { number, kind: words(`kind.${kind}`) }),
                states(`state.${state}`),
                startDate === null ? null : format.date(startDate),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </div>
            <MayButton
              permission={viewerMay.record}
              variant="subtle"
              onClick={() => unlink(dossierId)}
            >
              {t('act.unlink')}
            </MayButton>
          </li>
        ))}
      </ul>
      {trainings.length > 0 && <h3>{t('trainings', { count: trainings.length })}</h3>}
      <ul>
        {trainings.map(({ trainingId, title, year, state, startDate }) => (
          <li key={trainingId}>
            <PortalLink to={paths.training({ trainingId })}>{title}</PortalLink>
            <div>
              {[
                startDate === null ? String(year) : format.date(startDate),
                courses(`state.${state}`),
              ].join(' · ')}
            </div>
          </li>
        ))}
      </ul>
      {open && <LinkDialog project={project} onDone={onDone} onClose={() => setOpen(false)} />}
    </PageSection>
  );
}

function useUnlink({ project: { id, version }, onDone }: SectionProps) {
  const unlink = useWish(ProjectLinkMutation, projectIssueText, onDone);
  return (dossierId: string) => unlink({ id, version, dossierId, linked: false });
}

function LinkDialog({ project: { id, version }, onDone, onClose }: DialogProps) {
  const t = useMessages(projectsMessages);
  const act = useRecordAct(ProjectLinkMutation, projectIssueText, onDone);
  const [dossier, setDossier] = useState<DossierChosen | null>(null);
  const dossierId = dossier?.id ?? '';
  return (
    <RecordDialog
      title={t('act.link')}
      act={t('act.link')}
      notYet={dossier === null ? t('dossierMissing') : null}
      onClose={onClose}
      onAct={() => act({ id, version, dossierId, linked: true })}
    >
      <DossierField value={dossier} onChange={setDossier} />
    </RecordDialog>
  );
}
