import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { HAND_OVER_KINDS } from '@cau-noi/domain/staff';
import { leftBehind } from '@cau-noi/domain/staff/leaving';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { staffWords } from '@cau-noi/i18n/staff-words';
import { PortalLink } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { useState } from 'react';
import { directoryOptions } from '../directory.routes.ts';
import { UnitLink } from '../organisations/link-sentence.tsx';
import { useSpanText } from '../register/use-span-text.ts';
import { AssignmentDialog } from '../staff/assignment-dialog.tsx';
import { HandOverDialog } from '../staff/hand-over-dialog.tsx';
import { HandOverBadge } from '../staff/hand-over-badge.tsx';
import { staffMessages } from '../staff/staff.messages.ts';
import { registerMessages } from '../register/register.messages.ts';

export const StaffWork_person = graphql(`
  fragment StaffWork_person on Person {
    id
    fullName
    assignments {
      id
      version
      role
      workload
      validFrom
      validTo
      leavingReason
      leavingText
      handOverState
      organisation {
        id
        shortName
      }
      handOvers {
        at
        note
        successor {
          id
          fullName
        }
        items {
          kind
        }
      }
      viewerMay {
        edit {
          allowed
          code
          data
        }
        handOver {
          allowed
          code
          data
        }
      }
    }
    openWork {
      kind
      title
      recordId
      key
      proposed
      stays
      organisation {
        id
        shortName
      }
    }
    viewerMay {
      edit {
        allowed
        code
        data
      }
    }
  }
`);

type Person = ResultOf<typeof StaffWork_person>;
type Assignment = Person['assignments'][number];
type Open = Person['openWork'][number];

export interface StaffWorkProps {
  readonly person: FragmentOf<typeof StaffWork_person>;
  /** Asks again for the page: something was written. */
  readonly onDone: () => void;
}

/** No assignment yet. */
const NEW = 'new';

/** What somebody does and did in foreign affairs, what lies with them, and to whom it went. */
export function StaffWork({ person: given, onDone }: StaffWorkProps) {
  const t = useMessages(staffMessages);
  const person = readFragment(StaffWork_person, given);
  const { home } = useViewer();
  const [openId, setOpen] = useState<string | null>(null);
  const [leavingId, setLeaving] = useState<string | null>(null);
  const open = person.assignments.find(({ id }) => id === openId) ?? null;
  const leaving = person.assignments.find(({ id }) => id === leavingId);
  const columns = useAssignmentColumns(setOpen, setLeaving);
  return (
    <>
      <PageSection
        title={t('work')}
        path="assignments"
        actions={
          <MayButton
            permission={person.viewerMay.edit}
            variant="default"
            onClick={() => setOpen(NEW)}
          >
            {t('assign')}
          </MayButton>
        }
      >
        <DataTable
          caption={t('work')}
          rows={person.assignments}
          rowKey={({ id }) => id}
          columns={columns}
          empty={<EmptyState why={t('noWork')} />}
        />
        <Handed assignments={person.assignments} />
      </PageSection>
      {(person.assignments.length > 0 || person.openWork.length > 0) && (
        <OpenWork openWork={person.openWork} />
      )}
      {(open !== null || openId === NEW) && (
        <AssignmentDialog
          personId={person.id}
          unitId={home?.id ?? null}
          assignment={open}
          onDone={onDone}
          onClose={() => setOpen(null)}
        />
      )}
      {leaving !== undefined && (
        <HandOverDialog
          assignment={leaving}
          name={person.fullName}
          openWork={leftBehind(person.openWork)}
          onDone={onDone}
          onClose={() => setLeaving(null)}
        />
      )}
    </>
  );
}

function useAssignmentColumns(
  onChange: (id: string) => void,
  onHandOver: (id: string) => void,
): readonly Column<Assignment>[] {
  const t = useMessages(staffMessages);
  const register = useMessages(registerMessages);
  const words = useMessages(staffWords);
  const spanText = useSpanText();
  return [
    {
      id: 'role',
      header: words('column.role'),
      phone: 'title',
      cell: ({ role, workload }) => `${words(`role.${role}`)}, ${words(`workload.${workload}`)}`,
    },
    {
      id: 'unit',
      header: words('column.unit'),
      cell: ({ organisation }) => <UnitLink unit={organisation} />,
    },
    {
      id: 'span',
      header: words('column.from'),
      cell: ({ validFrom, validTo }) => spanText(validFrom, validTo),
    },
    {
      id: 'state',
      header: words('column.handOver'),
      cell: ({ handOverState, leavingReason, leavingText }) => (
        <>
          <HandOverBadge state={handOverState} />
          {leavingReason !== null && ` ${words(`leaving.${leavingReason}`)} ${leavingText}`}
        </>
      ),
    },
    {
      id: 'acts',
      header: register('acts'),
      cell: (assignment) => (
        <>
          <MayButton
            permission={assignment.viewerMay.edit}
            variant="subtle"
            onClick={() => onChange(assignment.id)}
          >
            {t('change')}
          </MayButton>
          {assignment.handOverState === 'OWED' && (
            <MayButton
              permission={assignment.viewerMay.handOver}
              onClick={() => onHandOver(assignment.id)}
            >
              {t('handOver')}
            </MayButton>
          )}
        </>
      ),
    },
  ];
}

function Handed({ assignments }: { readonly assignments: readonly Assignment[] }) {
  const t = useMessages(staffMessages);
  const words = useMessages(staffWords);
  const format = useFormat();
  const handed = assignments.flatMap(({ handOvers }) => handOvers);
  if (handed.length === 0) return null;
  const itemsOf = (items: (typeof handed)[number]['items']) =>
    format.list(
      HAND_OVER_KINDS.flatMap((kind) => {
        const count = items.filter((item) => item.kind === kind).length;
        return count === 0
          ? []
          : [t('itemsOf', { count, kind: words(`openKind.${kind}`).toLowerCase() })];
      }),
    );
  return (
    <ul>
      {handed.map(({ at, note, successor, items }) => (
        <li key={at}>
          {t('handed', {
            name: successor.fullName,
            time: format.dateTime(at),
            items: itemsOf(items),
          })}
          {note !== '' && ` ${note}`}
        </li>
      ))}
    </ul>
  );
}

function OpenWork({ openWork }: { readonly openWork: readonly Open[] }) {
  const t = useMessages(staffMessages);
  const words = useMessages(staffWords);
  const { paths } = directoryOptions.use();
  const title = ({ kind, title: text, recordId, proposed }: Open) => {
    const called = kind === 'PLAN' ? t('planOf', { year: text }) : text || t('untitled');
    const said = proposed ? `${called} (${t('proposed')})` : called;
    if (recordId === null) return said;
    const to =
      kind === 'PLAN'
        ? paths.plan({ planId: recordId })
        : kind === 'CONTACT'
          ? paths.partner({ partnerId: recordId })
          : paths.dossier({ dossierId: recordId });
    return <PortalLink to={to}>{said}</PortalLink>;
  };
  return (
    <PageSection title={t('open')}>
      <DataTable
        caption={t('open')}
        rows={openWork}
        rowKey={({ key }) => key}
        columns={[
          { id: 'title', header: t('column.title'), phone: 'title', cell: title },
          {
            id: 'kind',
            header: t('column.kind'),
            cell: ({ kind }) => words(`openKind.${kind}`),
          },
          {
            id: 'unit',
            header: t('column.unit'),
            cell: ({ organisation }) => organisation?.shortName ?? '',
          },
        ]}
        empty={<EmptyState why={t('noOpen')} />}
      />
    </PageSection>
  );
}
