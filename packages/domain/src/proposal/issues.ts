import { looksLikeCheck } from '../check/check-id.ts';
import { oneOf, required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { PROPOSAL_TOPICS } from './proposal.ts';
import type { ProposalContent } from './proposal.ts';

/** NOT_A_CHECK {value}: no check has such an id. */
export type ProposalIssue = Issue<'NOT_A_CHECK'> | LimitIssue;

const TITLE = 200;
const TEXT = 5_000;

/** Everything that is wrong with what is written of a proposal. */
export function proposalIssues(content: ProposalContent): readonly ProposalIssue[] {
  const { addresseeId, topic, title, text, asked, checkId } = content;
  return [
    ...required(['addresseeId'], addresseeId),
    ...oneOf(['topic'], topic, PROPOSAL_TOPICS),
    ...required(['title'], title),
    ...textWithin(['title'], title, TITLE),
    ...required(['text'], text),
    ...textWithin(['text'], text, TEXT),
    ...required(['asked'], asked),
    ...textWithin(['asked'], asked, TEXT),
    ...(checkId === null || looksLikeCheck(checkId)
      ? []
      : [issue('NOT_A_CHECK' as const, { value: checkId }, ['checkId'])]),
  ];
}
