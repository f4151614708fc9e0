import { useMessages } from '@cau-noi/i18n/language';
import { PageSection } from '@cau-noi/ui/page';
import { accessTokenMessages } from './access-tokens.messages.ts';
import classes from './access-tokens.module.css';

/** Where the API is, seen from the page. */
const ENDPOINT = '/graphql';

function example(origin: string): string {
  return `curl -H "Authorization: Bearer $CAU_NOI_TOKEN" -H 'content-type: application/json' \\
  -d '{"query":"{ viewer { name } dossiers(first: 5) { totalCount nodes { number title } } }"}' \\
  ${origin}${ENDPOINT}`;
}

/** How a program shows a token, and where the schema is. */
export function HowToUse() {
  const t = useMessages(accessTokenMessages);
  return (
    <PageSection title={t('use.title')} lead={t('use.lead')}>
      <figure aria-label={t('use.example')} className={classes.text}>
        <pre className={classes.example}>
          <code>{example(window.location.origin)}</code>
        </pre>
      </figure>
      <p>
        <a href={ENDPOINT} className={classes.link}>
          {t('use.explorer')}
        </a>
      </p>
    </PageSection>
  );
}
