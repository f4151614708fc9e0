import type { CountryCode } from '@cau-noi/domain/country';
import type { CurrencyCode } from '@cau-noi/domain/money';
import type { IsoMonth } from '@cau-noi/domain/period';
import type { PlanContent, PlanLine } from '@cau-noi/domain/plan';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { agreementOf, LineAgreement_agreement } from './line-agreement.ts';
import type { TitledAgreement } from './line-agreement.ts';

/** Everything that is written in a line, with the names of what it points at. */
export const PlanLine_line = graphql(
  `
    fragment PlanLine_line on PlanLine {
      lineId
      kind
      title
      countries
      purposeKind
      purpose
      expectedResult
      resultTarget
      resultUnit
      headLevel
      persons
      days
      fromMonth
      toMonth
      priority
      note
      agreementId
      partner {
        id
        name
      }
      agreement {
        ...LineAgreement_agreement
      }
      coOrganisers {
        id
        shortName
      }
      funding {
        source
        amount {
          minor
          currency
        }
      }
    }
  `,
  [LineAgreement_agreement],
);

type LineFragment = FragmentOf<typeof PlanLine_line>;

/** What the domain judges, from what the API gives: ids in place of records. */
export function lineOf(fragment: LineFragment): PlanLine {
  const { lineId, partner, coOrganisers, funding, ...line } = readFragment(PlanLine_line, fragment);
  return {
    id: lineId,
    kind: line.kind,
    title: line.title,
    partnerId: partner?.id ?? null,
    agreementId: line.agreementId,
    countries: line.countries as readonly CountryCode[],
    purposeKind: line.purposeKind,
    purpose: line.purpose,
    expectedResult: line.expectedResult,
    resultTarget: line.resultTarget,
    resultUnit: line.resultUnit,
    headLevel: line.headLevel,
    persons: line.persons,
    days: line.days,
    fromMonth: line.fromMonth as IsoMonth | null,
    toMonth: line.toMonth as IsoMonth | null,
    coOrganiserIds: coOrganisers.map(({ id }) => id),
    priority: line.priority,
    funding: funding.map(({ source, amount }) => ({
      source,
      amount: { minor: amount.minor, currency: amount.currency as CurrencyCode },
    })),
    note: line.note,
  };
}

/** The agreements that some lines name, as far as the reader may see them. */
export function agreementsOfLines(fragments: readonly LineFragment[]): readonly TitledAgreement[] {
  return readFragment(PlanLine_line, fragments).flatMap(({ agreement }) =>
    agreement === null ? [] : [agreementOf(agreement)],
  );
}

/** The names of the partners, agreements and unions that some lines point at, by id. */
export function namesOfLines(fragments: readonly LineFragment[]): ReadonlyMap<string, string> {
  return new Map([
    ...agreementsOfLines(fragments).map(({ id, title }) => [id, title] as const),
    ...readFragment(PlanLine_line, fragments).flatMap(({ partner, coOrganisers }) => [
      ...(partner === null ? [] : [[partner.id, partner.name] as const]),
      ...coOrganisers.map(({ id, shortName }) => [id, shortName] as const),
    ]),
  ]);
}

type ContentJson = Omit<PlanContent, 'lines'> & {
  readonly lines: readonly (Omit<PlanLine, 'id'> & { readonly lineId: string })[];
};

/**
 * A content in the shape of the input, as a conflict and a submission give it (`theirs`, `content`),
 * as the domain holds it.
 */
export function contentOfJson(json: unknown): PlanContent {
  const { lines, ...content } = json as ContentJson;
  return { ...content, lines: lines.map(({ lineId, ...line }) => ({ id: lineId, ...line })) };
}
