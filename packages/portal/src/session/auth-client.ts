import { createAuthClient } from 'better-auth/client';

/** Sign-in and sign-out at `/api/auth/*` of the same origin. Loaded only when somebody signs in or out. */
export const authClient = createAuthClient({ baseURL: window.location.origin });

export type SignInResult = 'signed-in' | 'wrong' | 'too-many' | 'unreachable';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

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

export async function signOut(): Promise<void> {
  await authClient.signOut();
}
