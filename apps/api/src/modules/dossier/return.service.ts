import type { DoneAfterReturn } from '@cau-noi/domain/dossier/return';
import { recordReturn } from '@cau-noi/domain/dossier/return';
import { loggedIssues } from '@cau-noi/domain/passport/log';
import { err } from '@cau-noi/domain/result';
import type { Call } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { optionalDbDate } from '../../dates.ts';
import { ValidationError } from '../../errors.ts';
import { stateError } from '../approval/refusals.ts';
import { loggedReturns } from '../passport/passport-log.queries.ts';
import type { DossierDone } from './dossier.use.ts';
import { dossierDone, openDossier } from './dossier.use.ts';
import { settleSpent } from './settlement.service.ts';

type Written = DoneAfterReturn & { readonly id: string; readonly version: number };

/** Writes on which days the money was settled and the passports were handed back, or corrects them. */
export function recordDossierReturn(
  context: Context,
  call: Call,
  { id, version, ...done }: Written,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DossierDone> => {
    const target = { id, version, action: 'dossier.closeFigures' } as const;
    const opened = await openDossier(context, sql, target);
    if (!opened.ok) return opened;
    const { dossier } = opened.value;
    const recorded = recordReturn({ ...dossier, today: context.today }, done);
    if (!recorded.ok) {
      const refusal = recorded.error;
      return err(
        refusal.is === 'state' ? stateError(refusal.issue) : new ValidationError(refusal.issues),
      );
    }
    const { settledOn, passportsReturnedOn } = recorded.value;
    const logged = loggedIssues(passportsReturnedOn, await loggedReturns(sql, dossier.id));
    if (logged.length > 0) return err(new ValidationError(logged));
    if (settledOn !== null && settledOn !== dossier.settledOn) {
      const settled = await settleSpent(context, tx, sql, opened.value);
      if (!settled.ok) return settled;
    }
    await tx.dossier.update({
      where: { id: dossier.id, version: dossier.version },
      data: {
        settledOn: optionalDbDate(settledOn),
        passportsReturnedOn: optionalDbDate(passportsReturnedOn),
        version: { increment: 1 },
      },
    });
    const before = {
      settledOn: dossier.settledOn,
      passportsReturnedOn: dossier.passportsReturnedOn,
    };
    return dossierDone(dossier, 'dossier.recordReturn', { settledOn, passportsReturnedOn, before });
  });
}
