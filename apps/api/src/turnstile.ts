/**
 * Lets many through at once, or one alone. Whoever wants to be alone waits for those inside to
 * leave, and those who come later wait for them.
 */
export class Turnstile {
  #last: Promise<unknown> = Promise.resolve();
  readonly #inside = new Set<Promise<unknown>>();

  readonly among = async <T>(work: () => Promise<T>): Promise<T> => {
    await this.#last;
    const running = work();
    const left = settled(running);
    this.#inside.add(left);
    void left.then(() => this.#inside.delete(left));
    return running;
  };

  readonly alone = async <T>(work: () => Promise<T>): Promise<T> => {
    const before = this.#last;
    const running = before.then(async () => {
      await Promise.all(this.#inside);
      return work();
    });
    this.#last = settled(running);
    return running;
  };
}

/** Resolves when the promise has come to an end, whichever. */
async function settled(promise: Promise<unknown>): Promise<void> {
  await Promise.allSettled([promise]);
}
