import type { PlanSubject } from '@cau-noi/domain/assessment/plan';
import type { PlanLine } from '@cau-noi/domain/plan';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { focusField } from '@cau-noi/ui/field';
import { useIsPhone } from '@cau-noi/ui/viewport';
import { useWords } from '@cau-noi/ui/words';
import { Drawer, Group, Stack } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { PlanFindings } from '../checks/plan-findings.tsx';
import { lineOfFinding } from '../checks/verdict.ts';
import type { NameLists } from '../line/name-lists.ts';
import { builderMessages } from './builder.messages.ts';
import { LineFields } from './line-fields.tsx';

/** Which line is open, and the field to go to first. */
export interface OpenLine {
  readonly lineId: string;
  readonly field: string | null;
}

export interface LineFormProps {
  readonly open: OpenLine;
  readonly lines: readonly PlanLine[];
  readonly year: number;
  readonly subject: PlanSubject;
  readonly lists: NameLists;
  readonly names: ReadonlyMap<string, string>;
  readonly findings: readonly FindingFacts[];
  readonly errorAt: (lineId: string, field: string) => string | undefined;
  readonly onChange: (line: PlanLine) => void;
  readonly onRemove: (lineId: string) => void;
  readonly onOpen: (open: OpenLine | null) => void;
}

const NOTHING: ReadonlyMap<string, string> = new Map();
const NO_WAIVERS = [] as const;

/** One line in a form beside the plan, with its findings; saved with the draft while it is typed. */
export default function LineForm(props: LineFormProps) {
  const { open, lines, findings, errorAt, onOpen } = props;
  const t = useMessages(builderMessages);
  const words = useWords();
  const phone = useIsPhone();
  const place = lines.findIndex(({ id }) => id === open.lineId);
  const line = lines[place];
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the drawer has taken the focus for itself.
    const timer = setTimeout(() => {
      if (open.field !== null && fields.current !== null)
        focusField(`lines.${open.lineId}.${open.field}`, fields.current);
    }, FOCUS_AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [open]);
  if (line === undefined) return null;
  const goTo = (lineId: string, field: string) => onOpen({ lineId, field: formField(field) });
  return (
    <Drawer
      opened
      position="right"
      size={phone ? '100%' : 'lg'}
      title={t('form.title', { number: place + 1 })}
      closeButtonProps={{ 'aria-label': words.act.close }}
      onClose={() => onOpen(null)}
    >
      <Stack gap="lg" ref={fields}>
        <LineFields {...props} line={line} errorAt={(field) => errorAt(line.id, field)} />
        <PlanFindings
          subject={props.subject}
          lines={lines}
          findings={findings.filter((finding) => lineOfFinding(finding) === line.id)}
          names={props.names}
          justifications={NOTHING}
          waivers={NO_WAIVERS}
          title={t('form.findings')}
          onGoTo={goTo}
        />
        <LineFormActs {...props} place={place} />
      </Stack>
    </Drawer>
  );
}

const FOCUS_AFTER_MILLISECONDS = 60;

/** In the form the money of all sources is one field. */
function formField(column: string): string {
  return column.startsWith('funding') ? 'funding' : column;
}

function LineFormActs({
  lines,
  place,
  onOpen,
  onRemove,
}: LineFormProps & { readonly place: number }) {
  const t = useMessages(builderMessages);
  const goTo = (other: PlanLine | undefined) =>
    other && onOpen({ lineId: other.id, field: 'title' });
  const remove = () => {
    const line = lines[place];
    onOpen(null);
    if (line !== undefined) onRemove(line.id);
  };
  return (
    <Group justify="space-between" gap="sm">
      <Group gap="sm">
        {place > 0 && (
          <ActButton variant="default" onClick={() => goTo(lines[place - 1])}>
            {t('form.previous')}
          </ActButton>
        )}
        {place < lines.length - 1 && (
          <ActButton variant="default" onClick={() => goTo(lines[place + 1])}>
            {t('form.next')}
          </ActButton>
        )}
      </Group>
      <Group gap="sm">
        <ActButton variant="subtle" color="red" onClick={remove}>
          {t('form.remove')}
        </ActButton>
        <ActButton onClick={() => onOpen(null)}>{t('form.done')}</ActButton>
      </Group>
    </Group>
  );
}
