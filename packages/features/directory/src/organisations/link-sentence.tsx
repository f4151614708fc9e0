import type { OrganisationLinkKind } from '@cau-noi/domain/organisation';
import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { directoryOptions } from '../directory.routes.ts';
import { organisationMessages } from './organisation.messages.ts';

interface Named {
  readonly id: string;
  readonly shortName: string;
}

export interface LinkSentenceProps {
  readonly kind: OrganisationLinkKind;
  readonly from: Named;
  readonly to: Named | null;
}

// Stands for a name while the words around it are found; no message contains it.
const MARK = '\u0000';

/** "LĐLĐ tỉnh Quảng Nam sáp nhập vào LĐLĐ thành phố Đà Nẵng", both names as links. */
export function LinkSentence({ kind, from, to }: LinkSentenceProps) {
  const t = useMessages(organisationMessages);
  const marks = { from: `${MARK}from${MARK}`, to: `${MARK}to${MARK}` };
  return t(`link.${kind}`, marks)
    .split(MARK)
    .map((piece) => {
      if (piece === 'from') return <UnitLink key="from" unit={from} />;
      if (piece === 'to') return to === null ? null : <UnitLink key="to" unit={to} />;
      return piece;
    });
}

/** A union by its short name, as the link to its page. */
export function UnitLink({ unit }: { readonly unit: Named }) {
  const { paths } = directoryOptions.use();
  return (
    <PortalLink to={paths.organisation({ organisationId: unit.id })}>{unit.shortName}</PortalLink>
  );
}
