import { describe, expect, it } from 'vitest';
import { StatementCounter } from './statements.ts';

function message(kind: string, body: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(4 + Buffer.byteLength(body));
  return Buffer.concat([Buffer.from(kind), length, Buffer.from(body)]);
}

/** Start-up, then a prepared statement, then a simple one. */
const SENT = Buffer.concat([
  message('', 'user\0cau_noi\0'),
  message('P', 'EEEE'),
  message('B', 'QQQQ'),
  message('E', ''),
  message('S', ''),
  message('Q', 'COMMIT'),
]);

describe('the counter of statements', () => {
  it('counts what is executed, not what is prepared or bound', () => {
    const counter = new StatementCounter();
    counter.take(SENT);
    expect(counter.count).toBe(2);
  });

  it('does not mind in which pieces it arrives', () => {
    for (const size of [1, 2, 3, 7]) {
      const counter = new StatementCounter();
      for (let at = 0; at < SENT.length; at += size) counter.take(SENT.subarray(at, at + size));
      expect(counter.count).toBe(2);
    }
  });
});
