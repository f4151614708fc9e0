import { graphql } from '@cau-noi/graphql/graphql';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import type { SearchSlotProps } from '@cau-noi/portal/slots';
import { matches } from '@cau-noi/ui/text-match';
import { useWords } from '@cau-noi/ui/words';
import { Modal, TextInput } from '@mantine/core';
import {
  type ComponentType,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useQuery } from 'urql';
import classes from './search-dialog.module.css';
import { searchMessages } from './search.messages.ts';
import { type HitKind, PAGES, type SearchOptions } from './search.ts';

const SearchDialogQuery = graphql(`
  query SearchDialogQuery($text: String!) {
    search(text: $text, first: 20) {
      id
      kind
      title
      subtitle
    }
  }
`);

interface Choice {
  readonly key: string;
  readonly kind: HitKind | 'PAGE';
  readonly title: string;
  readonly subtitle: string;
  readonly to: string;
}

const SHORTEST = 2;
const TYPING_MS = 200;

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), TYPING_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Pages first, at once; records as soon as the server has them. */
function useChoices({ paths, pages = [] }: SearchOptions, text: string) {
  const t = useMessages(searchMessages);
  const { language } = useLanguage();
  const asked = useSettled(text);
  const tooShort = asked.length < SHORTEST;
  const [{ data, fetching, error }] = useQuery({
    query: SearchDialogQuery,
    variables: { text: asked },
    pause: tooShort,
  });
  const named = [
    ...PAGES.map((name) => ({ to: paths[name](), title: t(`page.${name}`) })),
    ...pages.map(({ to, label }) => ({ to, title: label[language] })),
  ].map(({ to, title }): Choice => ({ key: to, kind: 'PAGE', title, subtitle: '', to }));
  const found = named.filter(({ title }) => matches(title, text));
  const hits = tooShort ? [] : (data?.search ?? []);
  const records = hits.map((hit): Choice => ({
    ...hit,
    key: hit.id,
    to: addressOf(paths, hit.kind, hit.id),
  }));
  return { choices: [...found, ...records], fetching, failed: error !== undefined, asked };
}

function addressOf(paths: SearchOptions['paths'], kind: HitKind, id: string): string {
  switch (kind) {
    case 'DOSSIER':
      return paths.dossier({ dossierId: id });
    case 'PLAN':
      return paths.plan({ planId: id });
    case 'PERSON':
      return paths.person({ personId: id });
    case 'AGREEMENT':
      return paths.agreement({ agreementId: id });
    case 'PARTNER':
      return paths.partner({ partnerId: id });
    case 'EXCHANGE':
      return paths.exchange({ exchangeId: id });
    case 'DIRECTIVE':
      return paths.directive({ directiveId: id });
    case 'ORGANISATION':
      return paths.organisation({ organisationId: id });
    case 'AID':
      return paths.aid({ aidId: id });
    case 'MEMBERSHIP':
      return paths.membership({ membershipId: id });
    case 'PROPOSAL':
      return paths.proposal({ proposalId: id });
    case 'INSPECTION':
      return paths.inspection({ inspectionId: id });
    case 'PROJECT':
      return paths.project({ projectId: id });
    case 'SPEECH':
      return paths.speech({ speechId: id });
    case 'INFORMATION':
      return paths.informationItem({ itemId: id });
    case 'RESEARCH':
      return paths.researchNote({ noteId: id });
    case 'TRAINING':
      return paths.training({ trainingId: id });
  }
}

/** Makes the dialog of one portal; the shell opens it. */
export function createSearchDialog(options: SearchOptions): ComponentType<SearchSlotProps> {
  return function SearchDialog({ open, typedAhead, onClose }) {
    const t = useMessages(searchMessages);
    const words = useWords();
    return (
      <Modal
        opened={open}
        onClose={onClose}
        title={t('title')}
        size="lg"
        // At once: whoever pressed the keys is already typing.
        transitionProps={{ duration: 0 }}
        closeButtonProps={{ 'aria-label': words.act.close }}
      >
        <SearchBox options={options} typedAhead={typedAhead} onClose={onClose} />
      </Modal>
    );
  };
}

interface SearchBoxProps extends Omit<SearchSlotProps, 'open'> {
  readonly options: SearchOptions;
}

function SearchBox({ options, typedAhead, onClose }: SearchBoxProps) {
  const t = useMessages(searchMessages);
  const go = useGo();
  const listId = useId();
  const [text, setText] = useState('');
  const [place, setPlace] = useState(0);
  const { choices, fetching, failed, asked } = useChoices(options, text.trim());
  const field = useRef<HTMLInputElement>(null);
  // At once, as the letters that are typed before it have to be taken over until this very moment.
  useLayoutEffect(() => field.current?.focus(), []);
  const current = Math.min(place, choices.length - 1);
  const take = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    onClose();
    go(choice.to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') take(choices[current]);
    else if (step !== undefined) {
      setPlace((current + step + choices.length) % Math.max(choices.length, 1));
    } else return;
    event.preventDefault();
  };
  const said = failed
    ? t('failed')
    : fetching
      ? t('searching')
      : choices.length > 0 || asked.length < SHORTEST
        ? t('found', { count: choices.length })
        : t('nothing', { text: asked });
  return (
    <>
      <TextInput
        ref={field}
        data-autofocus
        onFocus={() => {
          const ahead = typedAhead();
          setText((before) => ahead + before);
        }}
        aria-label={t('field')}
        placeholder={t('field')}
        description={t('hint')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setPlace(0);
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-activedescendant={choices.length > 0 ? `${listId}-${current}` : undefined}
        autoComplete="off"
      />
      <p role="status" className={classes.said}>
        {said}
      </p>
      <div role="listbox" id={listId} aria-label={t('title')} className={classes.list}>
        {choices.map((choice, index) => (
          // The keyboard stays in the field, which names the current choice to readers.
          <div
            key={choice.key}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            className={classes.choice}
            onClick={() => take(choice)}
            onKeyDown={onKeyDown}
            onMouseMove={() => setPlace(index)}
          >
            <span className={classes.kind}>{t(`kind.${choice.kind}`)}</span>
            <span>
              {choice.title}
              {choice.subtitle !== '' && (
                <span className={classes.subtitle}>{choice.subtitle}</span>
              )}
            </span>
          </div>
        ))}
      </div>
    </>
  );
}
