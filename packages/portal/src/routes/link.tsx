import { Link, useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, type ReactNode, useCallback } from 'react';
import classes from './link.module.css';
import { readSearch } from './path.ts';

interface Target {
  readonly to: string;
  readonly search: ReturnType<typeof readSearch>;
  readonly hash?: string;
}

function targetOf(href: string): Target {
  const [beforeHash = '', hash] = href.split('#');
  const [to = '', search = ''] = beforeHash.split('?');
  return { to, search: readSearch(search), ...(hash !== undefined && { hash }) };
}

const NONE: readonly string[] = [];

export interface PortalLinkProps extends Omit<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'href' | 'target' | 'children'
> {
  /** A URL made by one of the portal's paths. */
  readonly to: string;
  readonly children?: ReactNode;
  /** Looks like its surroundings (navigation, buttons) instead of like a link. */
  readonly plain?: boolean;
  /** Opens beside this page, which holds something unsaved. */
  readonly apart?: boolean;
  /** Current only at exactly this address, not below it. */
  readonly exact?: boolean;
  /** Current at and below these addresses too. */
  readonly also?: readonly string[];
}

/**
 * A link within the portal. Its page, and the record that it asks for, are fetched as soon as it is pointed at or
 * has the focus; `aria-current="page"` marks where the reader is. Works as `component` of a Mantine button or link too.
 */
export function PortalLink({
  to,
  plain = false,
  apart = false,
  exact = false,
  also = NONE,
  className,
  ...rest
}: PortalLinkProps) {
  const isThere = useLocation({
    select: ({ pathname }) =>
      also.some((address) => pathname === address || pathname.startsWith(`${address}/`)),
  });
  const look = plain ? classes.plain : classes.link;
  return (
    <Link
      {...targetOf(to)}
      {...rest}
      {...(apart && { target: '_blank' })}
      {...(isThere && { 'aria-current': 'page' as const })}
      activeOptions={{ exact, includeSearch: false }}
      activeProps={{ 'aria-current': 'page' }}
      className={className === undefined ? (look ?? '') : `${look ?? ''} ${className}`}
    />
  );
}

/** Goes to a URL made by one of the portal's paths. */
export function useGo(): (href: string, options?: { readonly replace?: boolean }) => void {
  const navigate = useNavigate();
  return useCallback(
    (href, options) => void navigate({ ...targetOf(href), replace: options?.replace ?? false }),
    [navigate],
  );
}

/** A parameter of the address that the page stands at: `usePathParam('planId')`. */
export function usePathParam(name: string): string {
  const params: Readonly<Record<string, string>> = useParams({ strict: false });
  const value = params[name];
  if (value === undefined) throw new Error(`This page has no "${name}" in its address`);
  return value;
}
