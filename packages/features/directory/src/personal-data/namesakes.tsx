import type { NamedPlaceKind } from '@cau-noi/domain/personal-data';
import { useMessages } from '@cau-noi/i18n/language';
import { personalDataWords } from '@cau-noi/i18n/personal-data-words';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { personalDataMessages } from './personal-data.messages.ts';

/** A place where the name stands that somebody else may be meant by. */
export interface Place {
  readonly key: string;
  readonly kind: NamedPlaceKind;
  readonly title: string;
  readonly organisation: { readonly shortName: string };
}

export interface NamesakesProps {
  readonly places: readonly Place[];
  /** By key, whether it is of the person who is erased. */
  readonly theirs: ReadonlyMap<string, boolean>;
  readonly error: string | undefined;
  readonly onChange: (key: string, theirs: boolean) => void;
}

/** Asks of each place where two people of one name may be meant whose it is. */
export function Namesakes({ places, theirs, error, onChange }: NamesakesProps) {
  const t = useMessages(personalDataMessages);
  const words = useMessages(personalDataWords);
  const chosen = (key: string) => {
    const one = theirs.get(key);
    if (one === undefined) return null;
    return one ? 'theirs' : 'other';
  };
  return (
    <>
      <p>{t('namesakes')}</p>
      {places.map(({ key, kind, title, organisation }) => (
        <ChoiceField<'theirs' | 'other'>
          key={key}
          path={`places.${key}`}
          label={t('namesakePlace', {
            kind: words(`place.${kind}`),
            title,
            unit: organisation.shortName,
          })}
          required
          value={chosen(key)}
          options={[
            { value: 'theirs', label: t('namesakeTheirs') },
            { value: 'other', label: t('namesakeOther') },
          ]}
          error={theirs.has(key) ? undefined : error}
          onChange={(value) => onChange(key, value === 'theirs')}
        />
      ))}
    </>
  );
}
