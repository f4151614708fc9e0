import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import { definePath } from '@cau-noi/portal/path';
import type { Path } from '@cau-noi/portal/path';
import { IconArrowsExchange } from '@tabler/icons-react';

/** The addresses of the rotating exchanges. */
export const exchangePaths = {
  exchanges: definePath('/exchanges'),
  exchangeNew: definePath('/exchanges/new'),
  exchange: definePath('/exchanges/$exchangeId'),
  exchangeEdit: definePath('/exchanges/$exchangeId/edit'),
} as const;

/** What a portal gives the exchanges: their addresses, and those of what their turns become. */
export interface ExchangesOptions {
  readonly paths: typeof exchangePaths & {
    readonly partner: Path<'/partners/$partnerId'>;
    readonly plan: Path<'/plans/$planId'>;
    readonly dossier: Path<'/dossiers/$dossierId'>;
    readonly dossierEdit: Path<'/dossiers/$dossierId/edit'>;
  };
}

export const exchangesOptions = createFeatureOptions<ExchangesOptions>('exchanges');

/** Whose turn it is with whom, what is owed, and what becomes of the next turn. */
export function exchanges(options: ExchangesOptions): Feature {
  const { paths } = options;
  return {
    id: 'exchanges',
    routes: [
      {
        path: paths.exchanges,
        page: () => import('./list/exchanges.page.tsx').then((m) => m.ExchangesPage),
      },
      {
        path: paths.exchangeNew,
        page: () => import('./edit/exchange-new.page.tsx').then((m) => m.ExchangeNewPage),
      },
      {
        path: paths.exchange,
        page: () => import('./ledger/ledger.page.tsx').then((m) => m.LedgerPage),
        question: () => import('./ledger/ledger.page.tsx').then((m) => m.ledgerQuestion),
      },
      {
        path: paths.exchangeEdit,
        page: () => import('./edit/exchange-edit.page.tsx').then((m) => m.ExchangeEditPage),
      },
    ],
    navigation: [],
    account: [
      {
        to: paths.exchanges(),
        label: { vi: 'Trao đổi luân phiên', en: 'Rotating exchanges' },
        icon: IconArrowsExchange,
      },
    ],
    surround: exchangesOptions.provide(options),
  };
}
