import { mergeIssues, namesGained } from '@cau-noi/domain/partner/merge';
import type { PartnerNames } from '@cau-noi/domain/partner/match';
import { err, ok } from '@cau-noi/domain/result';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { vietnameseDay } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { NotFoundError, StateError, ValidationError } from '../../errors.ts';
import { permit } from '../access/permission.ts';
import type { MovedKeys } from './partner-merge.queries.ts';
import { moveRows, moveRowsBack } from './partner-merge.queries.ts';
import type { Edited, Sent } from './partner.service.ts';
import { auditOf, refuseStale } from './partner.service.ts';

const REGISTER = { type: 'REGISTER' } as const;

type Entry = NonNullable<Awaited<ReturnType<Transaction['partner']['findUnique']>>>;
type Link = NonNullable<Awaited<ReturnType<Transaction['partnerLink']['findFirst']>>>;

/** A link as it is kept for parting. */
type KeptLink = Omit<Link, 'date'> & { readonly date: string | null };

/** What is kept of a merger, so that the two can be parted again. */
interface Kept {
  readonly rows: MovedKeys;
  /** The links of the merged entry as they were, and as they were written anew. */
  readonly links: readonly KeptLink[];
  readonly newLinks: readonly { readonly fromId: string; readonly toId: string }[];
  /** Entries that had been merged into it before. */
  readonly absorbedIds: readonly string[];
}

/**
 * Merges one entry of the register into another, which stays: whatever names the one names the other
 * from now on, under all the names of both. What was handed in and decided keeps the id that it was
 * written with. Answers with the id of the one that stays.
 */
export function mergePartners(
  context: Context,
  merged: Edited,
  survivor: Edited,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'partnerMerge', key, input }, async (tx, sql) => {
    const permitted = permit(context, 'partner.merge', REGISTER);
    if (!permitted.ok) return permitted;
    const pair = await pairOf(tx, merged.id, survivor.id);
    if (pair === null) return err(new NotFoundError('Partner', ['mergedId']));
    const issues = mergeIssues(pair.merged, pair.survivor, await linksOf(tx));
    if (issues.length > 0) return err(new ValidationError(issues));
    const stale = (await refuseStale(tx, sql, merged)) ?? (await refuseStale(tx, sql, survivor));
    if (stale !== null) return err(stale);
    const gained = await gainNames(tx, pair);
    const kept: Kept = {
      ...(await moveLinks(tx, pair)),
      absorbedIds: await moveAbsorbed(tx, pair.merged.id, pair.survivor.id),
      rows: await moveRows(sql, pair.merged.id, pair.survivor.id),
    };
    await tx.partnerMerge.create({
      data: {
        mergedId: pair.merged.id,
        survivorId: pair.survivor.id,
        mergedAt: context.now(),
        mergedById: viewerOf(context).userId,
        moved: { ...kept },
      },
    });
    await raise(tx, pair.merged, pair.survivor.id);
    await raise(tx, pair.survivor, null);
    const counts = Object.fromEntries(
      Object.entries(kept.rows).map(([what, keys]) => [what, keys.length]),
    );
    return ok({
      value: pair.survivor.id,
      audit: [
        auditOf('partner.merge', pair.survivor.id, {
          name: pair.merged.nameVi,
          gained: [...gained],
          moved: counts,
        }),
        auditOf('partner.mergedInto', pair.merged.id, { name: pair.survivor.nameVi }),
      ],
    });
  });
}

/**
 * Parts two entries that were merged: what moved goes back, as far as nobody has given it another
 * partner since. Answers with the id of the entry that stands again.
 */
export function partPartners(context: Context, id: string, { key, input }: Sent): Promise<string> {
  return act(context, { operation: 'partnerPart', key, input }, async (tx, sql) => {
    const permitted = permit(context, 'partner.merge', REGISTER);
    if (!permitted.ok) return permitted;
    const merger = await tx.partnerMerge.findFirst({
      where: { mergedId: id, partedAt: null },
      include: { merged: true, survivor: true },
    });
    if (merger === null || merger.merged.mergedIntoId !== merger.survivorId)
      return err(notMerged());
    const { merged, survivor } = merger;
    const kept = merger.moved as unknown as Kept;
    // It stands first: rows that name an entry which is merged would follow it again.
    await raise(tx, merged, null);
    await raise(tx, survivor, null);
    await tx.partner.updateMany({
      where: { id: { in: [...kept.absorbedIds] }, mergedIntoId: survivor.id },
      data: { mergedIntoId: id },
    });
    await moveRowsBack(sql, id, survivor.id, kept.rows);
    await tx.partnerAlias.deleteMany({ where: { partnerId: survivor.id, mergedFromId: id } });
    for (const link of kept.newLinks) await tx.partnerLink.deleteMany({ where: link });
    await tx.partnerLink.createMany({ data: kept.links.map(asRow), skipDuplicates: true });
    await tx.partnerMerge.update({ where: { id: merger.id }, data: { partedAt: context.now() } });
    return ok({
      value: id,
      audit: [
        auditOf('partner.part', survivor.id, { name: merged.nameVi }),
        auditOf('partner.partedFrom', id, { name: survivor.nameVi }),
      ],
    });
  });
}

