import { earlierSigned } from '@cau-noi/domain/agreement/earlier-signing';
import type { EarlierSigning } from '@cau-noi/domain/agreement/earlier-signing';
import { err } from '@cau-noi/domain/result';
import type { Call } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { dbDate } from '../../dates.ts';
import { ValidationError } from '../../errors.ts';
import { contentOf } from './agreement-input.ts';
import type { Asked } from './agreement-procedure.service.ts';
import type { AgreementDone } from './agreement.use.ts';
import { agreementDone, openAgreement } from './agreement.use.ts';

/** Records that an agreement was signed before it was written here; its steps stay unknown. */
export function recordEarlierSigning(
  context: Context,
  call: Call,
  { id, version }: Asked,
  signing: EarlierSigning,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<AgreementDone> => {
    const target = { id, version, action: 'agreement.recordSigned' } as const;
    const opened = await openAgreement(context, sql, target);
    if (!opened.ok) return opened;
    const { agreement, onBehalfOfId } = opened.value;
    const { organisationId } = agreement;
    const signed = earlierSigned(contentOf(agreement), organisationId, signing, context.today);
    if (!signed.ok) return err(new ValidationError(signed.error));
    const { signedOn, precision, source } = signed.value;
    await tx.agreement.update({
      where: { id, version },
      data: {
        signedOn: dbDate(signedOn),
        signedPrecision: precision,
        source,
        version: { increment: 1 },
        updatedAt: context.now(),
      },
    });
    const data = { on: signedOn, precision, text: source };
    return agreementDone(agreement, 'recordSigned', data, onBehalfOfId);
  });
}
