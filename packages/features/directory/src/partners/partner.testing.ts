export const MAY = { allowed: true, code: null, data: {} };

/** A partner of which nothing is known, as its page asks for it. */
export const PARTNER = {
  __typename: 'Partner',
  id: 'p1',
  name: 'Công đoàn Mẫu Một',
  abbreviation: null,
  countryCode: 'JP',
  kind: 'SECTOR_UNION',
  status: null,
  standing: 'UNKNOWN',
  lastContact: null,
  verified: true,
  version: 1,
  nameVi: 'Công đoàn Mẫu Một',
  nameEn: null,
  nameNative: null,
  aliases: [],
  source: null,
  verification: null,
  verifiedAt: null,
  verifiedBy: null,
  mergedEntries: [],
  files: [],
  timeline: { totalCount: 0, nodes: [] },
  contacts: [],
  proposedKeeper: null,
  dealings: [],
  sector: null,
  sinceYear: null,
  statusSince: null,
  priorities: [],
  note: null,
  addedBy: null,
  predecessors: [],
  successors: [],
  contributions: [],
  viewerMay: {
    edit: MAY,
    verify: MAY,
    merge: MAY,
    attachFile: MAY,
    readContacts: MAY,
    writeContacts: MAY,
  },
};
const counted = { totalCount: 0, totalCountIsExact: true };

/** Nothing was done with it. */
export const VISITS = {
  out: counted,
  in: counted,
  events: counted,
  all: { ...counted, totals: null },
};
