import type { DossierContent } from '@cau-noi/domain/dossier';
import { hasSection } from '@cau-noi/domain/dossier/sections';
import { daysOf } from '@cau-noi/domain/dossier/totals';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { FactList, PageSection } from '@cau-noi/ui/page';
import type { ReactNode } from 'react';
import { namesById } from '../draft/names.ts';
import type { Names } from '../draft/names.ts';
import { CostLinesReading } from './cost-lines-reading.tsx';
import { ItineraryReading } from './itinerary-reading.tsx';
import { PeopleReading } from './people-reading.tsx';
import { readingMessages } from './reading.messages.ts';

export interface DossierReadingProps {
  readonly content: DossierContent;
  readonly names: Names;
}

type Fact = { readonly label: string; readonly value: ReactNode };

/** Everything that is written in a dossier, in reading order; what its kind does not have is left out. */
export function DossierReading({ content, names }: DossierReadingProps) {
  const fields = useMessages(dossierFieldWords);
  return (
    <>
      <PageSection title={useMessages(readingMessages)('general')} path="general">
        <FactList facts={useGeneralFacts(content, names)} />
      </PageSection>
      <PageSection title={fields('field.objectives')} path="objectives">
        <Objectives content={content} />
      </PageSection>
      <PeopleReading content={content} names={names} />
      <ItineraryReading content={content} />
      <CostLinesReading lines={content.costLines} names={names} />
    </>
  );
}

function useGeneralFacts(content: DossierContent, names: Names): readonly Fact[] {
  const t = useMessages(readingMessages);
  const fields = useMessages(dossierFieldWords);
  const activity = useMessages(activityWords);
  const words = useMessages(dossierWords);
  const format = useFormat();
  const known = namesById(names);
  const nameOf = (id: string | null) => (id === null ? '' : (known.get(id) ?? t('unnamed')));
  const { kind, startDate, endDate, invitation, onlineAlternative, purposeKind, eventMode } =
    content;
  const days = daysOf(content);
  const dates =
    startDate === null || endDate === null
      ? ''
      : `${format.dateRange(startDate, endDate)}${days === null ? '' : ` (${format.days(days)})`}`;
  const fact = (name: keyof DossierContent, value: ReactNode): Fact => ({
    label: fields(`field.${name}`),
    value: value === '' ? t('nothing') : value,
  });
  const when = (is: boolean, ...facts: readonly Fact[]) => (is ? facts : []);
  return [
    fact('organisationId', nameOf(content.organisationId)),
    ...when(
      content.coOrganiserIds.length > 0,
      fact('coOrganiserIds', format.list(content.coOrganiserIds.map(nameOf))),
    ),
    content.planLineId === null
      ? fact('unplannedReason', content.unplannedReason ?? '')
      : fact('planLineId', nameOf(content.planLineId)),
    fact('reportingClass', activity(`reportingClass.${content.reportingClass}`)),
    fact('partnerId', nameOf(content.partnerId)),
    fact('purposeKind', purposeKind === null ? '' : activity(`purpose.${purposeKind}`)),
    fact('topic', content.topic),
    fact('purpose', content.purpose),
    { label: t('dates'), value: dates === '' ? t('nothing') : dates },
    ...when(
      hasSection(kind, 'eventMode'),
      fact('eventMode', eventMode === null ? '' : words(`eventMode.${eventMode}`)),
      fact('venue', content.venue),
    ),
    ...when(
      hasSection(kind, 'invitation'),
      fact(
        'invitation',
        invitation === null
          ? ''
          : [
              words(`invitation.${invitation.kind}`),
              invitation.from,
              invitation.number ?? '',
              invitation.date === null ? '' : format.date(invitation.date),
            ]
              .filter((part) => part !== '')
              .join(' · '),
      ),
    ),
    ...when(
      hasSection(kind, 'onlineAlternative'),
      fact(
        'onlineAlternative',
        onlineAlternative === null
          ? ''
          : `${t(onlineAlternative.considered ? 'considered' : 'notConsidered')} ${onlineAlternative.reason}`,
      ),
    ),
    ...when(hasSection(kind, 'reciprocity'), fact('reciprocity', content.reciprocity)),
  ];
}

function Objectives({ content }: { readonly content: DossierContent }) {
  const t = useMessages(readingMessages);
  const format = useFormat();
  if (content.objectives.length === 0) return <p>{t('nothing')}</p>;
  return (
    <ol>
      {content.objectives.map(({ id, text, target, unit }) => (
        <li key={id} data-field={`objectives.${id}`} tabIndex={-1}>
          {text}
          {target !== null && ` (${format.number(target, 2)} ${unit ?? ''})`}
        </li>
      ))}
    </ol>
  );
}
