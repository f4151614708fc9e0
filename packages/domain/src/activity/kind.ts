/**
 * The six kinds of foreign-affairs activity, as they stand in a yearly plan.
 *
 * OUTBOUND         đoàn ra: a delegation abroad
 * INBOUND          đoàn vào: guests from abroad received at home
 * EVENT_HOSTED     đăng cai hội nghị, hội thảo, tập huấn quốc tế
 * EVENT_ABROAD     dự hội nghị, tập huấn ngoài nước
 * EVENT_DOMESTIC   dự hội nghị, tập huấn đối ngoại trong nước
 * EVENT_ONLINE     dự hoặc tổ chức trực tuyến
 */
export const ACTIVITY_KINDS = [
  'OUTBOUND',
  'INBOUND',
  'EVENT_HOSTED',
  'EVENT_ABROAD',
  'EVENT_DOMESTIC',
  'EVENT_ONLINE',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Kinds whose persons cross the border: the limits on travel apply to them. */
export const TRAVELLING_KINDS = [
  'OUTBOUND',
  'EVENT_ABROAD',
] as const satisfies readonly ActivityKind[];

/** Kinds in which guests from abroad are received at home. */
export const RECEIVING_KINDS = [
  'INBOUND',
  'EVENT_HOSTED',
] as const satisfies readonly ActivityKind[];

/** Whether own officers travel abroad in an activity of this kind. */
export function isTravelling(kind: ActivityKind): boolean {
  return (TRAVELLING_KINDS as readonly ActivityKind[]).includes(kind);
}

/** Whether the activity is a delegation (đoàn) rather than an event. */
export function isDelegation(kind: ActivityKind): kind is 'OUTBOUND' | 'INBOUND' {
  return kind === 'OUTBOUND' || kind === 'INBOUND';
}

/**
 * The one row of the statistics that an activity counts in, so that a trip to a conference
 * is not at once a delegation and a conference attended.
 */
export const REPORTING_CLASSES = [
  'DELEGATION_OUT',
  'DELEGATION_IN',
  'EVENT_HOSTED',
  'EVENT_ABROAD',
  'EVENT_DOMESTIC',
  'EVENT_ONLINE',
] as const;
export type ReportingClass = (typeof REPORTING_CLASSES)[number];

const CLASSES_BY_KIND: Readonly<
  Record<ActivityKind, readonly [ReportingClass, ...ReportingClass[]]>
> = {
  OUTBOUND: ['DELEGATION_OUT', 'EVENT_ABROAD'],
  INBOUND: ['DELEGATION_IN', 'EVENT_HOSTED'],
  EVENT_HOSTED: ['EVENT_HOSTED', 'DELEGATION_IN', 'EVENT_ONLINE'],
  EVENT_ABROAD: ['EVENT_ABROAD', 'DELEGATION_OUT'],
  EVENT_DOMESTIC: ['EVENT_DOMESTIC'],
  EVENT_ONLINE: ['EVENT_ONLINE'],
};

/** The classes an activity of this kind may be reported in; the first is the usual one. */
export function reportingClassesOf(
  kind: ActivityKind,
): readonly [ReportingClass, ...ReportingClass[]] {
  return CLASSES_BY_KIND[kind];
}
