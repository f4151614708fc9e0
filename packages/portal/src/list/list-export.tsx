import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { useToast } from '@cau-noi/ui/toast';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { listMessages } from './list.messages.ts';

/** The most rows that are exported by choice: as many ids as an address holds everywhere. */
export const MOST_CHOSEN = 100;

/** A list as it is shown: what the server is asked for, and which columns. */
export interface ShownList {
  readonly list:
    | 'dossiers'
    | 'plans'
    | 'waivers'
    | 'agreements'
    | 'exchanges'
    | 'partners'
    | 'directives'
    | 'aid'
    | 'memberships'
    | 'projects'
    | 'speeches'
    | 'information'
    | 'research'
    | 'proposals'
    | 'inspections'
    | 'trainings'
    | 'coverage'
    | 'people'
    | 'staff'
    | 'capacity'
    | 'passports'
    | 'collaborators';
  readonly where: object;
  readonly orderBy: string;
  /** Ids of the columns in their order. */
  readonly columns: readonly string[];
}

/** Fetches the list as a workbook and hands it to the browser's downloads. */
export function useListExport() {
  const t = useMessages(listMessages);
  const toast = useToast();
  const { language } = useLanguage();
  const [running, setRunning] = useState(false);
  const run = async ({ list, where, orderBy, columns }: ShownList) => {
    setRunning(true);
    const asked = new URLSearchParams({
      where: JSON.stringify(where),
      orderBy,
      columns: columns.join(','),
      language,
    });
    try {
      const answer = await fetch(`/export/${list}.xlsx?${asked.toString()}`);
      if (answer.ok) {
        const name = fileName(answer) ?? `${list}.xlsx`;
        download(name, await answer.blob());
        toast({ text: t('export.done', { name }) });
      } else if (answer.status === 429) {
        const seconds = answer.headers.get('retry-after') ?? '60';
        toast({ text: t('export.tooOften', { seconds }), tone: 'failed' });
      } else {
        toast({ text: t('export.failed'), tone: 'failed' });
      }
    } catch {
      // The connection was lost.
      toast({ text: t('export.failed'), tone: 'failed' });
    } finally {
      setRunning(false);
    }
  };
  return { run, running };
}

/** The name in `Content-Disposition` (RFC 8187). */
function fileName(answer: Response): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/u.exec(
    answer.headers.get('content-disposition') ?? '',
  );
  return encoded?.[1] === undefined ? null : decodeURIComponent(encoded[1]);
}

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Exports exactly what is shown. */
export function ExportButton({ shown }: { readonly shown: ShownList }) {
  const t = useMessages(listMessages);
  const { run, running } = useListExport();
  return (
    <ActButton
      variant="default"
      loading={running}
      leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
      onClick={() => void run(shown)}
    >
      {t('export.act')}
    </ActButton>
  );
}
