import type {
  Audience,
  InformationChannel,
  InformationState,
  InformationType,
} from '@cau-noi/domain/information';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import type { InformationPage } from './information-list.ts';
import type { InformationRecord } from './information.queries.ts';

/** What tells the world about the unions' work (thông tin đối ngoại). */
export const InformationItem = builder.objectRef<InformationRecord>('InformationItem');

export const InformationConnection = connectionOf<InformationRecord, InformationPage>(
  InformationItem,
  'InformationItem',
  'information products',
);

export const InformationTypeEnum = enumOf<InformationType>(
  'InformationType',
  'What kind of product it is.',
  {
    ARTICLE: 'An article (bài viết).',
    BULLETIN: 'A bulletin (bản tin).',
    VIDEO: 'A film or broadcast (video).',
    LEAFLET: 'A leaflet or book (tờ gấp, ấn phẩm).',
    WEB_PAGE: 'A page of a web site (trang thông tin).',
    PRESS_MEETING: 'A meeting with the press (họp báo, gặp gỡ báo chí).',
    EXHIBITION: 'An exhibition (triển lãm).',
    POST: 'A post in a social network (bài đăng).',
    LETTER: 'A letter to many (thư).',
  },
);

export const InformationChannelEnum = enumOf<InformationChannel>(
  'InformationChannel',
  'By what way it reaches its readers.',
  {
    UNION_MEDIA: 'Papers and sites of the unions.',
    DOMESTIC_PRESS: 'Press of the country.',
    FOREIGN_PRESS: 'Press abroad.',
    SOCIAL_NETWORK: 'A social network.',
    EVENT: 'A meeting or fair.',
    DIRECT: 'Sent or handed over.',
    OTHER: 'Another way.',
  },
);

export const InformationAudienceEnum = enumOf<Audience>('InformationAudience', 'Whom it is for.', {
  PARTNER_UNIONS: 'Unions abroad.',
  INTERNATIONAL_BODIES: 'International bodies.',
  FOREIGN_PUBLIC: 'People abroad.',
  FOREIGNERS_HERE: 'Foreigners and foreign employers in the country.',
  VIETNAMESE_ABROAD: 'Vietnamese abroad.',
  OTHER: 'Others.',
});

export const InformationStateEnum = enumOf<InformationState>(
  'InformationState',
  'The life of an information product.',
  {
    PLANNED: 'Planned; not reviewed.',
    SUBMITTED: 'At the federation for the review of its content.',
    RETURNED: 'Reviewed; to be changed.',
    CLEARED: 'Reviewed; may be published.',
    PUBLISHED: 'Published.',
    RETRACTED: 'Not published after all, or taken down again.',
  },
);
