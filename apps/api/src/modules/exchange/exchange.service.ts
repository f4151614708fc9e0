import type { ExchangeContent, TurnSaid } from '@cau-noi/domain/exchange/issues';
import { exchangeIssues, turnIssues } from '@cau-noi/domain/exchange/issues';
import { holdersBy } from '@cau-noi/domain/exchange/holder';
import { err, ok } from '@cau-noi/domain/result';
import { noticeIssues } from '@cau-noi/domain/succession/notice';
import type { SuccessionNotice } from '@cau-noi/domain/succession/notice';
import type { Call } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import { NotFoundError, StateError, ValidationError } from '../../errors.ts';
import { permit } from '../access/permission.ts';
import { placesToday } from '../access/place.ts';
import { partnersById } from '../partner/partner.queries.ts';
import { windowColumns } from './exchange-input.ts';
import { allTurns } from './exchange.ledger.ts';
import { ledgerOf, sameExchanges } from './exchange.queries.ts';
import type { ExchangeDone, Target } from './exchange.use.ts';
import { advance, auditOf, openExchange } from './exchange.use.ts';

function columnsOf(content: ExchangeContent) {
  const { window: _window, validFrom, validTo, ...columns } = content;
  return {
    ...columns,
    ...windowColumns(content),
    validFrom: optionalDbDate(validFrom),
    validTo: optionalDbDate(validTo),
  };
}

/** Writes an exchange of a union with a partner; answers with the id. */
export function createExchange(
  context: Context,
  call: Call,
  input: { organisationId: string; partnerId: string; content: ExchangeContent },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<ExchangeDone> => {
    const { organisationId, partnerId, content } = input;
    const place = placesToday(context, [organisationId]).get(organisationId);
    if (place === undefined) return err(new NotFoundError('Organisation', ['organisationId']));
    const permitted = permit(context, 'exchange.create', { ...place, type: 'ORGANISATION' });
    if (!permitted.ok) return permitted;
    const [partner] = await partnersById(sql, [partnerId]);
    if (partner === undefined) return err(new NotFoundError('Partner', ['partnerId']));
    const issues = exchangeIssues(content);
    if (issues.length > 0) return err(new ValidationError(issues));
    const same = await sameExchanges(sql, organisationId, partnerId, content.firstYear);
    if (same.length > 0) {
      return err(new StateError('EXCHANGE_EXISTS', { year: content.firstYear }, ['partnerId']));
    }
    const data = { organisationId, partnerId, ...columnsOf(content) };
    const { id } = await tx.exchange.create({ data, select: { id: true } });
    const told = { partner: partner.name };
    return ok({ value: id, audit: auditOf({ id, organisationId }, 'exchange.create', told) });
  });
}

/** Saves what is written of an exchange over the version that was edited. */
export function saveExchange(
  context: Context,
  call: Call,
  { content, ...target }: Target & { readonly content: ExchangeContent },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<ExchangeDone> => {
    const opened = await openExchange(context, sql, target);
    if (!opened.ok) return opened;
    const issues = exchangeIssues(content);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { id, version } = target;
    await tx.exchange.update({
      where: { id, version },
      data: { ...columnsOf(content), version: { increment: 1 } },
    });
    return ok({ value: id, audit: auditOf(opened.value, 'exchange.save', {}) });
  });
}

/** Adds what is said of a turn; what was said before stays. */
export function recordTurn(
  context: Context,
  call: Call,
  { said, ...target }: Target & { readonly said: TurnSaid },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<ExchangeDone> => {
    const opened = await openExchange(context, sql, target);
    if (!opened.ok) return opened;
    const exchange = opened.value;
    const turns = allTurns(context, exchange);
    const issues = turnIssues(said, ledgerOf(exchange), turns, context.today);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { year, kind, toYear, reason, text, visit } = said;
    await tx.turnRecord.create({
      data: {
        exchangeId: exchange.id,
        year,
        kind,
        toYear: kind === 'DEFERRED' ? toYear : null,
        reason,
        text,
        at: context.now(),
        userId: viewerOf(context).userId,
        ...(kind === 'DONE' && visit !== null
          ? {
              side: visit.side,
              date: dbDate(visit.date),
              persons: visit.persons,
              personDays: visit.personDays,
              costMinor: visit.cost?.minor ?? null,
              currency: visit.cost?.currency ?? null,
            }
          : {}),
      },
    });
    await advance(tx, target);
    const audit = auditOf(exchange, 'exchange.recordTurn', { year, kind, toYear, reason, text });
    return ok({ value: exchange.id, audit });
  });
}

/** Records that the partner was told who holds the exchange after the union that agreed on it. */
export function notifyOfHolder(
  context: Context,
  call: Call,
  { notice, ...target }: Target & { readonly notice: SuccessionNotice },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<ExchangeDone> => {
    const opened = await openExchange(context, sql, target);
    if (!opened.ok) return opened;
    const exchange = opened.value;
    const { register, today } = context;
    const holders = holdersBy(register.structure.history, exchange.organisationId, today);
    const later = holders.filter(({ since }) => since !== null);
    const ids = later.map(({ organisationId }) => organisationId);
    const issues = noticeIssues(notice, ids, today);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { successorId, on } = notice;
    const text = notice.text.trim();
    await tx.exchangeNotice.create({
      data: {
        exchangeId: exchange.id,
        successorId,
        on: dbDate(on),
        text,
        recordedById: viewerOf(context).userId,
        recordedAt: context.now(),
      },
    });
    await advance(tx, target);
    return ok({ value: exchange.id, audit: auditOf(exchange, 'exchange.notify', { on, text }) });
  });
}
