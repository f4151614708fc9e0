import type { Instrument as InstrumentValue } from '@cau-noi/domain/norm';
import type { InstrumentRow } from '@cau-noi/domain/norm/instruments';
import { builder } from '../../builder.ts';
import { writeId } from '../../ids.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { ADDED_AT, ADDED_BY, additionOf, FIRST_DAY, LAST_DAY, REASON } from './norm.loaders.ts';
import type { InBook } from './rate-book.ts';

export const Instrument = builder.objectRef<InBook<InstrumentValue>>('Instrument');

/** The instruments that this one replaces or amends. */
function replacesOf({ row, book }: InBook<InstrumentValue>): InBook<InstrumentValue>[] {
  return row.replacesIds.flatMap((id) => {
    const replaced = book.instrument(id);
    return replaced === null ? [] : [{ row: replaced, book }];
  });
}

const WrittenInstrument = builder.objectRef<InBook<InstrumentRow>>('WrittenInstrument').implement({
  description: 'What was written of an instrument at one time. Never changed.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ row }) => writeId('Instrument', row.id) }),
    number: t.string({
      nullable: true,
      description: 'As written on the document.',
      resolve: ({ row }) => row.number,
    }),
    issuer: t.string({ description: 'Who issued it.', resolve: ({ row }) => row.issuer }),
    subject: t.string({ description: 'What it is about.', resolve: ({ row }) => row.subject }),
    signedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of signing.',
      resolve: ({ row }) => row.signedOn,
    }),
    inForceFrom: t.field({
      type: 'Date',
      nullable: true,
      description: FIRST_DAY,
      resolve: ({ row }) => row.inForceFrom,
    }),
    inForceTo: t.field({
      type: 'Date',
      nullable: true,
      description: LAST_DAY,
      resolve: ({ row }) => row.inForceTo,
    }),
    replaces: t.field({
      type: [Instrument],
      description: 'The instruments that it replaces or amends.',
      resolve: replacesOf,
    }),
    source: t.string({ description: 'What was seen of it.', resolve: ({ row }) => row.source }),
    verification: t.field({
      type: VerificationEnum,
      description: 'How far it was verified.',
      resolve: ({ row }) => row.verification,
    }),
    addedBy: t.string({
      nullable: true,
      description: ADDED_BY,
      resolve: async ({ row }, _args, context) => (await additionOf(row.id, context))?.addedBy,
    }),
    addedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: ADDED_AT,
      resolve: async ({ row }, _args, context) => (await additionOf(row.id, context))?.addedAt,
    }),
    reason: t.string({
      nullable: true,
      description: REASON,
      resolve: async ({ row }, _args, context) => (await additionOf(row.id, context))?.reason,
    }),
  }),
});

Instrument.implement({
  description: 'A legal instrument (văn bản). What was not seen of it is null.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ row }) => writeId('Instrument', row.id) }),
    instrumentId: t.string({
      description: 'The id that rates in the facts of a dossier name.',
      resolve: ({ row }) => row.id,
    }),
    number: t.string({
      nullable: true,
      description: 'As written on the document: `35/2026/TT-BTC`.',
      resolve: ({ row }) => row.number,
    }),
    issuer: t.string({ description: 'Who issued it.', resolve: ({ row }) => row.issuer }),
    subject: t.string({ description: 'What it is about.', resolve: ({ row }) => row.subject }),
    signedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of signing.',
      resolve: ({ row }) => row.signedOn,
    }),
    inForceFrom: t.field({
      type: 'Date',
      nullable: true,
      description: FIRST_DAY,
      resolve: ({ row }) => row.inForceFrom,
    }),
    inForceTo: t.field({
      type: 'Date',
      nullable: true,
      description: LAST_DAY,
      resolve: ({ row }) => row.inForceTo,
    }),
    replaces: t.field({
      type: [Instrument],
      description: 'The instruments that it replaces or amends.',
      resolve: replacesOf,
    }),
    replacedBy: t.field({
      type: [Instrument],
      description: 'The instruments that replace or amend it.',
      resolve: ({ row, book }) => book.replacing(row).map((other) => ({ row: other, book })),
    }),
    source: t.string({ description: 'What was seen of it.', resolve: ({ row }) => row.source }),
    verification: t.field({
      type: VerificationEnum,
      description: 'How far it was verified.',
      resolve: ({ row }) => row.verification,
    }),
    written: t.field({
      type: [WrittenInstrument],
      description:
        'All that was written of it, the latest first: that one counts, the others were put right.',
      resolve: ({ row, book }) => book.writtenOf(row.id).map((one) => ({ row: one, book })),
    }),
  }),
});
