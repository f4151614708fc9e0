import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { ActButton } from '@cau-noi/ui/act-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { useToast } from '@cau-noi/ui/toast';
import type { ReactNode } from 'react';
import { FigureLink } from '../figure/figure-link.tsx';
import { figureMessages } from '../figure/figure.messages.ts';
import { phraseOf, phraseText, readIndicator } from '../figure/phrase.ts';
import { SentenceView } from './sentence-view.tsx';
import { statisticsOptions } from '../statistics.routes.ts';
import { termMessages } from './term.messages.ts';
import type { SentenceSubject } from './term-sentence.ts';
import { sentenceOf, textOf } from './term-sentence.ts';

export const ComputedSection_figure = graphql(`
  fragment ComputedSection_figure on Figure {
    indicator
    value
    filter
  }
`);

type Figure = ResultOf<typeof ComputedSection_figure>;

const linkTo = ({ filter }: Figure, label: string, number: ReactNode) => (
  <FigureLink filter={filter} label={label}>
    {number}
  </FigureLink>
);

export interface ComputedSectionProps {
  readonly subject: SentenceSubject;
  /** "2015-2019" */
  readonly years: string;
  readonly figures: readonly FragmentOf<typeof ComputedSection_figure>[];
}

/** The sentence counted from dossiers, every number the way to its list, and each figure in a table. */
export function ComputedSection({ subject, years, figures: given }: ComputedSectionProps) {
  const t = useMessages(termMessages);
  const { paths } = statisticsOptions.use();
  const { language } = useLanguage();
  const figures = given.map((figure) => readFragment(ComputedSection_figure, figure));
  const segments = sentenceOf(figures, subject, language);
  return (
    <PageSection
      title={t('computed')}
      lead={t('computedLead')}
      actions={segments !== null && <CopyButton text={textOf(segments)} />}
    >
      {segments === null ? (
        <EmptyState
          why={t('computedNone')}
          action={<PortalLink to={paths.dossiers()}>{t('toDossiers')}</PortalLink>}
        />
      ) : (
        <>
          <SentenceView segments={segments} link={linkTo} />
          <FigureTable caption={t('computedTable', { years })} figures={figures} />
        </>
      )}
    </PageSection>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const t = useMessages(termMessages);
  const toast = useToast();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      toast({ text: t('copied') });
    } catch {
      // Forbidden by the browser, or the page is not served over HTTPS.
      toast({ text: t('notCopied'), tone: 'failed' });
    }
  };
  return (
    <ActButton variant="default" onClick={() => void copy()}>
      {t('copy')}
    </ActButton>
  );
}

interface FigureTableProps {
  readonly caption: string;
  readonly figures: readonly Figure[];
}

function FigureTable({ caption, figures }: FigureTableProps) {
  const t = useMessages(termMessages);
  const words = useMessages(figureMessages);
  const format = useFormat();
  const { language } = useLanguage();
  const columns: readonly Column<Figure>[] = [
    {
      id: 'indicator',
      header: t('indicator'),
      phone: 'title',
      cell: ({ indicator }) => {
        const code = readIndicator(indicator);
        return code === null ? indicator : words(`indicator.${code}`);
      },
    },
    {
      id: 'value',
      header: t('value'),
      align: 'end',
      cell: (figure) => {
        const { indicator, value } = figure;
        const code = readIndicator(indicator);
        if (value === 0 || code === null) return format.number(value);
        const label = phraseText(phraseOf(code, value, language));
        return linkTo(figure, label, format.number(value));
      },
    },
  ];
  return (
    <DataTable
      caption={caption}
      rows={figures}
      rowKey={({ indicator }) => indicator}
      columns={columns}
    />
  );
}
