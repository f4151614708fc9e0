import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { normMessages } from './norms.messages.ts';
import { normsOptions } from './norms.routes.ts';
import type { RateRow } from './rate-row.ts';
import { useRateWords } from './use-rate-words.ts';

/** The ways to new rates, one or many, in the portal in which rates are written. */
export function AddRate() {
  const t = useMessages(normMessages);
  const go = useGo();
  const { may } = useViewer();
  const { rateNew, rateImport } = normsOptions.use().paths;
  if (rateNew === undefined) return null;
  return (
    <>
      {rateImport !== undefined && (
        <MayButton permission={may.configure} variant="default" onClick={() => go(rateImport())}>
          {t('import')}
        </MayButton>
      )}
      <MayButton permission={may.configure} onClick={() => go(rateNew())}>
        {t('add')}
      </MayButton>
    </>
  );
}

/** The way to a new instrument, in the portal in which rates are written. */
export function AddInstrument() {
  const t = useMessages(normMessages);
  const go = useGo();
  const { may } = useViewer();
  const { instrumentNew } = normsOptions.use().paths;
  if (instrumentNew === undefined) return null;
  return (
    <MayButton permission={may.configure} onClick={() => go(instrumentNew())}>
      {t('instrument.add')}
    </MayButton>
  );
}

/** The way to put right what was written of an instrument, in the portal in which rates are written. */
export function CorrectInstrument({ id }: { readonly id: string }) {
  const t = useMessages(normMessages);
  const go = useGo();
  const { may } = useViewer();
  const { instrumentNew } = normsOptions.use().paths;
  if (instrumentNew === undefined) return null;
  return (
    <MayButton
      permission={may.configure}
      variant="default"
      onClick={() => go(instrumentNew({ corrects: id }))}
    >
      {t('instrument.correct')}
    </MayButton>
  );
}

/** The way to a row that puts this one right, in the portal in which rates are written. */
export function CorrectRate({ rate }: { readonly rate: RateRow }) {
  const t = useMessages(normMessages);
  const { span } = useRateWords();
  const go = useGo();
  const { may } = useViewer();
  const { rateNew } = normsOptions.use().paths;
  if (rateNew === undefined) return null;
  return (
    <MayButton
      permission={may.configure}
      variant="default"
      size="xs"
      aria-label={t('rate.correctOf', { span: span(rate) })}
      onClick={() => go(rateNew({ item: rate.item, corrects: rate.id }))}
    >
      {t('rate.correct')}
    </MayButton>
  );
}
