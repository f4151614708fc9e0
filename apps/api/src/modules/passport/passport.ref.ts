import type { PassportKind, PassportState } from '@cau-noi/domain/passport';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import type { PassportRow } from './passport.queries.ts';

/** A passport that a union keeps for one of ours (hộ chiếu công vụ). */
export const Passport = builder.objectRef<PassportRow>('Passport');

export const PassportConnection = connectionOf(Passport, 'Passport', 'passports');

export const PassportKindEnum = enumOf<PassportKind>(
  'PassportKind',
  'The passports that a body keeps for its people.',
  {
    OFFICIAL: 'An official passport (hộ chiếu công vụ).',
    DIPLOMATIC: 'A diplomatic passport (hộ chiếu ngoại giao).',
  },
);

export const PassportStateEnum = enumOf<PassportState>(
  'PassportState',
  'Where a passport is today.',
  {
    KEPT: 'With the union that keeps it.',
    OUT: 'With its holder, for a journey.',
    EXPIRED: 'With the union, and no longer valid.',
    LOST: 'Lost.',
  },
);
