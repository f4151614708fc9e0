import type { RateSheetColumn } from '@cau-noi/domain/norm/rate-sheet';
import { graphql } from '@cau-noi/graphql/graphql';
import { Refusal_error } from '@cau-noi/portal/refusal';

/** The instruments that rows of a file name by their numbers. */
export const RateImportPageQuery = graphql(`
  query RateImportPageQuery {
    instruments {
      id
      number
    }
  }
`);

/** Tries rows, or writes them all at once. */
export const RatesImportMutation = graphql(
  `
    mutation RatesImportMutation($input: NormRatesImportInput!) {
      answer: normRatesImport(input: $input) {
        __typename
        ... on NormRatesImportPayload {
          written
          rows {
            index
            status
            issues {
              code
              path
              data
            }
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** The columns of the file by the fields of a row that the API names. */
const COLUMN_OF: Readonly<Record<string, RateSheetColumn>> = {
  instrumentId: 'instrument',
  article: 'article',
  item: 'item',
  exceptional: 'exceptional',
  validFrom: 'validFrom',
  validTo: 'validTo',
  verification: 'verification',
  note: 'note',
  'scope.guestRanks': 'guestRanks',
  'scope.roles': 'roles',
  'scope.places': 'places',
  'scope.travellers': 'travellers',
  'scope.countries': 'countries',
  'limit.percent': 'percent',
  'limit.amount.ceiling': 'ceiling',
  'limit.amount.lowest': 'lowest',
  'limit.amount.ceiling.currency': 'currency',
};

/** Where in the file an issue of a row stands; null where it is of the row as a whole. */
export function columnOfPath(path: readonly (string | number)[]): RateSheetColumn | null {
  for (let length = path.length; length > 0; length -= 1) {
    const column = COLUMN_OF[path.slice(0, length).join('.')];
    if (column !== undefined) return column;
  }
  return null;
}
