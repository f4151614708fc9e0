import { describe, expect, it } from 'vitest';
import { addDays, at, dayOf, weekday } from './calendar.ts';
import { sampleId } from './id.ts';
import { NAME_COUNT, personName } from './names.ts';
import { randomFor } from './random.ts';

describe('the random of the sample', () => {
  it('gives the same for the same name, and something else for another', () => {
    const draw = (name: string) => {
      const random = randomFor(name);
      return Array.from({ length: 20 }, () => random.whole(0, 1_000_000));
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('keeps within its bounds and reaches both', () => {
    const random = randomFor('bounds');
    const drawn = new Set(Array.from({ length: 500 }, () => random.whole(3, 6)));
    expect(drawn).toEqual(new Set([3, 4, 5, 6]));
  });

  it('weighs choices by their weight', () => {
    const random = randomFor('weights');
    const drawn = Array.from({ length: 10_000 }, () =>
      random.weigh([
        [9, 'often'],
        [1, 'seldom'],
        [0, 'never'],
      ]),
    );
    const seldom = drawn.filter((choice) => choice === 'seldom').length;
    expect(seldom).toBeGreaterThan(900);
    expect(seldom).toBeLessThan(1_100);
    expect(drawn).not.toContain('never');
  });

  it('takes some without taking one twice, and refuses to pick from nothing', () => {
    const some = randomFor('some').some([1, 2, 3, 4, 5], 4);
    expect(new Set(some).size).toBe(4);
    expect(randomFor('some').some([1, 2], 9)).toHaveLength(2);
    expect(() => randomFor('none').pick([])).toThrow(RangeError);
  });
});

describe('names and ids of the sample', () => {
  it('never gives two people one name', () => {
    const names = Array.from({ length: NAME_COUNT }, (_, number) => personName(number));
    expect(new Set(names).size).toBe(NAME_COUNT);
  });

  it('makes ids of the form of a UUID, version 8', () => {
    const id = sampleId('dossier', 'x', 1);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(sampleId('dossier', 'x', 1)).toBe(id);
    expect(sampleId('dossier', 'x', 2)).not.toBe(id);
  });
});

describe('the calendar of the sample', () => {
  it('counts days across months and leap years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
  });

  it('puts offices on weekdays', () => {
    expect(weekday('2026-11-21')).toBe('2026-11-23');
    expect(weekday('2026-11-22')).toBe('2026-11-23');
    expect(weekday('2026-11-20')).toBe('2026-11-20');
  });

  it('tells the day in Vietnam, which begins at 17:00 in UTC', () => {
    expect(at('2026-11-21', 0, 0)).toBe('2026-11-20T17:00:00.000Z');
    expect(dayOf('2026-11-20T17:00:00.000Z')).toBe('2026-11-21');
    expect(dayOf('2026-11-20T16:59:59.000Z')).toBe('2026-11-20');
  });
});
