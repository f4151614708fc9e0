import { expect, it } from 'vitest';
import { newPassword } from './password.ts';

it('makes passwords that are long enough, legible and different', () => {
  const made = Array.from({ length: 50 }, newPassword);
  for (const password of made)
    expect(password).toMatch(/^([a-km-np-z2-9]{5}-){2}[a-km-np-z2-9]{5}$/u);
  expect(new Set(made).size).toBe(made.length);
});
