/// <reference types="node" />
import { fireEvent, screen } from '@testing-library/react';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { renderUi } from '../testing.tsx';
import { FileUpload } from './file-upload.tsx';

const base = {
  label: 'Thư mời',
  accept: ['application/pdf', '.docx'],
  limit: { bytes: 20, text: '20 B' },
  target: { url: '/files' },
};
const choose = (...files: readonly File[]) =>
  fireEvent.change(screen.getByLabelText('Thư mời', { selector: 'input' }), { target: { files } });

test('a file of a wrong type or size is refused in words, and not sent', async () => {
  const uploaded = vi.fn();
  renderUi(<FileUpload {...base} onUploaded={uploaded} />);
  choose(
    new File(['x'], 'anh.exe', { type: 'application/x-msdownload' }),
    new File(['x'.repeat(30)], 'to.pdf', { type: 'application/pdf' }),
  );
  expect(await screen.findByText('anh.exe không đúng loại.')).toBeTruthy();
  expect(screen.getByText('to.pdf lớn hơn 20 B.')).toBeTruthy();
  expect(uploaded).not.toHaveBeenCalled();
});

test('a file goes over HTTP with its fields, and the answer comes back', async () => {
  let body = '';
  const server = createServer((request, response) => {
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => {
      response.writeHead(request.method === 'OPTIONS' ? 204 : 200, {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
        'content-type': 'application/json',
      });
      response.end(request.method === 'OPTIONS' ? undefined : '{"id":"f1"}');
    });
  }).listen(0);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const answer = new Promise((resolve) => {
    renderUi(
      <FileUpload
        {...base}
        target={{ url: `http://localhost:${port}/files`, fields: { recordId: 'd1' } }}
        onUploaded={resolve}
      />,
    );
  });
  choose(new File(['noi dung'], 'thu-moi.DOCX'));
  expect(await answer).toEqual({ id: 'f1' });
  expect(body).toContain('name="recordId"');
  expect(body).toContain('thu-moi.DOCX');
  server.close();
});

test.each([
  [422, 'Nội dung của thu-moi.docx không đúng loại.'],
  [503, 'Không tải được thu-moi.docx.'],
])('an answer %d says whether trying again helps', async (status, sentence) => {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const headers = {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
      };
      response.writeHead(request.method === 'OPTIONS' ? 204 : status, headers).end();
    });
  }).listen(0);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const target = { url: `http://localhost:${port}/files` };
  renderUi(<FileUpload {...base} target={target} onUploaded={() => undefined} />);
  choose(new File(['noi dung'], 'thu-moi.docx'));
  expect(await screen.findByText(sentence)).toBeTruthy();
  server.close();
});
