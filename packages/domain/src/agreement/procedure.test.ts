import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORGANISATION_KINDS } from '../organisation/organisation.ts';
import { addDays, isoDate } from '../period/period.ts';
import { AGREEMENT_LEVELS, levelOf, openPointsOf } from './level.ts';
import { AGREEMENT_LIVES } from './life.ts';
import {
  actsOf,
  beginProcedure,
  BEGINS_IN,
  consentRoleOf,
  isEditable,
  PROCEDURE_ACTS,
  PROCEDURE_KINDS,
  PROCEDURE_STATES,
  takeStep,
} from './procedure.ts';
import type { Procedure, ProcedureBegun, ProcedureStep, Standing } from './procedure.ts';

const TODAY = isoDate('2026-11-20');
const STEP: ProcedureStep = {
  act: 'BEGIN',
  on: isoDate('2026-11-02'),
  text: 'Công văn 01/MẪU',
  fileId: 'file',
  newEndDate: null,
};
const SIGN: ProcedureBegun = { kind: 'SIGN', path: null, pathReason: '' };
const DRAFT: Standing = { life: 'DRAFT', level: 'PROVINCIAL', endDate: null, open: null };

const begin = (begun: Partial<ProcedureBegun>, standing: Partial<Standing> = {}, step = STEP) =>
  beginProcedure({ ...SIGN, ...begun }, step, { ...DRAFT, ...standing }, TODAY);
const codesOf = (result: ReturnType<typeof begin>) =>
  result.ok ? [] : result.error.map(({ code }) => code);

describe('the level at which a union signs', () => {
  it('is known of the federation and of provinces, and open for all others', () => {
    expect(ORGANISATION_KINDS.map(levelOf)).toEqual(['CENTRAL', null, 'PROVINCIAL', null, null]);
    expect(openPointsOf('SECTOR_UNION', { succeeded: false, changing: false })).toEqual([
      'SIGNING_LEVEL',
    ]);
    expect(openPointsOf('PROVINCIAL_UNION', { succeeded: true, changing: true })).toEqual([
      'SUCCESSION',
      'CUT_ARTICLES',
    ]);
  });

  it('says who consents', () => {
    expect(consentRoleOf('PROVINCIAL')).toBe('UNIT_LEADER');
    expect(consentRoleOf('CENTRAL')).toBe('FEDERATION_LEADER');
    expect(consentRoleOf(null)).toBe('FEDERATION_LEADER');
  });
});

describe('beginning', () => {
  it('goes the path of the level', () => {
    const provincial = { kind: 'SIGN', path: 'PROVINCIAL', state: 'OPINIONS', lastOn: STEP.on };
    expect(begin({})).toEqual({ ok: true, value: provincial });
    expect(codesOf(begin({ path: 'CENTRAL', pathReason: 'x' }))).toEqual(['PATH_GIVEN']);
  });

  it('never passes an open point in silence', () => {
    expect(codesOf(begin({}, { level: null }))).toEqual(['OPEN_POINT']);
    expect(codesOf(begin({ path: 'CENTRAL' }, { level: null }))).toEqual(['OPEN_POINT']);
    const said = begin(
      { path: 'CENTRAL', pathReason: 'Ý kiến của Tổng Liên đoàn' },
      { level: null },
    );
    expect(said).toMatchObject({ ok: true, value: { path: 'CENTRAL' } });
  });

  it('is for an agreement that stands so, and one at a time', () => {
    expect(codesOf(begin({}, { life: 'IN_FORCE' }))).toEqual(['LIFE']);
    expect(codesOf(begin({ kind: 'EXTEND' }, { life: 'EXPIRED' }))).toEqual(['LIFE']);
    expect(codesOf(begin({}, { open: { kind: 'AMEND' } }))).toEqual(['PROCEDURE_OPEN']);
  });

  it.each([
    [{ ...STEP, text: ' ' }, 'REQUIRED'],
    [{ ...STEP, on: isoDate('2026-11-21') }, 'DAY_IN_FUTURE'],
  ])('%#: %s', (step, code) => {
    expect(codesOf(begin({}, {}, step))).toEqual([code]);
  });
});

const procedure = (change: Partial<Procedure> = {}): Procedure => ({
  kind: 'SIGN',
  path: 'PROVINCIAL',
  state: 'OPINIONS',
  lastOn: STEP.on,
  ...change,
});
type Act = Parameters<typeof takeStep>[1]['act'];
const take = (from: Procedure, act: Act, change: Partial<ProcedureStep> = {}, end = '2030-12-31') =>
  takeStep(from, { ...STEP, ...change, act }, isoDate(end), TODAY);

