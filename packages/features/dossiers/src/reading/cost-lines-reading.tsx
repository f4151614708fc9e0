import type { CostLine } from '@cau-noi/domain/dossier';
import { costOf } from '@cau-noi/domain/dossier/totals';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { DataTable } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { CostTotals } from '../parts/cost-totals.tsx';
import type { Names } from '../draft/names.ts';
import { useCostLineName } from './cost-line-name.ts';
import { usePayerText } from './payer-text.ts';
import { readingMessages } from './reading.messages.ts';

export interface CostLinesReadingProps {
  readonly lines: readonly CostLine[];
  readonly names: Names;
  /** Another heading than that of the estimate: what was really spent. */
  readonly title?: string;
}

/** The cost lines with what each comes to, and the totals by payer. */
export function CostLinesReading({ lines, names, title }: CostLinesReadingProps) {
  const t = useMessages(readingMessages);
  const fields = useMessages(dossierFieldWords);
  const format = useFormat();
  const heading = title ?? fields('field.costLines');
  const nameOf = useCostLineName();
  const payerOf = usePayerText(names);
  const total = (line: CostLine) => {
    const cost = costOf(line);
    return cost.ok ? format.money(cost.value) : '';
  };
  return (
    <PageSection title={heading} path="costLines">
      <DataTable
        caption={heading}
        rows={lines}
        rowKey={({ id }) => id}
        empty={<p>{t('nothing')}</p>}
        columns={[
          {
            id: 'kind',
            header: fields('part.costLines.kind'),
            phone: 'title',
            cell: (line) => {
              const reason = line.hiredBecause;
              return reason === null ? nameOf(line) : t('hired', { what: nameOf(line), reason });
            },
          },
          {
            id: 'persons',
            header: fields('part.costLines.persons'),
            align: 'end',
            cell: ({ persons }) => format.number(persons),
          },
          {
            id: 'days',
            header: fields('part.costLines.days'),
            align: 'end',
            cell: ({ days }) => format.number(days),
          },
          {
            id: 'unitPrice',
            header: fields('part.costLines.unitPrice'),
            align: 'end',
            cell: ({ unitPrice }) => format.money(unitPrice),
          },
          { id: 'total', header: t('total'), align: 'end', cell: total },
          {
            id: 'payer',
            header: fields('part.costLines.payer'),
            cell: payerOf,
          },
        ]}
      />
      <CostTotals lines={lines} />
    </PageSection>
  );
}
