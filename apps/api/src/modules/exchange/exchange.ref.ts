import type {
  Side,
  TurnReason,
  TurnRecordKind,
  TurnState,
  TurnWindow,
} from '@cau-noi/domain/exchange';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import type { ExchangeRecord } from './exchange.queries.ts';

/** A rotating exchange of delegations (trao đổi đoàn luân phiên). */
export const Exchange = builder.objectRef<ExchangeRecord>('Exchange');

export const ExchangeConnection = connectionOf(Exchange, 'Exchange', 'rotating exchanges');

export const SideEnum = enumOf<Side>('ExchangeSide', 'Who travels on a turn (phiên).', {
  WE_VISIT: 'We go out to the partner.',
  THEY_VISIT: 'The partner comes in to us.',
});

export const TurnStateEnum = enumOf<TurnState>('TurnState', 'How a turn stands.', {
  DONE: 'Held: the figures of its dossier are closed, or it was told by hand.',
  DUE: 'Its window is open, or past with a dossier on its way.',
  COMING: 'Its window is still to open.',
  OVERDUE: 'Its window is past and nothing was said.',
  DEFERRED: 'To be held in another year (hoãn).',
  LAPSED: 'Not held (bỏ).',
});

export const TurnRecordKindEnum = enumOf<TurnRecordKind>(
  'TurnRecordKind',
  'What may be said of a turn; what is said later counts.',
  {
    DONE: 'It was held, and there is no dossier.',
    DEFERRED: 'It is held in another year.',
    LAPSED: 'It is not held at all.',
    SWAPPED: 'Its side and that of the next turn change places.',
    RETRACTED: 'What was said of it before was wrong.',
  },
);

export const TurnReasonEnum = enumOf<TurnReason>(
  'TurnReason',
  'Why a turn is not held as it was.',
  {
    OUR_REQUEST: 'We asked for it.',
    PARTNER_REQUEST: 'The partner asked for it.',
    REORGANISATION: 'One of the two was being reorganised.',
    SUSPENSION: 'Delegations were suspended.',
    FORCE_MAJEURE: 'Force majeure.',
    BUDGET: 'There is no money for it.',
    OTHER: 'Something else.',
  },
);

export const WindowKindEnum = enumOf<TurnWindow['kind']>(
  'TurnWindowKind',
  'How the window of a turn is said.',
  { MONTHS: 'From one month to another.', TET: 'Days before and after Tết Nguyên đán.' },
);
