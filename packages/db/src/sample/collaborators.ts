import type { LanguageLevel } from '../generated/enums.ts';
import type { Instant } from './calendar.ts';
import { addDays, at, day } from './calendar.ts';
import type { DossierLife } from './dossier-life.ts';
import { dossierStateAt } from './dossier-life.ts';
import { sampleId } from './id.ts';
import type { Rows } from './rows/tables.ts';
import type { Setting } from './setting.ts';

type Sample = {
  readonly key: string;
  readonly organisationId: string;
  readonly fullName: string;
  readonly employer: string;
  readonly fields: string;
  readonly interpreter: boolean;
  readonly pooled: boolean;
  readonly languages: readonly (readonly [language: string, level: LanguageLevel])[];
};

/** Plainly invented people: what a pool of interpreters and collaborators looks like. */
const SAMPLES: readonly Sample[] = [
  {
    key: 'korean',
    organisationId: 'tong-lien-doan',
    fullName: 'Phiên Dịch Mẫu Hàn',
    employer: 'Trung tâm dịch thuật mẫu',
    fields: 'Phiên dịch hội đàm, dịch thoả thuận',
    interpreter: true,
    pooled: true,
    languages: [
      ['ko', 'C1'],
      ['en', 'B2'],
    ],
  },
  {
    key: 'lao',
    organisationId: 'tong-lien-doan',
    fullName: 'Phiên Dịch Mẫu Lào',
    employer: 'Trường đại học mẫu',
    fields: 'Phiên dịch tháp tùng, biên dịch',
    interpreter: true,
    pooled: true,
    languages: [['lo', 'C2']],
  },
  {
    key: 'english',
    organisationId: 'cd-cong-thuong',
    fullName: 'Phiên Dịch Mẫu Anh',
    employer: '',
    fields: 'Phiên dịch đồng thời hội thảo ngành',
    interpreter: true,
    pooled: true,
    languages: [
      ['en', 'C2'],
      ['de', 'B2'],
    ],
  },
  {
    key: 'press',
    organisationId: 'ldld-da-nang',
    fullName: 'Cộng Tác Viên Mẫu Báo Chí',
    employer: 'Toà soạn mẫu',
    fields: 'Thông tin đối ngoại, viết tin song ngữ',
    interpreter: false,
    pooled: false,
    languages: [['en', 'B2']],
  },
];

/** The pool, and one of them booked for the next journey of Đà Nẵng that is approved. */
export function addCollaborators(
  rows: Rows,
  { world, users }: Setting,
  dossiers: readonly DossierLife[],
  now: Instant,
): void {
  for (const sample of SAMPLES) {
    const { key, languages, ...entry } = sample;
    const id = sampleId('collaborator', key);
    rows.collaborator.push({
      ...entry,
      id,
      personId: null,
      contact: `${key}@caunoi.example`,
      note: '',
      version: 1,
    });
    for (const [language, level] of languages) {
      const tested = level.startsWith('C');
      rows.collaborator_language.push({
        collaboratorId: id,
        language,
        level,
        evidence: tested ? 'TESTED' : 'SELF_STATED',
        certificate: tested ? `Chứng chỉ mẫu ${key}` : null,
        expiresOn: key === 'english' && tested ? day(2026, 3, 31) : null,
      });
    }
  }
  const [booker] = users.holding('OFFICER', 'ldld-da-nang', world.today);
  const next = dossiers.find(
    (life) =>
      life.intent.union.id === 'ldld-da-nang' &&
      dossierStateAt(life, now) === 'APPROVED' &&
      life.intent.start > world.today,
  );
  if (booker === undefined) return;
  const start = next?.intent.start ?? addDays(world.today, 20);
  rows.booking.push({
    id: sampleId('booking', 'korean'),
    collaboratorId: sampleId('collaborator', 'korean'),
    organisationId: 'ldld-da-nang',
    dossierId: next?.id ?? null,
    purpose: 'Phiên dịch hội đàm',
    startDate: start,
    endDate: addDays(start, 2),
    state: 'CONFIRMED',
    bookedById: booker.id,
    bookedAt: at(addDays(world.today, -5), 9, 0),
    cancelText: '',
    version: 2,
  });
}
