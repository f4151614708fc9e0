import type { DossierContent } from '@cau-noi/domain/dossier';
import { hasSection } from '@cau-noi/domain/dossier/sections';
import { daysInclusive } from '@cau-noi/domain/period';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { DataTable } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { programmeDays } from '../parts/programme-days.ts';
import classes from './itinerary-reading.module.css';
import { readingMessages } from './reading.messages.ts';

/** Where the journey leads, and what is done on each day. */
export function ItineraryReading({ content }: { readonly content: DossierContent }) {
  const t = useMessages(readingMessages);
  const fields = useMessages(dossierFieldWords);
  const format = useFormat();
  const { kind, stops, programme, startDate, endDate } = content;
  const days = programmeDays(programme, startDate, endDate).filter(({ items }) => items.length > 0);
  return (
    <>
      {hasSection(kind, 'stops') && (
        <PageSection title={fields('field.stops')} path="stops">
          <DataTable
            caption={fields('field.stops')}
            rows={stops}
            rowKey={({ id }) => id}
            empty={<p>{t('nothing')}</p>}
            columns={[
              {
                id: 'country',
                header: fields('part.stops.countryCode'),
                phone: 'title',
                cell: ({ countryCode }) => format.country(countryCode),
              },
              { id: 'place', header: fields('part.stops.place'), cell: ({ place }) => place },
              {
                id: 'dates',
                header: t('dates'),
                cell: ({ arrive, leave }) => format.dateRange(arrive, leave),
              },
              {
                id: 'days',
                header: t('days'),
                align: 'end',
                cell: ({ arrive, leave }) =>
                  leave < arrive ? '' : format.number(daysInclusive({ from: arrive, to: leave })),
              },
            ]}
          />
        </PageSection>
      )}
      <PageSection title={fields('field.programme')} path="programme">
        {days.length === 0 && <p>{t('nothing')}</p>}
        {days.map(({ date, items }) => (
          <section key={date}>
            <h3 className={classes.day}>{format.date(date, { weekday: true })}</h3>
            <ul className={classes.items}>
              {items.map(({ id, text, place }) => (
                <li key={id}>
                  {text}
                  {place !== null && <span className={classes.place}> · {place}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </PageSection>
    </>
  );
}
