import { defineMessages } from '../messages.ts';

const vi = {
  line: 'Dòng kế hoạch',
  adjustmentReason: 'Lý do điều chỉnh',
  yes: 'Có',
  no: 'Không',
  named: '{{item}}: {{field}}',
  valued: '{{field}}: {{value}}',
  paid: '{{source}} {{amount}}',
} as const;

/** The words around a value that is shown beside another: of a difference, of a snapshot. */
export const differenceWords = defineMessages(vi, {
  line: 'Plan line',
  adjustmentReason: 'Reason for the adjustment',
  yes: 'Yes',
  no: 'No',
  named: '{{item}}: {{field}}',
  valued: '{{field}}: {{value}}',
  paid: '{{source}} {{amount}}',
});
