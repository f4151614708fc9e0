import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { useToast } from '@cau-noi/ui/toast';
import { useQuery } from 'urql';
import { substitutionMessages } from './substitutions.messages.ts';

const SubstitutionsPageQuery = graphql(`
  query SubstitutionsPageQuery {
    substitutions {
      id
      validFrom
      validTo
      reason
      principal {
        id
        name
      }
      substitute {
        id
        name
      }
    }
  }
`);

const SubstitutionCreateMutation = graphql(`
  mutation SubstitutionCreateMutation($input: SubstitutionCreateInput!) {
    substitutionCreate(input: $input) {
      __typename
      ... on SubstitutionPayload {
        substitution {
          id
        }
      }
      ... on ValidationError {
        issues {
          code
          path
        }
      }
      ... on BusinessError {
        code
        data
      }
    }
  }
`);

const SubstitutionRemoveMutation = graphql(`
  mutation SubstitutionRemoveMutation($input: SubstitutionRemoveInput!) {
    substitutionRemove(input: $input) {
      __typename
      ... on RemovedPayload {
        id
      }
      ... on BusinessError {
        code
        data
      }
    }
  }
`);

export type Substitution = ResultOf<typeof SubstitutionsPageQuery>['substitutions'][number];

/** Who is to decide from when to when, and why. */
export interface Wish {
  readonly substitute: { readonly id: string; readonly name: string };
  readonly validFrom: string;
  readonly validTo: string;
  readonly reason: string | null;
}

export interface SubstitutionIssueAt {
  readonly code: string;
  readonly path: readonly (string | number)[];
}

/** What became of a wish; refused, it is said in a toast, and the form keeps it. */
export interface Created {
  readonly done: boolean;
  readonly issues: readonly SubstitutionIssueAt[];
}

/** The substitutions in which the viewer has a part, and how to change them. */
export function useSubstitutions() {
  const [{ data, error }, ask] = useQuery({ query: SubstitutionsPageQuery });
  const t = useMessages(substitutionMessages);
  const format = useFormat();
  const { language } = useLanguage();
  const toast = useToast();
  const creating = useAct(SubstitutionCreateMutation);
  const removing = useAct(SubstitutionRemoveMutation);
  const again = () => ask({ requestPolicy: 'network-only' });
  const refused = (facts: { readonly code: string; readonly data: unknown }) =>
    toast({ text: refusalText(facts, language), tone: 'failed' });

  const take = async (id: string): Promise<boolean> => {
    const result = await removing.run({ id });
    if (!result.ok) {
      toast({ text: t('failed'), tone: 'failed' });
      return false;
    }
    const answer = result.data.substitutionRemove;
    if (answer.__typename !== 'RemovedPayload') {
      refused(answer);
      return false;
    }
    again();
    return true;
  };

  const create = async (wish: Wish): Promise<Created> => {
    const { substitute, ...rest } = wish;
    const result = await creating.run({ ...rest, substituteId: substitute.id });
    if (!result.ok) {
      toast({ text: t('failed'), tone: 'failed' });
      return { done: false, issues: [] };
    }
    const answer = result.data.substitutionCreate;
    if (answer.__typename === 'ValidationError') return { done: false, issues: answer.issues };
    if (answer.__typename !== 'SubstitutionPayload') {
      refused(answer);
      return { done: false, issues: [] };
    }
    const { id } = answer.substitution;
    const days = format.dateRange(wish.validFrom, wish.validTo);
    toast({
      text: t('created', { name: substitute.name, days }),
      onUndo: () => void take(id),
    });
    again();
    return { done: true, issues: [] };
  };

  const remove = async ({ id, ...wish }: Substitution): Promise<void> => {
    if (!(await take(id))) return;
    toast({
      text: t('removed', { name: wish.substitute.name }),
      onUndo: () => void create(wish),
    });
  };

  return {
    substitutions: data?.substitutions ?? null,
    error,
    again,
    create,
    remove,
    creating: creating.running,
  };
}
