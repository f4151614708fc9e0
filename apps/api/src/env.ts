import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the surroundings say; command-line options come before it. The only reader of `process.env`. */
export interface Env {
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  /** A PostgreSQL of one's own; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** Folder of this installation: the embedded database and the secret. */
  readonly dataFolder: string;
  /** Address under which browsers reach the server, when a proxy stands in front of it. */
  readonly publicUrl: string | null;
  /** Signs session cookies; null: one is made and kept in the data folder. */
  readonly secret: string | null;
  /** Keys that seal the numbers of passports; null: one is made and kept beside the embedded database. */
  readonly passportKeys: string | null;
  /** Whether a proxy in front sets X-Forwarded-For. */
  readonly trustProxy: boolean;
  readonly logLevel: string;
  /** Processes that serve behind the one port. */
  readonly workers: number;
  /** Password of a user that the command line makes, where no terminal can be asked. */
  readonly newPassword: string | null;
}

const DEFAULT_PORT = 4000;
const DEFAULT_DATA_FOLDER = fileURLToPath(new URL('../../../.data', import.meta.url));

export function readEnv(variables: NodeJS.ProcessEnv = process.env): Env {
  const text = (name: string) => {
    const value = variables[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  return {
    port: Number(text('PORT') ?? DEFAULT_PORT),
    host: text('HOST') ?? '127.0.0.1',
    databaseUrl: text('DATABASE_URL'),
    dataFolder: resolve(text('DATA_FOLDER') ?? DEFAULT_DATA_FOLDER),
    publicUrl: text('PUBLIC_URL'),
    secret: text('CAU_NOI_SECRET'),
    passportKeys: text('CAU_NOI_PASSPORT_KEYS'),
    trustProxy: text('TRUST_PROXY') === 'true',
    logLevel: text('LOG_LEVEL') ?? 'warn',
    workers: Number(text('WORKERS') ?? 1),
    newPassword: text('CAU_NOI_NEW_PASSWORD'),
  };
}

/** The surroundings with these changes, for starting another process in them. */
export function surroundingsWith(changes: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}
