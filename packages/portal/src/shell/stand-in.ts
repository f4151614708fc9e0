import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { portalMessages } from '../portal.messages.ts';

/** "Được uỷ quyền thay … đến …" of one for whom the viewer stands in. */
export function useStandInLine(): (standIn: {
  readonly name: string;
  readonly to: string;
}) => string {
  const t = useMessages(portalMessages);
  const format = useFormat();
  return ({ name, to }) => t('shell.standsInFor', { name, date: format.date(to) });
}
