import type { People } from './people.ts';
import type { SampleRules } from './rules.ts';
import type { Users } from './users.ts';
import type { World } from './world.ts';

/** What every record of the sample is made from. */
export interface Setting {
  readonly world: World;
  readonly people: People;
  readonly users: Users;
  readonly rules: SampleRules;
}
