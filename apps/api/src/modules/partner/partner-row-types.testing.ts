import type {
  DossierSponsor,
  InvestmentFigure,
  Partner,
  PartnerContact,
  PartnerLink,
} from '@cau-noi/db/prisma';
import type { Drift, Filled } from '../../row-drift.testing.ts';
import type { InvestmentRow } from '../investment/investment.queries.ts';
import type {
  ContributionRow,
  DealingRow,
  MergedEntryRow,
  PartnerContactRow,
  PartnerLinkRow,
  PartnerPast,
  StandingRow,
} from './partner-detail.queries.ts';
import type { AskedPartnerRow, PartnerCountryRow, PartnerRow } from './partner.queries.ts';

type Typed = { __typename: null; name: 'nameVi' };

/** The rows of the register of partners, beside the models that they are read from. */
export const PARTNER_ROWS = {
  PartnerRow: {} satisfies Drift<PartnerRow, Partner, Typed>,
  AskedPartnerRow: {} satisfies Drift<AskedPartnerRow, Partner, Typed & { askedId: 'id' }>,
  PartnerLinkRow: {} satisfies Drift<PartnerLinkRow, PartnerLink, { partnerId: 'fromId' }>,
  MergedEntryRow: {} satisfies Drift<
    MergedEntryRow,
    Partner,
    { name: 'nameVi'; names: null; mergedAt: null }
  >,
  PartnerPast: {} satisfies Drift<
    PartnerPast,
    Partner,
    {
      partnerId: 'id';
      aliases: null;
      mergedEntries: null;
      predecessors: null;
      successors: null;
      verifiedBy: null;
    }
  >,
  StandingRow: {} satisfies Drift<
    StandingRow,
    Partner,
    { partnerId: 'id'; lastContact: null; rules: null }
  >,
  ContributionRow: {} satisfies Drift<
    ContributionRow,
    DossierSponsor,
    { minor: Filled<'amountMinor'>; currency: Filled<'currency'> }
  >,
  DealingRow: {} satisfies Drift<
    DealingRow,
    Partner,
    { partnerId: 'id'; organisationId: null; lastContact: null }
  >,
  PartnerContactRow: {} satisfies Drift<PartnerContactRow, PartnerContact, {}>,
  InvestmentRow: {} satisfies Drift<
    InvestmentRow,
    Omit<InvestmentFigure, 'indicator' | 'qualifier'> &
      Pick<InvestmentRow, 'indicator' | 'qualifier'>,
    { writtenBy: null }
  >,
  PartnerCountryRow: {} satisfies Drift<
    PartnerCountryRow,
    Partner,
    { partners: null; lastContact: null }
  >,
};
