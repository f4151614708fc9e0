import { describe, expect, it } from 'vitest';
import { FUNDING_SOURCES, OWN_SOURCES } from './funding.ts';
import {
  ACTIVITY_KINDS,
  REPORTING_CLASSES,
  TRAVELLING_KINDS,
  isDelegation,
  isTravelling,
  reportingClassesOf,
} from './kind.ts';

describe('kinds of activity', () => {
  it('travel, or are delegations, or neither', () => {
    expect(ACTIVITY_KINDS.filter(isTravelling)).toEqual(TRAVELLING_KINDS);
    expect(ACTIVITY_KINDS.filter(isDelegation)).toEqual(['OUTBOUND', 'INBOUND']);
  });

  it.each([
    ['OUTBOUND', 'DELEGATION_OUT'],
    ['INBOUND', 'DELEGATION_IN'],
    ['EVENT_HOSTED', 'EVENT_HOSTED'],
    ['EVENT_ABROAD', 'EVENT_ABROAD'],
    ['EVENT_DOMESTIC', 'EVENT_DOMESTIC'],
    ['EVENT_ONLINE', 'EVENT_ONLINE'],
  ] as const)('%s is usually reported as %s', (kind, reportingClass) => {
    expect(reportingClassesOf(kind)[0]).toBe(reportingClass);
  });

  it('reach every reporting class, none twice for one kind', () => {
    const classes = ACTIVITY_KINDS.map(reportingClassesOf);
    expect(new Set(classes.flat())).toEqual(new Set(REPORTING_CLASSES));
    expect(classes.every((list) => new Set(list).size === list.length)).toBe(true);
  });
});

it('own money is what the unions and the State pay', () => {
  expect(FUNDING_SOURCES.filter((source) => !OWN_SOURCES.some((own) => own === source))).toEqual([
    'HOST',
    'DONOR',
    'PROJECT',
  ]);
});
