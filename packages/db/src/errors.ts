/** What can go wrong between this program and its database, each with its own way out. */
export type DatabaseErrorCode =
  /** The data folder cannot be created or written. `path` */
  | 'DATA_FOLDER_UNWRITABLE'
  /** PostgreSQL runs as another user, who cannot enter the data folder. `path`, `closedFolder` */
  | 'DATA_FOLDER_UNREACHABLE'
  /** The folder was made by another major version of PostgreSQL. `path`, `found`, `expected` */
  | 'DATA_FOLDER_OTHER_VERSION'
  /** The binaries are not installed, or the postgres user cannot enter their folder. `path` */
  | 'BINARIES_UNREACHABLE'
  /** No PostgreSQL comes with this platform. `platform`, `arch` */
  | 'PLATFORM_UNSUPPORTED'
  /** Running as root, and no `postgres` user could be made to run the server. `reason` */
  | 'POSTGRES_USER_MISSING'
  /** The port that was asked for is taken. `port` */
  | 'PORT_BUSY'
  /** Another process of this product uses the data folder. `pid`, `path` */
  | 'ALREADY_RUNNING'
  /** PostgreSQL did not start, or did not stop in time. `reason`, `log` */
  | 'SERVER_START_FAILED'
  | 'SERVER_STOP_FAILED'
  /** Nobody answers, or the sign-in is refused. `host`, `port`, `database`, `reason` */
  | 'DATABASE_UNREACHABLE'
  /** `found`, `minimum` */
  | 'SERVER_TOO_OLD'
  /** Committed migrations have not been applied. `names` */
  | 'MIGRATION_PENDING'
  /** A migration was changed after it had been applied. `names` */
  | 'MIGRATION_EDITED'
  /** The database has migrations that this program does not know: it is newer. `names` */
  | 'MIGRATION_UNKNOWN'
  /** A migration was refused by the database; nothing of it was kept. `name`, `reason` */
  | 'MIGRATION_FAILED'
  /** The schema has nothing that the migrations do not have. `name` */
  | 'MIGRATION_EMPTY';

/** Facts about the failure, for a sentence in the reader's language. */
export type DatabaseErrorData = Readonly<Record<string, string | number | readonly string[]>>;

/** Thrown by this package; `code` and `data` are stable, `message` is for the log. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;
  readonly data: DatabaseErrorData;

  constructor(code: DatabaseErrorCode, data: DatabaseErrorData, cause?: unknown) {
    super(`${code} ${JSON.stringify(data)}`, cause === undefined ? undefined : { cause });
    this.name = 'DatabaseError';
    this.code = code;
    this.data = data;
  }
}

/** The readable part of anything that was thrown. */
export function reasonOf(thrown: unknown): string {
  if (thrown instanceof AggregateError && thrown.errors.length > 0) {
    return thrown.errors.map(reasonOf).join('; ');
  }
  return thrown instanceof Error ? thrown.message : String(thrown);
}
