import { daysLeft } from '@cau-noi/domain/agreement/life';
import { builder } from '../../builder.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import {
  AgreementPrincipleEnum,
  CooperationFieldEnum,
  DatePrecisionEnum,
} from './agreement-enums.graphql.ts';
import { LanguageText } from './agreement-parts.graphql.ts';
import { expiresSoon, lifeFacts } from './agreement.standing.ts';
import { Agreement } from './agreement.ref.ts';

/** What it says. */
builder.objectFields(Agreement, (t) => ({
  fields: t.field({
    type: [CooperationFieldEnum],
    description: 'In what both sides work together.',
    resolve: ({ fields }) => [...fields],
  }),
  principles: t.field({
    type: [AgreementPrincipleEnum],
    description: 'What both sides hold to.',
    resolve: ({ principles }) => [...principles],
  }),
  content: t.exposeString('content', { description: 'What is agreed.' }),
  mode: t.exposeString('mode', { description: 'How it is carried out.' }),
  texts: t.field({
    type: [LanguageText],
    description: 'Its languages.',
    resolve: ({ texts }) => [...texts],
  }),
  place: t.exposeString('place', { description: 'Where it is signed.' }),
  signer: t.exposeString('signer', { description: 'Who signs for us.' }),
  signerTitle: t.exposeString('signerTitle', { description: 'As what.' }),
  partnerSigner: t.exposeString('partnerSigner', { description: 'Who signs for the partner.' }),
  nonBinding: t.exposeBoolean('nonBinding', {
    nullable: true,
    description: 'Whether the text says that it binds nobody in law.',
  }),
}));

/** From when, until when, and what became of that. */
builder.objectFields(Agreement, (t) => ({
  startDate: t.expose('startDate', {
    type: 'Date',
    nullable: true,
    description: 'From when it holds.',
  }),
  endDate: t.expose('endDate', { type: 'Date', nullable: true, description: 'Its last day.' }),
  periodPrecision: t.expose('periodPrecision', {
    type: DatePrecisionEnum,
    description: 'How much of the first and the last day is known.',
  }),
  daysLeft: t.int({
    nullable: true,
    description: 'In how many days it runs out; null where it does not.',
    resolve: (agreement, _args, { today }) => daysLeft(lifeFacts(agreement), today),
  }),
  expiresSoon: t.boolean({
    description: 'Whether it runs out so soon that it is spoken of.',
    resolve: (agreement, _args, context) => expiresSoon(agreement, context),
  }),
  duration: t.exposeString('duration', { description: 'How long it holds, as written.' }),
  renewsItself: t.exposeBoolean('renewsItself', { description: 'Whether it renews itself.' }),
  renewal: t.exposeString('renewal', { description: 'How it is renewed, as written.' }),
  signedOn: t.expose('signedOn', {
    type: 'Date',
    nullable: true,
    description: 'When it was signed, as far as is known.',
  }),
  signedPrecision: t.expose('signedPrecision', {
    type: DatePrecisionEnum,
    description: 'How much of that day is known.',
  }),
  suspendedOn: t.expose('suspendedOn', {
    type: 'Date',
    nullable: true,
    description: 'Since when it is held up.',
  }),
  endedOn: t.expose('endedOn', {
    type: 'Date',
    nullable: true,
    description: 'When it was ended before its time.',
  }),
  source: t.exposeString('source', { nullable: true, description: 'Where it is known from.' }),
  verification: t.expose('verification', {
    type: VerificationEnum,
    description: 'How far this was verified.',
  }),
}));
