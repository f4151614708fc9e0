import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import { definePath } from '@cau-noi/portal/path';
import type { Path } from '@cau-noi/portal/path';
import { IconWritingSign } from '@tabler/icons-react';

/** The addresses of the agreements. */
export const agreementPaths = {
  agreements: definePath('/agreements'),
  agreementNew: definePath('/agreements/new'),
  agreement: definePath('/agreements/$agreementId'),
  agreementEdit: definePath('/agreements/$agreementId/edit'),
} as const;

/** What a portal gives the agreements. */
export interface AgreementsOptions {
  readonly paths: typeof agreementPaths & {
    readonly dossier: Path<'/dossiers/$dossierId'>;
    readonly plan: Path<'/plans/$planId'>;
    readonly partner: Path<'/partners/$partnerId'>;
    readonly organisation: Path<'/organisations/$organisationId'>;
  };
}

export const agreementsOptions = createFeatureOptions<AgreementsOptions>('agreements');

/** Agreements with partners: the register, the record, and what is written of them. */
export function agreements(options: AgreementsOptions): Feature {
  const { paths } = options;
  return {
    id: 'agreements',
    routes: [
      {
        path: paths.agreements,
        page: () => import('./list/agreements.page.tsx').then((page) => page.AgreementsPage),
      },
      {
        path: paths.agreementNew,
        page: () => import('./write/agreement-new.page.tsx').then((page) => page.AgreementNewPage),
      },
      {
        path: paths.agreement,
        page: () => import('./record/agreement.page.tsx').then((page) => page.AgreementPage),
        question: () =>
          import('./record/agreement.page.tsx').then((page) => page.agreementQuestion),
      },
      {
        path: paths.agreementEdit,
        page: () =>
          import('./write/agreement-edit.page.tsx').then((page) => page.AgreementEditPage),
      },
    ],
    navigation: [
      {
        to: paths.agreements(),
        label: { vi: 'Thỏa thuận', en: 'Agreements' },
        icon: IconWritingSign,
      },
    ],
    surround: agreementsOptions.provide(options),
  };
}
