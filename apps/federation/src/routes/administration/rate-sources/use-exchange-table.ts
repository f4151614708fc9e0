import type { ReadExchangeRow } from '@cau-noi/domain/money/exchange-import';
import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { normIssueText } from '@cau-noi/i18n/norm-issue-text';
import { useToast } from '@cau-noi/ui/toast';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useWriting } from '../use-writing.ts';
import { sourcesMessages } from './sources.messages.ts';

const ExchangeRatesImportMutation = graphql(
  `
    mutation ExchangeRatesImportMutation($input: ExchangeRatesImportInput!) {
      answer: exchangeRatesImport(input: $input) {
        __typename
        ... on ExchangeRatesImportPayload {
          rows {
            status
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** What the rows of a table become as far as the page can tell, and the way to write them. */
export function useExchangeTable(rows: readonly ReadExchangeRow[], onWritten: () => void) {
  const t = useMessages(sourcesMessages);
  const toast = useToast();
  const sending = useWriting(ExchangeRatesImportMutation, { inWords: normIssueText });
  const read = rows.flatMap(({ status, rate }) =>
    status === 'ADDED' && rate !== null ? [rate] : [],
  );
  const refused = rows.filter(({ status }) => status === 'REFUSED').length;

  const write = (reason: string) =>
    sending.write({ rows: read, dryRun: false, reason }, (written) => {
      const added = written.rows.filter(({ status }) => status === 'ADDED').length;
      toast({ text: t('table.written', { count: added, known: read.length - added }) });
      onWritten();
    });

  return { read: read.length, refused, write, wrong: sending.wrong, busy: sending.busy };
}
