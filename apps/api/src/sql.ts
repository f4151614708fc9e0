import { createHash } from 'node:crypto';

/** A statement that PostgreSQL prepares once per connection under its name. */
export type Statement = {
  readonly name: string;
  readonly text: string;
  /** It gives columns that JSON cannot hold as they are, so it is never sent together with others. */
  readonly alone?: true;
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

/** Statements over a pool or over the connection of a transaction. */
export function sqlOver(queryable: Queryable): Sql {
  return async <Row extends object>(
    { name, text }: Statement,
    values: readonly unknown[] = [],
  ): Promise<Row[]> => {
    const { rows } = await queryable.query<Row>({ name, text, values: [...values] });
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
