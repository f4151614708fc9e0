import type { WorldRegion } from '@cau-noi/domain/country/region';
import type { InvestmentIndicator, InvestmentQualifier } from '@cau-noi/domain/foreign-investment';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

const vi = {
  region: {
    SOUTH_EAST_ASIA: 'Đông Nam Á',
    EAST_ASIA: 'Đông Á',
    SOUTH_ASIA: 'Nam Á',
    CENTRAL_ASIA: 'Trung Á',
    WEST_ASIA: 'Tây Á',
    OCEANIA: 'Châu Đại Dương',
    EUROPE: 'Châu Âu',
    AFRICA: 'Châu Phi',
    NORTH_AMERICA: 'Bắc Mỹ',
    LATIN_AMERICA: 'Mỹ La-tinh và Ca-ri-bê',
    ANTARCTICA: 'Nam Cực',
  } satisfies CodeWords<WorldRegion>,
  indicator: {
    COUNTRIES: 'Số nước, vùng lãnh thổ đầu tư',
    PROJECTS: 'Dự án đầu tư nước ngoài',
    CAPITAL_USD: 'Vốn đăng ký (USD)',
    ENTERPRISES: 'Doanh nghiệp có vốn nước ngoài',
    ENTERPRISES_WITH_UNION: 'Doanh nghiệp đã có công đoàn',
    ENTERPRISES_WITHOUT_UNION: 'Doanh nghiệp chưa có công đoàn',
    MEMBERS: 'Đoàn viên công đoàn',
  } satisfies CodeWords<InvestmentIndicator>,
  qualifier: {
    ABOUT: 'khoảng',
    MORE_THAN: 'hơn',
    NEARLY: 'gần',
  } satisfies CodeWords<InvestmentQualifier>,
} as const;

/** The words of countries: parts of the world, and what is declared of foreign investors. */
export const countryWords = defineMessages(vi, {
  region: {
    SOUTH_EAST_ASIA: 'South-east Asia',
    EAST_ASIA: 'East Asia',
    SOUTH_ASIA: 'South Asia',
    CENTRAL_ASIA: 'Central Asia',
    WEST_ASIA: 'West Asia',
    OCEANIA: 'Oceania',
    EUROPE: 'Europe',
    AFRICA: 'Africa',
    NORTH_AMERICA: 'North America',
    LATIN_AMERICA: 'Latin America and the Caribbean',
    ANTARCTICA: 'Antarctica',
  },
  indicator: {
    COUNTRIES: 'Countries and territories that invest',
    PROJECTS: 'Foreign investment projects',
    CAPITAL_USD: 'Registered capital (USD)',
    ENTERPRISES: 'Foreign-invested enterprises',
    ENTERPRISES_WITH_UNION: 'Enterprises with a union',
    ENTERPRISES_WITHOUT_UNION: 'Enterprises without a union',
    MEMBERS: 'Union members',
  },
  qualifier: {
    ABOUT: 'about',
    MORE_THAN: 'more than',
    NEARLY: 'nearly',
  },
});
