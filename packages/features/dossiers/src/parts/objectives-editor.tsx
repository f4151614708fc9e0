import type { Objective } from '@cau-noi/domain/dossier';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { NumberField } from '@cau-noi/ui/number-field';
import { TextField } from '@cau-noi/ui/text-field';
import { newItemId } from '../draft/item-id.ts';
import { Item, ItemList, SectionProblem, Wide } from './item-list.tsx';
import { changed, without } from './items.ts';
import type { EditorProps } from './items.ts';
import { partMessages } from './part.messages.ts';

/** What the activity is to bring about, each with a target and its unit. */
export function ObjectivesEditor({ items, onChange, errorAt }: EditorProps<Objective>) {
  const t = useMessages(partMessages);
  const fields = useMessages(dossierFieldWords);
  return (
    <ItemList>
      <SectionProblem text={errorAt('objectives')} />
      {items.map(({ id, text, target, unit }, index) => {
        const path = `objectives.${id}`;
        const change = (part: Partial<Objective>) => onChange(changed(items, id, part));
        return (
          <Item
            key={id}
            path={path}
            name={t('objective', { number: index + 1 })}
            error={errorAt(path)}
            onRemove={() => onChange(without(items, id))}
          >
            <Wide>
              <TextField
                path={`${path}.text`}
                label={fields('part.objectives.text')}
                value={text}
                error={errorAt(`${path}.text`)}
                onChange={(value) => change({ text: value })}
              />
            </Wide>
            <NumberField
              path={`${path}.target`}
              label={fields('part.objectives.target')}
              decimals={2}
              min={0}
              value={target}
              error={errorAt(`${path}.target`)}
              onChange={(value) => change({ target: value })}
            />
            <TextField
              path={`${path}.unit`}
              label={fields('part.objectives.unit')}
              value={unit ?? ''}
              error={errorAt(`${path}.unit`)}
              onChange={(value) => change({ unit: value === '' ? null : value })}
            />
          </Item>
        );
      })}
      <p>{t('objectiveHelp')}</p>
      <div>
        <ActButton
          variant="default"
          onClick={() =>
            onChange([...items, { id: newItemId(), text: '', target: null, unit: null }])
          }
        >
          {t('addObjective')}
        </ActButton>
      </div>
    </ItemList>
  );
}
