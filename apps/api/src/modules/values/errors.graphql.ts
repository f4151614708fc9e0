import { builder } from '../../builder.ts';
import type { BusinessError } from '../../errors.ts';
import {
  ChecksError,
  ConflictError,
  ForbiddenError,
  NotFoundError,
  StateError,
  ValidationError,
} from '../../errors.ts';
import { Finding, Issue } from './finding.graphql.ts';

const BusinessErrorInterface = builder.interfaceRef<BusinessError>('BusinessError').implement({
  description: 'Why a mutation was refused.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'What is wrong.' }),
    path: t.stringList({
      description: 'The field it is about; empty when it is about the whole.',
      resolve: (error) => [...error.path],
    }),
    data: t.expose('data', { type: 'JSON', description: 'Data for the sentence of the code.' }),
  }),
});

builder.objectType(ValidationError, {
  name: 'ValidationError',
  description: 'The input is wrong; all that is wrong with it at once.',
  interfaces: [BusinessErrorInterface],
  fields: (t) => ({
    issues: t.field({
      type: [Issue],
      description: 'Everything that is wrong.',
      resolve: (error) => [...error.issues],
    }),
  }),
});

builder.objectType(ForbiddenError, {
  name: 'ForbiddenError',
  description: 'The viewer may not do this.',
  interfaces: [BusinessErrorInterface],
});

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'There is no such record that the viewer may see.',
  interfaces: [BusinessErrorInterface],
});

builder.objectType(ConflictError, {
  name: 'ConflictError',
  description: 'Somebody else saved first; nothing was overwritten.',
  interfaces: [BusinessErrorInterface],
  fields: (t) => ({
    currentVersion: t.int({
      description: 'The version that is saved now.',
      resolve: (error) => error.current.currentVersion,
    }),
    theirs: t.field({
      type: 'JSON',
      description: "The content that is saved now, in the shape of the mutation's input.",
      resolve: (error) => error.current.theirs,
    }),
    changedBy: t.string({
      nullable: true,
      description: 'Who saved it.',
      resolve: (error) => error.current.changedBy,
    }),
    changedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was saved.',
      resolve: (error) => error.current.changedAt,
    }),
  }),
});

builder.objectType(StateError, {
  name: 'StateError',
  description: 'The record is in a state in which this cannot be done.',
  interfaces: [BusinessErrorInterface],
});

builder.objectType(ChecksError, {
  name: 'ChecksError',
  description:
    'The submission is held by findings; `code` is REPORT_OVERDUE where the unit or the head owes the report of an earlier activity, else HELD_BY_CHECKS.',
  interfaces: [BusinessErrorInterface],
  fields: (t) => ({
    findings: t.field({
      type: [Finding],
      description: 'The findings that hold it.',
      resolve: (error) => [...error.findings],
    }),
  }),
});
