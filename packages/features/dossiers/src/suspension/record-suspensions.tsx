import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { SuspensionNote } from './suspension-note.tsx';
import { suspensionMessages } from './suspension.messages.ts';

export const RecordSuspensions_dossier = graphql(`
  fragment RecordSuspensions_dossier on Dossier {
    id
    suspensions {
      form
      rule
      passes
      suspension {
        id
        title
        document
      }
      consent {
        id
        state
        decidedBy
        documentNumber
        documentDate
      }
    }
  }
`);

export interface RecordSuspensionsProps {
  readonly dossier: FragmentOf<typeof RecordSuspensions_dossier>;
}

/** The suspensions over the days of a dossier, with the consent by which it takes place. */
export function RecordSuspensions({ dossier }: RecordSuspensionsProps) {
  const t = useMessages(suspensionMessages);
  const format = useFormat();
  const { suspensions } = readFragment(RecordSuspensions_dossier, dossier);
  return suspensions.map((held) => {
    const { documentNumber: number, documentDate, decidedBy: name } = held.consent ?? {};
    return (
      <SuspensionNote key={held.suspension.id} held={held}>
        {number && documentDate && name && (
          <p>{t('consent', { number, date: format.date(documentDate), name })}</p>
        )}
      </SuspensionNote>
    );
  });
}
