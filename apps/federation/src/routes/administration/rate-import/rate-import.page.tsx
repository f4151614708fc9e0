import { MOST_IMPORTED } from '@cau-noi/domain/norm/rate-import';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { ActButton } from '@cau-noi/ui/act-button';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { Progress } from '@mantine/core';
import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { useQuery } from 'urql';
import { administrationOptions } from '../administration.routes.ts';
import { importMessages } from './import.messages.ts';
import { RateImportPageQuery } from './import-asked.ts';
import { useImportWords } from './import-words.ts';
import type { NamedInstrument } from './sheet-rows.ts';
import { TriedRows } from './tried-rows.tsx';
import { useImport } from './use-import.ts';
import type { ImportStage } from './use-import.ts';

/** An answer that is saved, so that the page stays. */
const TEMPLATE = '/export/rates-template.xlsx';

/** Brings rates from a workbook into the rate book: tried row by row first, then written at once. */
export function RateImportPage() {
  const t = useMessages(importMessages);
  const { language } = useLanguage();
  const { paths } = administrationOptions.use();
  const [{ data, error }, ask] = useQuery({ query: RateImportPageQuery });
  usePageTitle(t('title'));
  return (
    <Page>
      <PageHeader
        title={t('title')}
        trail={<PortalLink to={paths.norms()}>{t('book')}</PortalLink>}
      />
      <PageSection title={t('template')} lead={t('templateLead')}>
        <div>
          <ActButton
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
            onClick={() => window.location.assign(`${TEMPLATE}?language=${language}`)}
          >
            {t('download')}
          </ActButton>
        </div>
      </PageSection>
      {error && !data && (
        <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!error && !data && <Skeleton shape="record" label={t('title')} />}
      {data && <Import instruments={data.instruments} />}
    </Page>
  );
}

function Import({ instruments }: { readonly instruments: readonly NamedInstrument[] }) {
  const t = useMessages(importMessages);
  const format = useFormat();
  const { stage, take, write, wrong, busy } = useImport(instruments);
  const input = useRef<HTMLInputElement>(null);
  const isReading = stage.at === 'reading' || stage.at === 'trying';
  return (
    <>
      <PageSection title={t('file')} lead={t('fileLead', { most: format.number(MOST_IMPORTED) })}>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx"
          aria-label={t('choose')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void take(file);
            event.currentTarget.value = '';
          }}
        />
        <div>
          <ActButton
            variant="default"
            loading={isReading}
            leftSection={<IconUpload size={16} aria-hidden />}
            onClick={() => input.current?.click()}
          >
            {t('choose')}
          </ActButton>
        </div>
        <Stage stage={stage} />
      </PageSection>
      {stage.at === 'tried' && (
        <TriedRows
          rows={stage.rows}
          busy={busy}
          wrong={wrong}
          onWrite={(reason) => void write(stage.rows, reason)}
        />
      )}
    </>
  );
}

/** How far the file has come, or why it is refused. */
function Stage({ stage }: { readonly stage: ImportStage }) {
  const t = useMessages(importMessages);
  const words = useImportWords();
  const format = useFormat();
  const { paths } = administrationOptions.use();
  switch (stage.at) {
    case 'reading': {
      const { done, total } = stage;
      return (
        <div role="status">
          {t('reading', { done: format.number(done), total: format.number(total) })}
          <Progress value={total === 0 ? 0 : (done / total) * 100} aria-label={t('progress')} />
        </div>
      );
    }
    case 'trying':
      return <p role="status">{t('trying', { total: format.number(stage.total) })}</p>;
    case 'refused':
      return (
        <div role="alert">
          {words.refusal(stage.refusal).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      );
    case 'written':
      return (
        <p role="status">
          {t('written', { count: stage.count })}{' '}
          <PortalLink to={paths.norms()}>{t('toBook')}</PortalLink>
        </p>
      );
    default:
      return null;
  }
}
