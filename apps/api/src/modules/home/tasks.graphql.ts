import { invariant } from '@cau-noi/domain/invariant';
import type { TaskKind } from '@cau-noi/domain/task';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import { writeId } from '../../ids.ts';
import type { IdKind } from '../../ids.ts';
import { agreementById } from '../agreement/agreement.loaders.ts';
import { Agreement } from '../agreement/agreement.ref.ts';
import { subjectOf } from '../approval/approval.loaders.ts';
import { ApprovalSubject } from '../approval/approval.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { personOf } from '../person/person.loaders.ts';
import { Person } from '../person/person.ref.ts';
import type { TaskFound } from './tasks.facts.ts';
import { tasks } from './tasks.service.ts';

const TaskKindEnum = enumOf<TaskKind>('TaskKind', 'What is to be done.', {
  DECIDE: 'Decide a step of an approval (phê duyệt).',
  WAIVER_DECIDE: 'Grant or refuse an exception (ngoại lệ) that a unit asks for.',
  CONSENT_DECIDE: 'Answer a unit that asks for consent while activities are suspended.',
  PLAN_DUE: 'Hand in a yearly plan whose deadline is near or past.',
  PLAN_RETURNED: 'Mend a plan that was returned.',
  DOSSIER_RETURNED: 'Mend a dossier that was returned.',
  FIGURES_DUE: 'Close the figures (số liệu thực hiện) of an activity that is over.',
  REPORT_DUE: 'Write the outcome report (báo cáo kết quả) of an activity that is over.',
  SETTLEMENT_DUE: 'Settle the money (quyết toán) of an activity that is over.',
  PASSPORTS_DUE: 'Hand back the official passports (trả hộ chiếu) after a journey.',
  TURN_DUE: 'Plan a turn (phiên) of a rotating exchange, or say what became of it.',
  FOLLOW_UP_DUE: 'Say how what an outcome report promises stands (áp dụng sau chuyến đi).',
  AGREEMENT_DECIDE: 'Consent, or not, to an agreement (thỏa thuận) in writing.',
  AGREEMENT_STEP: 'Take the next step of an agreement on its way.',
  AGREEMENT_EXPIRING: 'Extend an agreement that runs out, or let it end.',
  AGREEMENT_TELL: 'Tell the partner who has succeeded one of our side.',
  EXCHANGE_TELL: 'Tell the partner who holds a rotating exchange today.',
  MEMBERSHIP_DECIDE: 'Consent, or not, to joining an international body.',
  SPEECH_DECIDE: 'Review what is to be said abroad (thẩm định nội dung).',
  INFORMATION_DECIDE: 'Review an information product (thẩm định sản phẩm thông tin).',
  TRAINING_NOMINATE: 'Send somebody to a training to which the union is invited.',
  TRAINING_RECORD: 'Write down who attended a training that is over.',
  AGREEMENT_YEARLY: 'Hand in what is due on agreements each year (kế hoạch, báo cáo thỏa thuận).',
  SUSPENDED: 'Say what becomes of what was handed in before a suspension of its days.',
  PROJECT_REPORT_DUE: 'Send a report (báo cáo) on a programme or project.',
  HAND_OVER_DUE: 'Hand over (bàn giao) what is open of somebody who left the foreign-affairs work.',
  PROPOSAL_ANSWER: 'Receive or answer a proposal from below (kiến nghị).',
  REMEDY_DUE: 'Remedy (khắc phục) what an inspection found.',
  REMEDY_ACCEPT: 'Accept a remedy that an inspected union reports, or give it back.',
  DOSSIER_DRAFT: 'Finish a dossier that was begun.',
  PLAN_DRAFT: 'Finish a plan that was begun, or taken up again.',
});

const Task = builder.objectRef<TaskFound>('Task').implement({
  description: 'Something that waits for the viewer (việc cần làm).',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id, the same as long as the task waits.',
      resolve: (task) => writeId('Task', task.id),
    }),
    kind: t.expose('kind', { type: TaskKindEnum, description: 'What is to be done.' }),
    title: t.exposeString('title', {
      description:
        'Title of a record, year of a plan, partner and year of a turn, name of a partner or person.',
    }),
    dueDate: t.expose('dueDate', {
      type: 'Date',
      nullable: true,
      description: 'Last day on which it is in time; null where no day is set.',
    }),
    overdue: t.exposeBoolean('overdue', { description: 'Whether that day is past.' }),
    since: t.expose('since', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it waits; null where it never began.',
    }),
    organisation: t.field({
      type: Organisation,
      description: 'The union whose record it is.',
      resolve: (task, _args, context) => organisationOf(context, task.organisationId),
    }),
    subject: t.field({
      type: ApprovalSubject,
      nullable: true,
      description:
        'The plan or dossier; null for a plan that nobody has begun, of agreements, of a person.',
      resolve: async ({ subject }, _args, context) => {
        if (subject === null || subject.kind === 'PERSON') return null;
        const { kind: subjectKind, id: subjectId } = subject;
        const record = await subjectOf(context, { subjectKind, subjectId });
        invariant(record !== null, 'TASK_WITHOUT_VISIBLE_SUBJECT');
        return record;
      },
    }),
    agreement: t.field({
      type: Agreement,
      nullable: true,
      description: 'The agreement that it is about; null for every other task.',
      resolve: ({ agreementId }, _args, context) =>
        agreementId === undefined ? null : agreementById(context).load(agreementId),
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Whom it is about; null where it is about a record.',
      resolve: ({ subject }, _args, context) =>
        subject?.kind === 'PERSON' ? personOf(context, subject.id) : null,
    }),
    path: t.exposeString('path', {
      nullable: true,
      description:
        'Where in the record the work is, as `outcome` or `members.m3`; null for all of it.',
    }),
  }),
});

type RecordId = {
  [Key in keyof TaskFound]-?: Key extends `${string}Id` ? Key : never;
}[keyof TaskFound];

builder.objectFields(Task, (t) => {
  const about = (kind: IdKind, key: Exclude<RecordId, 'organisationId'>, description: string) =>
    t.id({
      nullable: true,
      description: `${description}; null for every other task.`,
      resolve: (task) => {
        const id = task[key];
        return id === undefined ? null : writeId(kind, id);
      },
    });
  return {
    exchangeId: about('Exchange', 'exchangeId', 'The rotating exchange that it is about'),
    membershipId: about('Membership', 'membershipId', 'The membership to consent to'),
    speechId: about('Speech', 'speechId', 'The speech to review'),
    informationItemId: about(
      'InformationItem',
      'informationItemId',
      'The information product to review',
    ),
    trainingId: about('Training', 'trainingId', 'The training that it is about'),
    projectId: about('Project', 'projectId', 'The project that it is about'),
    proposalId: about('Proposal', 'proposalId', 'The proposal that it is about'),
    inspectionId: about('Inspection', 'inspectionId', 'The inspection whose remedy it is'),
  };
});

builder.queryField('tasks', (t) =>
  t.field({
    type: [Task],
    description:
      'What waits for the viewer: what is overdue first, drafts last, the oldest first in each; at most 100 decisions.',
    resolve: async (_root, _args, context) => [...(await tasks(context))],
  }),
);
