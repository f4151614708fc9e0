import type { Objective } from '@cau-noi/domain/dossier';
import { useMessages } from '@cau-noi/i18n/language';
import { afterMessages } from './after.messages.ts';

const TEXTS = ['summary', 'lessons', 'recommendations', 'contacts'] as const;

/** The name of a part of the report by its path: a text, the objective of a result, the commitments. */
export function useReportFieldName(objectives: readonly Objective[]): (path: string) => string {
  const t = useMessages(afterMessages);
  return (path) => {
    const [part = '', id] = path.split('.');
    const text = TEXTS.find((name) => name === part);
    if (text !== undefined) return t(`report.${text}`);
    if (part === 'effects') return t('effects.title');
    if (part === 'commitments') return t('report.commitments');
    return objectives.find((objective) => objective.id === id)?.text ?? t('report.results');
  };
}
