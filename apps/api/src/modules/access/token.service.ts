import type { TokenWish } from '@cau-noi/domain/access/token';
import { tokenIssues } from '@cau-noi/domain/access/token';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { dbDate } from '../../dates.ts';
import { ForbiddenError, NotFoundError, ValidationError } from '../../errors.ts';
import { permit } from './permission.ts';
import type { AccessTokenRow } from './token.queries.ts';
import { tokensOfUser } from './token.queries.ts';
import type { TokenSecret } from './token-secret.ts';
import { newTokenSecret } from './token-secret.ts';
import { userAudit } from './user.service.ts';

interface Sent {
  readonly key: string;
  readonly input: object;
}

/** A token that was made; `secret` null when the request was done before and its answer told it. */
export interface MadeToken {
  readonly id: string;
  readonly secret: string | null;
}

/**
 * Makes a token for the viewer. The stored answer of the act is its id alone: the secret goes from
 * this process's memory into the first answer, and a repeated request does not get it.
 */
export async function createToken(
  context: Context,
  wish: TokenWish,
  { key, input }: Sent,
): Promise<MadeToken> {
  let made: (TokenSecret & { readonly id: string }) | null = null;
  const id = await act(context, { operation: 'accessTokenCreate', key, input }, async (tx, sql) => {
    const { userId } = viewerOf(context);
    const permitted = permit(context, 'api.createToken', { type: 'API' });
    if (!permitted.ok) return permitted;
    const name = wish.name.trim().replaceAll(/\s+/gu, ' ');
    const issues = tokenIssues({ ...wish, name }, await tokensOfUser(sql, userId), context.today);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { secret, prefix, hash } = newTokenSecret();
    const scopes = [...new Set(wish.scopes)];
    const validTo = dbDate(wish.validTo);
    const data = { userId, name, prefix, hash, scopes, validTo, createdAt: context.now() };
    const token = await tx.accessToken.create({ data });
    made = { id: token.id, secret, prefix, hash };
    const told = { ...wish, id: token.id, name, prefix, scopes };
    return ok({ value: token.id, audit: auditOf('accessToken.create', userId, told) });
  });
  return { id, secret: secretOf(made, id) };
}

/** The secret of the token that stands: an attempt that was rolled back has made one for nothing. */
function secretOf(made: (TokenSecret & { readonly id: string }) | null, id: string): string | null {
  return made?.id === id ? made.secret : null;
}

/** Takes a token of the viewer's own back, at once and for good; answers with its id. */
export function revokeToken(context: Context, id: string, { key, input }: Sent): Promise<string> {
  return act(context, { operation: 'accessTokenRevoke', key, input }, async (tx, sql) => {
    // Whoever has lost every role may still take back what they gave; a token may not.
    if (context.token !== null) return err(new ForbiddenError('SESSION_REQUIRED'));
    const { userId } = viewerOf(context);
    const token = (await tokensOfUser(sql, userId)).find((one) => one.id === id);
    if (token === undefined) return err(new NotFoundError('AccessToken', ['id']));
    await tx.accessToken.update({ where: { id }, data: { revokedAt: context.now() } });
    return ok({ value: id, audit: auditOf('accessToken.revoke', userId, token) });
  });
}

type Told = Pick<AccessTokenRow, 'id' | 'name' | 'prefix' | 'scopes' | 'validTo'>;

/** It stands in the history of the account, where an administrator sees it. */
function auditOf(action: string, userId: string, { id, ...token }: Told): Audit {
  const { name, prefix, scopes, validTo } = token;
  return userAudit(action, userId, undefined, { tokenId: id, name, prefix, scopes, validTo });
}
