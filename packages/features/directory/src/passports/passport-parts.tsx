import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import type { PassportState } from '@cau-noi/domain/passport';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { passportWords } from '@cau-noi/i18n/passport-words';
import { PortalLink } from '@cau-noi/portal/link';
import { StateBadge } from '@cau-noi/ui/state-badge';
import type { StateTone } from '@cau-noi/ui/state-badge';
import { directoryOptions } from '../directory.routes.ts';
import { passportMessages } from './passport.messages.ts';

/** What every list of passports shows of one. */
export const PassportParts_passport = graphql(`
  fragment PassportParts_passport on Passport {
    id
    version
    kind
    lastDigits
    issuedOn
    expiresOn
    keeper
    state
    lostOn
    lostText
    organisation {
      id
      shortName
    }
    handOuts {
      id
      dossierId
      title
      handedOutOn
      returnedOn
      dueDate
      overdue
      late
    }
    viewerMay {
      edit {
        allowed
        code
        data
      }
      readNumber {
        allowed
        code
        data
      }
    }
  }
`);

export type Passport = ResultOf<typeof PassportParts_passport>;

const TONES: Readonly<Record<PassportState, StateTone>> = {
  KEPT: 'done',
  OUT: 'waiting',
  EXPIRED: 'paused',
  LOST: 'stopped',
};

/** Where a passport is; one that should be back is late. */
export function PassportBadge({ state, handOuts }: Pick<Passport, 'state' | 'handOuts'>) {
  const t = useMessages(passportMessages);
  const words = useMessages(passportWords);
  return handOuts.some(({ overdue }) => overdue) ? (
    <StateBadge tone="late" label={t('overdue')} />
  ) : (
    <StateBadge tone={TONES[state]} label={words(`state.${state}`)} />
  );
}

/** The kind with the end of the number, which tells two passports of one person apart. */
export function PassportName({ kind, lastDigits }: Pick<Passport, 'kind' | 'lastDigits'>) {
  const words = useMessages(passportWords);
  const digits =
    lastDigits === '' ? words('erasedNumber') : words('masked', { digits: lastDigits });
  return (
    <>
      {words(`kind.${kind}`)} {digits}
    </>
  );
}

/** The latest journey of a passport, and whether it came back from it. */
export function LatestJourney({ handOuts, lostOn, lostText }: Passport) {
  const t = useMessages(passportMessages);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  const [latest] = handOuts;
  const said = (name: 'backLate' | 'backOn' | 'overdueSince' | 'dueOn', day: string | null) =>
    day === null ? '' : t(name, { day: format.date(day) });
  return (
    <>
      {latest !== undefined && (
        <>
          <PortalLink to={paths.dossier({ dossierId: latest.dossierId })}>
            {latest.title}
          </PortalLink>
          {', '}
          {latest.returnedOn !== null &&
            said(latest.late ? 'backLate' : 'backOn', latest.returnedOn)}
          {latest.returnedOn === null &&
            said(latest.overdue ? 'overdueSince' : 'dueOn', latest.dueDate)}
        </>
      )}
      {lostOn !== null && <p>{t('lostSaid', { day: format.date(lostOn), text: lostText })}</p>}
    </>
  );
}
