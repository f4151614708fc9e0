import { useViewer } from '../session/viewer.ts';

/** So many years to choose from, the latest first; `ahead` of them are still to come. */
export function useYears(count: number, ahead = 0): readonly number[] {
  const latest = Number(useViewer().today.slice(0, 4)) + ahead;
  return Array.from({ length: count }, (_, index) => latest - index);
}
