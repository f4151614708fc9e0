import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { languageName } from '@cau-noi/i18n/language-name';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer, type Viewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { useQuery } from 'urql';
import { directoryOptions } from '../directory.routes.ts';
import { UnitLink } from '../organisations/link-sentence.tsx';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { registerMessages } from '../register/register.messages.ts';
import { useSpanText } from '../register/use-span-text.ts';
import { personMessages } from './person.messages.ts';
import { PersonTrainings, PersonTrainings_person } from './person-trainings.tsx';
import { PersonPassports, PersonPassports_person } from '../passports/person-passports.tsx';
import { PersonData, PersonData_person } from '../personal-data/person-data.tsx';
import { personalDataMessages } from '../personal-data/personal-data.messages.ts';
import { StaffWork, StaffWork_person } from './staff-work.tsx';

const PersonPage_person = graphql(
  `
    fragment PersonPage_person on Person {
      id
      fullName
      erased
      dateOfBirth
      sex
      function
      trade
      languages {
        language
        level
        evidence
        certificate
        expiresOn
        expired
      }
      ...StaffWork_person
      ...PersonTrainings_person
      ...PersonPassports_person
      ...PersonData_person
      posts {
        id
        title
        keyLeader
        validFrom
        validTo
        organisation {
          id
          shortName
        }
      }
      viewerMay {
        edit {
          allowed
          code
          data
        }
        readPersonal {
          allowed
        }
      }
    }
  `,
  [StaffWork_person, PersonTrainings_person, PersonPassports_person, PersonData_person],
);

const PersonPageQuery = graphql(
  `
    query PersonPageQuery($id: ID!, $year: Int!) {
      node(id: $id) {
        __typename
        ... on Person {
          id
          tripsInYear(year: $year)
          ...PersonPage_person
        }
      }
    }
  `,
  [PersonPage_person],
);

type Person = ResultOf<typeof PersonPage_person>;

const thisYear = ({ today }: Viewer) => Number(today.slice(0, 4));

export const personQuestion = pageQuestion(PersonPageQuery, ({ param, viewer }) => ({
  id: param('personId'),
  year: thisYear(viewer),
}));

/** One of ours: posts, languages, and how often they went abroad this year. */
export function PersonPage() {
  const t = useMessages(personMessages);
  const { paths } = directoryOptions.use();
  const year = thisYear(useViewer());
  const [state, ask] = useQuery(usePageQuestion(personQuestion));
  return (
    <RecordAsked
      title={t('title')}
      list={paths.people()}
      state={state}
      onRetry={ask}
      recordOf={({ node }) => (node?.__typename === 'Person' ? node : null)}
    >
      {(person) => (
        <Entry
          person={person}
          trips={person.tripsInYear}
          year={year}
          onDone={() => ask({ requestPolicy: 'network-only' })}
        />
      )}
    </RecordAsked>
  );
}

interface EntryProps {
  readonly person: FragmentOf<typeof PersonPage_person>;
  readonly trips: number;
  readonly year: number;
  readonly onDone: () => void;
}

function Entry({ person: given, trips, year, onDone }: EntryProps) {
  const t = useMessages(personMessages);
  const erasure = useMessages(personalDataMessages);
  const format = useFormat();
  const go = useGo();
  const { paths } = directoryOptions.use();
  const person = readFragment(PersonPage_person, given);
  const { id, fullName, dateOfBirth, sex, trade, viewerMay } = person;
  const name = person.erased ? erasure('erased') : fullName;
  usePageTitle(name);
  return (
    <Page width="reading">
      <PageHeader
        title={name}
        trail={<PortalLink to={paths.people()}>{t('title')}</PortalLink>}
        actions={
          !person.erased && (
            <MayButton
              permission={viewerMay.edit}
              variant="default"
              onClick={() => go(paths.personEdit({ personId: id }))}
            >
              {t('edit')}
            </MayButton>
          )
        }
      />
      {person.erased && <p role="note">{erasure('erasedLead')}</p>}
      <PageSection title={t('facts')}>
        <FactList
          facts={[
            ...(viewerMay.readPersonal.allowed
              ? [
                  {
                    label: t('field.dateOfBirth'),
                    value: dateOfBirth === null ? '–' : format.date(dateOfBirth),
                  },
                  { label: t('field.sex'), value: sex === null ? '–' : t(`sex.${sex}`) },
                ]
              : [{ label: t('personal'), value: t('personalHidden') }]),
            { label: t('field.function'), value: person.function ?? '–' },
            { label: t('field.trade'), value: trade ?? '–' },
            { label: t('tripsInYear', { year }), value: format.personTrips(trips) },
            {
              label: t('dossiers'),
              value: (
                <PortalLink to={paths.dossiers({ person: id })}>{t('openDossiers')}</PortalLink>
              ),
            },
          ]}
        />
      </PageSection>
      <Posts posts={person.posts} />
      <StaffWork person={person} onDone={onDone} />
      <PersonTrainings person={person} />
      <Languages languages={person.languages} />
      <PersonPassports person={person} mayRegister={viewerMay.edit} onDone={onDone} />
      <PersonData person={person} onDone={onDone} />
    </Page>
  );
}

function Posts({ posts }: { readonly posts: Person['posts'] }) {
  const t = useMessages(personMessages);
  const columns = usePostColumns();
  return (
    <PageSection title={t('posts')}>
      <DataTable
        caption={t('posts')}
        rows={posts}
        rowKey={({ id }) => id}
        columns={columns}
        empty={<EmptyState why={t('noPosts')} />}
      />
    </PageSection>
  );
}

function usePostColumns(): readonly Column<Person['posts'][number]>[] {
  const t = useMessages(personMessages);
  const shared = useMessages(registerMessages);
  const spanText = useSpanText();
  return [
    { id: 'title', header: t('field.title'), phone: 'title', cell: ({ title }) => title },
    {
      id: 'unit',
      header: t('field.organisationId'),
      cell: ({ organisation }) => <UnitLink unit={organisation} />,
    },
    {
      id: 'keyLeader',
      header: t('keyLeader'),
      cell: ({ keyLeader }) => (keyLeader ? shared('yes') : shared('no')),
    },
    {
      id: 'span',
      header: t('field.validFrom'),
      cell: ({ validFrom, validTo }) => spanText(validFrom, validTo),
    },
  ];
}

function Languages({ languages }: { readonly languages: Person['languages'] }) {
  const t = useMessages(personMessages);
  const { language: readers } = useLanguage();
  const format = useFormat();
  return (
    <PageSection title={t('languages')}>
      {languages.length === 0 ? (
        <EmptyState why={t('noLanguages')} />
      ) : (
        <ul>
          {languages.map(({ language, level, evidence, certificate, expiresOn, expired }) => (
            <li key={language}>
              {t('language', {
                language: languageName(language, readers),
                level,
                evidence: t(`evidence.${evidence}`),
              })}
              {certificate !== null && `, ${certificate}`}
              {expiresOn !== null &&
                `, ${t(expired ? 'expiredOn' : 'countsUntil', { day: format.date(expiresOn) })}`}
            </li>
          ))}
        </ul>
      )}
    </PageSection>
  );
}
