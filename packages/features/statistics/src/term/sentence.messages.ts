import { defineMessages } from '@cau-noi/i18n/messages';

/** The sentence in which the unions report: the words around its figures. */
export const sentenceMessages = defineMessages(
  {
    opening: 'Trong giai đoạn {{from}}-{{to}}, {{name}} đã',
    openingYear: 'Trong năm {{year}}, {{name}} đã',
    clause: {
      DELEGATIONS_OUT: {
        alone: 'tổ chức {{activities}}',
        people: 'tổ chức {{activities}} ({{people}})',
        distinct: 'tổ chức {{activities}} ({{people}}, {{distinct}})',
      },
      DELEGATIONS_IN: {
        alone: 'đón {{activities}}',
        people: 'đón {{activities}} ({{people}})',
        distinct: 'đón {{activities}} ({{people}}, {{distinct}})',
      },
      EVENTS_HOSTED: {
        alone: 'đăng cai tổ chức {{activities}}',
        people: 'đăng cai tổ chức {{activities}} ({{people}})',
        distinct: 'đăng cai tổ chức {{activities}} ({{people}}, {{distinct}})',
      },
      EVENTS_ABROAD: {
        alone: 'cử cán bộ tham dự {{activities}}',
        people: 'cử {{people}} tham dự {{activities}}',
        distinct: 'cử {{people}} ({{distinct}}) tham dự {{activities}}',
      },
      EVENTS_DOMESTIC: {
        alone: 'cử cán bộ tham dự {{activities}}',
        people: 'cử {{people}} tham dự {{activities}}',
        distinct: 'cử {{people}} ({{distinct}}) tham dự {{activities}}',
      },
      EVENTS_ONLINE: {
        alone: 'ngoài ra có {{activities}}',
        people: 'ngoài ra có {{activities}} ({{people}})',
        distinct: 'ngoài ra có {{activities}} ({{people}}, {{distinct}})',
      },
    },
  },
  {
    opening: 'In {{from}}-{{to}}, {{name}}',
    openingYear: 'In {{year}}, {{name}}',
    clause: {
      DELEGATIONS_OUT: {
        alone: 'sent {{activities}}',
        people: 'sent {{activities}} ({{people}})',
        distinct: 'sent {{activities}} ({{people}}, {{distinct}})',
      },
      DELEGATIONS_IN: {
        alone: 'received {{activities}}',
        people: 'received {{activities}} ({{people}})',
        distinct: 'received {{activities}} ({{people}}, {{distinct}})',
      },
      EVENTS_HOSTED: {
        alone: 'hosted {{activities}}',
        people: 'hosted {{activities}} ({{people}})',
        distinct: 'hosted {{activities}} ({{people}}, {{distinct}})',
      },
      EVENTS_ABROAD: {
        alone: 'took part in {{activities}}',
        people: 'took part in {{activities}} ({{people}})',
        distinct: 'took part in {{activities}} ({{people}}, {{distinct}})',
      },
      EVENTS_DOMESTIC: {
        alone: 'took part in {{activities}}',
        people: 'took part in {{activities}} ({{people}})',
        distinct: 'took part in {{activities}} ({{people}}, {{distinct}})',
      },
      EVENTS_ONLINE: {
        alone: 'and besides held {{activities}}',
        people: 'and besides held {{activities}} ({{people}})',
        distinct: 'and besides held {{activities}} ({{people}}, {{distinct}})',
      },
    },
  },
);
