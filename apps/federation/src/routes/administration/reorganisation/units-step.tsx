import { slug } from '@cau-noi/domain/text';
import { useMessages } from '@cau-noi/i18n/language';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { ActButton } from '@cau-noi/ui/act-button';
import { CheckField } from '@cau-noi/ui/check-field';
import { FieldColumn, FieldRow } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import type { UnitShown } from './asked.ts';
import type { NamingDraft } from './draft.ts';
import { BY_CODE, UNNAMED, chosenUnits, founds, isOfSeveral, sharesOut } from './draft.ts';
import type { StepProps } from './step-props.ts';
import { reorganisationMessages } from './reorganisation.messages.ts';

type UnitsStepProps = StepProps & { readonly units: readonly UnitShown[] };

/** Which unions, into what, and where those below them go. */
export function UnitsStep({ units, ...props }: UnitsStepProps) {
  const t = useMessages(reorganisationMessages);
  const { draft, change, wrong } = props;
  const { kind } = draft;
  return (
    <FieldColumn>
      <From {...props} />
      {(kind === 'ABSORB' || kind === 'MOVE') && (
        <UnitChoice
          path="intoId"
          label={t(kind === 'MOVE' ? 'field.newParent' : 'field.into')}
          required
          value={draft.intoId}
          error={wrong('intoId')}
          onChange={(intoId) => change({ intoId })}
        />
      )}
      {kind === 'ABSORB' && (
        <CheckField
          path="renamed"
          label={t('field.renamed')}
          checked={draft.renamed}
          onChange={(renamed) => change({ renamed })}
        />
      )}
      {(kind === 'RENAME' || (kind === 'ABSORB' && draft.renamed)) && (
        <Naming
          path="naming"
          named={draft.naming}
          wrong={wrong}
          onChange={(naming) => change({ naming })}
        />
      )}
      {founds(kind) && <Founded {...props} />}
      {kind === 'SPLIT' && (
        <CheckField
          path="goesOn"
          label={t('field.goesOn')}
          checked={draft.goesOn}
          onChange={(goesOn) => change({ goesOn })}
        />
      )}
      {sharesOut(kind) && units.length > 0 && <Children {...props} units={units} />}
    </FieldColumn>
  );
}

/** The unions that the decision is about: one, or as many as are added. */
function From({ draft, change, wrong }: StepProps) {
  const t = useMessages(reorganisationMessages);
  const several = isOfSeveral(draft.kind);
  const shown = several ? draft.fromIds : draft.fromIds.slice(0, 1);
  const chosen = chosenUnits(draft);
  return (
    <>
      {shown
        .map((id, place) => ({ id, place, path: `fromIds.${place}` }))
        .map(({ id, place, path }) => (
          <UnitChoice
            key={path}
            path={path}
            label={several ? t('field.fromNth', { nth: place + 1 }) : t('field.from')}
            required={place === 0}
            value={id}
            error={id === null ? undefined : wrong(`fromIds.${chosen.indexOf(id)}`)}
            onChange={(next) =>
              change({ fromIds: draft.fromIds.map((one, at) => (at === place ? next : one)) })
            }
          />
        ))}
      {several && (
        <div>
          <ActButton
            variant="default"
            onClick={() => change({ fromIds: [...draft.fromIds, null] })}
          >
            {t('field.addUnit')}
          </ActButton>
        </div>
      )}
    </>
  );
}

interface NamingProps {
  readonly path: string;
  readonly named: NamingDraft;
  readonly coded?: boolean;
  readonly wrong: StepProps['wrong'];
  readonly onChange: (named: NamingDraft) => void;
}

/** What a union is called; a new one has a code too, which follows its short name until it is written. */
function Naming({ path, named, coded = false, wrong, onChange }: NamingProps) {
  const t = useMessages(reorganisationMessages);
  const rename = (shortName: string) => {
    const followed = named.code === slug(named.shortName);
    onChange({ ...named, shortName, ...(followed && { code: slug(shortName) }) });
  };
  return (
    <>
      <TextField
        path={`${path}.name`}
        label={t('field.name')}
        required
        value={named.name}
        error={wrong(`${path}.name`)}
        onChange={(name) => onChange({ ...named, name })}
      />
      <FieldRow>
        <TextField
          path={`${path}.shortName`}
          label={t('field.shortName')}
          required
          value={named.shortName}
          error={wrong(`${path}.shortName`)}
          onChange={rename}
        />
        <TextField
          path={`${path}.nameEn`}
          label={t('field.nameEn')}
          value={named.nameEn}
          onChange={(nameEn) => onChange({ ...named, nameEn })}
        />
      </FieldRow>
      {coded && (
        <TextField
          path={`${path}.id`}
          label={t('field.code')}
          help={t('field.codeHelp')}
          required
          value={named.code}
          error={wrong(`${path}.id`)}
          onChange={(code) => onChange({ ...named, code })}
        />
      )}
    </>
  );
}

/** The unions that the decision founds: one by a merger, as many as are added by a split. */
function Founded({ draft, change, wrong }: StepProps) {
  const t = useMessages(reorganisationMessages);
  const one = draft.kind === 'MERGE';
  const shown = one ? draft.founded.slice(0, 1) : draft.founded;
  return (
    <>
      {shown
        .map((named, place) => ({ named, place, path: `founded.${place}` }))
        .map(({ named, place, path }) => (
          <PageSection
            key={path}
            path={path}
            title={one ? t('field.founded') : t('field.foundedNth', { nth: place + 1 })}
          >
            <FieldColumn>
              <Naming
                path={path}
                coded
                named={named}
                wrong={wrong}
                onChange={(next) =>
                  change({ founded: draft.founded.map((each, at) => (at === place ? next : each)) })
                }
              />
            </FieldColumn>
          </PageSection>
        ))}
      {!one && (
        <div>
          <ActButton
            variant="default"
            onClick={() => change({ founded: [...draft.founded, UNNAMED] })}
          >
            {t('field.addFounded')}
          </ActButton>
        </div>
      )}
    </>
  );
}

/** Where each union below goes: under a new one after a split, under any other after a dissolution. */
function Children({ draft, change, units }: UnitsStepProps) {
  const t = useMessages(reorganisationMessages);
  const children = units.flatMap((unit) => unit.children.nodes);
  const set = (childId: string, parent: string | null) =>
    change({ parents: { ...draft.parents, [childId]: parent ?? '' } });
  if (children.length === 0) return null;
  return (
    <PageSection path="childParents" title={t('field.children')}>
      <FieldColumn>
        {children.map(({ id, shortName }, place) => {
          const field = {
            path: `childParents.${place}`,
            label: t('field.child', { name: shortName }),
            value: draft.parents[id] || null,
          };
          return draft.kind === 'DISSOLVE' ? (
            <UnitChoice key={id} {...field} required onChange={(parent) => set(id, parent)} />
          ) : (
            <SelectField
              key={id}
              {...field}
              required={!draft.goesOn}
              placeholder={draft.goesOn ? t('field.stays') : ''}
              options={draft.founded.map(({ code, shortName: label }) => ({
                value: `${BY_CODE}${code}`,
                label,
              }))}
              onChange={(parent) => set(id, parent)}
            />
          );
        })}
      </FieldColumn>
    </PageSection>
  );
}
