import type { SubmissionState } from '../approval/approval.ts';
import { oneOf, required } from '../limits/limits.ts';
import type { IsoDate } from '../period/period.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import { STOP_REASONS } from './dossier.ts';
import type { DossierState, StopReason } from './dossier.ts';

/**
 * What may be done to a dossier.
 *
 * EDIT             changes the content and leaves the state
 * REOPEN           takes an approved or postponed dossier back to draft; an approval becomes void
 * CLOSE_FIGURES    fixes what really happened, once the activity is over
 * CORRECT_FIGURES  mends figures that were closed, with a reason
 * UNDO_FIGURES     takes back figures that were just closed (see `undoFigures` for until when)
 * REPORT           writes or hands in the outcome report
 * ATTACH           adds or removes a file
 */
export const DOSSIER_ACTS = [
  'EDIT',
  'SUBMIT',
  'WITHDRAW',
  'RETURN',
  'APPROVE',
  'CANCEL',
  'POSTPONE',
  'REOPEN',
  'CLOSE_FIGURES',
  'CORRECT_FIGURES',
  'UNDO_FIGURES',
  'REPORT',
  'ATTACH',
] as const;
export type DossierActKind = (typeof DOSSIER_ACTS)[number];

type StopAct = 'CANCEL' | 'POSTPONE';
export type DossierAct =
  | { readonly kind: Exclude<DossierActKind, StopAct | 'CLOSE_FIGURES' | 'CORRECT_FIGURES'> }
  | { readonly kind: StopAct; readonly reason: StopReason; readonly text: string }
  /** `endDate` is the last day as it really was. */
  | { readonly kind: 'CLOSE_FIGURES'; readonly endDate: IsoDate; readonly today: IsoDate }
  | { readonly kind: 'CORRECT_FIGURES'; readonly reason: string };

/** The states in which each act is possible. What is submitted is frozen, files included. */
export const DOSSIER_ACT_STATES: Readonly<Record<DossierActKind, readonly DossierState[]>> = {
  EDIT: ['DRAFT', 'RETURNED'],
  SUBMIT: ['DRAFT', 'RETURNED'],
  WITHDRAW: ['SUBMITTED'],
  RETURN: ['SUBMITTED'],
  APPROVE: ['SUBMITTED'],
  CANCEL: ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'POSTPONED'],
  POSTPONE: ['SUBMITTED', 'APPROVED'],
  REOPEN: ['APPROVED', 'POSTPONED'],
  CLOSE_FIGURES: ['APPROVED'],
  CORRECT_FIGURES: ['COMPLETED'],
  UNDO_FIGURES: ['COMPLETED'],
  REPORT: ['APPROVED', 'COMPLETED'],
  ATTACH: ['DRAFT', 'RETURNED', 'APPROVED', 'COMPLETED', 'POSTPONED'],
};

/** What an act makes of a dossier. */
export type DossierTransition = {
  readonly state: DossierState;
  /** What becomes of the submission: PENDING opens a new one; null leaves it as it is. */
  readonly submission: SubmissionState | null;
  /**
   * Whose text the content is: RESET begins to count its writers anew, because an approval that
   * others gave has answered for what stood there until now; KEPT holds on to everybody who wrote
   * since, through every return, withdrawal and submission, so that none of them decides on it.
   */
  readonly authors: 'KEPT' | 'RESET';
};

/**
 * STATE             {act, state, allowed}: not possible in this state; the allowed ones, by commas
 * REQUIRED          a text or reason is missing
 * UNKNOWN_VALUE     {value}: not one of `STOP_REASONS`
 * NOT_ENDED         {endDate, today}: figures are closed on the last day at the earliest
 */
export type DossierTransitionIssue =
  | Issue<'STATE' | 'NOT_ENDED'>
  | ReturnType<typeof oneOf>[number];

type Move = Omit<DossierTransition, 'authors'>;

const MOVES: Readonly<Partial<Record<DossierActKind, Move>>> = {
  SUBMIT: { state: 'SUBMITTED', submission: 'PENDING' },
  WITHDRAW: { state: 'DRAFT', submission: 'WITHDRAWN' },
  RETURN: { state: 'RETURNED', submission: 'RETURNED' },
  APPROVE: { state: 'APPROVED', submission: 'APPROVED' },
  CLOSE_FIGURES: { state: 'COMPLETED', submission: null },
  UNDO_FIGURES: { state: 'APPROVED', submission: null },
};

// A postponed activity needs a new approval for its new dates; a cancelled one stays as approved.
function stopped(state: DossierState, act: StopAct): Move {
  const next = act === 'CANCEL' ? 'CANCELLED' : 'POSTPONED';
  if (state === 'SUBMITTED') return { state: next, submission: 'WITHDRAWN' };
  return { state: next, submission: next === 'POSTPONED' ? 'VOIDED' : null };
}

// The approval of a postponed dossier is void already.
function reopened(state: DossierState): Move {
  return { state: 'DRAFT', submission: state === 'APPROVED' ? 'VOIDED' : null };
}

function wrongWith(act: DossierAct): readonly DossierTransitionIssue[] {
  switch (act.kind) {
    case 'CANCEL':
    case 'POSTPONE': {
      const explained = act.kind === 'POSTPONE' || act.reason === 'OTHER';
      return [
        ...oneOf(['reason'], act.reason, STOP_REASONS),
        ...(explained ? required(['text'], act.text) : []),
      ];
    }
    case 'CORRECT_FIGURES':
      return required(['reason'], act.reason);
    case 'CLOSE_FIGURES': {
      const { endDate, today } = act;
      return today < endDate ? [issue('NOT_ENDED', { endDate, today }, ['endDate'])] : [];
    }
    default:
      return [];
  }
}

/** What the dossier becomes, or the first reason why it cannot. */
export function nextDossier(
  state: DossierState,
  act: DossierAct,
): Result<DossierTransition, DossierTransitionIssue> {
  const allowed = DOSSIER_ACT_STATES[act.kind];
  if (!allowed.includes(state)) {
    return err(issue('STATE', { act: act.kind, state, allowed: allowed.join(',') }));
  }
  const [wrong] = wrongWith(act);
  if (wrong !== undefined) return err(wrong);
  const move = moveOf(state, act);
  return ok({ ...move, authors: move.submission === 'VOIDED' ? 'RESET' : 'KEPT' });
}

function moveOf(state: DossierState, { kind }: DossierAct): Move {
  if (kind === 'CANCEL' || kind === 'POSTPONE') return stopped(state, kind);
  if (kind === 'REOPEN') return reopened(state);
  return MOVES[kind] ?? { state, submission: null };
}

/**
 * What writing in a dossier is: an edit, or, once it was approved or postponed, its reopening, which
 * the writer has to want (`voidApproval`).
 */
export function writingAct(state: DossierState, voidApproval: boolean): 'EDIT' | 'REOPEN' {
  return voidApproval && DOSSIER_ACT_STATES.REOPEN.includes(state) ? 'REOPEN' : 'EDIT';
}
