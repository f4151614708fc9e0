import { agreementWords } from '@cau-noi/i18n/agreement-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PageSection } from '@cau-noi/ui/page';
import { Timeline } from '@cau-noi/ui/timeline';
import { agreementsMessages } from '../agreements.messages.ts';
import type { Proceeding } from './procedure-fragment.ts';

/** Every procedure with what was recorded of its steps; the latest first. */
export function EarlierProcedures({ agreement }: { readonly agreement: Proceeding }) {
  const t = useMessages(agreementsMessages);
  const words = useMessages(agreementWords);
  const format = useFormat();
  const { procedures } = agreement;
  if (procedures.length === 0) return null;
  return (
    <PageSection title={t('section.procedures')} path="procedure">
      {procedures.map(({ id, kind, state, path, pathReason, steps }) => {
        const title = t('earlier', {
          kind: words(`procedure.${kind}`),
          state: words(`state.${state}`),
        });
        return (
          <div key={id}>
            <h3>{title}</h3>
            {pathReason !== '' && (
              <p>{t('path', { level: words(`level.${path}`), reason: pathReason })}</p>
            )}
            <Timeline
              label={title}
              events={steps.map((step) => ({
                id: step.id,
                what: words(`act.${step.act}`),
                who:
                  step.onBehalfOf === null
                    ? (step.by ?? '')
                    : t('timeline.onBehalf', { name: step.by ?? '', principal: step.onBehalfOf }),
                at: step.on,
                when: format.date(step.on),
                detail: (
                  <>
                    {step.text}{' '}
                    {step.newEndDate !== null && t('until', { to: format.date(step.newEndDate) })}{' '}
                    {step.file !== null && <a href={step.file.url}>{step.file.name}</a>}
                  </>
                ),
              }))}
            />
          </div>
        );
      })}
    </PageSection>
  );
}
