import { useMessages } from '@cau-noi/i18n/language';
import { PageSection } from '@cau-noi/ui/page';
import { Pointable } from './pointing.tsx';
import { snapshotMessages } from './snapshot.messages.ts';
import classes from './snapshot.module.css';
import type { Snapshot, SnapshotField, SnapshotItem, SnapshotList } from './snapshot.ts';

export interface SnapshotViewProps {
  readonly snapshot: Snapshot;
}

/** The whole content of a submission, in reading order. */
export function SnapshotView({ snapshot }: SnapshotViewProps) {
  return snapshot.map(({ id, title, totals, fields, lists }) => (
    <PageSection
      key={id}
      title={title}
      {...(totals.length > 0 && { lead: <span className="ui-figures">{totals.join(' · ')}</span> })}
    >
      {fields.length > 0 && <Fields fields={fields} />}
      {lists.map((list) => (
        <Items key={list.path.join('.')} list={list} />
      ))}
    </PageSection>
  ));
}

function Fields({ fields }: { readonly fields: readonly SnapshotField[] }) {
  const t = useMessages(snapshotMessages);
  return (
    <div className={classes.fields}>
      {fields.map(({ path, label, text }) => (
        <Pointable key={path.join('.')} path={path} name={label}>
          <dl className={classes.field}>
            <dt>{label}</dt>
            <dd className={text === '' ? classes.empty : classes.text}>
              {text === '' ? t('empty') : text}
            </dd>
          </dl>
        </Pointable>
      ))}
    </div>
  );
}

function Items({ list }: { readonly list: SnapshotList }) {
  const t = useMessages(snapshotMessages);
  const { path, title, items } = list;
  return (
    <div className={classes.list}>
      {title !== '' && (
        <Pointable path={path} name={title}>
          <h3 className={classes.listTitle}>{title}</h3>
        </Pointable>
      )}
      {items.length === 0 ? (
        <p className={classes.empty}>{t('empty')}</p>
      ) : (
        <ol className={classes.items}>
          {items.map((item) => (
            <li key={item.path.join('.')}>
              <Item item={item} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Item({ item }: { readonly item: SnapshotItem }) {
  const { path, title, fields } = item;
  return (
    <Pointable path={path} name={title}>
      <p className={classes.itemTitle}>{title}</p>
      {fields.length > 0 && (
        <dl className={classes.itemFields}>
          {fields.map(({ path: field, label, text }) => (
            <div key={`${field.join('.')} ${label}`}>
              <dt>{label}</dt>
              <dd className="ui-figures">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Pointable>
  );
}
