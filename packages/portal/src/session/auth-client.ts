import { createAuthClient } from 'better-auth/client';

/** Sign-in, sign-out and change of password at `/api/auth/*` of the same origin. Loaded only then. */
export const authClient = createAuthClient({ baseURL: window.location.origin });

export type SignInResult = 'signed-in' | 'wrong' | 'too-many' | 'unreachable';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export interface PasswordChange {
  readonly current: string;
  readonly next: string;
}

export type PasswordResult = 'changed' | 'wrong' | 'length' | SignInFailure | 'ended' | 'failed';
type SignInFailure = Exclude<SignInResult, 'signed-in' | 'wrong'>;

interface Failure {
  readonly status: number;
  readonly code?: string | undefined;
}

const UNAUTHORIZED = 401;
const TOO_MANY_REQUESTS = 429;
const CLIENT_ERROR = 400;
const SERVER_ERROR = 500;

/** Signs in; the session is a cookie that scripts cannot read. */
export async function signIn(credentials: Credentials): Promise<SignInResult> {
  try {
    const { error } = await authClient.signIn.email({ ...credentials, rememberMe: true });
    if (!error) return 'signed-in';
    if (error.status === TOO_MANY_REQUESTS) return 'too-many';
    return error.status >= CLIENT_ERROR && error.status < SERVER_ERROR ? 'wrong' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

/** Changes the password of whoever is signed in; every other session of theirs ends. */
export async function changePassword({ current, next }: PasswordChange): Promise<PasswordResult> {
  try {
    const { error } = await authClient.changePassword({
      currentPassword: current,
      newPassword: next,
      revokeOtherSessions: true,
    });
    return error ? reasonOf(error) : 'changed';
  } catch {
    return 'unreachable';
  }
}

function reasonOf({ status, code }: Failure): PasswordResult {
  if (status === TOO_MANY_REQUESTS) return 'too-many';
  if (status === UNAUTHORIZED) return 'ended';
  switch (code) {
    case 'INVALID_PASSWORD':
      return 'wrong';
    case 'PASSWORD_TOO_SHORT':
    case 'PASSWORD_TOO_LONG':
      return 'length';
    default:
      return 'failed';
  }
}

export async function signOut(): Promise<void> {
  await authClient.signOut();
}
