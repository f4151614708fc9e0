/** The vocabulary of the data set. People and partners are plainly invented. */

const FAMILY = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(' ');
const MIDDLE = 'Văn Thị Hữu Đức Minh Ngọc Quang Thanh Xuân Thu Hải Công Bảo Kim'.split(' ');
const GIVEN =
  'An Bình Cường Dũng Đạt Giang Hà Hải Hạnh Hoa Hùng Hương Khánh Lan Linh Long Mai Minh Nam Nga Nhung Phong Phúc Phương Quân Quyên Sơn Tâm Thảo Thắng Thuỷ Toàn Trang Trung Tú Tuấn Vân Việt Yến'.split(
    ' ',
  );

/** What activities are about. */
export const TOPICS: readonly string[] = [
  'Thương lượng tập thể cấp ngành',
  'An toàn, vệ sinh lao động trong doanh nghiệp',
  'Công đoàn và chuyển đổi công bằng',
  'Đối thoại tại nơi làm việc',
  'Bảo vệ lao động nữ và thai sản',
  'Lao động trẻ và việc làm thoả đáng',
  'Đào tạo giảng viên nguồn của công đoàn',
  'Trách nhiệm xã hội trong chuỗi cung ứng',
  'Nhà ở và phúc lợi cho công nhân khu công nghiệp',
  'Người Việt Nam đi làm việc theo hợp đồng',
  'Chuyển đổi số trong hoạt động công đoàn',
  'Tiền lương đủ sống và thoả ước lao động',
];

export const AIMS: readonly string[] = [
  'Soạn dự thảo điều khoản để đưa ra bàn thương lượng.',
  'Lập chương trình phối hợp hai năm với phía bạn.',
  'Thử nghiệm tại ba công đoàn cơ sở rồi nhân rộng.',
  'Biên soạn tài liệu tập huấn cho cán bộ cơ sở.',
  'Ký biên bản ghi nhớ về trao đổi đoàn hằng năm.',
];

export const LESSONS: readonly string[] = [
  'Chuẩn bị câu hỏi cho từng cơ sở trước khi đi giúp buổi làm việc đi thẳng vào việc.',
  'Cần phiên dịch hiểu thuật ngữ lao động; bản dịch tài liệu nên gửi trước một tuần.',
  'Nên ghép hai đoàn cùng chuyên đề để tiết kiệm chi phí và có thêm góc nhìn.',
];

/** Syllables of names that no real body has. */
const SYLLABLES =
  'ba ri to ne lu ka mi so da fe vo ran tel mor sin gal per dun lis kor ban ter vel nor'.split(' ');

const TRADES = ['Metal', 'Textile', 'Teachers', 'Transport', 'Energy', 'Food', 'Postal', 'Mining'];

export const COUNTRIES = 'KR JP LA CN KH TH DE FR SE NO DK RU CU AU IN SG MY ID PH BE'.split(' ');

export const PLACES: Readonly<Record<string, string>> = {
  KR: 'Seoul',
  JP: 'Osaka',
  LA: 'Vientiane',
  CN: 'Nam Ninh',
  DE: 'Berlin',
  FR: 'Paris',
};

const nth = (items: readonly string[], index: number): string => items[index % items.length] ?? '';

/** The name of the person with that number; neighbours do not share a family name. */
export function personName(index: number): string {
  const given = nth(GIVEN, Math.floor(index / FAMILY.length));
  const second = nth(GIVEN, Math.floor(index / (FAMILY.length * GIVEN.length)) * 7 + index);
  return [nth(FAMILY, index), nth(MIDDLE, index * 5 + (index >> 4)), second, given].join(' ');
}

/** The invented proper name of the partner with that number. */
export function partnerName(index: number): string {
  const parts = [index, Math.floor(index / 24) + 7, Math.floor(index / 576) + 13];
  const name = parts.map((part) => nth(SYLLABLES, part)).join('');
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

export function tradeOf(index: number): string {
  return nth(TRADES, index);
}

/** Two syllables for each digit of a number: a topic that overlaps with no other. */
export function ownTopic(index: number): string {
  return String(10_000 + index * 37)
    .split('')
    .map(
      (digit, place) =>
        `${nth(SYLLABLES, Number(digit) + place * 5)}${nth(SYLLABLES, Number(digit) * 3 + place)}`,
    )
    .join(' ');
}
