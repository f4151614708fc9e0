import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { suspensionsOver } from '@cau-noi/domain/suspension/judge';
import type { SuspensionHeld } from '@cau-noi/domain/suspension/judge';
import { memo, useMemo, useState } from 'react';
import type { SavedRecord } from '@cau-noi/portal/waiver-form';
import { AskConsent } from './ask-consent.tsx';
import { SuspensionNote } from './suspension-note.tsx';

export interface DraftSuspensionsProps {
  readonly dossier: SavedRecord;
  readonly judged: DossierContent;
  readonly lookups: DossierLookups | null;
}

const keyOf = ({ suspension, form }: SuspensionHeld) => `${suspension.id} ${form}`;

/** What is suspended of a dossier as it is being typed, judged as the server will. */
export const DraftSuspensions = memo(function DraftSuspensions(props: DraftSuspensionsProps) {
  const { dossier, judged, lookups } = props;
  const [asked, setAsked] = useState<readonly string[]>([]);
  const held = useMemo(
    () => (lookups === null ? [] : suspensionsOver(judged, lookups, lookups.level)),
    [judged, lookups],
  );
  return held.map((one) => {
    const key = keyOf(one);
    const consent = asked.includes(key) && !one.passes ? REQUESTED : one.consent;
    const mayAsk = one.rule === 'CONSENT' && !one.passes && consent?.state !== 'REQUESTED';
    return (
      <SuspensionNote key={key} held={{ ...one, consent }}>
        {mayAsk && (
          <AskConsent
            dossier={dossier}
            suspensionId={one.suspension.id}
            onAsked={() => setAsked([...asked, key])}
          />
        )}
      </SuspensionNote>
    );
  });
});

const REQUESTED = { state: 'REQUESTED' } as const;
