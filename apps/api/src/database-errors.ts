import { StateError } from './errors.ts';

/** SQLSTATE codes that are worth naming. */
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const UNIQUE = '23505';
const FOREIGN_KEY = '23503';
const CHECK = '23514';
/** Two rows that may not overlap: whoever comes second is judged again, and told what is there. */
const EXCLUSION = '23P01';

/** What Prisma calls the same. */
const PRISMA_STATES: Readonly<Record<string, string>> = {
  P2034: SERIALIZATION_FAILURE,
  P2002: UNIQUE,
  P2003: FOREIGN_KEY,
  P2004: CHECK,
};

/** How the driver adapter calls the same, when a raw query or a commit fails. */
const ADAPTER_STATES: Readonly<Record<string, string>> = {
  TransactionWriteConflict: SERIALIZATION_FAILURE,
  UniqueConstraintViolation: UNIQUE,
  ForeignKeyConstraintViolation: FOREIGN_KEY,
};

interface Thrown {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly cause?: unknown;
  readonly kind?: unknown;
  readonly originalCode?: unknown;
  readonly meta?: { readonly driverAdapterError?: unknown };
}

/** The error and what it wraps, outermost first. */
function chain(thrown: unknown): readonly Thrown[] {
  const links: Thrown[] = [];
  const visit = (link: unknown): void => {
    if (typeof link !== 'object' || link === null || links.includes(link)) return;
    links.push(link);
    visit((link as Thrown).meta?.driverAdapterError);
    visit((link as Thrown).cause);
  };
  visit(thrown);
  return links;
}

function stateOf(link: Thrown): string | undefined {
  const { code, originalCode, kind } = link;
  if (typeof code === 'string') return PRISMA_STATES[code] ?? code;
  if (typeof originalCode === 'string') return originalCode;
  return typeof kind === 'string' ? ADAPTER_STATES[kind] : undefined;
}

function hasState(thrown: unknown, ...states: readonly string[]): boolean {
  return chain(thrown).some((link) => states.includes(stateOf(link) ?? ''));
}

function namesTable(thrown: unknown, table: string): boolean {
  return chain(thrown).some((link) => JSON.stringify({ ...link }).includes(table));
}

/**
 * Whether running the transaction again can help: it collided with another, or another with the
 * same idempotency key was a little quicker and has left its answer.
 */
export function isContention(thrown: unknown): boolean {
  if (hasState(thrown, SERIALIZATION_FAILURE, DEADLOCK, EXCLUSION)) return true;
  return hasState(thrown, UNIQUE) && namesTable(thrown, 'dempotency');
}

/** The last guard, the database's constraints, as a refusal; anything else unchanged. */
export function translateViolation(thrown: unknown): unknown {
  if (hasState(thrown, UNIQUE)) return new StateError('ALREADY_EXISTS');
  if (hasState(thrown, FOREIGN_KEY)) return new StateError('REFERENCE_MISSING');
  if (hasState(thrown, CHECK)) return new StateError('VALUE_REFUSED');
  return thrown;
}
