import { OWN_SOURCES } from '@cau-noi/domain/activity/funding';

/** The payers whose money is our own, as a list in SQL. */
export const OWN_PAYERS = OWN_SOURCES.map((source) => `'${source}'`).join(', ');

/** What these payers really spent on the dossier `d`, by currency, as JSON. */
export const spent = (
  payers: string,
): string => `(SELECT coalesce(json_agg(c.spent ORDER BY c.currency), '[]') FROM (
    SELECT l.currency, json_build_object('currency', l.currency,
      'minor', sum(l.unit_price_minor * l.persons * l.days)) AS spent
    FROM dossier_cost_line l
    WHERE l.dossier_id = d.id AND l.phase = 'ACTUAL' AND l.payer ${payers}
    GROUP BY l.currency) c)`;
