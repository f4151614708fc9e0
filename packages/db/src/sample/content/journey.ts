import type { Day } from '../calendar.ts';
import { addDays, daysBetween } from '../calendar.ts';
import type { Intent } from '../intents.ts';
import { isTravelling } from '../kinds.ts';
import type { Words } from '../themes/theme.ts';
import { fill } from '../themes/theme.ts';
import type { ProgrammeItem, Stop } from './content.ts';

/** The itinerary: all days at one place, or two places with the day of moving on at both. */
export function stopsOf({ kind, places, start, end }: Intent): readonly Stop[] {
  if (!isTravelling(kind)) return [];
  const [first, second] = places;
  const stop = (id: string, place: typeof first, arrive: Day, leave: Day): Stop => ({
    id,
    countryCode: place.country,
    place: place.city,
    arrive,
    leave,
  });
  if (second === undefined) return [stop('s1', first, start, end)];
  const middle = addDays(start, Math.ceil(daysBetween(start, end) / 2));
  return [stop('s1', first, start, middle), stop('s2', second, middle, end)];
}

/** One item a day: setting out or receiving, the theme's days, the way home. */
export function programmeOf(
  intent: Intent,
  stops: readonly Stop[],
  words: Words,
): readonly ProgrammeItem[] {
  const { kind, theme, start, end } = intent;
  const length = daysBetween(start, end) + 1;
  const travels = isTravelling(kind);
  const opening = travels ? `Khởi hành đi ${words.place}` : 'Đón đoàn tại sân bay';
  const closing = travels ? 'Tổng kết chuyến đi, về nước' : 'Tổng kết, tiễn đoàn';
  const framed = travels || kind === 'INBOUND';
  return Array.from({ length }, (_, index) => {
    const date = addDays(start, index);
    const stop = stops.findLast(({ arrive }) => arrive <= date);
    const step = framed && length > 1 ? index - 1 : index;
    const middle = theme.programme[step % theme.programme.length] ?? '';
    const isFirst = framed && length > 1 && index === 0;
    const isLast = framed && length > 2 && index === length - 1;
    const text = isFirst ? opening : isLast ? closing : fill(middle, words);
    return {
      id: `p${index + 1}`,
      date,
      text,
      place: stop?.place ?? null,
      stopId: stop?.id ?? null,
    };
  });
}
