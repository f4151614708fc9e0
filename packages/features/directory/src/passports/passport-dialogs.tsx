import { PASSPORT_KINDS } from '@cau-noi/domain/passport';
import type { PassportKind } from '@cau-noi/domain/passport';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { passportWords } from '@cau-noi/i18n/passport-words';
import { DossierField } from '@cau-noi/portal/dossier-field';
import type { DossierChosen } from '@cau-noi/portal/dossier-field';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { ActDialog } from '../register/act-dialog.tsx';
import { registerMessages } from '../register/register.messages.ts';
import { answered } from '../register/use-saving.ts';
import { passportMessages } from './passport.messages.ts';

const RegisterMutation = graphql(
  `
    mutation PassportRegisterMutation($input: PassportRegisterInput!) {
      passportRegister(input: $input) {
        __typename
        ... on PassportPayload {
          passport {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const HandOutMutation = graphql(
  `
    mutation PassportHandOutMutation($input: PassportHandOutInput!) {
      passportHandOut(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const TakeBackMutation = graphql(
  `
    mutation PassportTakeBackMutation($input: PassportTakeBackInput!) {
      passportTakeBack(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const ReportLostMutation = graphql(
  `
    mutation PassportReportLostMutation($input: PassportReportLostInput!) {
      passportReportLost(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const FIELDS = [
  'number',
  'kind',
  'issuedOn',
  'expiresOn',
  'keeper',
  'dossierId',
  'handedOutOn',
  'returnedOn',
  'lostOn',
] as const;

function useFieldName() {
  const t = useMessages(passportMessages);
  return ([name]: readonly (string | number)[]) => {
    if (name === 'text') return t('lostText');
    if (name === 'organisationId') return t('unit');
    const known = FIELDS.find((field) => field === name);
    return known === undefined ? String(name ?? '') : t(known);
  };
}

/** Something that is done to a passport, in the version that was read. */
interface Seen {
  readonly id: string;
  readonly version: number;
}

interface DialogProps {
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export interface RegisterPassportProps extends DialogProps {
  readonly personId: string;
  /** The union that is proposed as the one that keeps it. */
  readonly unitId: string | null;
}

/** Enters a passport. What is typed of its number is kept nowhere in the browser. */
export function RegisterPassport({ personId, unitId, onDone, onClose }: RegisterPassportProps) {
  const t = useMessages(passportMessages);
  const words = useMessages(passportWords);
  const shared = useMessages(registerMessages);
  const [unit, setUnit] = useState(unitId);
  const [number, setNumber] = useState('');
  const [kind, setKind] = useState<PassportKind>('OFFICIAL');
  const [issuedOn, setIssued] = useState<string | null>(null);
  const [expiresOn, setExpires] = useState<string | null>(null);
  const [keeper, setKeeper] = useState('');
  const entering = useAct(RegisterMutation);
  const fieldName = useFieldName();
  const send = async () => {
    const content = { kind, issuedOn, expiresOn, keeper };
    const input = { personId, organisationId: unit ?? '', number, content };
    return answered(await entering.run(input), ({ passportRegister: answer }) =>
      answer.__typename === 'PassportPayload' ? { id: answer.passport.id } : { refusal: answer },
    );
  };
  return (
    <ActDialog
      title={t('registerTitle')}
      act={shared('save')}
      busy={entering.running}
      notYet={unit === null ? t('unitMissing') : null}
      send={send}
      fieldName={fieldName}
      onDone={onDone}
      onClose={onClose}
    >
      {(wrong) => (
        <>
          <FieldRow>
            <SelectField
              path="kind"
              label={t('kind')}
              required
              value={kind}
              options={PASSPORT_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
              onChange={(chosen) => chosen !== null && setKind(chosen)}
            />
            <TextField
              path="number"
              label={t('number')}
              help={t('numberHelp')}
              required
              value={number}
              error={wrong('number')}
              onChange={setNumber}
            />
          </FieldRow>
          <FieldRow>
            <DateField
              path="issuedOn"
              label={t('issuedOn')}
              required
              value={issuedOn}
              error={wrong('issuedOn')}
              onChange={setIssued}
            />
            <DateField
              path="expiresOn"
              label={t('expiresOn')}
              required
              value={expiresOn}
              error={wrong('expiresOn')}
              onChange={setExpires}
            />
          </FieldRow>
          <UnitChoice
            path="organisationId"
            label={t('unit')}
            required
            value={unit}
            error={wrong('organisationId')}
            onChange={setUnit}
          />
          <TextField
            path="keeper"
            label={t('keeper')}
            required
            value={keeper}
            error={wrong('keeper')}
            onChange={setKeeper}
          />
        </>
      )}
    </ActDialog>
  );
}

interface PassportDialogProps extends DialogProps {
  readonly passport: Seen;
}

/** Hands a passport out for a journey that is approved. */
export function HandOutPassport({ passport, onDone, onClose }: PassportDialogProps) {
  const t = useMessages(passportMessages);
  const { today } = useViewer();
  const [dossier, setDossier] = useState<DossierChosen | null>(null);
  const [day, setDay] = useState<string | null>(today);
  const handing = useAct(HandOutMutation);
  const fieldName = useFieldName();
  const { id, version } = passport;
  const send = async () => {
    const input = { id, version, dossierId: dossier?.id ?? '', handedOutOn: day ?? today };
    return answered(await handing.run(input), ({ passportHandOut: answer }) =>
      answer.__typename === 'PassportPayload' ? { id } : { refusal: answer },
    );
  };
  return (
    <ActDialog
      title={t('handOutTitle')}
      act={t('handOut')}
      busy={handing.running}
      notYet={dossier === null ? t('dossierMissing') : null}
      send={send}
      fieldName={fieldName}
      onDone={onDone}
      onClose={onClose}
    >
      {(wrong) => (
        <>
          <DossierField required value={dossier} error={wrong('dossierId')} onChange={setDossier} />
          <DateField
            path="handedOutOn"
            label={t('handedOutOn')}
            required
            value={day}
            error={wrong('handedOutOn')}
            onChange={setDay}
          />
        </>
      )}
    </ActDialog>
  );
}

/** Takes a passport back. */
export function TakeBackPassport({ passport, onDone, onClose }: PassportDialogProps) {
  const t = useMessages(passportMessages);
  const { today } = useViewer();
  const [day, setDay] = useState<string | null>(today);
  const taking = useAct(TakeBackMutation);
  const fieldName = useFieldName();
  const { id, version } = passport;
  const send = async () =>
    answered(
      await taking.run({ id, version, returnedOn: day ?? today }),
      ({ passportTakeBack: answer }) =>
        answer.__typename === 'PassportPayload' ? { id } : { refusal: answer },
    );
  return (
    <ActDialog
      title={t('takeBackTitle')}
      act={t('takeBack')}
      busy={taking.running}
      send={send}
      fieldName={fieldName}
      onDone={onDone}
      onClose={onClose}
    >
      {(wrong) => (
        <DateField
          path="returnedOn"
          label={t('returnedOn')}
          required
          value={day}
          error={wrong('returnedOn')}
          onChange={setDay}
        />
      )}
    </ActDialog>
  );
}

/** Writes down that a passport was lost. */
export function ReportLostPassport({ passport, onDone, onClose }: PassportDialogProps) {
  const t = useMessages(passportMessages);
  const { today } = useViewer();
  const [day, setDay] = useState<string | null>(today);
  const [text, setText] = useState('');
  const reporting = useAct(ReportLostMutation);
  const fieldName = useFieldName();
  const { id, version } = passport;
  const send = async () =>
    answered(
      await reporting.run({ id, version, lostOn: day ?? today, text }),
      ({ passportReportLost: answer }) =>
        answer.__typename === 'PassportPayload' ? { id } : { refusal: answer },
    );
  return (
    <ActDialog
      title={t('reportLostTitle')}
      act={t('reportLost')}
      busy={reporting.running}
      send={send}
      fieldName={fieldName}
      onDone={onDone}
      onClose={onClose}
    >
      {(wrong) => (
        <>
          <DateField
            path="lostOn"
            label={t('lostOn')}
            required
            value={day}
            error={wrong('lostOn')}
            onChange={setDay}
          />
          <TextField
            path="text"
            label={t('lostText')}
            required
            lines={3}
            value={text}
            error={wrong('text')}
            onChange={setText}
          />
        </>
      )}
    </ActDialog>
  );
}
