/** Part a guest from abroad plays in the delegation received. */
export const GUEST_ROLES = ['HEAD', 'DEPUTY_HEAD', 'MEMBER', 'INTERPRETER', 'STAFF'] as const;
export type GuestRole = (typeof GUEST_ROLES)[number];

/**
 * Guest rank (hạng khách). Trade-union leaders are not named in Thông tư 35/2026/TT-BTC:
 * the receiving body ranks them by decision (Đ.4.1.d), hence the justification.
 */
export const GUEST_RANKS = ['SPECIAL', 'A', 'B', 'C', 'OTHER'] as const;
export type GuestRank = (typeof GUEST_RANKS)[number];

/**
 * As whom a guest stands beside officials of the State: of a delegation of rank A that decides how many
 * share a car.
 */
export const GUEST_STANDINGS = ['MINISTER', 'DEPUTY_MINISTER', 'OTHER'] as const;
export type GuestStanding = (typeof GUEST_STANDINGS)[number];
