import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import { definePath } from '@cau-noi/portal/path';
import type { Path } from '@cau-noi/portal/path';
import { IconBuildingCommunity, IconUsers, IconWorld } from '@tabler/icons-react';

/** The addresses of the registers. */
export const directoryPaths = {
  organisations: definePath('/organisations'),
  organisationChanges: definePath('/organisations/changes'),
  organisation: definePath('/organisations/$organisationId'),
  people: definePath('/people'),
  personNew: definePath('/people/new'),
  staff: definePath('/people/staff'),
  capacity: definePath('/people/capacity'),
  passports: definePath('/people/passports'),
  dataRequests: definePath('/people/data-requests'),
  collaborators: definePath('/people/collaborators'),
  collaboratorNew: definePath('/people/collaborators/new'),
  collaborator: definePath('/people/collaborators/$collaboratorId'),
  collaboratorEdit: definePath('/people/collaborators/$collaboratorId/edit'),
  person: definePath('/people/$personId'),
  personEdit: definePath('/people/$personId/edit'),
  partners: definePath('/partners'),
  partnerNew: definePath('/partners/new'),
  partnerDuplicates: definePath('/partners/duplicates'),
  partnerMatrix: definePath('/partners/matrix'),
  countries: definePath('/partners/countries'),
  country: definePath('/partners/countries/$countryCode'),
  partner: definePath('/partners/$partnerId'),
  partnerMerge: definePath('/partners/$partnerId/merge'),
  partnerEdit: definePath('/partners/$partnerId/edit'),
} as const;

/** What a portal gives the directory. */
export interface DirectoryOptions {
  readonly paths: typeof directoryPaths & {
    /** The dossiers of a union (`unit`), a person (`person`) or a partner (`partner`). */
    readonly dossiers: Path<'/dossiers'>;
    readonly dossier: Path<'/dossiers/$dossierId'>;
    readonly plan: Path<'/plans/$planId'>;
    readonly agreement: Path<'/agreements/$agreementId'>;
    readonly exchange: Path<'/exchanges/$exchangeId'>;
    readonly membership: Path<'/memberships/$membershipId'>;
    readonly aid: Path<'/aid/$aidId'>;
    readonly speech: Path<'/speeches/$speechId'>;
    readonly project: Path<'/projects/$projectId'>;
    readonly trainings: Path<'/people/trainings'>;
    readonly training: Path<'/people/trainings/$trainingId'>;
  };
}

export const directoryOptions = createFeatureOptions<DirectoryOptions>('directory');

/** Who does the foreign-affairs work, and who helps. */
function staffRoutes(paths: DirectoryOptions['paths']): Feature['routes'] {
  return [
    {
      path: paths.staff,
      page: () => import('./staff/staff.page.tsx').then((page) => page.StaffPage),
    },
    {
      path: paths.capacity,
      page: () => import('./capacity/capacity.page.tsx').then((page) => page.CapacityPage),
    },
    {
      path: paths.passports,
      page: () => import('./passports/passports.page.tsx').then((page) => page.PassportsPage),
    },
    {
      path: paths.dataRequests,
      page: () =>
        import('./personal-data/data-requests.page.tsx').then((page) => page.DataRequestsPage),
    },
    {
      path: paths.collaborators,
      page: () =>
        import('./collaborators/collaborators.page.tsx').then((page) => page.CollaboratorsPage),
    },
    {
      path: paths.collaboratorNew,
      page: () =>
        import('./collaborators/collaborator-new.page.tsx').then(
          (page) => page.CollaboratorNewPage,
        ),
    },
    {
      path: paths.collaborator,
      page: () =>
        import('./collaborators/collaborator.page.tsx').then((page) => page.CollaboratorPage),
    },
    {
      path: paths.collaboratorEdit,
      page: () =>
        import('./collaborators/collaborator-edit.page.tsx').then(
          (page) => page.CollaboratorEditPage,
        ),
    },
  ];
}

/** The register of partners, and the countries they are in. */
function partnerRoutes(paths: DirectoryOptions['paths']): Feature['routes'] {
  return [
    {
      path: paths.partners,
      page: () => import('./partners/partners.page.tsx').then((page) => page.PartnersPage),
    },
    {
      path: paths.partnerNew,
      page: () => import('./partners/partner-new.page.tsx').then((page) => page.PartnerNewPage),
    },
    {
      path: paths.partnerDuplicates,
      page: () => import('./merging/duplicates.page.tsx').then((page) => page.DuplicatesPage),
    },
    {
      path: paths.partnerMerge,
      page: () => import('./merging/merge.page.tsx').then((page) => page.MergePage),
    },
    {
      path: paths.partnerMatrix,
      page: () => import('./partners/matrix.page.tsx').then((page) => page.MatrixPage),
    },
    {
      path: paths.countries,
      page: () => import('./countries/countries.page.tsx').then((page) => page.CountriesPage),
    },
    {
      path: paths.country,
      page: () => import('./countries/country.page.tsx').then((page) => page.CountryPage),
      question: () => import('./countries/country.page.tsx').then((page) => page.countryQuestion),
    },
    {
      path: paths.partner,
      page: () => import('./partners/partner.page.tsx').then((page) => page.PartnerPage),
      question: () => import('./partners/partner.page.tsx').then((page) => page.partnerQuestion),
    },
    {
      path: paths.partnerEdit,
      page: () => import('./partners/partner-edit.page.tsx').then((page) => page.PartnerEditPage),
    },
  ];
}

/** Unions with their history, people with their posts, foreign partners. */
export function directory(options: DirectoryOptions): Feature {
  const { paths } = options;
  return {
    id: 'directory',
    routes: [
      {
        path: paths.organisations,
        page: () =>
          import('./organisations/organisations.page.tsx').then((page) => page.OrganisationsPage),
      },
      {
        path: paths.organisationChanges,
        page: () => import('./organisations/changes.page.tsx').then((page) => page.ChangesPage),
      },
      {
        path: paths.organisation,
        page: () =>
          import('./organisations/organisation.page.tsx').then((page) => page.OrganisationPage),
        question: () =>
          import('./organisations/organisation.page.tsx').then((page) => page.organisationQuestion),
      },
      {
        path: paths.people,
        page: () => import('./people/people.page.tsx').then((page) => page.PeoplePage),
      },
      {
        path: paths.personNew,
        page: () => import('./people/person-new.page.tsx').then((page) => page.PersonNewPage),
      },
      ...staffRoutes(paths),
      {
        path: paths.person,
        page: () => import('./people/person.page.tsx').then((page) => page.PersonPage),
        question: () => import('./people/person.page.tsx').then((page) => page.personQuestion),
      },
      {
        path: paths.personEdit,
        page: () => import('./people/person-edit.page.tsx').then((page) => page.PersonEditPage),
      },
      ...partnerRoutes(paths),
    ],
    navigation: [
      {
        to: paths.partners(),
        label: { vi: 'Đối tác', en: 'Partners' },
        icon: IconWorld,
      },
      {
        to: paths.organisations(),
        label: { vi: 'Tổ chức công đoàn', en: 'Unions' },
        icon: IconBuildingCommunity,
      },
      { to: paths.people(), label: { vi: 'Cán bộ', en: 'People' }, icon: IconUsers },
    ],
    surround: directoryOptions.provide(options),
  };
}
