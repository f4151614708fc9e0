import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '../testing.tsx';
import { anyOf, numberFilter, oneOf, readFilters, textFilter, useFilters } from './filters.ts';
import { PortalLink } from './link.tsx';

const filters = {
  year: numberFilter,
  state: oneOf(['DRAFT', 'SUBMITTED']),
  kind: anyOf(['OUTBOUND', 'INBOUND']),
  q: textFilter,
};

test('an address is read as far as it makes sense', () => {
  expect(
    readFilters(filters, { year: 'x', state: 'DELETED', kind: ['INBOUND', '?'], q: ['a', 'b'] }),
  ).toEqual({ year: null, state: null, kind: ['INBOUND'], q: 'a' });
});

function List() {
  const [values, change] = useFilters(filters);
  return (
    <>
      <p>{JSON.stringify(values)}</p>
      <button type="button" onClick={() => change({ year: 2027, state: null })}>
        2027
      </button>
      <PortalLink to="/plans/p1?tab=findings">Mở</PortalLink>
    </>
  );
}

test('filters live in the address; a change keeps the others', async () => {
  const { router } = await renderPage(<List />, { at: '/?state=DRAFT&kind=OUTBOUND&kind=INBOUND' });
  expect(screen.getByText(/"state":"DRAFT"/).textContent).toContain('["OUTBOUND","INBOUND"]');
  fireEvent.click(screen.getByRole('button', { name: '2027' }));
  await waitFor(() =>
    expect(router.state.location.href).toBe('/?kind=OUTBOUND&kind=INBOUND&year=2027'),
  );
  expect(screen.getByText(/"year":2027,"state":null/)).toBeTruthy();
});

test('a link keeps what stands after its ?', async () => {
  const { router } = await renderPage(<List />, { at: '/' });
  const link = screen.getByRole('link', { name: 'Mở' });
  expect(link.getAttribute('href')).toBe('/plans/p1?tab=findings');
  fireEvent.click(link);
  await waitFor(() => expect(router.state.location.href).toBe('/plans/p1?tab=findings'));
});
