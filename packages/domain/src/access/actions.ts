/** Roles a user holds at an organisation; each reaches that organisation and all below it. */
export const USER_ROLES = [
  'OFFICER',
  'UNIT_LEADER',
  'FEDERATION_ADVISER',
  'FEDERATION_LEADER',
  'AUDITOR',
  'ADMINISTRATOR',
] as const;
export type UserRole = (typeof USER_ROLES)[number];

/** Everything a viewer may be allowed to do, named subject first. */
export const ACTIONS = [
  'plan.read',
  'plan.create',
  'plan.edit',
  'plan.submit',
  'plan.withdraw',
  'plan.decide',
  'plan.adjust',
  'dossier.read',
  'dossier.create',
  'dossier.edit',
  'dossier.submit',
  'dossier.withdraw',
  'dossier.decide',
  'dossier.cancel',
  'dossier.postpone',
  'dossier.reopen',
  'dossier.closeFigures',
  'dossier.report',
  'dossier.attachFile',
  'organisation.read',
  'organisation.edit',
  'person.read',
  'person.edit',
  'partner.read',
  'partner.edit',
  'statistics.read',
  'user.manage',
  'substitution.manage',
  'configuration.edit',
] as const;
export type Action = (typeof ACTIONS)[number];
