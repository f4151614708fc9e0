import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { VOTES } from '@cau-noi/domain/membership';
import { bookIssues } from '@cau-noi/domain/membership/issues';
import { isoDate } from '@cau-noi/domain/period';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useMessages } from '@cau-noi/i18n/language';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { MoneyField } from '@cau-noi/ui/money-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import type { ReactNode } from 'react';
import { CURRENCY_CHOICES, moneyOf } from '@cau-noi/portal/currencies';
import { RecordFields } from '@cau-noi/portal/record-fields';
import classes from '../record/record.module.css';
import { useRecordForm } from '@cau-noi/portal/record-form';
import type { RecordForm, RecordFormProps } from '@cau-noi/portal/record-form';
import { bookOf } from './membership-book.ts';
import type { BookWritten } from './membership-book.ts';
import { membershipMessages } from './membership.messages.ts';

/** The fees, posts and votes of a membership, all of them, saved by its button. */
export function BookForm(props: RecordFormProps<BookWritten>) {
  const today = isoDate(useViewer().today);
  const form = useRecordForm(props, {
    issuesOf: (written) => bookIssues(bookOf(written, today), today),
    issueText: cooperationIssueText,
  });
  return (
    <RecordFields form={form} busy={props.busy} back={props.back}>
      <Fees form={form} />
      <Posts form={form} />
      <Votes form={form} />
    </RecordFields>
  );
}

interface PartProps {
  readonly form: RecordForm<BookWritten>;
}

interface EntriesProps<Item> {
  readonly path: 'fees' | 'posts' | 'votes';
  readonly title: string;
  readonly nameOf: (number: number) => string;
  readonly add: string;
  readonly items: readonly Item[];
  readonly fresh: Item;
  readonly onChange: (items: readonly Item[]) => void;
  readonly children: (item: Item, path: string, set: (part: Partial<Item>) => void) => ReactNode;
}

/** Entries below each other, one more by a button, each taken away by its own. */
function Entries<Item extends object>(props: EntriesProps<Item>) {
  const { path, title, nameOf, add, items, fresh, onChange, children } = props;
  const t = useMessages(membershipMessages);
  return (
    <fieldset className={classes.entries} data-field={path} tabIndex={-1}>
      <legend>{title}</legend>
      {items.map((item, index) => (
        // Entries have no id while they are written: their place is what they are known by.
        <fieldset key={`${path}.${String(index)}`} className={classes.entries}>
          <legend>{nameOf(index + 1)}</legend>
          {children(item, `${path}.${index}`, (part) =>
            onChange(items.with(index, { ...item, ...part })),
          )}
          <div className={classes.acts}>
            <ActButton variant="subtle" onClick={() => onChange(items.toSpliced(index, 1))}>
              {t('removeNamed', { name: nameOf(index + 1) })}
            </ActButton>
          </div>
        </fieldset>
      ))}
      <div className={classes.acts}>
        <ActButton variant="default" onClick={() => onChange([...items, fresh])}>
          {add}
        </ActButton>
      </div>
    </fieldset>
  );
}

/** How many years back a fee may be written down. */
const YEARS = 20;

function Fees({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(membershipMessages);
  const thisYear = Number(useViewer().today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, index) => String(thisYear + 1 - index));
  return (
    <Entries
      path="fees"
      title={t('fees')}
      nameOf={(number) => t('feeNumber', { number })}
      add={t('addFee')}
      items={written.fees}
      fresh={{ year: thisYear, due: null, paid: null, paidOn: null }}
      onChange={(fees) => change({ fees })}
    >
      {(fee, path, set) => (
        <>
          <SelectField
            path={`${path}.year`}
            label={t('field.year')}
            required
            value={fee.year === null ? null : String(fee.year)}
            error={wrong(`${path}.year`)}
            options={years.map((value) => ({ value, label: value }))}
            onChange={(year) => set({ year: year === null ? null : Number(year) })}
          />
          <MoneyField
            path={`${path}.due`}
            label={t('field.due')}
            currencies={CURRENCY_CHOICES}
            value={fee.due}
            error={wrong(`${path}.due.minor`)}
            onChange={(due) => set({ due: moneyOf(due) })}
          />
          <FieldRow>
            <MoneyField
              path={`${path}.paid`}
              label={t('field.paid')}
              currencies={CURRENCY_CHOICES}
              value={fee.paid}
              error={wrong(`${path}.paid.minor`)}
              onChange={(paid) => set({ paid: moneyOf(paid) })}
            />
            <DateField
              path={`${path}.paidOn`}
              label={t('field.paidOn')}
              value={fee.paidOn}
              error={wrong(`${path}.paidOn`)}
              onChange={(paidOn) => set({ paidOn })}
            />
          </FieldRow>
        </>
      )}
    </Entries>
  );
}

function Posts({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(membershipMessages);
  return (
    <Entries
      path="posts"
      title={t('posts')}
      nameOf={(number) => t('postNumber', { number })}
      add={t('addPost')}
      items={written.posts}
      fresh={{ holder: '', title: '', from: null, to: null }}
      onChange={(posts) => change({ posts })}
    >
      {(post, path, set) => (
        <>
          <TextField
            path={`${path}.holder`}
            label={t('field.holder')}
            required
            value={post.holder}
            error={wrong(`${path}.holder`)}
            onChange={(holder) => set({ holder })}
          />
          <TextField
            path={`${path}.title`}
            label={t('field.postTitle')}
            required
            value={post.title}
            error={wrong(`${path}.title`)}
            onChange={(title) => set({ title })}
          />
          <FieldRow>
            <DateField
              path={`${path}.from`}
              label={t('field.from')}
              value={post.from}
              onChange={(from) => set({ from })}
            />
            <DateField
              path={`${path}.to`}
              label={t('field.to')}
              value={post.to}
              error={wrong(`${path}.to`)}
              onChange={(to) => set({ to })}
            />
          </FieldRow>
        </>
      )}
    </Entries>
  );
}

function Votes({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(membershipMessages);
  const words = useMessages(cooperationWords);
  const { today } = useViewer();
  return (
    <Entries<BookWritten['votes'][number]>
      path="votes"
      title={t('votes')}
      nameOf={(number) => t('voteNumber', { number })}
      add={t('addVote')}
      items={written.votes}
      fresh={{ on: today, matter: '', vote: 'FOR' }}
      onChange={(votes) => change({ votes })}
    >
      {(vote, path, set) => (
        <>
          <TextField
            path={`${path}.matter`}
            label={t('field.matter')}
            required
            value={vote.matter}
            error={wrong(`${path}.matter`)}
            onChange={(matter) => set({ matter })}
          />
          <FieldRow>
            <DateField
              path={`${path}.on`}
              label={t('field.votedOn')}
              required
              value={vote.on}
              onChange={(on) => set({ on: on ?? today })}
            />
            <SelectField
              path={`${path}.vote`}
              label={t('field.vote')}
              required
              value={vote.vote}
              options={VOTES.map((value) => ({ value, label: words(`membership.vote.${value}`) }))}
              onChange={(value) => value !== null && set({ vote: value })}
            />
          </FieldRow>
        </>
      )}
    </Entries>
  );
}
