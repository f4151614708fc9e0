import { isoDate } from '@cau-noi/domain/period';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { statisticText } from '@cau-noi/i18n/statistic-text';
import type { Context } from '../../context.ts';
import { readId } from '../../ids.ts';
import type { Told } from '../export/list-export.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { partnerById } from '../partner/partner.loaders.ts';
import { personById } from '../person/person.loaders.ts';
import { readStatisticFilter } from '../statistics/statistic-filter.ts';
import type { DossiersAsked } from './dossier-where.ts';

type Part = readonly [asked: boolean, label: string, value: () => Promise<string> | string];

/** What a list of dossiers is narrowed by, in words, one line for each part that is given. */
export async function dossierFilterTold(
  context: Context,
  asked: DossiersAsked,
  language: Language,
): Promise<readonly Told[]> {
  const parts = [
    ...whoParts(context, asked, language),
    ...whatParts(asked, language),
    ...whenParts(asked, language),
    ...ruleParts(context, asked, language),
  ];
  const told = parts
    .filter(([given]) => given)
    .map(async ([, label, value]): Promise<Told> => [label, await value()]);
  return Promise.all(told);
}

const given = (value: unknown): boolean => value !== null && value !== undefined;

function whoParts(context: Context, asked: DossiersAsked, language: Language): readonly Part[] {
  const t = translator(listWords, language);
  const { organisationId, subtree, partnerId, personId, ids } = asked;
  return [
    [given(ids), t('filter.chosen'), () => String(ids?.length ?? 0)],
    [
      given(organisationId),
      t(subtree === true ? 'filter.unitBelow' : 'filter.unit'),
      () => {
        const union = organisationById(context, readId(organisationId ?? '', 'Organisation'));
        return union?.name ?? '';
      },
    ],
    [
      given(partnerId),
      t('filter.partner'),
      async () => (await partnerById(context).load(readId(partnerId ?? '', 'Partner')))?.name ?? '',
    ],
    [
      given(personId),
      t('filter.person'),
      async () =>
        (await personById(context).load(readId(personId ?? '', 'Person')))?.fullName ?? '',
    ],
  ];
}

function whatParts(asked: DossiersAsked, language: Language): readonly Part[] {
  const t = translator(listWords, language);
  const words = translator(activityWords, language);
  const states = translator(dossierWords, language);
  const format = formatIn(language);
  const { text, kind, reportingClass, state, countryCode, funding } = asked;
  return [
    [given(text), t('filter.text'), () => text ?? ''],
    [
      given(kind),
      t('filter.kind'),
      () => format.list((kind ?? []).map((code) => words(`kind.${code}`))),
    ],
    [
      given(reportingClass),
      t('filter.class'),
      () => format.list((reportingClass ?? []).map((code) => words(`reportingClass.${code}`))),
    ],
    [
      given(state),
      t('filter.state'),
      () => format.list((state ?? []).map((code) => states(`state.${code}`))),
    ],
    [given(countryCode), t('filter.country'), () => format.country(countryCode ?? '')],
    [
      given(funding),
      t('filter.funding'),
      () => format.list((funding ?? []).map((code) => words(`funding.${code}`))),
    ],
  ];
}

function whenParts(asked: DossiersAsked, language: Language): readonly Part[] {
  const t = translator(listWords, language);
  const format = formatIn(language);
  const { year, fromYear, toYear, from, to } = asked;
  return [
    [given(year), t('filter.year'), () => String(year)],
    [given(fromYear), t('filter.fromYear'), () => String(fromYear)],
    [given(toYear), t('filter.toYear'), () => String(toYear)],
    [given(from), t('filter.from'), () => format.date(isoDate(from ?? ''))],
    [given(to), t('filter.to'), () => format.date(isoDate(to ?? ''))],
  ];
}

function ruleParts(context: Context, asked: DossiersAsked, language: Language): readonly Part[] {
  const t = translator(listWords, language);
  const { planned, planLineId, reportOverdue, counted, statistic, AND, OR } = asked;
  const yes = (value: unknown) => t(value === true ? 'filter.yes' : 'filter.no');
  const nested = async (parts: readonly DossiersAsked[], join: string) => {
    const told = await Promise.all(parts.map((part) => dossierFilterTold(context, part, language)));
    return told.map((lines) => lines.map((line) => line.join(': ')).join('; ')).join(join);
  };
  return [
    [
      given(planned),
      t('filter.planned'),
      () => t(planned === true ? 'filter.plannedYes' : 'filter.plannedNo'),
    ],
    [given(planLineId), t('filter.line'), () => t('filter.lineOne')],
    [given(reportOverdue), t('filter.overdue'), () => yes(reportOverdue)],
    [given(counted), t('filter.counted'), () => yes(counted)],
    [
      given(statistic),
      t('filter.statistic'),
      () => statisticText(readStatisticFilter(statistic ?? ''), language),
    ],
    [given(AND), t('filter.all'), () => nested(AND ?? [], ' & ')],
    [given(OR), t('filter.any'), () => nested(OR ?? [], ' | ')],
  ];
}