describe('the path', () => {
  it.each([
    ['CENTRAL', ['OPINIONS', 'EXPLANATION', 'CONSENT', 'CONSENTED', 'COMPLETED', 'REPORTED']],
    ['PROVINCIAL', ['OPINIONS', 'CONSENT', 'CONSENTED', 'COMPLETED', 'REPORTED']],
  ] as const)('%s leads through %o', (path, states) => {
    const [, ...acts] = actsOf(path);
    let at = procedure({ path });
    const passed: string[] = [at.state];
    for (const act of acts) {
      const next = take(at, act as Act);
      if (!next.ok) throw new Error(act);
      at = next.value;
      passed.push(at.state);
    }
    expect(passed).toEqual(states);
  });

  it('is left when the managing body declines, or our side gives up', () => {
    const asked = procedure({ state: 'CONSENT' });
    expect(take(asked, 'DECLINE')).toMatchObject({ value: { state: 'DECLINED' } });
    expect(take(asked, 'ABANDON')).toMatchObject({ value: { state: 'ABANDONED' } });
    expect(take(procedure({ state: 'COMPLETED' }), 'ABANDON').ok).toBe(false);
  });

  it('has no other steps, whatever is tried', () => {
    const acts = PROCEDURE_ACTS.filter((act) => act !== 'BEGIN');
    fc.assert(
      fc.property(
        fc.constantFrom(...PROCEDURE_STATES),
        fc.constantFrom(...acts),
        fc.constantFrom(...AGREEMENT_LEVELS),
        (state, act, path) => {
          const taken = take(procedure({ state, path }), act);
          // Nothing is signed without consent, nothing reported that was not completed.
          if (taken.ok && act === 'COMPLETE') expect(state).toBe('CONSENTED');
          if (taken.ok && act === 'REPORT') expect(state).toBe('COMPLETED');
          if (['REPORTED', 'DECLINED', 'ABANDONED'].includes(state)) expect(taken.ok).toBe(false);
        },
      ),
    );
  });

  it.each<[Procedure, Act, Partial<ProcedureStep>, string]>([
    [procedure(), 'COMPLETE', {}, 'NOT_NOW'],
    [procedure(), 'RECEIVE_OPINIONS', { on: addDays(STEP.on, -1) }, 'STEP_BEFORE_LAST'],
    [procedure(), 'RECEIVE_OPINIONS', { on: addDays(TODAY, 1) }, 'DAY_IN_FUTURE'],
    [procedure(), 'RECEIVE_OPINIONS', { text: '' }, 'REQUIRED'],
    [procedure({ state: 'COMPLETED' }), 'REPORT', { fileId: null }, 'REQUIRED'],
    [procedure({ state: 'CONSENTED' }), 'COMPLETE', { newEndDate: TODAY }, 'NOT_AN_EXTENSION'],
    [procedure({ state: 'CONSENTED', kind: 'EXTEND' }), 'COMPLETE', {}, 'REQUIRED'],
    [
      procedure({ state: 'CONSENTED', kind: 'EXTEND' }),
      'COMPLETE',
      { newEndDate: isoDate('2030-12-31') },
      'END_NOT_LATER',
    ],
  ])('%#: %s %o is refused: %s', (from, act, change, code) => {
    const taken = take(from, act, change);
    expect(taken.ok ? [] : taken.error.map((wrong) => wrong.code)).toEqual([code]);
  });

  it('begins in some life, each kind', () => {
    for (const kind of PROCEDURE_KINDS) {
      const lives = AGREEMENT_LIVES.filter((life) => begin({ kind }, { life }).ok);
      expect(lives).toEqual(BEGINS_IN[kind]);
    }
  });
});

it('is written in until the managing body is asked, and after an amendment', () => {
  expect(isEditable('DRAFT', null)).toBe(true);
  expect(isEditable('IN_FORCE', null)).toBe(false);
  expect(isEditable('IN_PROCEDURE', procedure())).toBe(true);
  expect(isEditable('IN_PROCEDURE', procedure({ state: 'CONSENT' }))).toBe(false);
  expect(isEditable('IN_FORCE', { kind: 'AMEND', state: 'COMPLETED' })).toBe(true);
  expect(isEditable('IN_FORCE', { kind: 'EXTEND', state: 'COMPLETED' })).toBe(false);
});
