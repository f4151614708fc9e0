import { graphql } from '@cau-noi/graphql/graphql';
import { Refusal_error } from '@cau-noi/portal/refusal';

/** Of the project only its version, on which the next act builds. */
const ProjectActed_payload = graphql(`
  fragment ProjectActed_payload on ProjectPayload {
    project {
      id
      version
    }
  }
`);

const ACTED = [ProjectActed_payload, Refusal_error] as const;

export const ProjectProceedMutation = graphql(
  `
    mutation ProjectProceedMutation($input: ProjectProceedInput!) {
      answer: projectProceed(input: $input) {
        __typename
        ...ProjectActed_payload
        ...Refusal_error
      }
    }
  `,
  ACTED,
);

export const ProjectReceiveMutation = graphql(
  `
    mutation ProjectReceiveMutation($input: ProjectReceiveInput!) {
      answer: projectReceive(input: $input) {
        __typename
        ...ProjectActed_payload
        ...Refusal_error
      }
    }
  `,
  ACTED,
);

export const ProjectVoidPaymentMutation = graphql(
  `
    mutation ProjectVoidPaymentMutation($input: ProjectVoidPaymentInput!) {
      answer: projectVoidPayment(input: $input) {
        __typename
        ...ProjectActed_payload
        ...Refusal_error
      }
    }
  `,
  ACTED,
);

export const ProjectResultsMutation = graphql(
  `
    mutation ProjectResultsMutation($input: ProjectResultsInput!) {
      answer: projectSaveResults(input: $input) {
        __typename
        ...ProjectActed_payload
        ...Refusal_error
      }
    }
  `,
  ACTED,
);

export const ProjectEvaluateMutation = graphql(
  `
    mutation ProjectEvaluateMutation($input: ProjectEvaluateInput!) {
      answer: projectEvaluate(input: $input) {
        __typename
        ...ProjectActed_payload
        ...Refusal_error
      }
    }
  `,
  ACTED,
);

export const ProjectFollowOnMutation = graphql(
  `
    mutation ProjectFollowOnMutation($input: ProjectFollowOnInput!) {
      answer: projectFollowOn(input: $input) {
        __typename
        ...ProjectActed_payload
        ...Refusal_error
      }
    }
  `,
  ACTED,
);

export const ProjectReportMutation = graphql(
  `
    mutation ProjectReportMutation($input: ProjectReportInput!) {
      answer: projectReport(input: $input) {
        __typename
        ...ProjectActed_payload
        ...Refusal_error
      }
    }
  `,
  ACTED,
);

export const ProjectLinkMutation = graphql(
  `
    mutation ProjectLinkMutation($input: ProjectLinkInput!) {
      answer: projectLink(input: $input) {
        __typename
        ...ProjectActed_payload
        ...Refusal_error
      }
    }
  `,
  ACTED,
);
