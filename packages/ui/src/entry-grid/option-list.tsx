import type { Option } from '../select-field/select-field.tsx';
import { useWords } from '../words/words.tsx';
import classes from './entry-grid.module.css';

interface OptionListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly multiple: boolean;
  /** The option that Enter would take. */
  readonly at: number;
  /** The cell that the list belongs to, on the screen. */
  readonly cell: DOMRect | null;
  readonly onTake: (option: Option) => void;
}

/** The options of a cell. Placed on the screen, so that no scrolling frame cuts it. */
export function OptionList(props: OptionListProps) {
  const { id, label, options, chosen, multiple, at, cell, onTake } = props;
  const words = useWords();
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      aria-multiselectable={multiple}
      className={classes.options}
      style={cell === null ? undefined : placed(cell)}
    >
      {options.map((option, index) => (
        <div
          key={option.value}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={chosen.includes(option.value)}
          aria-disabled={option.disabled ?? false}
          className={classes.option}
          data-active={index === at}
          ref={(element) => {
            if (index === at) element?.scrollIntoView({ block: 'nearest' });
          }}
          onPointerDown={(event) => {
            // Keeps the focus in the input, whose blur would finish the edit.
            event.preventDefault();
            onTake(option);
          }}
        >
          {option.label}
          {option.note !== undefined && <span className={classes.note}>{option.note}</span>}
        </div>
      ))}
      {options.length === 0 && <div className={classes.option}>{words.field.nothingFound}</div>}
    </div>
  );
}

const LIST_HEIGHT = 260;

/** Below the cell, or above it where the screen ends. */
function placed(cell: DOMRect) {
  const above = cell.bottom + LIST_HEIGHT > window.innerHeight && cell.top > LIST_HEIGHT;
  return {
    left: cell.left,
    minWidth: cell.width,
    maxHeight: LIST_HEIGHT,
    ...(above ? { bottom: window.innerHeight - cell.top } : { top: cell.bottom }),
  };
}
