import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import type { ReactNode } from 'react';
import { statisticsOptions } from '../statistics.routes.ts';
import { figureMessages } from './figure.messages.ts';

export interface FigureLinkProps {
  /** The filter that came with the figure. */
  readonly filter: string;
  /** The figure in words, for readers: "57 đoàn ra". */
  readonly label: string;
  readonly children: ReactNode;
}

/** A number that opens exactly the list it counts. */
export function FigureLink({ filter, label, children }: FigureLinkProps) {
  const t = useMessages(figureMessages);
  const { paths } = statisticsOptions.use();
  return (
    <PortalLink
      to={paths.dossiers({ statistic: filter })}
      aria-label={t('openList', { figure: label })}
    >
      {children}
    </PortalLink>
  );
}
