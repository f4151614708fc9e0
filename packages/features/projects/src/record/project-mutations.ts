import { graphql } from '@cau-noi/graphql/graphql';
import { Refusal_error } from '@cau-noi/portal/refusal';

const PARTS = [Refusal_error] as const;

export const ProjectProceedMutation = graphql(
  `
    mutation ProjectProceedMutation($input: ProjectProceedInput!) {
      answer: projectProceed(input: $input) {
        __typename
        ... on ProjectPayload {
          project {
            id
            version
          }
        }
        ...Refusal_error
      }
    }
  `,
  PARTS,
);

export const ProjectReceiveMutation = graphql(
  `
    mutation ProjectReceiveMutation($input: ProjectReceiveInput!) {
      answer: projectReceive(input: $input) {
        __typename
        ... on ProjectPayload {
          project {
            id
            version
          }
        }
        ...Refusal_error
      }
    }
  `,
  PARTS,
);

export const ProjectVoidPaymentMutation = graphql(
  `
    mutation ProjectVoidPaymentMutation($input: ProjectVoidPaymentInput!) {
      answer: projectVoidPayment(input: $input) {
        __typename
        ... on ProjectPayload {
          project {
            id
            version
          }
        }
        ...Refusal_error
      }
    }
  `,
  PARTS,
);

export const ProjectResultsMutation = graphql(
  `
    mutation ProjectResultsMutation($input: ProjectResultsInput!) {
      answer: projectSaveResults(input: $input) {
        __typename
        ... on ProjectPayload {
          project {
            id
            version
          }
        }
        ...Refusal_error
      }
    }
  `,
  PARTS,
);

export const ProjectEvaluateMutation = graphql(
  `
    mutation ProjectEvaluateMutation($input: ProjectEvaluateInput!) {
      answer: projectEvaluate(input: $input) {
        __typename
        ... on ProjectPayload {
          project {
            id
            version
          }
        }
        ...Refusal_error
      }
    }
  `,
  PARTS,
);

export const ProjectFollowOnMutation = graphql(
  `
    mutation ProjectFollowOnMutation($input: ProjectFollowOnInput!) {
      answer: projectFollowOn(input: $input) {
        __typename
        ... on ProjectPayload {
          project {
            id
            version
          }
        }
        ...Refusal_error
      }
    }
  `,
  PARTS,
);

export const ProjectReportMutation = graphql(
  `
    mutation ProjectReportMutation($input: ProjectReportInput!) {
      answer: projectReport(input: $input) {
        __typename
        ... on ProjectPayload {
          project {
            id
            version
          }
        }
        ...Refusal_error
      }
    }
  `,
  PARTS,
);

export const ProjectLinkMutation = graphql(
  `
    mutation ProjectLinkMutation($input: ProjectLinkInput!) {
      answer: projectLink(input: $input) {
        __typename
        ... on ProjectPayload {
          project {
            id
            version
          }
        }
        ...Refusal_error
      }
    }
  `,
  PARTS,
);
