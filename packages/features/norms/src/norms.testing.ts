import { definePath } from '@cau-noi/portal/path';
import { normPaths, normsOptions } from './norms.routes.ts';

/** The addresses of the tests, as a portal gives them in which rates are written. */
export const testOptions = normsOptions.provide({
  paths: {
    ...normPaths,
    rateNew: definePath('/administration/rates/new'),
    instrumentNew: definePath('/administration/instruments/new'),
  },
});

/** A row as the API gives it: lodging of the head of a delegation of rank A. */
export const rate = (change: object = {}) => ({
  id: 'r1',
  item: 'GUEST_LODGING',
  unit: 'PERSON_DAY',
  scope: { guestRanks: ['A'], roles: ['HEAD'], places: [], travellers: [], countries: [] },
  limit: {
    __typename: 'RateAmount',
    ceiling: { minor: 5_500_000, currency: 'VND' },
    lowest: null,
  },
  exceptional: false,
  instrument: {
    id: 'i1',
    number: '1/2018/TT-MAU',
    issuer: 'Bộ Mẫu',
    subject: 'Chi tiếp khách mẫu',
  },
  article: '7',
  verification: 'TEXT_READ',
  validFrom: '2018-11-01',
  validTo: null,
  note: '',
  ...change,
});
