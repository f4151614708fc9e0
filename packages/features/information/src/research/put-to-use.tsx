import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { fact, FactList, PageSection } from '@cau-noi/ui/page';
import { useState } from 'react';
import { Application_application, ApplyDialog } from './apply-dialog.tsx';
import type { ApplicationRead } from './apply-dialog.tsx';
import { noteMessages } from './note.messages.ts';

export const Applier_applier = graphql(`
  fragment Applier_applier on ResearchApplier {
    organisation {
      id
      shortName
    }
    places
    since
  }
`);

export interface PutToUseProps {
  readonly noteId: string;
  readonly appliers: readonly FragmentOf<typeof Applier_applier>[];
  readonly applications: readonly FragmentOf<typeof Application_application>[];
  readonly onChanged: () => void;
}

/** Who puts a note to use, each once, and what each union says of it. */
export function PutToUse({ noteId, appliers, applications, onChanged }: PutToUseProps) {
  const t = useMessages(noteMessages);
  const format = useFormat();
  const said = applications.map((one) => readFragment(Application_application, one));
  const places = appliers.map((one) => {
    const { organisation, places: names, since } = readFragment(Applier_applier, one);
    const name = [organisation?.shortName, ...names].filter((part) => part).join(', ');
    return { label: name, value: t('since', { day: format.date(since) }) };
  });
  return (
    <PageSection
      title={t('appliers')}
      lead={t('appliersLead')}
      actions={<Apply noteId={noteId} said={said} onChanged={onChanged} />}
    >
      {places.length === 0 ? <p>{t('notApplied')}</p> : <FactList facts={places} />}
      {said.map((application) => (
        <Said key={application.organisation.id} application={application} />
      ))}
    </PageSection>
  );
}

interface ApplyProps {
  readonly noteId: string;
  readonly said: readonly ApplicationRead[];
  readonly onChanged: () => void;
}

/** The reader's own union says what it does, or changes what it said. */
function Apply({ noteId, said, onChanged }: ApplyProps) {
  const t = useMessages(noteMessages);
  const { may, home } = useViewer();
  const [open, setOpen] = useState(false);
  if (home === null) return null;
  const before = said.find(({ organisation }) => organisation.id === home.id) ?? null;
  return (
    <>
      <MayButton permission={may.dossierCreate} variant="default" onClick={() => setOpen(true)}>
        {t(before === null ? 'apply' : 'applyAgain')}
      </MayButton>
      {open && (
        <ApplyDialog
          noteId={noteId}
          organisationId={home.id}
          before={before}
          onDone={onChanged}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function Said({ application }: { readonly application: ApplicationRead }) {
  const t = useMessages(noteMessages);
  const words = useMessages(dossierWords);
  const format = useFormat();
  const { organisation, what, since, result, obstacle, proof, by, at } = application;
  const day = since === null ? null : format.date(since);
  return (
    <section aria-label={organisation.shortName}>
      <h3>{organisation.shortName}</h3>
      <FactList
        facts={[
          ...fact(t('application.what'), what),
          ...fact(t('application.since'), day),
          ...fact(t('application.result'), result),
          ...fact(
            t('application.obstacle'),
            obstacle === null ? null : words(`obstacle.${obstacle}`),
          ),
          ...fact(t('application.proof'), proof),
        ]}
      />
      <p>{t('saved', { name: by ?? '', time: format.dateTime(at) })}</p>
    </section>
  );
}
