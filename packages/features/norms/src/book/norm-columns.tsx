import { useFormat, useMessages } from '@cau-noi/i18n/language';
import type { Column } from '@cau-noi/ui/data-table';
import { normMessages } from '../norms.messages.ts';
import classes from '../norms.module.css';
import { BasisCell, ItemCell, LimitCell, ScopeCell } from '../rate-parts.tsx';
import { useRateWords } from '../use-rate-words.ts';
import type { NormRow, OwnCeiling } from './norms-asked.ts';

/** The columns of what held on a day; that of the unions' own ceilings only where there is one. */
export function useNormColumns(rows: readonly NormRow[]): readonly Column<NormRow>[] {
  const t = useMessages(normMessages);
  const { span } = useRateWords();
  const own: readonly Column<NormRow>[] = rows.some(({ ownCeiling }) => ownCeiling !== null)
    ? [
        {
          id: 'own',
          header: t('column.own'),
          align: 'end',
          width: '15%',
          cell: ({ ownCeiling }) => <OwnCeilingCell ownCeiling={ownCeiling} />,
          filled: ({ ownCeiling }) => ownCeiling !== null,
        },
      ]
    : [];
  return [
    {
      id: 'item',
      header: t('column.item'),
      phone: 'title',
      width: '24%',
      minWidth: '180px',
      cell: ({ rate }) => <ItemCell rate={rate} />,
    },
    {
      id: 'scope',
      header: t('column.scope'),
      minWidth: '180px',
      cell: ({ rate }) => <ScopeCell rate={rate} />,
    },
    {
      id: 'limit',
      header: t('column.limit'),
      align: 'end',
      width: '18%',
      minWidth: '130px',
      cell: ({ rate }) => <LimitCell rate={rate} />,
    },
    ...own,
    {
      id: 'basis',
      header: t('column.basis'),
      width: '17%',
      minWidth: '150px',
      cell: ({ rate }) => <BasisCell rate={rate} />,
    },
    {
      id: 'since',
      header: t('column.since'),
      width: '15%',
      minWidth: '136px',
      cell: ({ rate }) => span(rate),
    },
  ];
}

function OwnCeilingCell({ ownCeiling }: { readonly ownCeiling: OwnCeiling }) {
  const t = useMessages(normMessages);
  const format = useFormat();
  if (ownCeiling === null) return null;
  const { ceiling, citation, organisation } = ownCeiling;
  return (
    <>
      {format.money(ceiling)}
      <span className={classes.below} lang="vi">
        {t('ownBy', { organisation: organisation.shortName, citation })}
      </span>
    </>
  );
}
