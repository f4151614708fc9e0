import type { Json } from '../canonical.ts';
import type { SignIn } from '../dataset/registers.ts';

/** The values of an operation's variables. */
export type Variables = Readonly<Record<string, Json>>;

/** The same question as PostGraphile's schema can put it, or why it cannot. */
export type Elsewhere =
  | { readonly document: string; readonly variables: Variables }
  | { readonly cannot: string };

/** Something that a portal or a developer asks, and who asks it. */
export interface Operation {
  readonly name: string;
  readonly title: string;
  readonly signIn: SignIn;
  /** The whole document, as it is sent. */
  readonly document: string;
  readonly variables: Variables;
  /** What the floor is told besides: a place in a list as it is, where ours is told a cursor. */
  readonly floorVariables: Variables;
  /** Path of the list whose rows tell what the answer costs by row; null for none. */
  readonly rows: string | null;
  /**
   * What the floor leaves out because it is judged by the domain and no question to the database:
   * patterns of paths, as `data.node.findings`.
   */
  readonly leftOut: readonly string[];
  /** Why the floor leaves it out, for the notes under the table. */
  readonly leftOutWhy: string | null;
  readonly postgraphile: Elsewhere;
  /** false: asked of ours without its memory for figures, as the first request after a change. */
  readonly remembers: boolean;
  /** Of a writing operation: the inputs, each of which can be sent once. */
  readonly inputs: readonly SingleInput[] | null;
}

/** The one argument of a mutation, without its idempotency key. */
export interface SingleInput {
  readonly input: { readonly id: string; readonly version: number };
}
