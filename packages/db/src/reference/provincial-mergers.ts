import { isoDate } from '@cau-noi/domain/period';
import type { DecisionRow } from './organisation-row.ts';
import { fromPage } from './provenance.ts';
import type { Sourced } from './provenance.ts';
import { provincialUnionId, provincialUnionNaming } from './provincial-unions.ts';
import provinces from './provinces-63-to-34.json' with { type: 'json' };

/**
 * The decisions by which 52 provincial unions became 23 on 1/7/2025, while 11 stood as they were.
 *
 * The federation founded each merged union anew ("mới") under the name of one of its predecessors.
 * Here the union of that name keeps its id and goes on under the name, and the others are absorbed
 * into it, so that one id carries the whole history of, say, LĐLĐ thành phố Đà Nẵng.
 */
const MERGED_ON = isoDate(provinces.effective_from);

const OF_PROVINCES: Sourced = { source: provinces.source, verification: 'PUBLIC_PAGE' };

/** Decisions of the federation that were seen on public pages; the others exist and are not known here. */
const SEEN: Readonly<Record<string, { readonly number: string; readonly on: Sourced }>> = {
  'Đà Nẵng': {
    number: '3697/QĐ-TLĐ',
    on: fromPage(
      'Quyết định 3697/QĐ-TLĐ ngày 26/6/2025 thành lập LĐLĐ thành phố Đà Nẵng (mới)',
      'vietnamplus.vn/da-nang-dam-bao-quyen-loi-chinh-dang-cua-nguoi-lao-dong-sau-hop-nhat-post1047917.vnp',
    ),
  },
};

const REASON = `Cách xử lý thông thường, không ai chọn riêng; sắp xếp theo ${provinces.basis}`;

function merger(successor: string, predecessors: readonly string[]): DecisionRow {
  const seen = SEEN[successor];
  const { source, verification } = seen?.on ?? OF_PROVINCES;
  const intoId = provincialUnionId(successor);
  return {
    id: `${intoId}.${MERGED_ON}`,
    decided: {
      kind: 'ABSORB',
      date: MERGED_ON,
      decisionNumber: seen?.number ?? null,
      source,
      fromIds: predecessors.filter((province) => province !== successor).map(provincialUnionId),
      intoId,
      founded: [],
      naming: provincialUnionNaming(successor),
      goesOn: false,
      childParents: [],
    },
    verification,
    reason: REASON,
  };
}

const SUCCESSIONS: readonly (readonly [string, readonly string[]])[] = Object.entries(
  provinces.successor_to_predecessors,
);

export const PROVINCIAL_MERGERS: readonly DecisionRow[] = SUCCESSIONS.filter(
  ([, predecessors]) => predecessors.length > 1,
).map(([successor, predecessors]) => merger(successor, predecessors));
