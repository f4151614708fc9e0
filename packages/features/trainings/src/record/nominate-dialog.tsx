import { asksForReason, nomineeFindings, reasonIssues } from '@cau-noi/domain/nomination';
import type { CourseFacts, FitFinding } from '@cau-noi/domain/nomination';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { fitText, trainingIssueText } from '@cau-noi/i18n/training-text';
import { PersonChoice } from '@cau-noi/portal/person-choice';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { useRecordAct } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { Findings } from '@cau-noi/ui/findings';
import type { Finding } from '@cau-noi/ui/findings';
import { TextField } from '@cau-noi/ui/text-field';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { trainingMessages } from '../training.messages.ts';
import classes from '../training.module.css';

export const NominateDialog_training = graphql(`
  fragment NominateDialog_training on Training {
    id
    topic
    roles
    trade
    language
    minLevel
    startDate
    endDate
    nominatesFor {
      id
      shortName
    }
  }
`);

const TrainingNomineeQuery = graphql(`
  query TrainingNomineeQuery($trainingId: ID!, $organisationId: ID!, $personId: ID!) {
    trainingNominee(trainingId: $trainingId, organisationId: $organisationId, personId: $personId) {
      roles
      trade
      function
      languages {
        language
        level
        evidence
        expiresOn
      }
      earlier {
        id
        rootId
        title
        topic
        endDate
      }
      taken {
        kind
        title
        from
        to
      }
      rootId
      minTradeOverlapPercent
      verification
    }
  }
`);

const TrainingNominateMutation = graphql(
  `
    mutation TrainingNominateMutation($input: TrainingNominateInput!) {
      answer: trainingNominate(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

type Training = ResultOf<typeof NominateDialog_training>;
type Nominee = NonNullable<ResultOf<typeof TrainingNomineeQuery>['trainingNominee']>;

const day = (text: string | null) => text as IsoDate | null;

/** What speaks against somebody, by the domain's own rule, of what the registers say. */
function findingsOf(training: Training, nominee: Nominee): readonly FitFinding[] {
  const { id, topic, roles, trade, language, minLevel, startDate, endDate } = training;
  const { minTradeOverlapPercent: percent, verification, rootId } = nominee;
  const course: CourseFacts = {
    id,
    rootId,
    topic,
    roles,
    trade,
    language,
    minLevel,
    startDate: day(startDate),
    endDate: day(endDate),
  };
  const facts = {
    roles: nominee.roles,
    trade: nominee.trade,
    function: nominee.function,
    languages: nominee.languages.map((one) => ({ ...one, expiresOn: day(one.expiresOn) })),
    earlier: nominee.earlier.map((one) => ({ ...one, endDate: day(one.endDate) })),
    taken: nominee.taken.map((one) => ({
      ...one,
      from: one.from as IsoDate,
      to: one.to as IsoDate,
    })),
  };
  const values =
    percent === null || verification === null
      ? null
      : { minTradeOverlapPercent: percent, verification };
  return nomineeFindings(course, facts, values);
}

export interface NominateDialogProps {
  readonly training: FragmentOf<typeof NominateDialog_training>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A union sends somebody: what speaks against them is said at once, and asks for a reason. */
export function NominateDialog({ training: given, onDone, onClose }: NominateDialogProps) {
  const t = useMessages(trainingMessages);
  const { language } = useLanguage();
  const training = readFragment(NominateDialog_training, given);
  const nominate = useRecordAct(TrainingNominateMutation, trainingIssueText, onDone);
  const [personId, setPersonId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const { id, nominatesFor } = training;
  const organisationId = nominatesFor?.id ?? '';
  const nominee = useNominee(id, organisationId, personId);
  const findings = nominee === null ? [] : findingsOf(training, nominee);
  const [wrong] = reasonIssues(findings, reason);
  const notYet =
    personId === null
      ? t('choosePerson')
      : wrong === undefined
        ? null
        : trainingIssueText(wrong, language);
  return (
    <RecordDialog
      title={t('nominateFor', { unit: nominatesFor?.shortName ?? '' })}
      act={t('nominate')}
      notYet={notYet}
      onClose={onClose}
      onAct={() => nominate({ id, organisationId, personId: personId ?? '', reason })}
    >
      <PersonChoice
        path="personId"
        label={t('nominee')}
        required
        inOffice
        value={personId}
        onChange={setPersonId}
      />
      {personId !== null && <Told nominee={nominee} findings={findings} />}
      {asksForReason(findings) && (
        <TextField
          path="reason"
          label={t('reason')}
          help={t('advice')}
          required
          lines={3}
          value={reason}
          onChange={setReason}
        />
      )}
    </RecordDialog>
  );
}

function useNominee(trainingId: string, organisationId: string, personId: string | null) {
  const variables = useMemo(
    () => ({ trainingId, organisationId, personId: personId ?? '' }),
    [trainingId, organisationId, personId],
  );
  const pause = personId === null || organisationId === '';
  const [{ data, fetching }] = useQuery({ query: TrainingNomineeQuery, variables, pause });
  return pause || fetching ? null : (data?.trainingNominee ?? null);
}

interface ToldProps {
  readonly nominee: Nominee | null;
  readonly findings: readonly FitFinding[];
}

function Told({ nominee, findings }: ToldProps) {
  const t = useMessages(trainingMessages);
  const { language } = useLanguage();
  if (nominee === null) return <p className={classes.text}>{t('looking')}</p>;
  if (findings.length === 0) return <p className={classes.text}>{t('fits')}</p>;
  const { minTradeOverlapPercent: percent, verification } = nominee;
  const mark = verification === 'UNVERIFIED' ? t('unverified') : '';
  const onTrade = findings.some(({ code }) => code === 'TRADE_OFF_TOPIC');
  const shown: readonly Finding[] = findings.map((finding, index) => ({
    id: `${finding.code}.${String(index)}`,
    tone: finding.against ? 'justify' : finding.code === 'TRADE_UNKNOWN' ? 'unknown' : 'note',
    sentence: fitText(finding, language),
  }));
  return (
    <>
      <Findings findings={shown} />
      {onTrade && percent !== null && (
        <p className={classes.text}>{t('basis', { percent, mark })}</p>
      )}
    </>
  );
}
