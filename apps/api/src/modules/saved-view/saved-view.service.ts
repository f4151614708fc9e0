import type { ListName } from '@cau-noi/db/prisma';
import type { Issue } from '@cau-noi/domain/result';
import { err, issue, ok } from '@cau-noi/domain/result';
import type { Audit } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { BusinessError } from '../../errors.ts';
import { NotFoundError, StateError, ValidationError } from '../../errors.ts';
import type { SavedViewRow } from './saved-view.queries.ts';
import { savedViewsOf } from './saved-view.queries.ts';

/** Enough for a person to find their way among, and too little to store anything else in. */
export const SAVED_VIEW_LIMITS = { views: 50, name: 80, search: 4000 } as const;

/** A view as it is asked for; without an id it is a new one. */
export interface ViewAsked {
  readonly id: string | null;
  readonly list: ListName;
  readonly name: string;
  readonly search: string;
}

interface Sent {
  readonly key: string;
  readonly input: object;
}

/** Saves a view of the viewer's own, new or changed; answers with its id. */
export function saveView(
  context: Context,
  asked: ViewAsked,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'savedViewSave', key, input }, async (tx, sql) => {
    const { userId } = viewerOf(context);
    const { id, list, search } = asked;
    const name = asked.name.trim().replaceAll(/\s+/gu, ' ');
    const refusal = refuse({ ...asked, name }, await savedViewsOf(sql, userId, null));
    if (refusal !== null) return err(refusal);
    const data = { list, name, search };
    const saved =
      id === null
        ? await tx.savedView.create({ data: { ...data, userId } })
        : await tx.savedView.update({ where: { id, userId }, data });
    return ok({ value: saved.id, audit: auditOf('savedView.save', { ...data, id: saved.id }) });
  });
}

/** Takes a view of the viewer's own away. */
export function removeView(context: Context, id: string, { key, input }: Sent): Promise<string> {
  return act(context, { operation: 'savedViewRemove', key, input }, async (tx, sql) => {
    const { userId } = viewerOf(context);
    const view = (await savedViewsOf(sql, userId, null)).find((own) => own.id === id);
    if (view === undefined) return err(new NotFoundError('SavedView', ['id']));
    await tx.savedView.delete({ where: { id, userId } });
    return ok({ value: id, audit: auditOf('savedView.remove', view) });
  });
}

function refuse(asked: ViewAsked, own: readonly SavedViewRow[]): BusinessError | null {
  const issues = issuesOf(asked);
  if (issues.length > 0) return new ValidationError(issues);
  if (asked.id !== null && !own.some(({ id }) => id === asked.id)) {
    return new NotFoundError('SavedView', ['id']);
  }
  const taken = own.some(
    ({ id, list, name }) => id !== asked.id && list === asked.list && name === asked.name,
  );
  if (taken) return new StateError('ALREADY_EXISTS', { name: asked.name }, ['name']);
  const { views } = SAVED_VIEW_LIMITS;
  const full = asked.id === null && own.length >= views;
  return full ? new StateError('TOO_MANY_VIEWS', { most: views }) : null;
}

function issuesOf({ name, search }: ViewAsked): readonly Issue[] {
  const most = SAVED_VIEW_LIMITS;
  return [
    ...(name === '' ? [issue('REQUIRED', {}, ['name'])] : []),
    ...(name.length > most.name ? [issue('TOO_LONG', { most: most.name }, ['name'])] : []),
    ...(search.length > most.search ? [issue('TOO_LONG', { most: most.search }, ['search'])] : []),
  ];
}

function auditOf(action: string, { id, list, name, search }: SavedViewRow): Audit {
  const data = { list, name, search };
  return { action, subjectKind: 'SAVED_VIEW', subjectId: id, organisationId: null, data };
}
