import { useLanguage } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { ActButton, type ActButtonProps } from '@cau-noi/ui/act-button';

/** What the API says of one act: `viewerMay { submit { allowed code data } }`. */
export interface Permission {
  readonly allowed: boolean;
  /** Why not, as a code with data; the words are found by it. */
  readonly code: string | null;
  readonly data: unknown;
}

export interface MayButtonProps extends Omit<ActButtonProps, 'disabledReason'> {
  readonly permission: Permission;
  /** Why not now although permitted: a draft that is still being saved, findings that stop. */
  readonly notNow?: string | null;
}

/**
 * A button for an act that the server permits or refuses: refused, it stays in place with the reason, and is
 * never hidden. The server asks again when the act is done.
 */
export function MayButton({ permission, notNow, ...button }: MayButtonProps) {
  const reason = usePermissionReason(permission) ?? notNow ?? null;
  return <ActButton {...button} disabledReason={reason} />;
}

/** Why an act is refused, in a sentence; `null` when it is permitted. */
export function usePermissionReason(permission: Permission): string | null {
  const { language } = useLanguage();
  return permission.allowed ? null : refusalText(permission, language);
}
