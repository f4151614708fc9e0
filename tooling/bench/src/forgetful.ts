/**
 * `node --import forgetful.ts …` starts the product without its memory for figures (ADR 14): every
 * request works them out, as the first one after a change does. The product itself cannot be told so,
 * and changing something before each request would be shared by those that are under way together.
 */
import { registerHooks } from 'node:module';

const MEMORY = '/modules/statistics/remembered.ts';
const NONE = `export const MOST_REMEMBERED = 0;
export const remembered = () => (context, question, work) => work();`;

registerHooks({
  load: (url, context, next) =>
    url.endsWith(MEMORY)
      ? { format: 'module', source: NONE, shortCircuit: true }
      : next(url, context),
});
