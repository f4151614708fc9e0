import { accessTokens } from '@cau-noi/access-tokens/access-tokens';
import { agreements } from '@cau-noi/agreements/agreements';
import { approvals } from '@cau-noi/approvals/approvals';
import { checks } from '@cau-noi/checks/checks';
import { direction } from '@cau-noi/direction/direction';
import { cooperation } from '@cau-noi/cooperation/cooperation';
import { directory } from '@cau-noi/directory/directory';
import { dossiers } from '@cau-noi/dossiers/dossiers';
import { exchanges } from '@cau-noi/exchanges/exchanges';
import { home } from '@cau-noi/home/home';
import { taskBell } from '@cau-noi/home/task-bell';
import { information } from '@cau-noi/information/information';
import { norms } from '@cau-noi/norms/norms';
import { plans } from '@cau-noi/plans/plans';
import { definePortal } from '@cau-noi/portal/define-portal';
import { projects } from '@cau-noi/projects/projects';
import { search } from '@cau-noi/search/search';
import { statistics } from '@cau-noi/statistics/statistics';
import { trainings } from '@cau-noi/trainings/trainings';
import { brand } from './brand.ts';
import { paths } from './paths.ts';

export const portal = definePortal({
  audience: { vi: 'Liên đoàn Lao động tỉnh, thành phố', en: 'Provincial unions' },
  brand,
  base: '/province',
  home: paths.home(),
  features: [
    home({ paths }),
    plans({ paths, decide: (submissionId) => paths.decision({ submissionId }) }),
    dossiers({ paths, decide: (submissionId) => paths.decision({ submissionId }) }),
    exchanges({ paths }),
    approvals({ paths }),
    statistics({
      paths,
      units: 'own',
      label: { vi: 'Số liệu của tôi', en: 'My figures' },
    }),
    agreements({ paths }),
    directory({ paths }),
    projects({ paths }),
    cooperation({ paths }),
    information({ paths }),
    trainings({ paths }),
    norms({ paths }),
    checks({ paths }),
    direction({ paths }),
    accessTokens({ paths }),
  ],
  sections: [
    {
      label: { vi: 'Kế hoạch', en: 'Plans' },
      of: [paths.plans(), paths.collisions()],
    },
    {
      label: { vi: 'Hộp duyệt', en: 'Inbox' },
      of: [paths.inbox(), paths.waivers(), paths.substitutions()],
    },
    {
      label: { vi: 'Đối tác', en: 'Partners' },
      of: [
        paths.partners(),
        paths.agreements(),
        paths.exchanges(),
        paths.projects(),
        paths.aids(),
        paths.memberships(),
        paths.speeches(),
      ],
    },
    {
      label: { vi: 'Tra cứu', en: 'Reference' },
      of: [
        paths.organisations(),
        paths.people(),
        paths.norms(),
        paths.checks(),
        paths.directives(),
        paths.informationItems(),
      ],
    },
  ],
  slots: { search: search({ paths }), notifications: taskBell({ paths }) },
});
