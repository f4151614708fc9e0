import { TextField } from '@cau-noi/ui/text-field';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderPage } from '../testing.tsx';
import { RecordFields } from './record-fields.tsx';
import type { Refused } from './refusal.ts';
import { useRecordForm } from './use-record-form.ts';

interface Written {
  readonly title: string;
  readonly place: string;
}

const START: Written = { title: 'Cũ', place: 'Huế' };
const STALE: Refused = {
  sentence: 'Người Mẫu đã sửa',
  issues: [],
  collision: { theirs: null, version: 2, by: 'Người Mẫu', at: null },
};
const NO_ISSUES = () => [];
const CODE = ({ code }: { readonly code: string }) => code;

interface EditorProps {
  readonly theirs: Written;
  readonly onSent: (written: Written, version: number) => void;
}

/** A record of which somebody else saves version 2 while version 1 is written. */
function Editor({ theirs, onSent }: EditorProps) {
  const [loaded, setLoaded] = useState({ start: START, version: 1 });
  const form = useRecordForm(
    {
      keptAs: 'r1',
      ...loaded,
      send: (written, version) => {
        onSent(written, version);
        return Promise.resolve(version === 1 ? STALE : null);
      },
      onStale: () => setLoaded({ start: theirs, version: 2 }),
    },
    { issuesOf: NO_ISSUES, issueText: CODE },
  );
  const { written, change } = form;
  return (
    <RecordFields form={form} busy={false} back="/r1">
      <TextField
        path="title"
        label="Tên"
        required
        value={written.title}
        onChange={(title) => change({ title })}
      />
      <TextField
        path="place"
        label="Nơi"
        value={written.place}
        onChange={(place) => change({ place })}
      />
    </RecordFields>
  );
}

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: RegExp, value: string) => fireEvent.change(field(name), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => localStorage.clear());

test('what somebody else changed in other fields is joined, and saved on their version', async () => {
  const sent = vi.fn();
  await renderPage(<Editor theirs={{ title: 'Cũ', place: 'Vinh' }} onSent={sent} />);
  type(/Tên/u, 'Mới');
  press('Lưu');
  expect(await screen.findByText(/Người Mẫu vừa lưu một bản khác.*đã được ghép/u)).toBeTruthy();
  expect([field(/Tên/u).value, field(/Nơi/u).value]).toEqual(['Mới', 'Vinh']);
  press('Lưu');
  await waitFor(() => expect(sent).toHaveBeenLastCalledWith({ title: 'Mới', place: 'Vinh' }, 2));
});

test.each([
  ['Giữ của tôi', 'Mới'],
  ['Lấy bản đã lưu', 'Của họ'],
])('what both changed is called by its name and chosen: %s', async (choice, title) => {
  const sent = vi.fn();
  await renderPage(<Editor theirs={{ title: 'Của họ', place: 'Vinh' }} onSent={sent} />);
  type(/Tên/u, 'Mới');
  press('Lưu');
  expect(await screen.findByText('Cả hai cùng sửa: Tên. Chọn bản nào cho các ô này?')).toBeTruthy();
  press('Lưu');
  expect(sent).toHaveBeenCalledTimes(1);
  press(choice);
  expect([field(/Tên/u).value, field(/Nơi/u).value]).toEqual([title, 'Vinh']);
  press('Lưu');
  await waitFor(() => expect(sent).toHaveBeenLastCalledWith({ title, place: 'Vinh' }, 2));
});

test('what is typed is kept through a reload, and forgotten when the writer leaves', async () => {
  const first = await renderPage(<Editor theirs={START} onSent={vi.fn()} />);
  type(/Tên/u, 'Dở dang');
  first.unmount();
  const second = await renderPage(<Editor theirs={START} onSent={vi.fn()} />);
  expect(field(/Tên/u).value).toBe('Dở dang');
  press('Thôi');
  second.unmount();
  await renderPage(<Editor theirs={START} onSent={vi.fn()} />);
  expect(field(/Tên/u).value).toBe('Cũ');
});

test('what an earlier version kept under other fields is dropped with a word', async () => {
  const first = await renderPage(<Editor theirs={START} onSent={vi.fn()} />);
  type(/Tên/u, 'Dở dang');
  first.unmount();
  const [key = ''] = Object.keys(localStorage);
  // As it was kept before the place was asked for, and before shapes were kept.
  const { shape: _shape, content, ...kept } = JSON.parse(localStorage.getItem(key) ?? '');
  const { place: _place, ...older } = content;
  localStorage.setItem(key, JSON.stringify({ ...kept, content: older }));
  await renderPage(<Editor theirs={START} onSent={vi.fn()} />);
  expect([field(/Tên/u).value, field(/Nơi/u).value]).toEqual(['Cũ', 'Huế']);
  expect(await screen.findByText(/của phiên bản cũ/u)).toBeTruthy();
  expect(localStorage).toHaveLength(0);
});
