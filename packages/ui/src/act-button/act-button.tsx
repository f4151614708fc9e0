import { Button, type ButtonProps } from '@mantine/core';
import { type MouseEventHandler, type ReactNode, useId } from 'react';
import classes from './act-button.module.css';

export interface ActButtonProps extends ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: MouseEventHandler<HTMLButtonElement> | undefined;
  readonly type?: 'button' | 'submit';
  /** Why it may not be pressed now. The button stays in place and in reach, and says this. */
  readonly disabledReason?: string | null | undefined;
}

/**
 * A button that says what happens. Not permitted: it is there, disabled, with the reason shown on hover and
 * focus and read to those who cannot see it; it is never hidden.
 */
export function ActButton({ disabledReason, onClick, type = 'button', ...props }: ActButtonProps) {
  const reasonId = useId();
  if (disabledReason === null || disabledReason === undefined) {
    return <Button {...props} type={type} {...(onClick && { onClick })} />;
  }
  return (
    <span className={classes.frame}>
      <Button
        {...props}
        type="button"
        data-disabled
        aria-disabled
        aria-describedby={reasonId}
        onClick={(event) => event.preventDefault()}
      />
      <span role="tooltip" id={reasonId} className={classes.reason}>
        {disabledReason}
      </span>
    </span>
  );
}