/** Says that two entries are two bodies, however alike: they are not proposed again. */
export function distinguishPartners(
  context: Context,
  ids: readonly [string, string],
  { key, input }: Sent,
): Promise<null> {
  return act(context, { operation: 'partnerDistinguish', key, input }, async (tx) => {
    const permitted = permit(context, 'partner.merge', REGISTER);
    if (!permitted.ok) return permitted;
    const pair = await pairOf(tx, ids[0], ids[1]);
    if (pair === null) return err(new NotFoundError('Partner', ['oneId']));
    const [oneId, otherId] = ids.toSorted();
    if (oneId === undefined || otherId === undefined || oneId === otherId) {
      return err(new ValidationError([{ code: 'SAME_PARTNER', path: ['otherId'], data: {} }]));
    }
    await tx.partnerDistinction.createMany({
      data: [{ oneId, otherId, saidAt: context.now() }],
      skipDuplicates: true,
    });
    const { merged: one, survivor: other } = pair;
    return ok({
      value: null,
      audit: [
        auditOf('partner.distinguish', one.id, { name: other.nameVi }),
        auditOf('partner.distinguish', other.id, { name: one.nameVi }),
      ],
    });
  });
}

const notMerged = (): BusinessError => new StateError('PARTNER_NOT_MERGED', {}, ['id']);

interface Pair {
  readonly merged: Entry;
  readonly survivor: Entry;
}

async function pairOf(tx: Transaction, mergedId: string, survivorId: string): Promise<Pair | null> {
  const found = await tx.partner.findMany({ where: { id: { in: [mergedId, survivorId] } } });
  const merged = found.find(({ id }) => id === mergedId);
  const survivor = found.find(({ id }) => id === survivorId);
  return merged === undefined || survivor === undefined ? null : { merged, survivor };
}

/** All successions, as the domain knows them. */
export async function linksOf(tx: Transaction) {
  const links = await tx.partnerLink.findMany();
  return links.map(({ fromId, toId, date }) => ({
    fromId,
    toId,
    date: date === null ? null : vietnameseDay(date),
  }));
}

async function namesIn(tx: Transaction, entry: Entry): Promise<PartnerNames> {
  const aliases = await tx.partnerAlias.findMany({ where: { partnerId: entry.id } });
  return { ...entry, aliases: aliases.map(({ alias }) => alias) };
}

async function gainNames(tx: Transaction, { merged, survivor }: Pair): Promise<readonly string[]> {
  const gained = namesGained(await namesIn(tx, merged), await namesIn(tx, survivor));
  await tx.partnerAlias.createMany({
    data: gained.map((alias) => ({ partnerId: survivor.id, alias, mergedFromId: merged.id })),
  });
  return gained;
}

const asRow = ({ date, ...link }: KeptLink) => ({
  ...link,
  date: date === null ? null : new Date(date),
});

async function moveLinks(tx: Transaction, { merged, survivor }: Pair) {
  const where = { OR: [{ fromId: merged.id }, { toId: merged.id }] };
  const links = await tx.partnerLink.findMany({ where });
  const known = new Set(
    (await tx.partnerLink.findMany()).map(({ fromId, toId }) => `${fromId} ${toId}`),
  );
  const named = (id: string) => (id === merged.id ? survivor.id : id);
  const renamed = links
    .map((link) => ({ ...link, fromId: named(link.fromId), toId: named(link.toId) }))
    .filter(({ fromId, toId }) => fromId !== toId && !known.has(`${fromId} ${toId}`));
  await tx.partnerLink.deleteMany({ where });
  await tx.partnerLink.createMany({ data: renamed });
  return {
    links: links.map((link) => ({ ...link, date: link.date?.toISOString() ?? null })),
    newLinks: renamed.map(({ fromId, toId }) => ({ fromId, toId })),
  };
}

async function moveAbsorbed(
  tx: Transaction,
  mergedId: string,
  survivorId: string,
): Promise<readonly string[]> {
  const absorbed = await tx.partner.findMany({
    where: { mergedIntoId: mergedId },
    select: { id: true },
  });
  await tx.partner.updateMany({
    where: { mergedIntoId: mergedId },
    data: { mergedIntoId: survivorId },
  });
  return absorbed.map(({ id }) => id);
}

async function raise(tx: Transaction, entry: Entry, mergedIntoId: string | null): Promise<void> {
  const { id, version } = entry;
  await tx.partner.update({ where: { id, version }, data: { mergedIntoId, version: version + 1 } });
}
