import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { UnitLink } from '../organisations/link-sentence.tsx';
import { issueText } from '../register/issue-text.ts';
import { passportMessages } from './passport.messages.ts';
import {
  HandOutPassport,
  RegisterPassport,
  ReportLostPassport,
  TakeBackPassport,
} from './passport-dialogs.tsx';
import {
  LatestJourney,
  PassportBadge,
  PassportName,
  PassportParts_passport,
} from './passport-parts.tsx';
import type { Passport } from './passport-parts.tsx';

export const PersonPassports_person = graphql(
  `
    fragment PersonPassports_person on Person {
      id
      erased
      passports {
        id
        ...PassportParts_passport
      }
    }
  `,
  [PassportParts_passport],
);

const RevealMutation = graphql(
  `
    mutation PassportRevealMutation($input: PassportRevealInput!) {
      passportReveal(input: $input) {
        __typename
        ... on PassportNumberPayload {
          number
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export interface PersonPassportsProps {
  readonly person: FragmentOf<typeof PersonPassports_person>;
  readonly mayRegister: Permission;
  /** Asks again for the page: something was written. */
  readonly onDone: () => void;
}

type Act = 'handOut' | 'takeBack' | 'reportLost';
const DIALOGS = {
  handOut: HandOutPassport,
  takeBack: TakeBackPassport,
  reportLost: ReportLostPassport,
} as const;

/** The passports that are kept for somebody, and what is done with them. */
export function PersonPassports({ person: given, mayRegister, onDone }: PersonPassportsProps) {
  const t = useMessages(passportMessages);
  const { home } = useViewer();
  const { id, erased, passports } = readFragment(PersonPassports_person, given);
  const [adding, setAdding] = useState(false);
  const [doing, setDoing] = useState<{ readonly act: Act; readonly passportId: string } | null>(
    null,
  );
  const columns = useColumns((act, passport) => setDoing({ act, passportId: passport.id }));
  const rows = passports.map((passport) => readFragment(PassportParts_passport, passport));
  const passport = rows.find((row) => row.id === doing?.passportId);
  const close = () => {
    setAdding(false);
    setDoing(null);
  };
  const ActOn = doing === null ? null : DIALOGS[doing.act];
  return (
    <PageSection
      title={t('section')}
      lead={t('lead')}
      actions={
        !erased && (
          <MayButton permission={mayRegister} variant="default" onClick={() => setAdding(true)}>
            {t('register')}
          </MayButton>
        )
      }
    >
      <DataTable<Passport>
        caption={t('section')}
        columns={columns}
        rows={rows}
        rowKey={(passport) => passport.id}
        empty={<EmptyState why={t('noPassports')} />}
      />
      {adding && (
        <RegisterPassport personId={id} unitId={home?.id ?? null} onDone={onDone} onClose={close} />
      )}
      {ActOn !== null && passport !== undefined && (
        <ActOn passport={passport} onDone={onDone} onClose={close} />
      )}
    </PageSection>
  );
}

function useColumns(onAct: (act: Act, passport: Passport) => void): readonly Column<Passport>[] {
  const t = useMessages(passportMessages);
  const format = useFormat();
  return [
    {
      id: 'kind',
      header: t('kind'),
      phone: 'title',
      cell: (passport) => (
        <>
          <PassportName {...passport} />
          {passport.lastDigits !== '' && <Reveal passport={passport} />}
        </>
      ),
    },
    { id: 'unit', header: t('unit'), cell: ({ organisation }) => <UnitLink unit={organisation} /> },
    {
      id: 'expiresOn',
      header: t('expiresOn'),
      cell: ({ expiresOn }) => format.date(expiresOn),
    },
    { id: 'state', header: t('state'), cell: (passport) => <PassportBadge {...passport} /> },
    { id: 'journey', header: t('journey'), cell: (passport) => <LatestJourney {...passport} /> },
    {
      id: 'acts',
      header: t('acts'),
      cell: (passport) => {
        const { state, viewerMay, lastDigits } = passport;
        if (lastDigits === '') return null;
        const acts: readonly Act[] = [
          ...(state === 'KEPT' ? (['handOut'] as const) : []),
          ...(state === 'OUT' ? (['takeBack'] as const) : []),
          ...(state === 'LOST' ? [] : (['reportLost'] as const)),
        ];
        return acts.map((act) => (
          <MayButton
            key={act}
            permission={viewerMay.edit}
            variant={act === 'reportLost' ? 'subtle' : 'default'}
            onClick={() => onAct(act, passport)}
          >
            {t(act)}
          </MayButton>
        ));
      },
    },
  ];
}

/** The whole number for whoever needs it; it is gone with the page. */
function Reveal({ passport: { id, viewerMay } }: { readonly passport: Passport }) {
  const t = useMessages(passportMessages);
  const toast = useToast();
  const refusalOf = useRefusal(issueText);
  const [number, setNumber] = useState<string | null>(null);
  const revealing = useAct(RevealMutation);
  const reveal = async () => {
    const result = await revealing.run({ id });
    const refused = refusalOf(result, ({ passportReveal: answer }) =>
      answer.__typename === 'PassportNumberPayload' ? null : answer,
    );
    if (refused !== null) toast({ text: refused.sentence, tone: 'failed' });
    else if (result.ok && 'number' in result.data.passportReveal) {
      toast(null);
      setNumber(result.data.passportReveal.number);
    }
  };
  return number === null ? (
    <MayButton
      permission={viewerMay.readNumber}
      variant="subtle"
      loading={revealing.running}
      onClick={() => void reveal()}
    >
      {t('reveal')}
    </MayButton>
  ) : (
    <p role="status">
      {t('revealed', { number })} {t('revealNote')}
    </p>
  );
}
