import { proposeEstimate } from '@cau-noi/domain/assessment/estimate';
import type { EstimateGap, EstimateProposal } from '@cau-noi/domain/assessment/estimate';
import { COST_ITEM_RULES } from '@cau-noi/domain/dossier/cost-item';
import { daysOf } from '@cau-noi/domain/dossier/totals';
import { costWords } from '@cau-noi/i18n/cost-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { Confirm } from '@cau-noi/ui/confirm';
import { useToast } from '@cau-noi/ui/toast';
import { useEffect, useRef, useState } from 'react';
import { newItemId } from '../draft/item-id.ts';
import { useDraftForm } from '../edit/draft-form.ts';
import acts from '../parts/acts.module.css';
import { estimateMessages } from './estimate.messages.ts';

/** Adds what the norms give to the estimate: what is written stays, and what was added can be taken back. */
export function ProposeEstimate() {
  const { content, change, lookups } = useDraftForm();
  const t = useMessages(estimateMessages);
  const toast = useToast();
  const [asked, setAsked] = useState<EstimateProposal | null>(null);
  const [gaps, setGaps] = useState<readonly EstimateGap[]>([]);
  const latest = useRef(content.costLines);
  useEffect(() => {
    latest.current = content.costLines;
  });
  const add = ({ lines, gaps: lacking }: EstimateProposal) => {
    const added = lines.map((line) => ({ ...line, id: newItemId() }));
    const ids = new Set(added.map(({ id }) => id));
    change({ costLines: [...content.costLines, ...added] });
    setGaps(lacking);
    toast({
      text: t('added', { count: added.length }),
      // Only what was added goes: lines may have been written since.
      onUndo: () => change({ costLines: latest.current.filter(({ id }) => !ids.has(id)) }),
    });
  };
  const propose = () => {
    if (lookups === null) return;
    const proposal = proposeEstimate(content, lookups);
    if (proposal.lines.length === 0) {
      setGaps(proposal.gaps);
      toast({ text: t('nothing') });
    } else if (content.costLines.length === 0) add(proposal);
    else setAsked(proposal);
  };
  const noDates = daysOf(content) === null ? t('notDates') : null;
  return (
    <div className={acts.acts}>
      <ActButton
        variant="default"
        disabledReason={lookups === null ? t('notYet') : noDates}
        onClick={propose}
      >
        {t('propose')}
      </ActButton>
      <Confirm
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={t('askTitle', { count: asked?.lines.length ?? 0 })}
        act={t('act')}
        onAct={() => {
          if (asked !== null) add(asked);
        }}
      >
        <p>{t('ask', { count: content.costLines.length })}</p>
      </Confirm>
      {gaps.length > 0 && <Gaps gaps={gaps} />}
    </div>
  );
}

/** What could not be built, and what lacks for it: each thing once. */
function Gaps({ gaps }: { readonly gaps: readonly EstimateGap[] }) {
  const t = useMessages(estimateMessages);
  const costs = useMessages(costWords);
  const format = useFormat();
  const texts = gaps.map(({ item, role, countryCode, persons, days, facts }) => {
    const whom = role === null ? '' : costs(`role.${role}`);
    const where = countryCode === null ? '' : format.country(countryCode);
    const isCounted = COST_ITEM_RULES[item].unit === 'VEHICLE_DAY';
    const cars = isCounted ? t('cars', { count: persons, days: format.days(days) }) : '';
    const parts = [costs(`item.${item}`), whom, where, cars];
    const what = parts.filter((part) => part !== '').join(', ');
    return `${what}: ${facts.map((fact) => t(`fact.${fact}`)).join('; ')}`;
  });
  return (
    <div role="status">
      <p>{t('gaps')}</p>
      <ul>
        {[...new Set(texts)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
