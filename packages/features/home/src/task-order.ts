/** What the order of tasks goes by; days as ISO dates, moments as ISO date-times. */
export interface TaskDates {
  readonly id: string;
  readonly dueDate: string | null;
  readonly overdue: boolean;
  readonly since: string | null;
}

const LAST = '9999';

/** Overdue tasks first, then those with a day by which they are due, then the others; each oldest first. */
export function inTaskOrder<Task extends TaskDates>(tasks: readonly Task[]): readonly Task[] {
  const key = ({ overdue, dueDate, since, id }: Task) =>
    [overdue ? '0' : '1', dueDate ?? LAST, since ?? LAST, id].join(' ');
  const keyed = tasks.map((task) => ({ task, key: key(task) }));
  return keyed
    .toSorted((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ task }) => task);
}
