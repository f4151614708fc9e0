import type { Phase } from '../../generated/enums.ts';
import type { Instant } from '../calendar.ts';
import { agreedOn } from '../content/agreed.ts';
import type { DossierContent } from '../content/content.ts';
import type { DossierLife } from '../dossier-life.ts';
import { dossierStateAt, roundAt } from '../dossier-life.ts';
import { followUpsOf } from '../follow-ups.ts';
import { sampleId } from '../id.ts';
import type { Figures } from '../outcomes.ts';
import { randomFor } from '../random.ts';
import { effectsOf, NOTHING_SAID } from '../report-effects.ts';
import { REPORT_FILE } from '../report-file.ts';
import { turnOfLine } from '../exchanges.ts';
import { doneAfterReturn } from '../returns.ts';
import type { SampleRules } from '../rules.ts';
import type { Rows } from './tables.ts';

function addFigures(
  rows: Rows,
  dossierId: string,
  phase: Phase,
  figures: Pick<Figures, 'members' | 'stops' | 'guests' | 'participants' | 'costLines'>,
): void {
  const place = { dossierId, phase };
  for (const [position, member] of figures.members.entries()) {
    rows.dossier_member.push({ ...place, position, ...member });
  }
  for (const [position, stop] of figures.stops.entries()) {
    rows.dossier_stop.push({ ...place, position, ...stop });
  }
  for (const [position, guest] of figures.guests.entries()) {
    rows.dossier_guest.push({ ...place, position, ...guest });
  }
  for (const [position, group] of figures.participants.entries()) {
    rows.dossier_participant_group.push({ ...place, position, ...group });
  }
  for (const [position, line] of figures.costLines.entries()) {
    const { unitPrice, ...rest } = line;
    const { minor: unitPriceMinor, currency } = unitPrice;
    rows.dossier_cost_line.push({ ...place, position, ...rest, unitPriceMinor, currency });
  }
}

function addSections(rows: Rows, dossierId: string, content: DossierContent): void {
  for (const organisationId of content.coOrganiserIds) {
    rows.dossier_co_organiser.push({ dossierId, organisationId });
  }
  for (const [position, item] of content.programme.entries()) {
    rows.dossier_programme_item.push({ dossierId, position, ...item });
  }
  for (const [position, objective] of content.objectives.entries()) {
    rows.dossier_objective.push({ dossierId, position, ...objective });
  }
  for (const [position, { amount, ...sponsor }] of content.sponsors.entries()) {
    const money = { amountMinor: amount?.minor ?? null, currency: amount?.currency ?? null };
    rows.dossier_sponsor.push({ dossierId, position, ...sponsor, ...money });
  }
}

/** The fields of a dossier that its officer writes, as columns. */
function columnsOf(content: DossierContent) {
  const { invitation, onlineAlternative, guestRank, relatives } = content;
  return {
    kind: content.kind,
    reportingClass: content.reportingClass,
    organisationId: content.organisationId,
    title: content.title,
    planLineId: content.planLineId,
    unplannedReason: content.unplannedReason,
    partnerId: content.partnerId,
    agreementId:
      content.planLineId === null
        ? null
        : agreedOn(content.organisationId, content.partnerId, content.startDate),
    projectId: null,
    purposeKind: content.purposeKind,
    topic: content.topic,
    purpose: content.purpose,
    startDate: content.startDate,
    endDate: content.endDate,
    invitationKind: invitation?.kind ?? null,
    invitationFrom: invitation?.from ?? null,
    invitationNumber: invitation?.number ?? null,
    invitationDate: invitation?.date ?? null,
    onlineConsidered: onlineAlternative?.considered ?? null,
    onlineReason: onlineAlternative?.reason ?? null,
    relativesRelated: relatives?.related ?? null,
    relativesExplanation: relatives?.explanation ?? null,
    guestRank: guestRank?.rank ?? null,
    guestRankJustification: guestRank?.justification ?? null,
    foreignShare: content.foreignShare,
    hosts: content.hosts,
    reciprocity: content.reciprocity,
    safetyPlan: content.safetyPlan,
    eventMode: content.eventMode,
    venue: content.venue,
  } as const;
}

