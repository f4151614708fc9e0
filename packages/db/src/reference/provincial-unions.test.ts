import { isoDate } from '@cau-noi/domain/period';
import { changesOf, withChanges } from '@cau-noi/domain/reorganisation/changes';
import type { NamedHistory } from '@cau-noi/domain/reorganisation/changes';
import type { Reorganisation } from '@cau-noi/domain/reorganisation';
import { describe, expect, it } from 'vitest';
import type { OrganisationVersionRow } from './organisation-row.ts';
import { ORGANISATION_LINKS, ORGANISATION_VERSIONS } from './organisations.ts';
import { PROVINCIAL_UNION_LINKS, PROVINCIAL_UNION_VERSIONS } from './provincial-unions.ts';
import provinces from './provinces-63-to-34.json' with { type: 'json' };

const DAY = isoDate(provinces.effective_from);
const MERGERS: readonly (readonly [string, readonly string[]])[] = Object.entries(
  provinces.successor_to_predecessors,
);

const versionOf = ({ from, to, ...row }: OrganisationVersionRow) => ({
  organisationId: row.organisationId,
  name: row.name,
  shortName: row.shortName,
  nameEn: row.nameEn,
  kind: row.kind,
  parentId: row.parentId,
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
});
const linkOf = ({
  kind,
  fromId,
  toId,
  date,
  decisionNumber,
}: (typeof ORGANISATION_LINKS)[number]) => ({
  kind,
  fromId,
  toId,
  date: isoDate(date),
  decisionNumber,
});
const byKey = (a: { readonly organisationId: string; readonly from: string }) =>
  `${a.organisationId} ${a.from}`;
const inOrder = <T extends { organisationId: string; from: string }>(rows: readonly T[]) =>
  rows.toSorted((a, b) => (byKey(a) < byKey(b) ? -1 : 1));

/** The register as it stood before the day: with the 63, which knew of no end. */
const OF_63: NamedHistory = {
  versions: ORGANISATION_VERSIONS.map(versionOf)
    .filter(({ from, kind }) => from < DAY || kind !== 'PROVINCIAL_UNION')
    .map((version) =>
      version.kind === 'PROVINCIAL_UNION' && version.to === '2025-06-30'
        ? { ...version, to: null }
        : version,
    ),
  links: ORGANISATION_LINKS.filter(
    (link) => link.date < DAY || !PROVINCIAL_UNION_LINKS.includes(link),
  ).map(linkOf),
};

/** What was decided for a province: the unions of the others go into that which bears its name. */
function decisionFor(successor: string, predecessors: readonly string[]): Reorganisation | null {
  const others = predecessors.filter((name) => name !== successor);
  const rows = PROVINCIAL_UNION_VERSIONS.filter(({ from }) => from === DAY);
  const idOf = (province: string) =>
    PROVINCIAL_UNION_VERSIONS.find(
      ({ name }) => name.endsWith(` tỉnh ${province}`) || name.endsWith(` thành phố ${province}`),
    )?.organisationId ?? '';
  const intoId = idOf(successor);
  if (others.length === 0 || successor === 'Huế') return null;
  const row = rows.find(({ organisationId }) => organisationId === intoId);
  if (row === undefined) throw new Error(successor);
  const link = PROVINCIAL_UNION_LINKS.find(({ toId, date }) => toId === intoId && date === DAY);
  return {
    kind: 'ABSORB',
    date: DAY,
    decisionNumber: link?.decisionNumber ?? null,
    source: null,
    fromIds: others.map(idOf),
    intoId,
    founded: [],
    naming: { name: row.name, shortName: row.shortName, nameEn: row.nameEn },
    goesOn: false,
    childParents: [],
  };
}

const DECISIONS = MERGERS.map(
  ([successor, predecessors]) => [successor, decisionFor(successor, predecessors)] as const,
);

describe('the merger of 63 into 34', () => {
  it('is of 23 unions that took others up; 11 stood as they were', () => {
    expect(DECISIONS.filter(([, decision]) => decision !== null)).toHaveLength(23);
    expect(DECISIONS).toHaveLength(34);
  });

  it.each(DECISIONS)('%s: the wizard gives exactly these rows', (successor, decision) => {
    const own = PROVINCIAL_UNION_VERSIONS.filter(
      ({ organisationId, from }) => decision?.intoId === organisationId && from === DAY,
    );
    if (decision === null) {
      expect(
        PROVINCIAL_UNION_VERSIONS.some(
          ({ name, from }) => from === DAY && name.endsWith(successor),
        ),
      ).toBe(false);
      return;
    }
    const changes = changesOf(OF_63, decision);
    if (!changes.ok) throw new Error(JSON.stringify(changes.error));
    expect(changes.value.added).toEqual(own.map(versionOf));
    const endedIds = new Set([...decision.fromIds, decision.intoId]);
    const ended = PROVINCIAL_UNION_VERSIONS.filter(
      ({ organisationId, to }) => endedIds.has(organisationId) && to === '2025-06-30',
    ).map(({ organisationId, from, to }) => ({ organisationId, from, to }));
    expect(inOrder(changes.value.ended)).toEqual(inOrder(ended));
    const links = PROVINCIAL_UNION_LINKS.filter(
      ({ toId, date }) => toId === decision.intoId && date === DAY,
    );
    expect(changes.value.links).toEqual(links.map(linkOf));
    expect(changes.value.moved).toEqual([]);
  });

  it('run one after the other gives the register as it is loaded', () => {
    let history: NamedHistory = OF_63;
    for (const [, decision] of DECISIONS) {
      if (decision === null) continue;
      const changes = changesOf(history, decision);
      if (!changes.ok) throw new Error(JSON.stringify(changes.error));
      history = withChanges(history, changes.value);
    }
    expect(inOrder(history.versions)).toEqual(inOrder(ORGANISATION_VERSIONS.map(versionOf)));
    const links = (all: NamedHistory['links']) =>
      all.map((link) => JSON.stringify(link)).toSorted();
    expect(links(history.links)).toEqual(links(ORGANISATION_LINKS.map(linkOf)));
  });
});
