import { randomUUID } from 'node:crypto';
import { returnedOn } from '@cau-noi/domain/dossier/return';
import { invariant } from '@cau-noi/domain/invariant';
import type { PassportContent, PassportStanding } from '@cau-noi/domain/passport';
import {
  lossIssues,
  passportHandOutIssues,
  passportIssues,
  readPassportNumber,
  takeBackIssues,
} from '@cau-noi/domain/passport';
import { allBackOn } from '@cau-noi/domain/passport/log';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Issue, Result } from '@cau-noi/domain/result';
import { err, issue, ok } from '@cau-noi/domain/result';
import type { Audit, Call, Done, Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, StateError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject, placesToday } from '../access/place.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { dossiersById } from '../dossier/dossier.queries.ts';
import { CONTENT_SECTIONS, sectionsOf } from '../dossier/dossier-sections.queries.ts';
import { visiblePeople } from '../person/person.queries.ts';
import { openHandOut } from './passport-due.ts';
import { loggedReturns } from './passport-log.queries.ts';
import type { PassportRow } from './passport.queries.ts';
import { isEntered, passportsById } from './passport.queries.ts';
import { openedNumber, sealedNumber } from './sealed-number.ts';

type PassportDone = Result<Done<string>, BusinessError>;

/** Which passport, in the version that was read. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** A passport that is to be entered. */
export interface Entered extends PassportContent {
  readonly personId: string;
  readonly organisationId: string;
  readonly number: string;
}

type Of = Pick<PassportRow, 'id' | 'personId' | 'organisationId' | 'lastDigits'>;

/** In the history of the passport and of its holder; never with the number. */
function auditOf(
  action: string,
  { id, personId, organisationId, lastDigits }: Of,
  data: { readonly [key: string]: Json } = {},
): readonly Audit[] {
  const said = { ...data, lastDigits };
  return [
    { action, subjectKind: 'PASSPORT', subjectId: id, organisationId, data: said },
    { action, subjectKind: 'PERSON', subjectId: personId, organisationId, data: said },
  ];
}

const refused = (issues: readonly Issue[]): BusinessError | null =>
  issues.length === 0 ? null : new ValidationError(issues);

/** The columns of a content in which nothing is wrong. */
function columnsOf({ kind, issuedOn, expiresOn, keeper }: PassportContent) {
  invariant(issuedOn !== null && expiresOn !== null, 'PASSPORT_WITHOUT_DAYS');
  return {
    kind,
    issuedOn: dbDate(issuedOn),
    expiresOn: dbDate(expiresOn),
    keeper: keeper.trim(),
  };
}

/**
 * Enters a passport. Its number is known to this function and to the vault: what is kept of the input
 * for a repeated request is a digest of its keyed digest.
 */
export function registerPassport(
  context: Context,
  { operation, key }: Omit<Call, 'input'>,
  { personId, organisationId, number: written, ...content }: Entered,
): Promise<string> {
  const { vault } = context;
  const read = readPassportNumber(written);
  const number = read.ok ? read.value : null;
  const input = { personId, organisationId, ...content, number: number && vault.index(number) };
  return act(context, { operation, key, input }, async (tx, sql): Promise<PassportDone> => {
    if (placesToday(context, [organisationId]).size === 0) {
      return err(new NotFoundError('Organisation', ['organisationId']));
    }
    const subject = organisationSubject(context, organisationId);
    const permitted = permit(context, 'passport.edit', subject);
    if (!permitted.ok) return permitted;
    const scope = scopeIds(viewerOf(context).scope);
    const [person] = await visiblePeople(sql, scope, [personId]);
    if (person === undefined) return err(new NotFoundError('Person', ['personId']));
    if (person.erased) return err(new StateError('PERSON_ERASED'));
    const issues = [...(read.ok ? [] : [read.error]), ...passportIssues(content, context.today)];
    if (number === null || issues.length > 0) return err(new ValidationError(issues));
    if (await isEntered(sql, vault.indexes(number))) {
      return err(new ValidationError([issue('PASSPORT_ENTERED', {}, ['number'])]));
    }
    const id = randomUUID();
    const sealed = sealedNumber(vault, number, id);
    const data = { id, personId, organisationId, ...columnsOf(content), ...sealed };
    await tx.passport.create({ data });
    const { lastDigits } = sealed;
    const audit = auditOf('passport.register', { id, personId, organisationId, lastDigits });
    return ok({ value: id, audit });
  });
}

