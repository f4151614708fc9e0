import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { Dialog } from '@cau-noi/ui/dialog';
import { FactList, PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { directoryOptions } from '../directory.routes.ts';
import { issuesByPath } from '../register/issue-text.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { answered, useSaving } from '../register/use-saving.ts';
import { fact } from './fact.ts';
import { PartnerPick } from './partner-pick.tsx';
import { partnerMessages } from './partner.messages.ts';
import { successionMessages } from './succession.messages.ts';

export const PartnerSuccession_partner = graphql(`
  fragment PartnerSuccession_partner on Partner {
    id
    predecessors {
      date
      source
      partner {
        id
        name
      }
    }
    successors {
      date
      source
      partner {
        id
        name
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

const LinkWriteMutation = graphql(
  `
    mutation LinkWriteMutation($input: PartnerLinkWriteInput!) {
      partnerLinkWrite(input: $input) {
        __typename
        ... on PartnerPayload {
          partner {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const LinkRemoveMutation = graphql(
  `
    mutation LinkRemoveMutation($input: PartnerLinkRemoveInput!) {
      partnerLinkRemove(input: $input) {
        __typename
        ... on PartnerPayload {
          partner {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

type Partner = ResultOf<typeof PartnerSuccession_partner>;
type Link = Partner['predecessors'][number];
type Direction = 'predecessors' | 'successors';

export interface PartnerSuccessionProps {
  readonly partner: FragmentOf<typeof PartnerSuccession_partner>;
  readonly onChanged: () => void;
}

/** What a body came from and what it became, with the day and the source. */
export function PartnerSuccession(props: PartnerSuccessionProps) {
  const t = useMessages(partnerMessages);
  const s = useMessages(successionMessages);
  const partner = readFragment(PartnerSuccession_partner, props.partner);
  const [adding, setAdding] = useState(false);
  const links = (direction: Direction) =>
    partner[direction].length === 0
      ? []
      : fact(
          t(direction),
          partner[direction].map((link) => (
            <LinkLine
              key={link.partner.id}
              ownId={partner.id}
              direction={direction}
              link={link}
              may={partner.viewerMay.edit}
              onChanged={props.onChanged}
            />
          )),
        );
  const facts = [...links('predecessors'), ...links('successors')];
  const add = (
    <MayButton
      permission={partner.viewerMay.edit}
      variant="default"
      onClick={() => setAdding(true)}
    >
      {s('add')}
    </MayButton>
  );
  return (
    <PageSection title={t('history')} actions={add}>
      {facts.length === 0 ? <p>{s('none')}</p> : <FactList facts={facts} />}
      {adding && (
        <AddLink
          ownId={partner.id}
          onClose={() => setAdding(false)}
          onAdded={() => {
            setAdding(false);
            props.onChanged();
          }}
        />
      )}
    </PageSection>
  );
}

const idsOf = (ownId: string, otherId: string, direction: Direction) =>
  direction === 'predecessors'
    ? { fromId: otherId, toId: ownId }
    : { fromId: ownId, toId: otherId };

interface LinkLineProps {
  readonly ownId: string;
  readonly direction: Direction;
  readonly link: Link;
  readonly may: Partner['viewerMay']['edit'];
  readonly onChanged: () => void;
}

function LinkLine({ ownId, direction, link, may, onChanged }: LinkLineProps) {
  const t = useMessages(partnerMessages);
  const s = useMessages(successionMessages);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  const remove = useAct(LinkRemoveMutation);
  const { refused, save } = useSaving(false);
  const { date, source, partner } = link;
  const send = async () =>
    answered(
      await remove.run(idsOf(ownId, partner.id, direction)),
      ({ partnerLinkRemove: answer }) =>
        answer.__typename === 'PartnerPayload' ? { id: answer.partner.id } : { refusal: answer },
    );
  return (
    <div>
      <PortalLink to={paths.partner({ partnerId: partner.id })}>
        {date === null ? partner.name : t('linkOn', { name: partner.name, day: format.date(date) })}
      </PortalLink>{' '}
      {source !== null && `${s('source', { source })} `}
      <MayButton
        permission={may}
        variant="subtle"
        size="compact-sm"
        loading={remove.running}
        aria-label={s('removeOf', { name: partner.name })}
        onClick={() => save(send, onChanged)}
      >
        {s('remove')}
      </MayButton>
      {refused.sentence !== null && <p role="alert">{refused.sentence}</p>}
    </div>
  );
}

interface AddLinkProps {
  readonly ownId: string;
  readonly onClose: () => void;
  readonly onAdded: () => void;
}

function AddLink({ ownId, onClose, onAdded }: AddLinkProps) {
  const t = useMessages(partnerMessages);
  const s = useMessages(successionMessages);
  const { language } = useLanguage();
  const [direction, setDirection] = useState<Direction>('predecessors');
  const [otherId, setOtherId] = useState<string | null>(null);
  const [date, setDate] = useState<string | null>(null);
  const [source, setSource] = useState('');
  const write = useAct(LinkWriteMutation);
  const { refused, save } = useSaving(otherId !== null);
  const wrong = issuesByPath(refused.issues, language);
  const send = async () =>
    answered(
      await write.run({
        ...idsOf(ownId, otherId ?? '', direction),
        date,
        source: source.trim() === '' ? null : source.trim(),
      }),
      ({ partnerLinkWrite: answer }) =>
        answer.__typename === 'PartnerPayload' ? { id: answer.partner.id } : { refusal: answer },
    );
  return (
    <Dialog
      title={s('add')}
      onClose={onClose}
      acts={
        <ActButton
          loading={write.running}
          disabledReason={otherId === null ? s('choose') : null}
          onClick={() => save(send, onAdded)}
        >
          {s('add')}
        </ActButton>
      }
    >
      <SelectField<Direction>
        path="link.direction"
        label={s('direction')}
        required
        value={direction}
        options={[
          { value: 'predecessors', label: t('predecessors') },
          { value: 'successors', label: t('successors') },
        ]}
        onChange={(chosen) => chosen !== null && setDirection(chosen)}
      />
      <PartnerPick
        path="link.other"
        label={s('other')}
        value={otherId}
        exceptId={ownId}
        error={wrong('toId')}
        onChange={setOtherId}
      />
      <DateField
        path="link.date"
        label={s('date')}
        value={date}
        error={wrong('date')}
        onChange={setDate}
      />
      <TextField
        path="link.source"
        label={s('sourceLabel')}
        value={source}
        error={wrong('source')}
        onChange={setSource}
      />
      {refused.sentence !== null && <p role="alert">{refused.sentence}</p>}
    </Dialog>
  );
}
