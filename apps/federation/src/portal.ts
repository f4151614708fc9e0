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
import { administration } from './routes/administration/administration.routes.ts';
import { board } from './routes/board/board.routes.ts';
import { calendar } from './routes/calendar/calendar.routes.ts';

export const portal = definePortal({
  audience: { vi: 'Tổng Liên đoàn', en: 'The federation' },
  brand,
  base: '/federation',
  home: paths.home(),
  features: [
    home({ paths }),
    // The board of the unions' plans leads to each of them: one entry for both.
    {
      ...plans({ paths, decide: (submissionId) => paths.decision({ submissionId }) }),
      navigation: [],
    },
    dossiers({ paths, decide: (submissionId) => paths.decision({ submissionId }) }),
    exchanges({ paths }),
    approvals({ paths }),
    board({ paths }),
    calendar({ paths }),
    statistics({
      paths,
      units: 'any',
      label: { vi: 'Thống kê', en: 'Statistics' },
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
    administration({ paths }),
  ],
  sections: [
    {
      label: { vi: 'Kế hoạch các đơn vị', en: 'Plans of the unions' },
      of: [paths.board(), paths.calendar(), paths.collisions()],
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
  slots: {
    search: search({
      paths,
      pages: [
        { to: paths.board(), label: { vi: 'Kế hoạch các đơn vị', en: 'Plans of the unions' } },
        { to: paths.lines(), label: { vi: 'Các dòng kế hoạch', en: 'Plan lines' } },
        { to: paths.calendar(), label: { vi: 'Lịch hoạt động', en: 'Calendar' } },
        { to: paths.rateNew(), label: { vi: 'Thêm mức vào sổ định mức', en: 'Add a rate' } },
        { to: paths.rateImport(), label: { vi: 'Nhập định mức từ Excel', en: 'Import rates' } },
        { to: paths.instrumentNew(), label: { vi: 'Thêm văn bản', en: 'Add an instrument' } },
        { to: paths.ownCeilings(), label: { vi: 'Mức riêng của đơn vị', en: 'Own ceilings' } },
        { to: paths.exchangeRates(), label: { vi: 'Tỷ giá', en: 'Exchange rates' } },
        { to: paths.users(), label: { vi: 'Người dùng', en: 'Users' } },
        { to: paths.reorganisation(), label: { vi: 'Sắp xếp tổ chức', en: 'Reorganisation' } },
        { to: paths.configuration(), label: { vi: 'Cấu hình', en: 'Configuration' } },
      ],
    }),
    notifications: taskBell({ paths }),
  },
});
