import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { LanguageProvider, useFormat, useLanguage, useMessages } from './language.tsx';
import { defineMessages } from './messages.ts';

const messages = defineMessages({ hello: 'Chào {{name}}' } as const, { hello: 'Hello {{name}}' });

function Greeting() {
  const t = useMessages(messages);
  const language = useLanguage();
  return (
    <>
      <p>{t('hello', { name: 'Lan' })}</p>
      <p>{useFormat().number(1234)}</p>
      <button type="button" onClick={() => language.setLanguage('en')}>
        English
      </button>
      {['vi', 'en', 'xx'].map((preferred) => (
        <button key={preferred} type="button" onClick={() => language.suggest(preferred)}>
          {`account ${preferred}`}
        </button>
      ))}
    </>
  );
}

const show = () =>
  render(
    <LanguageProvider>
      <Greeting />
    </LanguageProvider>,
  );

beforeEach(() => localStorage.clear());

test('Vietnamese first; the choice changes words, figures and <html lang>, and is kept', () => {
  const { unmount } = show();
  expect(screen.getByText('Chào Lan')).toBeTruthy();
  expect(screen.getByText('1.234')).toBeTruthy();
  expect(document.documentElement.lang).toBe('vi');
  fireEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(screen.getByText('Hello Lan')).toBeTruthy();
  expect(screen.getByText('1,234')).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  unmount();
  show();
  expect(screen.getByText('Hello Lan')).toBeTruthy();
});

test("the account's language is taken unless one was chosen here", () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'account xx' }));
  expect(screen.getByText('Chào Lan')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'account en' }));
  expect(screen.getByText('Hello Lan')).toBeTruthy();
});

test('what was chosen here stays', () => {
  localStorage.setItem('cau-noi.language', 'en');
  show();
  fireEvent.click(screen.getByRole('button', { name: 'account vi' }));
  expect(screen.getByText('Hello Lan')).toBeTruthy();
});
