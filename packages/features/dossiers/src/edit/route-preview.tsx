import type { ApprovalRole, ApprovalRoute } from '@cau-noi/domain/approval';
import { chooseRoute } from '@cau-noi/domain/approval/route';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { OrganisationKind } from '@cau-noi/domain/organisation';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { basisText, isVerified } from '@cau-noi/i18n/basis-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { PageSection } from '@cau-noi/ui/page';
import { ProgressStrip } from '@cau-noi/ui/progress-strip';
import { editMessages } from './edit.messages.ts';

export const RoutePreview_route = graphql(`
  fragment RoutePreview_route on ApprovalRoute {
    id
    subject
    kinds
    levels
    planned
    steps
    validFrom
    validTo
    basis {
      citation
      article
      verification
    }
  }
`);

const orAny = <Code,>(codes: readonly Code[]) => (codes.length === 0 ? null : codes);

/** The configured routes as the domain knows them: an empty list of conditions is none. */
export function routesOf(
  fragments: readonly FragmentOf<typeof RoutePreview_route>[],
): readonly ApprovalRoute[] {
  return readFragment(RoutePreview_route, fragments).map(
    ({ id, subject, kinds, levels, planned, steps, validFrom, validTo, basis }) => ({
      id,
      subject,
      kinds: orAny(kinds),
      levels: orAny(levels),
      planned,
      steps,
      from: validFrom as IsoDate,
      to: validTo as IsoDate | null,
      basis,
    }),
  );
}

/** The route a dossier would take today; null when none is configured for it. */
export function routeFor(
  fragments: readonly FragmentOf<typeof RoutePreview_route>[],
  content: DossierContent,
  level: OrganisationKind,
  today: IsoDate,
): ApprovalRoute | null {
  const { kind, planLineId } = content;
  const subject = { subject: 'DOSSIER', kind, level, planned: planLineId !== null } as const;
  const route = chooseRoute(routesOf(fragments), subject, today);
  return route.ok ? route.value : null;
}

/** Whether the federation is the first to see it: what the button to submit says. */
export function startsAtFederation(steps: readonly ApprovalRole[]): boolean {
  return steps[0] !== 'UNIT_LEADER';
}

/** To whom the dossier goes, in order, and on what basis. */
export function RoutePreview({ route }: { readonly route: ApprovalRoute | null }) {
  const t = useMessages(editMessages);
  const words = useMessages(approvalWords);
  const { language } = useLanguage();
  if (route === null) {
    return <PageSection title={t('review.route')}>{t('review.routeNone')}</PageSection>;
  }
  const mark = isVerified(route.basis) ? '' : ` (${t('review.unverified')})`;
  return (
    <PageSection title={t('review.route')} lead={t('review.routeLead')}>
      <ProgressStrip
        label={t('review.route')}
        steps={route.steps.map((role, index) => ({
          id: `${index}-${role}`,
          state: 'next',
          label: words(`role.${role}`),
        }))}
      />
      <p>{t('review.basis', { basis: `${basisText(route.basis, language)}${mark}` })}</p>
    </PageSection>
  );
}
