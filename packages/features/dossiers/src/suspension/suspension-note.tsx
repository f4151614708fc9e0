import type { SuspensionHeld } from '@cau-noi/domain/suspension/judge';
import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import type { ReactNode } from 'react';
import { dossiersOptions } from '../dossiers.routes.ts';
import classes from '../record/return-note.module.css';
import { suspensionMessages } from './suspension.messages.ts';

/** A suspension over a dossier as it is told: on what basis, and what becomes of the dossier. */
export type SuspensionTold = Pick<SuspensionHeld, 'form' | 'rule' | 'passes'> & {
  readonly suspension: Pick<SuspensionHeld['suspension'], 'id' | 'title' | 'document'>;
  readonly consent: Pick<NonNullable<SuspensionHeld['consent']>, 'state'> | null;
};

function wayOf({ form, rule, passes, consent }: SuspensionTold) {
  if (passes) return 'PASSES' as const;
  if (rule === 'FORBIDDEN') return 'FORBIDDEN' as const;
  if (consent?.state === 'REQUESTED') return 'REQUESTED' as const;
  return consent?.state === 'REFUSED' ? ('REFUSED' as const) : form;
}

export interface SuspensionNoteProps {
  readonly held: SuspensionTold;
  /** What may be done about it, and what was. */
  readonly children?: ReactNode;
}

/** That a suspension is over the days of the dossier: its basis, and the way out. */
export function SuspensionNote({ held, children }: SuspensionNoteProps) {
  const t = useMessages(suspensionMessages);
  const { paths } = dossiersOptions.use();
  const { id, title, document } = held.suspension;
  // What needs nothing is nothing to tell of.
  if (held.rule === 'FREE') return null;
  return (
    <section className={classes.note} aria-label={t('title', { title })}>
      <h2 className={classes.title}>{t('title', { title })}</h2>
      <p className={classes.text}>
        {`${t('basis', { document })} ${t(`way.${wayOf(held)}`)} `}
        <PortalLink to={paths.suspension({ suspensionId: id })}>{t('see')}</PortalLink>
      </p>
      {children}
    </section>
  );
}
