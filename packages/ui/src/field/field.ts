import type { ReactNode } from 'react';

/** What every field takes, whatever it holds. */
export interface FieldProps {
  /**
   * Where the field's value lives in its record, in the words of the API's input: `members.2.role`. Errors of
   * the API and findings name the same path, and `focusField` goes there.
   */
  readonly path: string;
  readonly label: string;
  /** One or two sentences below the label; never only in a placeholder. */
  readonly help?: ReactNode;
  /** What is wrong, why, and what to do. */
  readonly error?: ReactNode;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
}

/** The part of Mantine's input props that all our fields share. */
export function inputProps(props: FieldProps) {
  return {
    label: props.label,
    description: props.help,
    error: props.error,
    required: props.required ?? false,
    disabled: props.disabled ?? false,
    readOnly: props.readOnly ?? false,
    'data-field': props.path,
    inputWrapperOrder: ['label', 'description', 'input', 'error'] as const satisfies string[],
  };
}

/** What the field with this path is called on this page; null where it is not shown. */
export function fieldLabel(path: string, root: ParentNode = document): string | null {
  const field = root.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
  if (field === null) return null;
  const labels =
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.labels : null;
  const told = field.getAttribute('aria-label');
  if (told !== null) return told;
  const named =
    labels?.[0] ??
    field.querySelector('legend, label') ??
    field.closest('fieldset')?.querySelector('legend');
  return named?.textContent?.replace(/\s*\*$/u, '') ?? null;
}

const FOCUSABLE = 'input, select, textarea, button, [tabindex]';

/**
 * Brings the field with this path into view and focuses it. An unknown path falls back to its nearest
 * ancestor (`members.2.role` to `members.2` to `members`), which may be a section marked with `data-field`.
 *
 * @returns whether anything was found
 */
export function focusField(path: string, root: ParentNode = document): boolean {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const field = root.querySelector<HTMLElement>(`[data-field="${CSS.escape(at)}"]`);
    if (field === null) continue;
    const target = field.matches(FOCUSABLE)
      ? field
      : (field.querySelector<HTMLElement>(FOCUSABLE) ?? field);
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
    return true;
  }
  return false;
}
