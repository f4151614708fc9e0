import { useMessages } from '@cau-noi/i18n/language';
import { IconPointer, IconPointerFilled } from '@tabler/icons-react';
import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import { snapshotMessages } from './snapshot.messages.ts';
import classes from './snapshot.module.css';

/** A field that an approver points at, for the writer to go to. */
export interface PointedField {
  readonly path: readonly string[];
  readonly name: string;
}

export interface Pointing {
  /** Whether a click on a field points at it: while a return is being written. */
  readonly active: boolean;
  readonly pointed: readonly PointedField[];
  readonly toggle: (field: PointedField) => void;
}

const PointingContext = createContext<Pointing>({
  active: false,
  pointed: [],
  toggle: () => undefined,
});

/** Lets the fields below be pointed at. */
export function PointingProvider(props: {
  readonly value: Pointing;
  readonly children: ReactNode;
}) {
  return <PointingContext value={props.value}>{props.children}</PointingContext>;
}

export const samePath = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((step, place) => step === other[place]);

/** The fields after one was clicked: pointed at, or not any more. */
export function toggledField(
  pointed: readonly PointedField[],
  field: PointedField,
): readonly PointedField[] {
  const rest = pointed.filter(({ path }) => !samePath(path, field.path));
  return rest.length < pointed.length ? rest : [...pointed, field];
}

export interface PointableProps extends PointedField {
  readonly children: ReactNode;
}

/**
 * Something that was handed in, with its place in the content. While a return is written its whole area is a
 * button that points at it.
 */
export function Pointable({ path, name, children }: PointableProps) {
  const t = useMessages(snapshotMessages);
  const { active, pointed, toggle } = use(PointingContext);
  const isPointed = pointed.some((field) => samePath(field.path, path));
  const Icon = isPointed ? IconPointerFilled : IconPointer;
  return (
    <div
      className={classes.pointable}
      data-field={path.join('.')}
      data-active={active}
      data-pointed={isPointed}
      tabIndex={-1}
    >
      {children}
      {active ? (
        <button
          type="button"
          className={classes.point}
          aria-pressed={isPointed}
          aria-label={t('point', { name })}
          onClick={() => toggle({ path, name })}
        >
          <Icon size={16} aria-hidden />
        </button>
      ) : (
        isPointed && <IconPointerFilled size={16} aria-label={t('pointed')} />
      )}
    </div>
  );
}
