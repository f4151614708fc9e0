import { PROPOSAL_TOPICS } from '@cau-noi/domain/proposal';
import { proposalIssues } from '@cau-noi/domain/proposal/issues';
import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { proposalWords } from '@cau-noi/i18n/proposal-words';
import { DossierField } from '@cau-noi/portal/dossier-field';
import { RecordFields } from '@cau-noi/portal/record-fields';
import { useRecordForm } from '@cau-noi/portal/record-form';
import type { RecordFormProps } from '@cau-noi/portal/record-form';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { CheckChoice } from '../check-choice.tsx';
import { inputOf } from './proposal-content.ts';
import type { ProposalWritten } from './proposal-content.ts';
import { proposalIssueText } from './proposal-state.ts';
import { proposalMessages } from './proposal.messages.ts';
import { SimilarProposals } from './similar-proposals.tsx';

const ProposalFormQuery = graphql(`
  query ProposalFormQuery($unit: ID!) {
    proposalAddressees(organisationId: $unit) {
      id
      name
      shortName
    }
    directives(first: 100) {
      nodes {
        id
        number
        subject
      }
    }
  }
`);

export interface ProposalFormProps extends RecordFormProps<ProposalWritten> {
  /** The union that proposes. */
  readonly unit: string;
  /** The proposal that is changed; null for a new one. */
  readonly proposalId: string | null;
}

/** What a union proposes: to whom, about what, and what is asked; others of the topic while typing. */
export function ProposalForm(props: ProposalFormProps) {
  const t = useMessages(proposalMessages);
  const words = useMessages(proposalWords);
  const variables = useMemo(() => ({ unit: props.unit }), [props.unit]);
  const [{ data }] = useQuery({ query: ProposalFormQuery, variables });
  const addressees = data?.proposalAddressees ?? [];
  const directives = data?.directives.nodes ?? [];
  // Where there is one union to send it to, nobody has to choose.
  const only = addressees.length === 1 ? (addressees[0]?.id ?? null) : null;
  const addressed = (written: ProposalWritten): ProposalWritten => ({
    ...written,
    addresseeId: written.addresseeId ?? only,
  });
  const send = (written: ProposalWritten, version: number) =>
    props.send(addressed(written), version);
  const form = useRecordForm(
    { ...props, send },
    {
      issuesOf: (written) => proposalIssues(inputOf(addressed(written))),
      issueText: proposalIssueText,
    },
  );
  const { wrong, change } = form;
  const written = addressed(form.written);

  const text = (path: 'title' | 'text' | 'asked', lines?: number) => (
    <TextField
      path={path}
      label={t(`field.${path}`)}
      required
      {...(lines !== undefined && { lines })}
      value={written[path]}
      error={wrong(path)}
      onChange={(value) => change({ [path]: value })}
    />
  );
  return (
    <RecordFields form={form} busy={props.busy} back={props.back}>
      <SelectField
        path="addresseeId"
        label={t('field.addresseeId')}
        required
        value={written.addresseeId}
        error={wrong('addresseeId')}
        options={addressees.map(({ id, name, shortName }) => ({
          value: id,
          label: shortName,
          note: name,
        }))}
        onChange={(addresseeId) => change({ addresseeId })}
      />
      <SelectField
        path="topic"
        label={t('field.topic')}
        required
        value={written.topic}
        options={PROPOSAL_TOPICS.map((value) => ({ value, label: words(`topic.${value}`) }))}
        onChange={(topic) => topic !== null && change({ topic })}
      />
      <SimilarProposals topic={written.topic} unit={props.unit} exceptId={props.proposalId} />
      {text('title')}
      {text('text', 5)}
      {text('asked', 3)}
      <CheckChoice
        path="checkId"
        value={written.checkId}
        error={wrong('checkId')}
        onChange={(checkId) => change({ checkId })}
      />
      <SelectField
        path="directiveId"
        label={t('field.directiveId')}
        value={written.directiveId}
        error={wrong('directiveId')}
        clearable
        options={directives.map(({ id, number, subject }) => ({
          value: id,
          label: number,
          note: subject,
        }))}
        onChange={(directiveId) => change({ directiveId })}
      />
      <DossierField
        value={written.dossier}
        error={wrong('dossierId')}
        onChange={(dossier) => change({ dossier })}
      />
    </RecordFields>
  );
}
