import type { PlanLine } from '@cau-noi/domain/plan';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { IconAlertOctagon, IconMessageQuestion, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { PlanCellState } from '../checks/cell-states.ts';
import { fundingTexts, monthsText } from '../line/line-text.ts';
import type { NameLists } from '../line/name-lists.ts';
import { builderMessages } from './builder.messages.ts';
import classes from './line-cards.module.css';

export interface LineCardsProps {
  readonly label: string;
  readonly lines: readonly PlanLine[];
  readonly lists: NameLists;
  readonly states: ReadonlyMap<string, PlanCellState>;
  readonly onEdit: (lineId: string) => void;
  readonly onAdd: () => void;
}

const NOTHING: readonly PlanCellState[] = [];

/** What is wrong, by line: the states are kept by `lineId.column`. */
function byLine(states: LineCardsProps['states']): ReadonlyMap<string, readonly PlanCellState[]> {
  const found = new Map<string, PlanCellState[]>();
  for (const [key, state] of states) {
    const line = key.slice(0, key.indexOf('.'));
    const before = found.get(line);
    if (before === undefined) found.set(line, [state]);
    else before.push(state);
  }
  return found;
}

/** The lines of a plan as cards: what each is about, what is wrong with it, and the way to its form. */
export function LineCards({ label, lines, lists, states, onEdit, onAdd }: LineCardsProps) {
  const t = useMessages(builderMessages);
  const wrong = useMemo(() => byLine(states), [states]);
  return (
    <>
      <ol className={classes.cards} aria-label={label}>
        {lines.map((line, place) => (
          <LineCard
            key={line.id}
            line={line}
            number={place + 1}
            lists={lists}
            wrong={wrong.get(line.id) ?? NOTHING}
            onEdit={onEdit}
          />
        ))}
      </ol>
      <div>
        <ActButton
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={onAdd}
        >
          {t('form.add')}
        </ActButton>
      </div>
    </>
  );
}

interface LineCardProps {
  readonly line: PlanLine;
  readonly number: number;
  readonly lists: NameLists;
  readonly wrong: readonly PlanCellState[];
  readonly onEdit: (lineId: string) => void;
}

function LineCard({ line, number, lists, wrong, onEdit }: LineCardProps) {
  const t = useMessages(builderMessages);
  const words = useMessages(activityWords);
  const { language } = useLanguage();
  const format = useFormat();
  const title = line.title.trim() === '' ? t('grid.untitled') : line.title;
  const facts = [
    line.partnerId === null ? '' : (lists.nameOf(line.partnerId) ?? ''),
    line.countries.map(format.country).join('; '),
    monthsText(line, language),
    line.persons === null ? '' : format.persons(line.persons),
    line.days === null ? '' : format.days(line.days),
    ...fundingTexts(line.funding, language),
  ].filter((fact) => fact !== '');
  return (
    <li className={classes.card} data-field={`lines.${line.id}`} tabIndex={-1}>
      <p className={classes.over}>
        {number}. {words(`kind.${line.kind}`)}
      </p>
      <p className={classes.title}>{title}</p>
      <p className={`${classes.facts ?? ''} ui-figures`}>{facts.join(' · ')}</p>
      {wrong.map(({ message, tone }) => {
        const Icon = tone === 'stop' ? IconAlertOctagon : IconMessageQuestion;
        return (
          <p key={message} className={classes.wrong} data-tone={tone}>
            <Icon size={16} aria-hidden />
            {message}
          </p>
        );
      })}
      <ActButton
        variant="default"
        aria-label={t('form.open', { number, title })}
        onClick={() => onEdit(line.id)}
      >
        {t('form.edit')}
      </ActButton>
    </li>
  );
}
