import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage, toConnection } from './connection.ts';
import { ID_KINDS, parseId, readId, writeId } from './ids.ts';

const codeOf = (work: () => unknown): unknown => {
  try {
    work();
    return null;
  } catch (thrown) {
    return (thrown as { extensions: { code: string } }).extensions.code;
  }
};

describe('ids', () => {
  it('come back as they went out, and nothing else is one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ID_KINDS),
        fc.stringMatching(/^[\w.-]{1,40}$/u),
        (kind, id) => {
          const opaque = writeId(kind, id);
          expect(parseId(opaque)).toEqual({ kind, id });
          expect(readId(opaque, kind)).toBe(id);
          expect(parseId(`${opaque}=`)).toBeNull();
        },
      ),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseId(text);
        expect(parsed === null || writeId(parsed.kind, parsed.id) === text).toBe(true);
      }),
    );
  });

  it('are refused where another kind is expected', () => {
    expect(codeOf(() => readId(writeId('Plan', 'x'), 'Dossier'))).toBe('BAD_ID');
    expect(readId(writeId('Plan', 'x'), 'Dossier', 'Plan')).toBe('x');
  });
});

describe('pages', () => {
  const rows = Array.from({ length: 23 }, (_, index) => ({ key: `k${index % 5}`, id: index }));
  const inOrder = rows.toSorted(
    (a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)) || a.id - b.id,
  );
  const kinds = ['string', 'number'] as const;

  function page(first: number, after: string | null) {
    const request = readPage({ first, after }, 'KEY', kinds);
    const [key, id] = request.after ?? [];
    const start = inOrder.findIndex((row) => row.key === key && row.id === id) + 1;
    const fetched = inOrder.slice(start, start + request.size + 1);
    return toConnection(
      fetched,
      request,
      'KEY',
      (row) => [row.key, row.id],
      () => Promise.resolve(rows.length),
    );
  }

  it('give every row exactly once, whatever their size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (size) => {
        const seen: number[] = [];
        let after: string | null = null;
        for (let next = true; next;) {
          const connection = page(size, after);
          expect(connection.hasPreviousPage).toBe(after !== null);
          seen.push(...connection.edges.map(({ node }) => node.id));
          after = connection.edges.at(-1)?.cursor ?? null;
          next = connection.hasNextPage;
        }
        expect(seen).toEqual(inOrder.map(({ id }) => id));
      }),
    );
  });

  it('refuse sizes and cursors that are none of theirs', () => {
    const [cursor = ''] = page(1, null).edges.map((edge) => edge.cursor);
    expect(codeOf(() => readPage({ first: 0 }, 'KEY', kinds))).toBe('PAGE_SIZE');
    expect(codeOf(() => readPage({ first: 101 }, 'KEY', kinds))).toBe('PAGE_SIZE');
    expect(codeOf(() => readPage({ after: cursor }, 'OTHER', kinds))).toBe('BAD_CURSOR');
    expect(codeOf(() => readPage({ after: cursor }, 'KEY', ['string']))).toBe('BAD_CURSOR');
    expect(codeOf(() => readPage({ after: cursor }, 'KEY', ['number', 'string']))).toBe(
      'BAD_CURSOR',
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(codeOf(() => readPage({ after: text }, 'KEY', kinds))).toBe('BAD_CURSOR');
      }),
    );
  });

  it('have fifty rows when nobody says how many', () => {
    expect(readPage({}, 'KEY', kinds)).toEqual({ size: 50, after: null });
  });
});
