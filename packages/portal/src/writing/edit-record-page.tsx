import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import type { TypedDocumentNode } from 'urql';
import type { Permission } from '../permission/may-button.tsx';
import { RecordAsked } from '../record/record-asked.tsx';
import { WritingPage } from './writing-page.tsx';
import type { WritingPageProps } from './writing-page.tsx';

/** A record that may be written anew. */
interface Editable {
  readonly id: string;
  readonly may: Permission;
}

export interface EditRecordPageProps<Data, Asked extends Editable> {
  readonly title: string;
  readonly query: TypedDocumentNode<Data, { readonly id: string }>;
  readonly recordId: string;
  /** The record in the answer; null where there is none, or none that the reader may see. */
  readonly recordOf: (data: Data) => Asked | null;
  /** The list, for whoever finds nothing here. */
  readonly list: string;
  /** Where the record is shown, and what it is called. */
  readonly backTo: string;
  readonly nameOf: (record: Asked) => string;
  /** The form; `onStale` asks for what somebody else has saved. */
  readonly children: (record: Asked, onStale: () => void) => ReactNode;
}

/** The page on which a record is changed: its form once the record is here. */
export function EditRecordPage<Data, Asked extends Editable>(
  props: EditRecordPageProps<Data, Asked>,
) {
  const { title, query, recordId, recordOf, list, backTo, nameOf, children } = props;
  const variables = useMemo(() => ({ id: recordId }), [recordId]);
  const [state, ask] = useQuery({ query, variables });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <RecordAsked title={title} list={list} state={state} onRetry={again} recordOf={recordOf}>
      {(record) => (
        <Writing
          key={record.id}
          title={title}
          back={{ to: backTo, label: nameOf(record) }}
          permission={record.may}
        >
          {children(record, again)}
        </Writing>
      )}
    </RecordAsked>
  );
}

/** As it was loaded: who may no longer save is told so when they do, and keeps the text. */
function Writing({ permission, ...page }: WritingPageProps) {
  const [loaded] = useState(permission);
  return <WritingPage permission={loaded} {...page} />;
}
