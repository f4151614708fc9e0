/**
 * Prisma's schema engine in WebAssembly, run through the driver adapter.
 *
 * The CLI downloads a native engine from a host that many offices cannot reach; this one comes
 * from the npm registry, reads the same files and writes the same `_prisma_migrations`. Prisma
 * does not document it: everything that knows about it stands here, and migrate.test.ts uses it.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import type * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

export type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm';

type EngineModule = typeof engineModule;

/** The part of the platform's WebAssembly that is needed; Node's types do not describe it. */
interface WebAssemblyApi {
  instantiate(
    bytes: Uint8Array,
    imports: Readonly<Record<string, object>>,
  ): Promise<{ readonly instance: { readonly exports: { __wbindgen_start(): void } } }>;
}

let loading: Promise<EngineModule> | undefined;

function loadEngine(): Promise<EngineModule> {
  loading ??= instantiate();
  return loading;
}

async function instantiate(): Promise<EngineModule> {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const gluePath = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  );
  const { WebAssembly: webAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyApi };
  const { instance } = await webAssembly.instantiate(
    await readFile(gluePath.replace(/js$/, 'wasm')),
    {
      './schema_engine_bg.js': glue,
    },
  );
  // Where the engine writes why it gave up; without it a panic hides its reason.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: rememberPanic } });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

function rememberPanic(message: string): void {
  process.emitWarning(`schema engine: ${message}`);
}

/** A script that the database refused, kept because the engine forgets the reason. */
interface Refusal {
  error: unknown;
}

/** An engine on one connection, which the caller may put into a transaction. */
export interface EngineSession extends AsyncDisposable {
  readonly engine: SchemaEngine;
  /** The one connection that the engine uses. */
  readonly connection: pg.Pool;
  /** What the database said to the last script it refused, or null. */
  refusal(): unknown;
}

/** Opens the engine on a database; `await using` closes it. */
export async function openEngine(url: string): Promise<EngineSession> {
  const glue = await loadEngine();
  // One connection that is never dropped: a transaction begun on the pool holds for everything.
  const connection = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
  connection.on('error', () => undefined);
  const refusal: Refusal = { error: null };
  const factory = bindMigrationAwareSqlAdapterFactory(adapterFactory(url, connection, refusal));
  const engine = await glue.SchemaEngine.new({ datamodels: undefined }, () => undefined, factory);
  return {
    engine,
    connection,
    refusal: () => refusal.error,
    async [Symbol.asyncDispose]() {
      engine.free();
      await connection.end();
    },
  };
}

function adapterFactory(
  url: string,
  connection: pg.Pool,
  refusal: Refusal,
): SqlMigrationAwareDriverAdapterFactory {
  const inner = new PrismaPg(connection);
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: async () => fitForEngine(await inner.connect(), connection, refusal),
    connectToShadowDb: () => connectToShadow(url, connection, refusal),
  };
}

/**
 * Prisma's adapter cuts scripts at every semicolon, also inside a function's body, and commits
 * the pieces one by one. Sent whole, a script is one transaction and may contain anything.
 *
 * It also does not know the type `"char"`, of which PostgreSQL's own catalogue is full.
 */
function fitForEngine(
  adapter: SqlDriverAdapter,
  connection: pg.Pool,
  refusal: Refusal,
): SqlDriverAdapter {
  adapter.executeScript = async (script) => {
    try {
      await connection.query(script);
    } catch (thrown) {
      refusal.error = thrown;
      throw thrown;
    }
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    try {
      return await queryRaw(query);
    } catch (thrown) {
      if (!isAboutChar(thrown)) throw thrown;
      return queryCatalogue(connection, query);
    }
  };
  return adapter;
}

function isAboutChar(thrown: unknown): boolean {
  return (
    isDriverAdapterError(thrown) &&
    thrown.cause.kind === 'UnsupportedNativeDataType' &&
    thrown.cause.type === 'char'
  );
}

/** PostgreSQL's numbers of the types, other than text, beside `"char"` in catalogue queries. */
const CATALOGUE_TYPES = new Map<number, SqlResultSet['columnTypes'][number]>([
  [16, ColumnTypeEnum.Boolean],
  [18, ColumnTypeEnum.Character],
  [21, ColumnTypeEnum.Int32],
  [26, ColumnTypeEnum.Int64],
]);

async function queryCatalogue(connection: pg.Pool, query: SqlQuery): Promise<SqlResultSet> {
  const { fields, rows } = await connection.query<unknown[]>({
    text: query.sql,
    values: query.args,
    rowMode: 'array',
  });
  return {
    columnNames: fields.map(({ name }) => name),
    columnTypes: fields.map(
      ({ dataTypeID }) => CATALOGUE_TYPES.get(dataTypeID) ?? ColumnTypeEnum.Text,
    ),
    rows,
  };
}

/**
 * A scratch database on the same server. Prisma's own adapter ignores the scratch database's name
 * when it was given an address, and drops the database while still connected to it.
 */
async function connectToShadow(
  url: string,
  admin: pg.Pool,
  refusal: Refusal,
): Promise<SqlDriverAdapter> {
  const name = `shadow_${crypto.randomUUID().replaceAll('-', '')}`;
  await admin.query(`CREATE DATABASE ${name}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  const connection = new pg.Pool({ connectionString: address.href, max: 1, idleTimeoutMillis: 0 });
  connection.on('error', () => undefined);
  const adapter = fitForEngine(await new PrismaPg(connection).connect(), connection, refusal);
  adapter.dispose = async () => {
    await connection.end();
    await admin.query(`DROP DATABASE ${name}`);
  };
  return adapter;
}
