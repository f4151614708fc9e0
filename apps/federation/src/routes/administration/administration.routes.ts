import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import type { Path } from '@cau-noi/portal/path';
import { IconSettings } from '@tabler/icons-react';

/** What the portal gives the administration: its addresses. */
export interface AdministrationOptions {
  readonly paths: {
    readonly users: Path<'/administration/users'>;
    readonly userNew: Path<'/administration/users/new'>;
    readonly user: Path<'/administration/users/$userId'>;
    readonly configuration: Path<'/administration/configuration'>;
    readonly workingDays: Path<'/administration/working-days'>;
    readonly checkParameter: Path<'/administration/configuration/checks/$parameterId'>;
    readonly deadline: Path<'/administration/configuration/deadlines/$ruleId'>;
    readonly capacityRule: Path<'/administration/configuration/capacity/$ruleId'>;
    readonly reorganisation: Path<'/administration/reorganisation'>;
    readonly reorganisationRecord: Path<'/administration/reorganisation/$reorganisationId'>;
    readonly dossier: Path<'/dossiers/$dossierId'>;
    readonly plan: Path<'/plans/$planId'>;
    readonly person: Path<'/people/$personId'>;
    readonly agreement: Path<'/agreements/$agreementId'>;
    readonly exchange: Path<'/exchanges/$exchangeId'>;
    readonly membership: Path<'/memberships/$membershipId'>;
    readonly aid: Path<'/aid/$aidId'>;
    readonly speech: Path<'/speeches/$speechId'>;
    readonly project: Path<'/projects/$projectId'>;
    readonly informationItem: Path<'/information/$itemId'>;
    readonly researchNote: Path<'/research/$noteId'>;
    readonly training: Path<'/people/trainings/$trainingId'>;
    readonly proposal: Path<'/proposals/$proposalId'>;
    readonly inspection: Path<'/inspections/$inspectionId'>;
    readonly collaborator: Path<'/people/collaborators/$collaboratorId'>;
    readonly directive: Path<'/directives/$directiveId'>;
    readonly suspension: Path<'/suspensions/$suspensionId'>;
    readonly organisation: Path<'/organisations/$organisationId'>;
    readonly organisationChanges: Path<'/organisations/changes'>;
    readonly rateNew: Path<'/administration/rates/new'>;
    readonly rateImport: Path<'/administration/rates/import'>;
    readonly instrumentNew: Path<'/administration/instruments/new'>;
    readonly exchangeRates: Path<'/administration/exchange-rates'>;
    readonly ownCeilings: Path<'/administration/own-ceilings'>;
    readonly instruments: Path<'/norms/instruments'>;
    readonly instrument: Path<'/norms/instruments/$instrumentId'>;
    /** The rate book, and the history of one of its rows. */
    readonly norms: Path<'/norms'>;
    readonly rate: Path<'/norms/rates/$item/$rateId'>;
  };
}

export const administrationOptions = createFeatureOptions<AdministrationOptions>('administration');

/** Who signs in and with which roles; the dated values and rates by which records are judged. */
export function administration(options: AdministrationOptions): Feature {
  const { paths } = options;
  return {
    id: 'administration',
    routes: [
      { path: paths.users, page: () => import('./users/users.page.tsx').then((m) => m.UsersPage) },
      {
        path: paths.userNew,
        page: () => import('./users/user-new.page.tsx').then((m) => m.UserNewPage),
      },
      { path: paths.user, page: () => import('./users/user.page.tsx').then((m) => m.UserPage) },
      {
        path: paths.configuration,
        page: () =>
          import('./configuration/configuration.page.tsx').then((m) => m.ConfigurationPage),
      },
      {
        path: paths.workingDays,
        page: () => import('./configuration/working-days.page.tsx').then((m) => m.WorkingDaysPage),
      },
      {
        path: paths.checkParameter,
        page: () =>
          import('./configuration/check-parameter.page.tsx').then((m) => m.CheckParameterPage),
      },
      {
        path: paths.deadline,
        page: () => import('./configuration/deadline.page.tsx').then((m) => m.DeadlinePage),
      },
      {
        path: paths.capacityRule,
        page: () =>
          import('./configuration/capacity-rule.page.tsx').then((m) => m.CapacityRulePage),
      },
      {
        path: paths.rateNew,
        page: () => import('./rates/rate-new.page.tsx').then((m) => m.RateNewPage),
      },
      {
        path: paths.rateImport,
        page: () => import('./rate-import/rate-import.page.tsx').then((m) => m.RateImportPage),
      },
      {
        path: paths.instrumentNew,
        page: () =>
          import('./rate-sources/instrument-new.page.tsx').then((m) => m.InstrumentNewPage),
      },
      {
        path: paths.exchangeRates,
        page: () =>
          import('./rate-sources/exchange-rates.page.tsx').then((m) => m.ExchangeRatesPage),
      },
      {
        path: paths.ownCeilings,
        page: () => import('./rate-sources/own-ceilings.page.tsx').then((m) => m.OwnCeilingsPage),
      },
      {
        path: paths.reorganisation,
        page: () =>
          import('./reorganisation/reorganisation.page.tsx').then((m) => m.ReorganisationPage),
      },
      {
        path: paths.reorganisationRecord,
        page: () =>
          import('./reorganisation/reorganisation-record.page.tsx').then(
            (m) => m.ReorganisationRecordPage,
          ),
      },
    ],
    navigation: [],
    account: [
      {
        to: paths.configuration(),
        label: { vi: 'Quản trị', en: 'Administration' },
        icon: IconSettings,
      },
    ],
    surround: administrationOptions.provide(options),
  };
}
