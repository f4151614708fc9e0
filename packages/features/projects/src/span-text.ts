import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { partialDateText } from '@cau-noi/i18n/project-text';
import { projectsMessages } from './projects.messages.ts';

/** When a project goes on: as it was planned, and as it really began and ended. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
}

/** How the days of a project are said, as far as they are known. */
export function useSpanText(): (span: Span) => string {
  const t = useMessages(projectsMessages);
  const { language } = useLanguage();
  return (span) => {
    const [from, to] = [span.startedOn ?? span.from, span.endedOn ?? span.to].map((day) =>
      day === null ? null : partialDateText(day, language),
    );
    if (from && to) return from === to ? from : t('span', { from, to });
    if (from) return t('since', { from });
    return to ? t('until', { to }) : '';
  };
}