/** The dossier as it stands at that moment, with its sections, figures and report. */
export function addDossier(
  rows: Rows,
  life: DossierLife,
  number: number,
  updatedAt: Instant,
  rules: SampleRules,
  now: Instant,
): void {
  const { id, stop, closing } = life;
  const state = dossierStateAt(life, now);
  if (state === null) return;
  const content = roundAt(life, now)?.content ?? life.draft;
  const isStopped = stop !== null && stop.state === state;
  const closed = state === 'COMPLETED' ? closing : null;
  rows.dossier.push({
    id,
    number,
    state,
    ...columnsOf(content),
    ...turnOfLine(life.intent.id),
    stopReason: isStopped ? stop.reason : null,
    stopText: isStopped ? stop.text : null,
    actualStartDate: closed?.figures.startDate ?? null,
    actualEndDate: closed?.figures.endDate ?? null,
    deviationReason: closed?.deviationReason ?? null,
    correctionReason: null,
    closedAsApproved: closed?.asApproved ?? null,
    completedAt: closed?.closedAt ?? null,
    ...(closed === null
      ? { settledOn: null, passportsReturnedOn: null }
      : doneAfterReturn({ id, kind: content.kind, endDate: closed.figures.endDate }, now)),
    reported: false,
    version: 2 + life.rounds.filter(({ submittedAt }) => submittedAt <= now).length,
    createdById: life.author.id,
    createdAt: life.createdAt,
    updatedAt,
  });
  addSections(rows, id, content);
  addFigures(rows, id, 'PLANNED', content);
  if (closed !== null) addFigures(rows, id, 'ACTUAL', closed.figures);
  if (state === 'DRAFT' || state === 'SUBMITTED' || state === 'RETURNED') {
    rows.dossier_author.push({ dossierId: id, userId: life.author.id, at: life.createdAt });
  }
  if (state === 'COMPLETED' || state === 'APPROVED') addReport(rows, life, rules, now);
}

function addReport(rows: Rows, life: DossierLife, rules: SampleRules, now: Instant): void {
  const { id: dossierId, report, closing, author, intent, planned } = life;
  if (report === null || closing === null) return;
  const submittedAt = report.submittedAt <= now ? report.submittedAt : null;
  if (submittedAt === null && report.draftedAt > now) return;
  const { summary, lessons, recommendations, contacts, results, commitments } = report;
  const finished = submittedAt !== null;
  const { products, ...effects } = finished
    ? effectsOf(dossierId, closing.figures.endDate)
    : NOTHING_SAID;
  rows.outcome_report.push({
    dossierId,
    ...effects,
    state: finished ? 'SUBMITTED' : 'DRAFT',
    summary,
    lessons: finished ? lessons : '',
    recommendations: finished ? recommendations : '',
    contacts,
    dueDate: rules.reportDueOn({
      kind: intent.kind,
      level: intent.union.kind,
      planned,
      startDate: closing.figures.startDate,
      endDate: closing.figures.endDate,
    }),
    submittedAt,
    submittedById: finished ? author.id : null,
    version: finished ? 2 : 1,
  });
  for (const result of finished ? results : results.slice(0, 1)) {
    rows.objective_result.push({ dossierId, ...result });
  }
  for (const [position, commitment] of (finished ? commitments : []).entries()) {
    rows.commitment.push({ dossierId, position, ownerId: null, ...commitment });
  }
  for (const [position, product] of products.entries()) {
    rows.information_product.push({ dossierId, position, ...product });
  }
  if (finished && randomFor('reportFile', dossierId).chance(0.85)) {
    rows.stored_file.push({
      id: sampleId('file', dossierId),
      subjectKind: 'DOSSIER',
      subjectId: dossierId,
      ...REPORT_FILE,
      uploadedById: author.id,
      uploadedAt: submittedAt,
      removedAt: null,
    });
  }
  const said = finished ? followUpsOf(dossierId, report).filter(({ at }) => at <= now) : [];
  for (const [position, progress] of said.entries()) {
    rows.commitment_progress.push({
      id: sampleId('progress', dossierId, position),
      dossierId,
      userId: author.id,
      organisationId: null,
      fileId: null,
      ...progress,
    });
  }
}