const standingOf = (passport: PassportRow): PassportStanding => ({
  expiresOn: passport.expiresOn,
  lostOn: passport.lostOn,
  out: openHandOut(passport) !== null,
});

/** The passport, if the viewer sees it and may do this. */
async function openPassport(
  context: Context,
  sql: Sql,
  { id, version }: { readonly id: string; readonly version: number | null },
  action: 'passport.edit' | 'passport.readNumber',
): Promise<Result<PassportRow, BusinessError>> {
  const [passport] = await passportsById(sql, scopeIds(viewerOf(context).scope), [id]);
  if (passport === undefined) return err(new NotFoundError('Passport', ['id']));
  const subject = organisationSubject(context, passport.organisationId);
  const permitted = permit(context, action, subject);
  if (!permitted.ok) return permitted;
  if (passport.lastDigits === '') return err(new StateError('PERSON_ERASED'));
  if (version === null || version === passport.version) return ok(passport);
  const { kind, issuedOn, expiresOn, keeper } = passport;
  const change = await lastChangeOf(sql, 'PASSPORT', id);
  const theirs = { kind, issuedOn, expiresOn, keeper };
  return err(new ConflictError({ currentVersion: passport.version, theirs, ...change }));
}

type Change = (
  tx: Transaction,
  sql: Sql,
  passport: PassportRow,
) => Promise<Result<readonly Audit[], BusinessError>>;

/** Changes a passport in one act: its version rises with whatever happens to it. */
function change(
  context: Context,
  call: Call,
  { id, version }: Seen,
  work: Change,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<PassportDone> => {
    const opened = await openPassport(context, sql, { id, version }, 'passport.edit');
    if (!opened.ok) return opened;
    const done = await work(tx, sql, opened.value);
    if (!done.ok) return done;
    await tx.passport.update({ where: { id, version }, data: { version: version + 1 } });
    return ok({ value: id, audit: done.value });
  });
}

/** Changes what is written of it; the number stays. */
export function savePassport(
  context: Context,
  call: Call,
  seen: Seen,
  content: PassportContent,
): Promise<string> {
  return change(context, call, seen, async (tx, _sql, passport) => {
    const refusal = refused(passportIssues(content, context.today));
    if (refusal !== null) return err(refusal);
    await tx.passport.update({ where: { id: passport.id }, data: columnsOf(content) });
    return ok(auditOf('passport.save', passport));
  });
}

/** For which journey a passport is handed out, and when. */
export interface HandedOut extends Seen {
  readonly dossierId: string;
  readonly handedOutOn: IsoDate;
}

/** Gives a passport to its holder for a journey. */
export function handOutPassport(context: Context, call: Call, asked: HandedOut): Promise<string> {
  const { dossierId, handedOutOn } = asked;
  return change(context, call, asked, async (tx, sql, passport) => {
    const scope = scopeIds(viewerOf(context).scope);
    const [dossier] = await dossiersById(sql, [dossierId], scope);
    if (dossier === undefined) return err(new NotFoundError('Dossier', ['dossierId']));
    const members = (await sectionsOf(sql, [dossierId], CONTENT_SECTIONS)).get(dossierId)?.members;
    const { kind, state, title } = dossier;
    const endDate = dossier.actualEndDate ?? dossier.endDate;
    const isMember = members?.some(({ personId }) => personId === passport.personId) ?? false;
    const refusal = refused(
      passportHandOutIssues({
        passport: standingOf(passport),
        dossier: { kind, state, endDate, isMember },
        handedOutOn,
        today: context.today,
      }),
    );
    if (refusal !== null) return err(refusal);
    const { userId: handedOutById } = viewerOf(context);
    const data = { passportId: passport.id, dossierId, handedOutById };
    await tx.passportHandOut.create({ data: { ...data, handedOutOn: dbDate(handedOutOn) } });
    return ok(auditOf('passport.handOut', passport, { handedOutOn, title }));
  });
}

