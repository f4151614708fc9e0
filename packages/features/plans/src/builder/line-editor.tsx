import type { PlanSubject } from '@cau-noi/domain/assessment/plan';
import type { PlanLine } from '@cau-noi/domain/plan';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { ChoiceRow } from '@cau-noi/ui/choice-row';
import type { GridHandle } from '@cau-noi/ui/entry-grid';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useToast } from '@cau-noi/ui/toast';
import { useIsPhone } from '@cau-noi/ui/viewport';
import { Group, Stack } from '@mantine/core';
import { lazy, type ReactNode, type RefObject, Suspense, useState } from 'react';
import type { PlanCellState } from '../checks/cell-states.ts';
import type { NameLists } from '../line/name-lists.ts';
import { emptyLine, newLineId } from '../line/new-line.ts';
import { builderMessages } from './builder.messages.ts';
import { EmptyPlan } from './empty-plan.tsx';
import { LineCards } from './line-cards.tsx';
import type { OpenLine } from './line-form.tsx';
import type { useKeptUnread } from './use-kept-unread.ts';
import type { usePlanDraft } from './use-plan-draft.ts';

const PlanGrid = lazy(() => import('./plan-grid.tsx'));
const LineForm = lazy(() => import('./line-form.tsx'));
const CopyLines = lazy(() => import('./copy-lines.tsx'));

/** How the lines are written; on a phone always one by one. */
export type View = 'grid' | 'form';

export interface LineEditorProps {
  readonly plan: {
    readonly year: number;
    readonly organisation: { readonly id: string; readonly kind: PlanSubject['level'] };
  };
  readonly draft: ReturnType<typeof usePlanDraft>;
  readonly lists: NameLists;
  readonly names: ReadonlyMap<string, string>;
  readonly findings: readonly FindingFacts[];
  readonly states: ReadonlyMap<string, PlanCellState>;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly open: OpenLine | null;
  readonly onOpen: (open: OpenLine | null) => void;
  readonly unread: ReturnType<typeof useKeptUnread>;
  /** The grid, while it is shown. */
  readonly grid: RefObject<GridHandle | null>;
  /** The switch of the panel beside the grid. */
  readonly panel: ReactNode;
}

/** What must be mended in a field of the form; what only needs a justification is said below it. */
function errorOf(states: LineEditorProps['states'], line: PlanLine | undefined, field: string) {
  const [name, index] = field.split('.');
  const source = name === 'funding' ? line?.funding[Number(index)]?.source : undefined;
  const column = name === 'funding' ? `funding.${source ?? ''}` : field;
  const state = states.get(`${line?.id ?? ''}.${column}`);
  return state?.tone === 'stop' ? state.message : undefined;
}

/** The lines of the plan to be written: as a grid, or as cards with a form beside them. */
export function LineEditor(props: LineEditorProps) {
  const { plan, draft, lists, names, findings, states, view, open, onOpen, grid } = props;
  const t = useMessages(builderMessages);
  const phone = useIsPhone();
  const toast = useToast();
  const { lines } = draft;
  const label = t('grid.label', { year: plan.year });
  const [copying, setCopying] = useState(false);
  const paste = (text: string) => grid.current?.paste(text);
  const add = () => {
    const line = emptyLine(newLineId());
    draft.act([...lines, line]);
    onOpen({ lineId: line.id, field: 'kind' });
  };
  return (
    <Stack gap="md">
      <Tools {...props} onCopy={() => setCopying(true)} />
      {lines.length === 0 && (
        <EmptyPlan onAdd={add} onCopy={() => setCopying(true)} onPaste={phone ? null : paste} />
      )}
      {view === 'grid' && !phone ? (
        <Suspense fallback={<Skeleton shape="table" label={label} />}>
          <PlanGrid
            year={plan.year}
            lines={lines}
            lists={lists}
            states={states}
            onAct={draft.act}
            onRemove={draft.remove}
            onUndo={draft.undo}
            onRedo={draft.redo}
            unread={props.unread.cells}
            onUnread={props.unread.tell}
            handle={grid}
          />
        </Suspense>
      ) : (
        <LineCards
          label={label}
          lines={lines}
          lists={lists}
          states={states}
          onEdit={(lineId) => onOpen({ lineId, field: 'title' })}
          onAdd={add}
        />
      )}
      {copying && (
        <Suspense fallback={null}>
          <CopyLines
            organisationId={plan.organisation.id}
            year={plan.year}
            onClose={() => setCopying(false)}
            onCopy={(copied) => {
              draft.act([...draft.lines, ...copied]);
              toast({ text: t('copy.done', { count: copied.length }), onUndo: draft.undo });
            }}
          />
        </Suspense>
      )}
      {open !== null && (
        <Suspense fallback={null}>
          <LineForm
            open={open}
            lines={lines}
            year={plan.year}
            subject={{ level: plan.organisation.kind, year: plan.year }}
            lists={lists}
            names={names}
            findings={findings}
            errorAt={(lineId, field) =>
              errorOf(
                states,
                lines.find(({ id }) => id === lineId),
                field,
              )
            }
            onChange={draft.change}
            onRemove={(lineId) => draft.remove([lineId])}
            onOpen={onOpen}
          />
        </Suspense>
      )}
    </Stack>
  );
}

interface ToolsProps extends Pick<LineEditorProps, 'view' | 'onView' | 'panel'> {
  readonly onCopy: () => void;
}

/** The choice of the view, and copying from last year. */
function Tools({ view, onView, panel, onCopy }: ToolsProps) {
  const t = useMessages(builderMessages);
  const phone = useIsPhone();
  return (
    <Group justify="space-between" className="ui-screen-only">
      {phone ? (
        <span />
      ) : (
        <ChoiceRow<View>
          label={t('view.label')}
          value={view}
          onChange={onView}
          choices={[
            { value: 'grid', label: t('view.grid') },
            { value: 'form', label: t('view.form') },
          ]}
        />
      )}
      <Group gap="sm">
        <ActButton variant="default" onClick={onCopy}>
          {t('copy.open')}
        </ActButton>
        {!phone && panel}
      </Group>
    </Group>
  );
}
