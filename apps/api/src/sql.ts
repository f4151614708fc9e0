import { createHash } from 'node:crypto';

/** A statement that PostgreSQL prepares once per connection under its name. */
export type Statement = {
  readonly name: string;
  readonly text: string;
  /** It gives columns that JSON cannot hold as they are, so it is never sent together with others. */
  readonly alone?: true;
  /** One plan serves it whatever is asked, as where rows are asked by their keys (docs/adr/0012). */
  readonly keyed?: true;
  /** What it is called where people read it; its name where this is left out. */
  readonly label?: string;
};

/** Sends a statement with its values ($1, $2, …); rows arrive as `@cau-noi/db/pool` describes. */
export type Sql = <Row extends object>(
  statement: Statement,
  values?: readonly unknown[],
) => Promise<Row[]>;

/** Anything of `pg` that sends a query: the pool, or the one connection of a transaction. */
export interface Queryable {
  query<Row extends object>(query: {
    name: string;
    text: string;
    values: unknown[];
  }): Promise<{ rows: Row[] }>;
}

const LONGEST_NAME = 63;
const DIGEST_LENGTH = 12;

/**
 * A named statement. The name carries a digest of the text, so that the same name with another
 * text (a list with other filters) is another prepared statement.
 */
export function statement(name: string, text: string): Statement {
  const digest = createHash('sha1').update(text).digest('hex').slice(0, DIGEST_LENGTH);
  return { name: `${name.slice(0, LONGEST_NAME - DIGEST_LENGTH - 1)}_${digest}`, text };
}

/**
 * A statement that one plan serves, whatever its values: it asks for rows by their keys (`= ANY($1)` of
 * an index) or walks them in the order of one.
 */
export function keyed(name: string, text: string): Statement {
  return { ...statement(name, text), keyed: true };
}

/**
 * Statements over a pool or over the connection of a transaction.
 *
 * @param forKeys where those go that ask by keys
 */
export function sqlOver(queryable: Queryable, forKeys: Queryable = queryable): Sql {
  return async <Row extends object>(
    { name, text, keyed: byKeys }: Statement,
    values: readonly unknown[] = [],
  ): Promise<Row[]> => {
    const over = byKeys === true ? forKeys : queryable;
    const { rows } = await over.query<Row>({ name, text, values: [...values] });
    return rows;
  };
}

/** The same, noting the name of every statement sent. */
export function counted(sql: Sql, sent: string[]): Sql {
  return (sentStatement, values) => {
    sent.push(sentStatement.label ?? sentStatement.name);
    return sql(sentStatement, values);
  };
}
