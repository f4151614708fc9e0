import type { ExchangeContent, TurnSaid } from '@cau-noi/domain/exchange/issues';
import type { Money } from '@cau-noi/domain/money';
import type { ExchangeInput, TurnInput } from './exchange-input.graphql.ts';
import type { ExchangeRecord } from './exchange.queries.ts';

/** What a client wrote of an exchange, as the domain knows it. */
export function readExchange(input: typeof ExchangeInput.$inferInput): ExchangeContent {
  const { kind, from, to } = input.window;
  return {
    firstYear: input.firstYear,
    firstSide: input.firstSide,
    everyYears: input.everyYears,
    window:
      kind === 'TET'
        ? { kind, daysBefore: from, daysAfter: to }
        : { kind, fromMonth: from, toMonth: to },
    lapseFlips: input.lapseFlips,
    validFrom: input.validFrom ?? null,
    validTo: input.validTo ?? null,
    basedOn: input.basedOn.trim(),
    source: input.source.trim(),
    note: input.note.trim(),
  };
}

/** The columns that the content fills. */
export function windowColumns({ window }: Pick<ExchangeContent, 'window'>) {
  return window.kind === 'TET'
    ? { windowKind: window.kind, windowFrom: window.daysBefore, windowTo: window.daysAfter }
    : { windowKind: window.kind, windowFrom: window.fromMonth, windowTo: window.toMonth };
}

/** What is saved, in the shape in which a client writes it. */
export function asWrittenExchange(exchange: ExchangeRecord) {
  const { windowKind: kind, windowFrom: from, windowTo: to } = windowColumns(exchange);
  const { firstYear, firstSide, everyYears, lapseFlips, validFrom, validTo } = exchange;
  const { basedOn, source, note } = exchange;
  const said = { firstYear, firstSide, everyYears, lapseFlips, validFrom, validTo };
  return { ...said, basedOn, source, note, window: { kind, from, to } };
}

/** What a client said of a turn, as the domain knows it. */
export function readTurn(input: typeof TurnInput.$inferInput): TurnSaid {
  const { visit } = input;
  return {
    year: input.year,
    kind: input.kind,
    toYear: input.toYear ?? null,
    reason: input.reason ?? null,
    text: input.text.trim(),
    visit: visit
      ? {
          side: visit.side,
          date: visit.date,
          persons: visit.persons ?? null,
          personDays: visit.personDays ?? null,
          cost: (visit.cost ?? null) as Money | null,
        }
      : null,
  };
}