/**
 * Takes a passport back. With the last one of a journey that is over, the dossier says so too: the day
 * stands there once, whoever writes it.
 */
export function takeBackPassport(
  context: Context,
  call: Call,
  asked: Seen & { readonly returnedOn: IsoDate },
): Promise<string> {
  return change(context, call, asked, async (tx, sql, passport) => {
    const open = openHandOut(passport);
    if (open === null) return err(new ValidationError([issue('PASSPORT_NOT_OUT')]));
    const refusal = refused(takeBackIssues(open, asked.returnedOn, context.today));
    if (refusal !== null) return err(refusal);
    const { userId: takenBackById } = viewerOf(context);
    await tx.passportHandOut.update({
      where: { id: open.id },
      data: { returnedOn: dbDate(asked.returnedOn), takenBackById },
    });
    const told = auditOf('passport.takeBack', passport, { returnedOn: asked.returnedOn });
    return ok([...told, ...(await tellDossier(context, tx, sql, open.due))]);
  });
}

/** Writes it down that a passport was lost. */
export function reportLostPassport(
  context: Context,
  call: Call,
  asked: Seen & { readonly lostOn: IsoDate; readonly text: string },
): Promise<string> {
  const { lostOn, text } = asked;
  return change(context, call, asked, async (tx, sql, passport) => {
    const refusal = refused(lossIssues(standingOf(passport), { lostOn, text }, context.today));
    if (refusal !== null) return err(refusal);
    const data = { lostOn: dbDate(lostOn), lostText: text.trim() };
    await tx.passport.update({ where: { id: passport.id }, data });
    const open = openHandOut(passport);
    const after = open === null ? [] : await tellDossier(context, tx, sql, open.due);
    return ok([...auditOf('passport.reportLost', passport, { lostOn }), ...after]);
  });
}

/** Writes into the dossier that the last passport is back, where it is and nobody has. */
async function tellDossier(
  { today }: Context,
  tx: Transaction,
  sql: Sql,
  { id, organisationId, ...record }: PassportRow['handOuts'][number]['due'],
): Promise<readonly Audit[]> {
  const home = returnedOn(record.endDate, { ...record, today });
  const back = allBackOn(await loggedReturns(sql, id), home);
  const before = record.passportsReturnedOn;
  if (back === null || (before !== null && before >= back)) return [];
  await tx.dossier.update({
    where: { id },
    data: { passportsReturnedOn: dbDate(back), version: { increment: 1 } },
  });
  const { settledOn } = record;
  const said = { settledOn, passportsReturnedOn: before };
  const data = { settledOn, passportsReturnedOn: back, before: said };
  return [
    { action: 'dossier.recordReturn', subjectKind: 'DOSSIER', subjectId: id, organisationId, data },
  ];
}

/** Opens the number for somebody who needs it; that they looked stands in the history. */
export async function revealNumber(context: Context, call: Call, id: string): Promise<string> {
  await act(context, call, async (_tx, sql): Promise<PassportDone> => {
    const opened = await openPassport(context, sql, { id, version: null }, 'passport.readNumber');
    if (!opened.ok) return opened;
    return ok({ value: id, audit: auditOf('passport.reveal', opened.value) });
  });
  const { numberCipher, keyId } = await context.database.prisma.passport.findUniqueOrThrow({
    where: { id },
    select: { numberCipher: true, keyId: true },
  });
  if (numberCipher === null || keyId === null) throw new NotFoundError('Passport', ['id']);
  return openedNumber(context.vault, { numberCipher, keyId }, id);
}
