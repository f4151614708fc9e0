import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import type { PasteVocabularies } from '@cau-noi/domain/plan/paste';
import { useFormat } from '@cau-noi/i18n/language';
import type { NameOf } from '@cau-noi/i18n/finding-text';
import type { Option } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { LineAgreement_offered, titledOf } from './line-agreement.ts';
import type { Offered, TitledAgreement } from './line-agreement.ts';
import { pasteVocabularies } from './vocabularies.ts';

const PartnerNamesQuery = graphql(`
  query PartnerNamesQuery($after: String) {
    partners(first: 100, after: $after) {
      totalCount
      totalCountIsExact
      nodes {
        id
        name
        nameVi
        nameEn
        nameNative
        abbreviation
        aliases
        countryCode
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const UnionNamesQuery = graphql(`
  query UnionNamesQuery($where: OrganisationWhere, $after: String) {
    organisations(where: $where, first: 100, after: $after) {
      totalCount
      totalCountIsExact
      nodes {
        id
        name
        shortName
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The agreements that the lines of a plan may name. */
const PlanAgreementsQuery = graphql(
  `
    query PlanAgreementsQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Plan {
          id
          agreementsToCarryOut {
            ...LineAgreement_offered
          }
        }
      }
    }
  `,
  [LineAgreement_offered],
);

type Partner = ResultOf<typeof PartnerNamesQuery>['partners']['nodes'][number];
type Union = ResultOf<typeof UnionNamesQuery>['organisations']['nodes'][number];

const partnersOf = (data: ResultOf<typeof PartnerNamesQuery>) => data.partners;
const unionsOf = (data: ResultOf<typeof UnionNamesQuery>) => data.organisations;

const NO_VARIABLES = {};
/** Unions that organise an activity together with another: those of the two upper levels. */
const CO_ORGANISERS = {
  where: { kind: ['FEDERATION', 'SECTOR_UNION', 'PROVINCIAL_UNION'] },
} satisfies { where: { kind: ('FEDERATION' | 'SECTOR_UNION' | 'PROVINCIAL_UNION')[] } };

/** An agreement that lines of the plan may name. */
export type OfferedAgreement = TitledAgreement & { readonly partnerIds: readonly string[] };

/** What may be chosen in a line, and how it is called. */
export interface NameLists {
  readonly partners: readonly Option[];
  readonly unions: readonly Option[];
  readonly agreements: readonly Option[];
  /** What is known of them, for the order of the options and for the rule. */
  readonly offered: readonly OfferedAgreement[];
  readonly vocabularies: PasteVocabularies;
  /** Union ids by their names in lower case. */
  readonly unionIds: ReadonlyMap<string, string>;
  readonly nameOf: NameOf;
  readonly failed: boolean;
}

function spelledNames({ id, name, nameVi, nameEn, nameNative, abbreviation, aliases }: Partner) {
  const names = [name, nameVi, nameEn, nameNative, abbreviation, ...aliases];
  return { id, names: names.filter((spelling) => spelling !== null) };
}

function unionIdsOf(unions: readonly Union[]): ReadonlyMap<string, string> {
  return new Map(
    unions.flatMap(({ id, name, shortName }) => [
      [name.toLowerCase(), id] as const,
      [shortName.toLowerCase(), id] as const,
    ]),
  );
}

/** Options from a list, and those of the record that the list does not have any more. */
function withNamed(
  options: readonly Option[],
  named: ReadonlyMap<string, string>,
  ids: readonly string[],
): readonly Option[] {
  const listed = new Set(options.map(({ value }) => value));
  const more = [...new Set(ids)].filter((id) => !listed.has(id));
  return [...options, ...more.map((value) => ({ value, label: named.get(value) ?? '…' }))];
}

/** The ids that the record itself points at, with the names it came with. */
export interface OwnNames {
  readonly names: ReadonlyMap<string, string>;
  readonly partnerIds: readonly string[];
  readonly unionIds: readonly string[];
  readonly agreementIds: readonly string[];
}

const NO_AGREEMENTS: readonly Offered[] = [];

function useAgreements(planId: string) {
  const [{ data, error }] = useQuery({
    query: PlanAgreementsQuery,
    variables: useMemo(() => ({ id: planId }), [planId]),
  });
  const rows =
    data?.node?.__typename === 'Plan'
      ? readFragment(LineAgreement_offered, data.node.agreementsToCarryOut)
      : NO_AGREEMENTS;
  const failed = error !== undefined && data === undefined;
  return useMemo(() => ({ rows, failed }), [rows, failed]);
}

function agreementLists(rows: readonly Offered[]) {
  const offered = rows.map((row): OfferedAgreement => {
    return { ...titledOf(row), partnerIds: row.partners.map(({ id }) => id) };
  });
  const options = rows.map((row) => {
    return {
      value: row.id,
      label: row.titleVi,
      note: row.partners.map(({ name }) => name).join(', '),
    };
  });
  return { offered, options } as const;
}

/**
 * All partners and the unions that may organise together, and the agreements of its side that hold in its
 * year, for choosing, pasting and naming. `own` must keep its identity while the record is the same.
 */
export function useNameLists(planId: string, own: OwnNames): NameLists {
  const { country } = useFormat();
  const partners = usePages({
    document: PartnerNamesQuery,
    variables: NO_VARIABLES,
    pageOf: partnersOf,
    all: true,
  });
  const unions = usePages({
    document: UnionNamesQuery,
    variables: CO_ORGANISERS,
    pageOf: unionsOf,
    all: true,
  });
  const agreements = useAgreements(planId);
  return useMemo(() => {
    const names = new Map(own.names);
    const { offered, options } = agreementLists(agreements.rows);
    for (const { id, title } of offered) names.set(id, title);
    for (const { id, name } of partners.rows) names.set(id, name);
    for (const { id, shortName } of unions.rows) names.set(id, shortName);
    const partnerOptions = partners.rows.map(({ id, name, abbreviation, countryCode }) => {
      const notes = [abbreviation, countryCode === null ? null : country(countryCode)];
      const note = notes.filter((text) => text !== null).join(', ');
      return { value: id, label: name, ...(note !== '' && { note }) };
    });
    const unionOptions = unions.rows.map(({ id, name, shortName }) => ({
      value: id,
      label: shortName,
      note: name,
    }));
    return {
      partners: withNamed(partnerOptions, names, own.partnerIds),
      unions: withNamed(unionOptions, names, own.unionIds),
      agreements: withNamed(options, names, own.agreementIds),
      offered,
      vocabularies: pasteVocabularies(
        partners.rows.map(spelledNames),
        offered.map(({ id, title }) => ({ id, names: [title] })),
      ),
      unionIds: unionIdsOf(unions.rows),
      nameOf: (id) => names.get(id),
      failed: partners.error !== null || unions.error !== null || agreements.failed,
    };
  }, [own, partners.rows, partners.error, unions.rows, unions.error, agreements, country]);
}
