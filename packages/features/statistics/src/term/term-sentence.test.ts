import { describe, expect, it } from 'vitest';
import { sentenceOf, textOf } from './term-sentence.ts';

// As Công đoàn Công Thương published them for 2015-2019.
const DECLARED = [
  { indicator: 'DELEGATIONS_OUT', value: 57 },
  { indicator: 'PERSON_TRIPS_OUT', value: 144 },
  { indicator: 'DELEGATIONS_IN', value: 81 },
  { indicator: 'GUESTS_IN', value: 690 },
  { indicator: 'EVENTS_HOSTED', value: 69 },
  { indicator: 'EVENTS_ABROAD', value: 37 },
  { indicator: 'PERSON_TRIPS_EVENTS_ABROAD', value: 116 },
  { indicator: 'EVENTS_DOMESTIC', value: 27 },
  { indicator: 'PERSON_TRIPS_EVENTS_DOMESTIC', value: 1909 },
];
const SUBJECT = { name: 'Công đoàn Công Thương Việt Nam', fromYear: 2015, toYear: 2019 };

const written = (...[figures, subject, language]: Parameters<typeof sentenceOf>) => {
  const segments = sentenceOf(figures, subject, language);
  return segments === null ? null : textOf(segments);
};

describe('the sentence of a term', () => {
  it('stands in the words and the order of the unions', () => {
    expect(written(DECLARED, SUBJECT, 'vi')).toBe(
      'Trong giai đoạn 2015-2019, Công đoàn Công Thương Việt Nam đã tổ chức 57 đoàn ra (144 lượt cán bộ), đón 81 đoàn vào (690 khách quốc tế), đăng cai tổ chức 69 hội nghị, hội thảo quốc tế; cử 116 lượt cán bộ tham dự 37 hội nghị, hội thảo ngoài nước, cử 1.909 lượt cán bộ tham dự 27 hội nghị, hội thảo, tập huấn trong nước.',
    );
  });

  it('says the same in English', () => {
    expect(written(DECLARED, { ...SUBJECT, name: 'The union' }, 'en')).toBe(
      'In 2015-2019, The union sent 57 delegations out (144 person-trips), received 81 delegations in (690 guests from abroad), hosted 69 international conferences and seminars; took part in 37 conferences and seminars abroad (116 person-trips), took part in 27 conferences, seminars and trainings at home (1,909 person-trips).',
    );
  });

  it('keeps every number as its own piece, with the figure it belongs to', () => {
    const pieces = (sentenceOf(DECLARED, SUBJECT, 'vi') ?? []).filter(({ figure }) => figure);
    expect(pieces.map(({ text }) => text)).toEqual([
      '57',
      '144',
      '81',
      '690',
      '69',
      '116',
      '37',
      '1.909',
      '27',
    ]);
    expect(pieces[0]).toMatchObject({ figure: DECLARED[0], label: '57 đoàn ra' });
  });

  it('adds distinct persons where they are counted, and counts one in the singular', () => {
    const figures = [
      { indicator: 'DELEGATIONS_OUT', value: 1 },
      { indicator: 'PERSON_TRIPS_OUT', value: 3 },
      { indicator: 'DISTINCT_PERSONS_OUT', value: 1 },
      { indicator: 'EVENTS_ONLINE', value: 2 },
    ];
    const subject = { name: 'X', fromYear: 2026, toYear: 2026 };
    expect(written(figures, subject, 'vi')).toBe(
      'Trong năm 2026, X đã tổ chức 1 đoàn ra (3 lượt cán bộ, 1 người); ngoài ra có 2 hoạt động trực tuyến.',
    );
    expect(written(figures, subject, 'en')).toBe(
      'In 2026, X sent 1 delegation out (3 person-trips, 1 person); and besides held 2 online activities.',
    );
  });

  it('says an estimate as one, and leaves out what did not take place', () => {
    const figures = [
      { indicator: 'DELEGATIONS_OUT', value: 0 },
      { indicator: 'EVENTS_DOMESTIC', value: 4 },
      { indicator: 'PERSON_TRIPS_EVENTS_DOMESTIC', value: 100, qualifier: 'ABOUT' },
    ];
    expect(written(figures, { ...SUBJECT, name: 'X' }, 'vi')).toBe(
      'Trong giai đoạn 2015-2019, X đã cử khoảng 100 lượt cán bộ tham dự 4 hội nghị, hội thảo, tập huấn trong nước.',
    );
  });

  it('is nothing when nothing took place', () => {
    expect(sentenceOf([{ indicator: 'DELEGATIONS_OUT', value: 0 }], SUBJECT, 'vi')).toBeNull();
  });
});
