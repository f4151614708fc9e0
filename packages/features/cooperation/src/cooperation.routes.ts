import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import { definePath } from '@cau-noi/portal/path';
import type { Path } from '@cau-noi/portal/path';
import { IconGift, IconMicrophone, IconWorld } from '@tabler/icons-react';

/** The addresses of aid, memberships and speeches. */
export const cooperationPaths = {
  aids: definePath('/aid'),
  aidNew: definePath('/aid/new'),
  aid: definePath('/aid/$aidId'),
  aidEdit: definePath('/aid/$aidId/edit'),
  memberships: definePath('/memberships'),
  membershipNew: definePath('/memberships/new'),
  membership: definePath('/memberships/$membershipId'),
  membershipEdit: definePath('/memberships/$membershipId/edit'),
  membershipBook: definePath('/memberships/$membershipId/book'),
  speeches: definePath('/speeches'),
  speechNew: definePath('/speeches/new'),
  speech: definePath('/speeches/$speechId'),
  speechEdit: definePath('/speeches/$speechId/edit'),
} as const;

/** What a portal gives these pages: their addresses, and those of what they name. */
export interface CooperationOptions {
  readonly paths: typeof cooperationPaths & {
    readonly partner: Path<'/partners/$partnerId'>;
    readonly dossier: Path<'/dossiers/$dossierId'>;
  };
}

export const cooperationOptions = createFeatureOptions<CooperationOptions>('cooperation');

/** Aid both ways, memberships in international bodies, and what is said in a union's name abroad. */
export function cooperation(options: CooperationOptions): Feature {
  const { paths } = options;
  return {
    id: 'cooperation',
    routes: [
      {
        path: paths.aids,
        page: () => import('./aid/ledger.page.tsx').then((page) => page.LedgerPage),
      },
      {
        path: paths.aidNew,
        page: () => import('./aid/aid-new.page.tsx').then((page) => page.AidNewPage),
      },
      {
        path: paths.aid,
        page: () => import('./aid/aid.page.tsx').then((page) => page.AidPage),
        question: () => import('./aid/aid.page.tsx').then((page) => page.aidQuestion),
      },
      {
        path: paths.aidEdit,
        page: () => import('./aid/aid-edit.page.tsx').then((page) => page.AidEditPage),
      },
      {
        path: paths.memberships,
        page: () =>
          import('./memberships/memberships.page.tsx').then((page) => page.MembershipsPage),
      },
      {
        path: paths.membershipNew,
        page: () =>
          import('./memberships/membership-new.page.tsx').then((page) => page.MembershipNewPage),
      },
      {
        path: paths.membership,
        page: () => import('./memberships/membership.page.tsx').then((page) => page.MembershipPage),
        question: () =>
          import('./memberships/membership.page.tsx').then((page) => page.membershipQuestion),
      },
      {
        path: paths.membershipEdit,
        page: () =>
          import('./memberships/membership-edit.page.tsx').then((page) => page.MembershipEditPage),
      },
      {
        path: paths.membershipBook,
        page: () =>
          import('./memberships/membership-book.page.tsx').then((page) => page.MembershipBookPage),
      },
      {
        path: paths.speeches,
        page: () => import('./speeches/speeches.page.tsx').then((page) => page.SpeechesPage),
      },
      {
        path: paths.speechNew,
        page: () => import('./speeches/speech-new.page.tsx').then((page) => page.SpeechNewPage),
      },
      {
        path: paths.speech,
        page: () => import('./speeches/speech.page.tsx').then((page) => page.SpeechPage),
        question: () => import('./speeches/speech.page.tsx').then((page) => page.speechQuestion),
      },
      {
        path: paths.speechEdit,
        page: () => import('./speeches/speech-edit.page.tsx').then((page) => page.SpeechEditPage),
      },
    ],
    navigation: [],
    account: [
      { to: paths.aids(), label: { vi: 'Sổ viện trợ', en: 'Aid' }, icon: IconGift },
      {
        to: paths.memberships(),
        label: { vi: 'Thành viên quốc tế', en: 'Memberships' },
        icon: IconWorld,
      },
      {
        to: paths.speeches(),
        label: { vi: 'Phát biểu, tham luận', en: 'Speeches' },
        icon: IconMicrophone,
      },
    ],
    surround: cooperationOptions.provide(options),
  };
}
