/**
 * What a developer asks: the dossiers of a union and year with the union above, the partner, and
 * everybody who travels with their post. The schema has no list of dossiers under a union, so the
 * tree begins at the list.
 */
export const NESTED_TREE = `query BenchTree($where: DossierWhere) {
  dossiers(where: $where, orderBy: START_DATE_ASC, first: 50) {
    nodes {
      id
      number
      kind
      title
      organisation { id shortName parent { id shortName } }
      partner { id name countryCode }
      members {
        id
        role
        person { id fullName currentPost { title organisation { id shortName } } }
      }
      stops { countryCode place arrive leave }
    }
  }
}`;
