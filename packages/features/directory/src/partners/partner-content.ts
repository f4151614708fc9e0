import { COUNTRY_CODES } from '@cau-noi/domain/country';
import type { CountryCode } from '@cau-noi/domain/country';
import {
  PARTNER_KINDS,
  PARTNER_PRIORITIES,
  PARTNER_SECTORS,
  RELATION_STATUSES,
} from '@cau-noi/domain/partner';
import type {
  PartnerKind,
  PartnerPriority,
  PartnerSector,
  RelationStatus,
} from '@cau-noi/domain/partner';
import type { JsonValue } from '@cau-noi/graphql/graphql';
import { items, part, textOrNull } from '../register/json.ts';

/** Everything that is written about a partner, as the form holds it. */
export interface PartnerWritten {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly nameNative: string;
  readonly abbreviation: string;
  /** One spelling on each line. */
  readonly aliases: string;
  readonly countryCode: CountryCode | null;
  readonly kind: PartnerKind;
  readonly sector: PartnerSector | null;
  readonly sinceYear: number | null;
  readonly status: RelationStatus | null;
  readonly statusSince: string | null;
  readonly priorities: readonly PartnerPriority[];
  readonly note: string;
}

export const NEW_PARTNER: PartnerWritten = {
  nameVi: '',
  nameEn: '',
  nameNative: '',
  abbreviation: '',
  aliases: '',
  countryCode: null,
  kind: 'SECTOR_UNION',
  sector: null,
  sinceYear: null,
  status: null,
  statusSince: null,
  priorities: [],
  note: '',
};

/** A partner as the API gives it. */
export interface PartnerRecord {
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly nameNative: string | null;
  readonly abbreviation: string | null;
  readonly aliases: readonly string[];
  readonly countryCode: string | null;
  readonly kind: PartnerKind;
  readonly sector: string | null;
  readonly sinceYear: number | null;
  readonly status: RelationStatus | null;
  readonly statusSince: string | null;
  readonly priorities: readonly PartnerPriority[];
  readonly note: string | null;
}

const countryOf = (code: string | null) => COUNTRY_CODES.find((known) => known === code) ?? null;
const sectorOf = (code: string | null) => PARTNER_SECTORS.find((known) => known === code) ?? null;

/** What the form begins with for a partner of the register. */
export function writtenOf(record: PartnerRecord): PartnerWritten {
  const { nameVi, nameEn, nameNative, abbreviation, aliases, kind, sinceYear, note } = record;
  return {
    nameVi,
    nameEn: nameEn ?? '',
    nameNative: nameNative ?? '',
    abbreviation: abbreviation ?? '',
    aliases: aliases.join('\n'),
    countryCode: countryOf(record.countryCode),
    kind,
    sector: sectorOf(record.sector),
    sinceYear,
    status: record.status,
    statusSince: record.statusSince,
    priorities: record.priorities,
    note: note ?? '',
  };
}

const filled = (text: string) => (text.trim() === '' ? null : text.trim());

/** What is sent: empty texts are left out, and empty lines are no spellings. */
export function inputOf(written: PartnerWritten) {
  const { nameVi, nameEn, nameNative, abbreviation, aliases, priorities, note, ...codes } = written;
  return {
    ...codes,
    priorities: [...priorities],
    nameVi: nameVi.trim(),
    nameEn: filled(nameEn),
    nameNative: filled(nameNative),
    abbreviation: filled(abbreviation),
    aliases: aliases.split('\n').flatMap((line) => filled(line) ?? []),
    note: filled(note),
  };
}

/** What somebody else saved, from a conflict; in the shape of the mutation's input. */
export function writtenByOthers(json: JsonValue): PartnerWritten {
  const text = (name: string) => textOrNull(part(json, name));
  const year = part(json, 'sinceYear');
  return writtenOf({
    nameVi: text('nameVi') ?? '',
    nameEn: text('nameEn'),
    nameNative: text('nameNative'),
    abbreviation: text('abbreviation'),
    aliases: items(part(json, 'aliases')).flatMap((alias) => textOrNull(alias) ?? []),
    countryCode: text('countryCode'),
    kind: PARTNER_KINDS.find((kind) => kind === text('kind')) ?? 'OTHER',
    sector: text('sector'),
    sinceYear: typeof year === 'number' ? year : null,
    status: RELATION_STATUSES.find((status) => status === text('status')) ?? null,
    statusSince: text('statusSince'),
    priorities: items(part(json, 'priorities')).flatMap(
      (code) => PARTNER_PRIORITIES.find((priority) => priority === textOrNull(code)) ?? [],
    ),
    note: text('note'),
  });
}
