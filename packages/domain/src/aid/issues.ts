import { atMost, oneOf, required, textWithin, wholeWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { moneyIssues } from '../money/issues.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { AID_DIRECTIONS, AID_FORMS, AID_REASONS } from './aid.ts';
import type { AidContent, AidItem } from './aid.ts';

/**
 * CASH_NOT_OF_FORM       an amount stands in what is given in kind
 * ITEMS_NOT_OF_FORM      things stand in what is given in cash
 * CHANNEL_IS_PARTNER     the channel is the donor or recipient itself
 * APPROVAL_INCOMPLETE    a number without its day, or a day without its number
 */
export type AidIssue =
  | Issue<'CASH_NOT_OF_FORM' | 'ITEMS_NOT_OF_FORM' | 'CHANNEL_IS_PARTNER' | 'APPROVAL_INCOMPLETE'>
  | LimitIssue;

const TITLE = 300;
const TEXT = 2_000;
const NAME = 200;
const UNIT = 50;
const NUMBER = 100;
const MOST_ITEMS = 100;
const MOST_OF_ONE = 1_000_000_000;

function itemIssues({ name, quantity, unit, value }: AidItem, index: number) {
  const at = (field: string) => ['items', index, field];
  return [
    ...required(at('name'), name),
    ...textWithin(at('name'), name, NAME),
    ...wholeWithin(at('quantity'), quantity, { minimum: 1, maximum: MOST_OF_ONE }),
    ...required(at('unit'), unit),
    ...textWithin(at('unit'), unit, UNIT),
    ...moneyIssues(at('value'), value),
  ];
}

function formIssues({ form, cash, items }: AidContent): readonly AidIssue[] {
  if (form === 'CASH') {
    return [
      ...required(['cash'], cash),
      ...(items.length > 0 ? [issue('ITEMS_NOT_OF_FORM' as const, {}, ['items'])] : []),
    ];
  }
  return [
    ...(cash === null ? [] : [issue('CASH_NOT_OF_FORM' as const, {}, ['cash'])]),
    ...required(['items'], items),
  ];
}

/** Everything that is wrong with what was written about an aid; empty when it may be saved. */
export function aidIssues(content: AidContent): readonly AidIssue[] {
  const { title, partnerId, channelId, occasion, note, cash, items } = content;
  const { approvalNumber, approvedOn } = content;
  const halfApproved = (approvalNumber === null) !== (approvedOn === null);
  return [
    ...required(['title'], title),
    ...textWithin(['title'], title, TITLE),
    ...oneOf(['direction'], content.direction, AID_DIRECTIONS),
    ...oneOf(['form'], content.form, AID_FORMS),
    ...oneOf(['reason'], content.reason, AID_REASONS),
    ...required(['partnerId'], partnerId),
    ...(channelId !== null && channelId === partnerId
      ? [issue('CHANNEL_IS_PARTNER' as const, {}, ['channelId'])]
      : []),
    ...textWithin(['occasion'], occasion, TEXT),
    ...formIssues(content),
    ...moneyIssues(['cash'], cash),
    ...atMost(['items'], items, MOST_ITEMS),
    ...items.flatMap(itemIssues),
    ...textWithin(['approvalNumber'], approvalNumber, NUMBER),
    ...(halfApproved
      ? [
          issue('APPROVAL_INCOMPLETE' as const, {}, [
            approvedOn === null ? 'approvedOn' : 'approvalNumber',
          ]),
        ]
      : []),
    ...textWithin(['note'], note, TEXT),
  ];
}
