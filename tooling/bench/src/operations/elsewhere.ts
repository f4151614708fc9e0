import { LISTING_UNION } from '../dataset/registers.ts';
import type { Facts } from './facts.ts';
import type { Elsewhere } from './operation.ts';

/**
 * The same questions in the words of PostGraphile's schema. It answers without a policy and with the
 * database's own ids, both of which speak for it.
 */

const UNION = `organisationByOrganisationId {
  rowId
  organisationVersionsByOrganisationId(orderBy: [VALID_FROM_DESC], first: 1) { nodes { shortName } }
}`;

const ROW = `rowId number kind title state startDate endDate updatedAt
  ${UNION}
  dossierCoOrganisersByDossierId { nodes { ${UNION} } }
  partnerByPartnerId { rowId nameVi }
  dossierMembersByDossierId(condition: { phase: PLANNED }) { totalCount }
  dossierStopsByDossierId(condition: { phase: PLANNED }) { nodes { countryCode } }
  dossierGuestsByDossierId(condition: { phase: PLANNED }) { nodes { countryCode count } }
  dossierParticipantGroupsByDossierId(condition: { phase: PLANNED }) { nodes { count } }
  outcomeReportByDossierId { state dueDate }`;

export function dossierList(first: number): Elsewhere {
  return {
    document: `query List($state: DossierState, $first: Int) {
      allDossiers(condition: { state: $state }, orderBy: [START_DATE_DESC, PRIMARY_KEY_DESC], first: $first) {
        nodes { ${ROW} }
        pageInfo { hasNextPage endCursor }
      } }`,
    variables: { state: 'COMPLETED', first },
  };
}

/** Its cursors hold a whole row's keys, so the page is reached by counting rows off. */
export function farList({ farPage }: Facts, first: number): Elsewhere {
  return {
    document: `query Far($offset: Int, $first: Int) {
      allDossiers(orderBy: [START_DATE_DESC, PRIMARY_KEY_DESC], first: $first, offset: $offset) {
        nodes { ${ROW} }
        pageInfo { hasNextPage endCursor }
      } }`,
    variables: { offset: (farPage.number - 1) * first, first },
  };
}

const figures = (phase: string, alias: string): string => `
  ${alias}members: dossierMembersByDossierId(condition: { phase: ${phase} }) { nodes {
    rowId role reason personByPersonId { rowId fullName
      personPostsByPersonId(first: 1) { nodes { rowId title keyLeader ${UNION} } } } } }
  ${alias}stops: dossierStopsByDossierId(condition: { phase: ${phase} }) { nodes {
    rowId countryCode place arrive leave } }
  ${alias}guests: dossierGuestsByDossierId(condition: { phase: ${phase} }) { nodes {
    rowId role name title countryCode count } }
  ${alias}participants: dossierParticipantGroupsByDossierId(condition: { phase: ${phase} }) { nodes {
    rowId kind count } }
  ${alias}costLines: dossierCostLinesByDossierId(condition: { phase: ${phase} }) { nodes {
    rowId kind description persons days payer unitPriceMinor currency } }`;

export function dossierDetail({ dossierId }: Facts): Elsewhere {
  return {
    document: `query Detail($id: String!) {
      dossierByRowId(rowId: $id) {
        rowId number kind reportingClass title state version updatedAt startDate endDate stopReason
        stopText unplannedReason purposeKind topic purpose hosts reciprocity safetyPlan eventMode venue
        invitationKind invitationFrom invitationNumber invitationDate onlineConsidered onlineReason
        guestRank guestRankJustification actualStartDate actualEndDate deviationReason closedAsApproved
        ${UNION}
        dossierCoOrganisersByDossierId { nodes { ${UNION} } }
        planLineByPlanLineId { rowId title kind }
        partnerByPartnerId { rowId nameVi countryCode }
        dossierObjectivesByDossierId { nodes { rowId text target unit } }
        dossierProgrammeItemsByDossierId { nodes { rowId date text place stopId } }
        dossierSponsorsByDossierId { nodes {
          rowId contribution amountMinor currency partnerByPartnerId { rowId nameVi } } }
        ${figures('PLANNED', 'planned_')}
        ${figures('ACTUAL', 'actual_')}
        submissionsByDossierId(orderBy: [NUMBER_DESC]) { nodes {
          rowId state number verdict content
          approvalStepsBySubmissionId { nodes {
            position role state since decidedById onBehalfOfId decidedAt note ${UNION} } } } }
        outcomeReportByDossierId {
          state version summary lessons recommendations contacts dueDate submittedAt submittedById
          objectiveResultsByDossierId { nodes { objectiveId achieved text } }
          commitmentsByDossierId { nodes { rowId text owner dueDate } }
        }
      }
      allAuditEntries(condition: { subjectKind: "DOSSIER", subjectId: $id }, orderBy: [AT_DESC], first: 50) {
        totalCount
        nodes { rowId at userId onBehalfOfId action data }
      }
      allStoredFiles(condition: { subjectKind: "DOSSIER", subjectId: $id }) { nodes { rowId name size } }
    }`,
    variables: { id: dossierId },
  };
}

export function planGrid({ planId }: Facts): Elsewhere {
  return {
    document: `query Plan($id: String!) {
      allApprovalRoutes { nodes {
        rowId subject kinds levels planned steps validFrom validTo citation article verification } }
      planByRowId(rowId: $id) {
        rowId year state version adjustmentReason
        ${UNION}
        planLinesByPlanId(orderBy: [POSITION_ASC]) { nodes {
          rowId kind title purposeKind purpose expectedResult resultTarget resultUnit persons fromMonth
          countries
          partnerByPartnerId { rowId nameVi countryCode }
          planLineCoOrganisersByLineId { nodes { ${UNION} } }
          dossiersByPlanLineId { nodes { rowId number title state } } } }
        submissionByApprovedSubmissionId { rowId content verdict }
        submissionByBaselineSubmissionId { rowId content }
        submissionsByPlanId(orderBy: [NUMBER_DESC]) { nodes {
          rowId state
          approvalStepsBySubmissionId { nodes {
            position role state since decidedById onBehalfOfId decidedAt ${UNION} } } } }
      }
      allAuditEntries(condition: { subjectKind: "PLAN", subjectId: $id }, orderBy: [AT_DESC], first: 50) {
        totalCount
        nodes { rowId at userId onBehalfOfId action data }
      }
    }`,
    variables: { id: planId },
  };
}

/** It can begin at the union, which it knows by its own dossiers only, not by those it helps with. */
export function nestedTree(): Elsewhere {
  return {
    document: `query Tree($id: String!) {
      organisationByRowId(rowId: $id) {
        rowId
        organisationVersionsByOrganisationId(orderBy: [VALID_FROM_DESC], first: 1) { nodes {
          shortName organisationByParentId { rowId } } }
        dossiersByOrganisationId(orderBy: [START_DATE_DESC], first: 50) { nodes {
          rowId number kind title
          ${UNION}
          partnerByPartnerId { rowId nameVi countryCode }
          dossierMembersByDossierId(condition: { phase: PLANNED }) { nodes {
            rowId role personByPersonId { rowId fullName
              personPostsByPersonId(first: 1) { nodes { title ${UNION} } } } } }
          dossierStopsByDossierId(condition: { phase: PLANNED }) { nodes {
            countryCode place arrive leave } } } }
      } }`,
    variables: { id: LISTING_UNION },
  };
}
