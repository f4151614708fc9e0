import type { Prisma } from '@cau-noi/db/prisma';
import type { IsoDate } from '@cau-noi/domain/period';

/** How a column of Prisma's model arrives in a row: dates as text, whole numbers as numbers. */
type Read<Column> = Column extends Date
  ? string
  : Column extends bigint
    ? number
    : Column extends readonly (infer Item)[]
      ? readonly Read<Item>[]
      : Column;

/** A field of a row as PostgreSQL knows it: a day is text. */
type Plain<Field> = Field extends IsoDate
  ? string
  : Field extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Field;

/** A text column that holds codes, of which the row says which there are. */
export type Codes<Column> = { readonly codes: Column };
/** The statement gives a value where the column has none, or leaves such rows out. */
export type Filled<Column> = { readonly filled: Column };
/** The row says nothing where the column says something: what stands beside it is missing. */
export type OrNull<Column> = { readonly orNull: Column };

/**
 * From which column of the model a field comes that is not called like one, or in what way. Null for
 * what is no column of the model.
 */
type Source<Model> =
  | keyof Model
  | Codes<keyof Model>
  | Filled<keyof Model | Codes<keyof Model>>
  | OrNull<keyof Model>
  | null;

/** The type of what a source gives; `never` where it may be anything. */
type Given<Model, Of, Field> = Of extends null
  ? Plain<Field>
  : Of extends keyof Model
    ? OfColumn<Model[Of], Field>
    : Of extends Filled<infer Column>
      ? Exclude<Given<Model, Column, Field>, null>
      : Of extends OrNull<infer Column>
        ? Given<Model, Column, Field> | null
        : Of extends Codes<infer Column extends keyof Model>
          ? CodesOf<Model[Column], Field>
          : never;

/** What is kept as JSON has no type of its own in the database. */
type OfColumn<Column, Field> = [Prisma.JsonValue] extends [Column] ? Plain<Field> : Read<Column>;

/** The row's own codes where the column is text, and null only where the column may be null. */
type CodesOf<Column, Field> = string extends Column
  ? Extract<Plain<Field>, string> | Extract<Column, null>
  : Column extends readonly string[]
    ? Plain<Field>
    : Read<Column>;

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

/** Which source a field has: the one that is said, else the column of its name. */
type SourceOf<Sources, Field> = Field extends keyof Sources ? Sources[Field] : Field;

/** For every field that is not called like a column, where it comes from; for others if need be. */
export type Sources<Row, Model> = {
  readonly [Field in Exclude<keyof Row, keyof Model>]: Source<Model>;
} & { readonly [Field in keyof Row]?: Source<Model> };

/**
 * The fields of a row that are not what their columns in the Prisma schema are, with both types:
 * nothing for a row that follows it. `{} satisfies Drift<…>` compiles only then; a column that was
 * renamed or dropped already fails in `Elsewhere`.
 *
 * @typeParam Elsewhere see `Sources`
 */
export type Drift<Row, Model, Elsewhere extends Sources<Row, Model>> = {
  [
    Field in keyof Row as Same<
      Plain<Row[Field]>,
      Given<Model, SourceOf<Elsewhere, Field>, Row[Field]>
    > extends true
      ? never
      : Field
  ]: {
    row: Plain<Row[Field]>;
    column: Given<Model, SourceOf<Elsewhere, Field>, Row[Field]>;
  };
} & { [Unknown in Exclude<keyof Elsewhere, keyof Row>]: 'The row has no such field' };
