import type { PlanLine } from '@cau-noi/domain/plan';
import { copyFromYear } from '@cau-noi/domain/plan/copy';
import { graphql } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { ActButton } from '@cau-noi/ui/act-button';
import { type Column, DataTable } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useWords } from '@cau-noi/ui/words';
import { Group, Modal, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { monthsText } from '../line/line-text.ts';
import { newLineId } from '../line/new-line.ts';
import { lineOf, PlanLine_line } from '../line/plan-line.ts';
import { builderMessages } from './builder.messages.ts';

const CopyLinesQuery = graphql(
  `
    query CopyLinesQuery($organisationId: ID!, $year: Int!) {
      plan(organisationId: $organisationId, year: $year) {
        id
        lines {
          ...PlanLine_line
        }
      }
    }
  `,
  [PlanLine_line],
);

export interface CopyLinesProps {
  readonly organisationId: string;
  /** The year of the plan being written. */
  readonly year: number;
  readonly onCopy: (lines: readonly PlanLine[]) => void;
  readonly onClose: () => void;
}

/** Chooses lines of last year's plan to be written again for this year. */
export default function CopyLines({ organisationId, year, onCopy, onClose }: CopyLinesProps) {
  const t = useMessages(builderMessages);
  const words = useWords();
  const [{ data, fetching, error }, ask] = useQuery({
    query: CopyLinesQuery,
    variables: useMemo(() => ({ organisationId, year: year - 1 }), [organisationId, year]),
  });
  const lines = useMemo(() => (data?.plan?.lines ?? []).map(lineOf), [data]);
  const waiting = fetching && data === undefined;
  return (
    <Modal
      opened
      size="xl"
      title={t('copy.title', { year: year - 1 })}
      closeButtonProps={{ 'aria-label': words.act.close }}
      onClose={onClose}
    >
      {error && !data && <QueryFailure error={error} onRetry={ask} />}
      {waiting && <Skeleton shape="table" label={t('copy.wait')} />}
      {data && lines.length === 0 && <EmptyState why={t('copy.none', { year: year - 1 })} />}
      {lines.length > 0 && (
        <Choice
          lines={lines}
          onCopy={(chosen) => {
            const plan = { organisationId, year: year - 1, lines: chosen, adjustmentReason: null };
            const copied = copyFromYear(plan, year, chosen.map(newLineId));
            if (copied.ok) onCopy(copied.value.lines);
            onClose();
          }}
        />
      )}
    </Modal>
  );
}

interface ChoiceProps {
  readonly lines: readonly PlanLine[];
  readonly onCopy: (lines: readonly PlanLine[]) => void;
}

function Choice({ lines, onCopy }: ChoiceProps) {
  const t = useMessages(builderMessages);
  const columns = useChoiceColumns();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(lines.map(({ id }) => id)),
  );
  const picked = lines.filter(({ id }) => chosen.has(id));
  return (
    <Stack gap="md">
      <Text>{t('copy.what')}</Text>
      <DataTable
        caption={t('copy.all')}
        columns={columns}
        rows={lines}
        rowKey={(line) => line.id}
        density="compact"
        selection={{ selected: chosen, onChange: setChosen, label: (line) => line.title }}
      />
      <Group justify="flex-end">
        <ActButton
          disabledReason={picked.length === 0 ? t('copy.nothing') : null}
          onClick={() => onCopy(picked)}
        >
          {t('copy.act', { count: picked.length })}
        </ActButton>
      </Group>
    </Stack>
  );
}

function useChoiceColumns(): readonly Column<PlanLine>[] {
  const words = useMessages(activityWords);
  const { language } = useLanguage();
  const t = useMessages(builderMessages);
  return [
    {
      id: 'title',
      header: t('copy.line'),
      phone: 'title',
      cell: (line) => line.title || t('grid.untitled'),
    },
    { id: 'kind', header: t('copy.kind'), cell: (line) => words(`kind.${line.kind}`) },
    { id: 'when', header: t('copy.when'), cell: (line) => monthsText(line, language) },
  ];
}
