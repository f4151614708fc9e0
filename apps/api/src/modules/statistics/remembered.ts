import type { Context } from '../../context.ts';
import type { Database } from '../../database.ts';

/** What of a request decides which answers it may be given. */
export type Remembering = Pick<Context, 'database' | 'register' | 'figuresRevision' | 'today'>;

type Recall<Answer> = (
  context: Remembering,
  question: string,
  work: () => Promise<Answer>,
) => Promise<Answer>;

/** Answers of one sort that a process keeps; the largest weigh some hundred kilobytes. */
export const MOST_REMEMBERED = 64;

/**
 * Keeps answers of one sort in memory for as long as nothing that they are made of changes: what is
 * asked for a second time, or by several at once, is worked out once (docs/adr/0014). A request is
 * never given an answer older than what its own first statement saw.
 *
 * Only for answers that are the same for everybody who is given them. `work` asks by the `sql` of the
 * request and not by that of a transaction, which may see what is older, or not committed.
 */
export function remembered<Answer>(): Recall<Answer> {
  const memories = new WeakMap<Database, Memory<Answer>>();
  return (context, question, work) => {
    const memory = memories.get(context.database) ?? new Memory<Answer>();
    memories.set(context.database, memory);
    return memory.recall(context, `${context.today} ${question}`, work);
  };
}

class Memory<Answer> {
  #figures = 0;
  #register = 0;
  /** By what was asked, what was asked last standing last. */
  readonly #answers = new Map<string, Promise<Answer>>();

  recall(
    { register, figuresRevision }: Remembering,
    question: string,
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    if (register.revision > this.#register || figuresRevision > this.#figures) {
      this.#answers.clear();
      this.#register = Math.max(register.revision, this.#register);
      this.#figures = Math.max(figuresRevision, this.#figures);
    }
    // Its unions are those of before: an answer by others may name some that it does not know.
    if (register.revision < this.#register) return work();
    // A request that began before the figures changed shares with those that came after: whatever is
    // read now, for whichever of them, is read after the newest revision that any of them saw.
    const answer = this.#answers.get(question) ?? work();
    this.#keep(question, answer);
    return answer;
  }

  #keep(question: string, answer: Promise<Answer>): void {
    const isNew = !this.#answers.delete(question);
    this.#answers.set(question, answer);
    if (!isNew) return;
    const [longestAgo] = this.#answers.keys();
    if (this.#answers.size > MOST_REMEMBERED && longestAgo !== undefined) {
      this.#answers.delete(longestAgo);
    }
    // What could not be worked out is worked out by the next who asks.
    answer.catch(() => {
      if (this.#answers.get(question) === answer) this.#answers.delete(question);
    });
  }
}
