import type { ActualFigures } from '@cau-noi/domain/dossier/outcome';
import type { FiguresWritten } from '@cau-noi/domain/dossier/outcome-lifecycle';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, VariablesOf } from '@cau-noi/graphql/graphql';
import {
  CostLine_line,
  costLinesOf,
  Guest_guest,
  guestsOf,
  Member_member,
  membersOf,
  Participants_group,
  participantsOf,
  Stop_stop,
  stopsOf,
} from './dossier-parts.ts';
import { namesOfParts } from './names.ts';
import type { Names } from './names.ts';

export const ActualFigures_actual = graphql(
  `
    fragment ActualFigures_actual on ActualFigures {
      startDate
      endDate
      deviationReason
      asApproved
      members {
        ...Member_member
      }
      stops {
        ...Stop_stop
      }
      guests {
        ...Guest_guest
      }
      participants {
        ...Participants_group
      }
      costLines {
        ...CostLine_line
      }
    }
  `,
  [Member_member, Stop_stop, Guest_guest, Participants_group, CostLine_line],
);

export const CloseFiguresMutation = graphql(`
  mutation CloseFiguresMutation($input: DossierCloseFiguresInput!) {
    dossierCloseFigures(input: $input) {
      __typename
      ... on DossierPayload {
        dossier {
          id
          version
          state
        }
      }
      ... on ValidationError {
        issues {
          code
          path
          data
        }
      }
      ... on BusinessError {
        code
        data
      }
    }
  }
`);

type CloseInput = VariablesOf<typeof CloseFiguresMutation>['input'];
type FiguresInput = Pick<CloseInput, 'actual' | 'correctionReason'>;

/** The figures as the domain counts them. */
export function actualOf(fragment: FragmentOf<typeof ActualFigures_actual>): ActualFigures {
  const actual = readFragment(ActualFigures_actual, fragment);
  return {
    startDate: actual.startDate as IsoDate,
    endDate: actual.endDate as IsoDate,
    members: membersOf(actual.members),
    stops: stopsOf(actual.stops),
    guests: guestsOf(actual.guests),
    participants: participantsOf(actual.participants),
    costLines: costLinesOf(actual.costLines),
    deviationReason: actual.deviationReason,
  };
}

/** The names that come with the figures: those who went without having been planned. */
export function namesOfActual(fragment: FragmentOf<typeof ActualFigures_actual>): Names {
  return namesOfParts(readFragment(ActualFigures_actual, fragment));
}

/** The figures as the mutation takes them. */
export function figuresInputOf({ actual, correctionReason }: FiguresWritten): FiguresInput {
  return {
    correctionReason,
    actual: {
      ...actual,
      members: [...actual.members],
      stops: [...actual.stops],
      guests: [...actual.guests],
      participants: [...actual.participants],
      costLines: [...actual.costLines],
    },
  };
}
