import type { IssueData } from '@cau-noi/domain/result';
import { builder } from '../../builder.ts';

/** Whether the viewer may do something; code and data are the policy's and say why not. */
export interface PermissionShape {
  readonly allowed: boolean;
  readonly code: string | null;
  readonly data: IssueData;
}

export const Permission = builder.objectRef<PermissionShape>('Permission').implement({
  description: 'Whether the viewer may do something, and if not, why.',
  fields: (t) => ({
    allowed: t.exposeBoolean('allowed', { description: 'Whether it is allowed.' }),
    code: t.exposeString('code', { nullable: true, description: 'Why it is not allowed.' }),
    data: t.expose('data', { type: 'JSON', description: 'Data for the sentence of the code.' }),
  }),
});
