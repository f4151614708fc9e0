import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { ActButton } from '@cau-noi/ui/act-button';
import { PageSection } from '@cau-noi/ui/page';
import { useState } from 'react';
import type { Activity } from './activity.ts';
import { calendarMessages } from './calendar.messages.ts';
import classes from './calendar.module.css';
import { calendarOptions } from './calendar.routes.ts';
import type { Overlap } from './overlaps.ts';

const FIRST = 50;

export interface OverlapListProps {
  readonly found: readonly Overlap<Activity>[];
}

/** The pairs that meet: two unions with one partner, or in one country, on the same days. */
export function OverlapList({ found }: OverlapListProps) {
  const t = useMessages(calendarMessages);
  const format = useFormat();
  const { paths } = calendarOptions.use();
  const [all, setAll] = useState(false);
  const shown = all ? found : found.slice(0, FIRST);
  const line = ({ id, title, unit, from, to }: Activity) => (
    <span className={classes.met}>
      <PortalLink to={paths.dossier({ dossierId: id })}>{title}</PortalLink>
      <span className={classes.detail}>
        {unit}, {format.dateRange(from, to)}
      </span>
    </span>
  );
  return (
    <PageSection
      title={t('overlaps.title')}
      lead={t('overlaps.lead')}
      actions={<PortalLink to={paths.collisions()}>{t('overlaps.toCollisions')}</PortalLink>}
    >
      {found.length === 0 && <p className={classes.detail}>{t('overlaps.none')}</p>}
      <ol className={classes.overlaps}>
        {shown.map(({ one, other, country }) => (
          <li key={`${one.id} ${other.id}`}>
            <span className={classes.shared}>
              {country === null
                ? t('overlaps.partner', { partner: one.partner ?? '' })
                : t('overlaps.country', { country: format.country(country) })}
            </span>
            {line(one)}
            {line(other)}
          </li>
        ))}
      </ol>
      {shown.length < found.length && (
        <ActButton variant="default" onClick={() => setAll(true)}>
          {t('overlaps.showAll', { count: found.length })}
        </ActButton>
      )}
    </PageSection>
  );
}
