import type { Partner, Person } from '@cau-noi/db/prisma';
import { expect, it } from 'vitest';
import type { PartnerRow } from './modules/partner/partner.queries.ts';
import type { PersonRow } from './modules/person/person.queries.ts';
import type { Drift } from './row-drift.testing.ts';

type Typed = { __typename: null };
/** A model in which one column is not as the row has it. */
type With<Column> = Omit<Person, keyof Column> & Column;
type Children = Typed & { posts: null; languages: null; erased: null; userId: null };
type Nullable = Drift<PersonRow, With<{ fullName: string | null }>, Children>;
type NotNull = Drift<PersonRow, With<{ trade: string }>, Children>;
type Retyped = Drift<PersonRow, With<{ version: string }>, Children>;
type Day = Drift<PersonRow, With<{ dateOfBirth: bigint | null }>, Children>;
// @ts-expect-error the column is gone, and nothing says where the field comes from
type Renamed = Drift<PersonRow, Omit<Person, 'fullName'> & { name: string }, Children>;
// @ts-expect-error the column that the field came from is gone
type Dropped = Drift<PartnerRow, Omit<Partner, 'nameVi'>, Typed & { name: 'nameVi' }>;
type Kind = Omit<Partner, 'kind'> & { kind: Partner['kind'] | 'NEW' };
type Enum = Drift<PartnerRow, Kind, Typed & { name: 'nameVi' }>;
type Stale = Drift<PersonRow, Person, Children & { gone: null }>;

it('a row that does not follow its model does not compile', () => {
  const drifted = [
    // @ts-expect-error the column may be null
    {} satisfies Nullable,
    // @ts-expect-error the column may be null no more
    {} satisfies NotNull,
    // @ts-expect-error the column is of another type
    {} satisfies Retyped,
    // @ts-expect-error the column is no day
    {} satisfies Day,
    // @ts-expect-error the column has a value that the row does not know
    {} satisfies Enum,
    // @ts-expect-error a field is told of that the row has not
    {} satisfies Stale,
  ];
  const named: readonly (Renamed | Dropped)[] = [];
  expect([drifted.length, named.length]).toEqual([6, 0]);
});
