import type { ExchangeSide, TurnReason, TurnWindowKind } from '../generated/enums.ts';
import type { Instant } from './calendar.ts';
import { at, day, dayOf, yearOf } from './calendar.ts';
import type { DossierLife } from './dossier-life.ts';
import { dossierStateAt } from './dossier-life.ts';
import { sampleId } from './id.ts';
import type { Rows } from './rows/tables.ts';

/** The unions of the story, one after the other. */
const HOLDERS = ['ldld-quang-nam', 'ldld-da-nang'] as const;
/** When it was said of a year that its turn is not held. */
const SAID = { month: 3, day: 3 } as const;
const LAST_YEAR = 2040;

interface SampleExchange {
  readonly id: string;
  /** As the story has it: `sampleId('line', union, year, code)`. */
  readonly code: string;
  readonly partnerId: string;
  readonly firstYear: number;
  readonly firstSide: ExchangeSide;
  readonly lapseFlips: boolean;
  readonly windowKind: TurnWindowKind;
  readonly windowFrom: number;
  readonly windowTo: number;
  readonly basedOn: string;
  readonly note: string;
}

const SOURCE =
  'Báo Lao Động 03/12/2023, “Đẩy mạnh hoạt động đối ngoại Công đoàn”; các chuyến thăm là dữ liệu mẫu';

const AT_TET = {
  windowKind: 'TET',
  windowFrom: 45,
  windowTo: 15,
  // So that the years in which nobody came leave the story as it is told.
  lapseFlips: true,
} as const;

/**
 * What the source says of LĐLĐ Quảng Nam: yearly in turn with Gyeongnam since the agreement of August
 * 2023; New Year visits in turn with Champasak, since 2016, and with Sekong. Who went first, the
 * windows and what a lapsed year means are invented with the visits.
 */
const EXCHANGES: readonly SampleExchange[] = [
  {
    id: 'luan-phien-gyeongnam',
    code: 'gyeongnam',
    partnerId: 'lhcd-gyeongnam',
    firstYear: 2023,
    firstSide: 'WE_VISIT',
    lapseFlips: false,
    windowKind: 'MONTHS',
    windowFrom: 1,
    windowTo: 12,
    basedOn: 'Thoả thuận hợp tác ký cuối tháng 8/2023: trao đổi đoàn luân phiên từng năm',
    note: 'Bên đi trước là dữ liệu mẫu.',
  },
  {
    id: 'luan-phien-champasak',
    code: 'champasak',
    partnerId: 'lhcd-champasak',
    firstYear: 2019,
    firstSide: 'WE_VISIT',
    ...AT_TET,
    basedOn: 'Quan hệ hữu nghị từ năm 2016, không có văn bản: luân phiên thăm, chúc Tết hằng năm',
    note: 'Sổ ghi từ năm 2019; khoảng ngày quanh Tết và bên đi trước là dữ liệu mẫu.',
  },
  {
    id: 'luan-phien-sekong',
    code: 'sekong',
    partnerId: 'lhcd-sekong',
    firstYear: 2019,
    firstSide: 'THEY_VISIT',
    ...AT_TET,
    basedOn: 'Quan hệ hữu nghị nhiều năm, không có văn bản: luân phiên thăm, chúc Tết hằng năm',
    note: 'Sổ ghi từ năm 2019; khoảng ngày quanh Tết và bên đi trước là dữ liệu mẫu.',
  },
];

interface TurnColumns {
  readonly exchangeId: string | null;
  readonly exchangeYear: number | null;
}

const NO_TURN: TurnColumns = { exchangeId: null, exchangeYear: null };

const TURNS: ReadonlyMap<string, TurnColumns> = new Map(
  EXCHANGES.flatMap(({ id: exchangeId, code, firstYear }) =>
    HOLDERS.flatMap((union) =>
      Array.from({ length: LAST_YEAR - firstYear }, (_, index) => {
        const exchangeYear = firstYear + index;
        return [sampleId('line', union, exchangeYear, code), { exchangeId, exchangeYear }] as const;
      }),
    ),
  ),
);

/** The turn that a line of the story was made for, if it was for one. */
export function turnOfLine(lineId: string): TurnColumns {
  return TURNS.get(lineId) ?? NO_TURN;
}

/** Years in which delegations were suspended. */
const SUSPENDED: readonly number[] = [2020, 2021, 2022];

function reasonOf(year: number): TurnReason {
  return SUSPENDED.includes(year) ? 'SUSPENSION' : 'OTHER';
}

/** What was said of a turn that came to nothing: a yearly one is made up for, a New Year visit lapses. */
function saidOf({ windowKind }: SampleExchange, year: number) {
  return windowKind === 'TET'
    ? ({
        kind: 'LAPSED',
        toYear: null,
        reason: reasonOf(year),
        text: 'Năm này hai bên không tổ chức đoàn (dữ liệu mẫu).',
      } as const)
    : ({
        kind: 'DEFERRED',
        toYear: year + 2,
        reason: 'REORGANISATION',
        text: 'Hoãn vì sắp xếp tổ chức, đề nghị bạn sang trước (dữ liệu mẫu).',
      } as const);
}

/** The ledgers of the story, with what was said of turns that came to nothing. */
export function addExchanges(rows: Rows, dossiers: readonly DossierLife[], now: Instant): void {
  for (const exchange of EXCHANGES) {
    const { code: _code, ...columns } = exchange;
    const [organisationId] = HOLDERS;
    const since = at(day(exchange.firstYear, 1, 2), 8, 0);
    const times = { createdAt: since, updatedAt: since };
    const unset = { validFrom: null, validTo: null, everyYears: 1, version: 1 };
    rows.exchange.push({ ...columns, organisationId, source: SOURCE, ...unset, ...times });
    addSaid(rows, exchange, dossiers, now);
  }
}

/** How far a dossier has to be that its turn is held, or may still be. */
const COMES_TO_NOTHING: readonly (string | null)[] = [null, 'CANCELLED', 'POSTPONED'];

function addSaid(
  rows: Rows,
  exchange: SampleExchange,
  dossiers: readonly DossierLife[],
  now: Instant,
): void {
  const { id: exchangeId, firstYear } = exchange;
  for (let year = firstYear; year <= yearOf(dayOf(now)); year += 1) {
    const lives = dossiers.filter(({ intent }) => {
      const turn = turnOfLine(intent.id);
      return turn.exchangeId === exchangeId && turn.exchangeYear === year;
    });
    const states = lives.map((life) => dossierStateAt(life, now));
    if (states.some((state) => !COMES_TO_NOTHING.includes(state))) continue;
    rows.turn_record.push({
      id: sampleId('turn', exchangeId, year),
      exchangeId,
      year,
      ...saidOf(exchange, year),
      at: at(day(year, SAID.month, SAID.day), 9, 0),
      userId: null,
      side: null,
      date: null,
      persons: null,
      personDays: null,
      costMinor: null,
      currency: null,
    });
  }
}
