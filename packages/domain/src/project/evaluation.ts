import type { PartialDate } from '../period/partial-date.ts';
import type { IsoDate } from '../period/period.ts';

/**
 * What those who benefit are asked.
 *
 * NEED           it answers a need of ours
 * QUALITY        it was well done
 * USE            what it gave is put to use
 * PARTICIPATION  we had a say in it
 * LASTING        it will last
 */
export const EVALUATION_QUESTIONS = ['NEED', 'QUALITY', 'USE', 'PARTICIPATION', 'LASTING'] as const;
export type EvaluationQuestion = (typeof EVALUATION_QUESTIONS)[number];

/** From 1, not at all, to 5, wholly. */
export const LOWEST_SCORE = 1;
export const HIGHEST_SCORE = 5;

export type Score = { readonly question: EvaluationQuestion; readonly score: number };

/** What somebody who benefits says of it. A question that is not answered is left out. */
export type Evaluation = {
  readonly by: string;
  readonly on: IsoDate;
  readonly scores: readonly Score[];
  readonly words: string | null;
};

/** What all answers to one question come to. */
export type ScoreTotal = {
  readonly question: EvaluationQuestion;
  readonly answers: number;
  /** In tenths, rounded down: 42 is 4.2; null where nobody answered. */
  readonly tenths: number | null;
};

/** What the evaluations come to, question by question. */
export function scoreTotals(evaluations: readonly Evaluation[]): readonly ScoreTotal[] {
  return EVALUATION_QUESTIONS.map((question) => {
    const scores = evaluations.flatMap((one) =>
      one.scores.filter((score) => score.question === question).map(({ score }) => score),
    );
    const sum = scores.reduce((total, score) => total + score, 0);
    const tenths = scores.length === 0 ? null : Math.floor((sum * 10) / scores.length);
    return { question, answers: scores.length, tenths };
  });
}

export const FOLLOW_ON_ANSWERS = ['OPEN', 'AGREED', 'DECLINED'] as const;
export type FollowOnAnswer = (typeof FOLLOW_ON_ANSWERS)[number];

/** That a partner proposes to go on: a sign that the work was effective. */
export type FollowOn = {
  readonly donorId: string;
  /** As far as it is known. */
  readonly on: PartialDate;
  readonly text: string;
  readonly answer: FollowOnAnswer;
  readonly answeredOn: IsoDate | null;
  readonly answerText: string | null;
};
