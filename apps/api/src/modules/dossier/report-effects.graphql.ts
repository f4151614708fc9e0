import type {
  Continuation as ContinuationValue,
  ContinuationKind,
  InformationProduct as InformationProductValue,
  ProductKind,
  ReportEffects as ReportEffectsValue,
} from '@cau-noi/domain/dossier/report-effects';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';

export const ContinuationKindEnum = enumOf<ContinuationKind>(
  'ContinuationKind',
  'What the partner asks for afterwards.',
  {
    NOTHING: 'Nothing more.',
    CONTINUES: 'That the work goes on (đề nghị tiếp tục).',
    INVITES: 'That we come, or come back (mời tiếp).',
  },
);

export const ProductKindEnum = enumOf<ProductKind>(
  'ProductKind',
  'External information (thông tin đối ngoại), and notes of research.',
  {
    ARTICLE: 'An article in the press.',
    BROADCAST: 'A broadcast on radio or television.',
    ONLINE_POST: 'A post on the internet.',
    PUBLICATION: 'A bulletin, book or leaflet.',
    RESEARCH_NOTE: 'A note of research (ghi chép nghiên cứu).',
  },
);

const Continuation = builder.objectRef<ContinuationValue>('Continuation').implement({
  description: 'What the partner asks for, on which day and in which paper.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ContinuationKindEnum, description: 'What for.' }),
    date: t.expose('date', {
      type: 'Date',
      nullable: true,
      description: 'On which day it was asked for.',
    }),
    paper: t.exposeString('paper', { description: 'The letter or minutes.' }),
  }),
});

const InformationProduct = builder
  .objectRef<InformationProductValue>('InformationProduct')
  .implement({
    description: 'Something published or written of an activity.',
    fields: (t) => ({
      id: t.exposeString('id', { description: 'Id of the item, made by the client.' }),
      kind: t.expose('kind', { type: ProductKindEnum, description: 'What it is.' }),
      title: t.exposeString('title', { description: 'Its title.' }),
      where: t.exposeString('where', { description: 'Where it appeared or is kept.' }),
    }),
  });

export const ReportEffects = builder.objectRef<ReportEffectsValue>('ReportEffects').implement({
  description: 'What an activity brought beside its objectives.',
  fields: (t) => ({
    continuation: t.field({
      type: Continuation,
      nullable: true,
      description: 'What the partner asks for; null while nobody said.',
      resolve: ({ continuation }) => continuation,
    }),
    products: t.field({
      type: [InformationProduct],
      description: 'External information and notes of research.',
      resolve: ({ products }) => [...products],
    }),
    trainersTrained: t.exposeInt('trainersTrained', {
      nullable: true,
      description: 'How many were trained to train others; null where none were to be.',
    }),
  }),
});
