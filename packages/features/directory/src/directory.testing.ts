import { definePath } from '@cau-noi/portal/path';
import { directoryOptions } from './directory.routes.ts';

/** The addresses of the tests, as a portal gives them. */
export const testOptions = directoryOptions.provide({
  paths: {
    organisations: definePath('/organisations'),
    organisationChanges: definePath('/organisations/changes'),
    organisation: definePath('/organisations/$organisationId'),
    people: definePath('/people'),
    personNew: definePath('/people/new'),
    person: definePath('/people/$personId'),
    personEdit: definePath('/people/$personId/edit'),
    partners: definePath('/partners'),
    partnerNew: definePath('/partners/new'),
    partner: definePath('/partners/$partnerId'),
    partnerEdit: definePath('/partners/$partnerId/edit'),
    dossiers: definePath('/dossiers'),
  },
});
