/**
 * A list as any client may ask for it: rows with their unions, partner and number of persons. What the
 * portal asks besides, the sums of the whole list, is measured as an operation of its own.
 */
export const DOSSIER_LIST = `query BenchList($where: DossierWhere, $orderBy: DossierOrder, $after: String) {
  dossiers(where: $where, orderBy: $orderBy, first: 50, after: $after) {
    nodes {
      id
      number
      kind
      title
      state
      startDate
      endDate
      reportOverdue
      updatedAt
      organisation { id shortName }
      coOrganisers { id shortName }
      partner { id name }
      totals { persons countries }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/**
 * What a developer asks: the latest dossiers of a union with the union above, the partner, and
 * everybody who travels with their post. The schema has no list of dossiers under a union, so the
 * tree begins at the list.
 */
export const NESTED_TREE = `query BenchTree($where: DossierWhere) {
  dossiers(where: $where, orderBy: START_DATE_DESC, first: 50) {
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
