import type { Random } from './random.ts';

/**
 * Names of invented people: a common family name and two words of nature, as nobody is called. They
 * sort, search and print as Vietnamese names do, and cannot be taken for somebody's.
 */
const FAMILIES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Huỳnh',
  'Phan',
  'Vũ',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Đinh',
  'Trương',
  'Đoàn',
  'Mai',
  'Tô',
  'Cao',
  'Châu',
  'Quách',
];

const PHRASES = [
  'Cỏ May',
  'Gió Ngàn',
  'Mây Trắng',
  'Trúc Xanh',
  'Sóng Biển',
  'Lúa Chín',
  'Nắng Mai',
  'Trăng Non',
  'Đá Cuội',
  'Suối Nguồn',
  'Rừng Thông',
  'Hoa Gạo',
  'Lá Cọ',
  'Sương Sớm',
  'Mưa Rào',
  'Cánh Diều',
  'Bến Nước',
  'Đồi Chè',
  'Ruộng Nấc',
  'Núi Biếc',
  'Ao Sen',
  'Tre Ngà',
  'Khói Bếp',
  'Cánh Buồm',
  'Hạt Thóc',
  'Bông Lau',
  'Cây Đa',
  'Cầu Vồng',
  'Biển Lặng',
  'Trời Thu',
  'Phù Sa',
  'Đất Đỏ',
  'Hạt Muối',
  'Vườn Cau',
  'Bưởi Thơm',
  'Sao Hôm',
  'Bếp Lửa',
  'Ngọn Đuốc',
  'Giếng Làng',
  'Đường Quê',
  'Cánh Cò',
  'Én Bay',
  'Mưa Ngâu',
  'Ong Mật',
  'Chim Ngói',
  'Sáo Diều',
  'Hoa Cải',
  'Nai Vàng',
  'Cá Hồi',
  'Ghềnh Đá',
  'Thác Bạc',
  'Đèo Gió',
  'Bãi Dâu',
  'Bờ Tre',
  'Rơm Vàng',
  'Gốm Nâu',
  'Lụa Vàng',
  'Giấy Dó',
  'Mực Tàu',
  'Trống Đồng',
  'Chuông Gió',
  'Đèn Lồng',
  'Thuyền Nan',
  'Nón Lá',
  'Chiếu Cói',
];

/** How many different names there are. */
export const NAME_COUNT = FAMILIES.length * PHRASES.length;

/**
 * A name for the person of that number, different for the first `NAME_COUNT` numbers: 65 phrases and
 * steps of 7 through 24 families only meet again after all pairs.
 */
export function personName(number: number): string {
  return `${FAMILIES[(number * 7) % FAMILIES.length]} ${PHRASES[number % PHRASES.length]}`;
}

const GUEST_WORDS = [
  'River',
  'Maple',
  'Harbour',
  'Meadow',
  'Cedar',
  'Willow',
  'Granite',
  'Lantern',
];

/** What an invented guest is called: a word and a letter, of no country. */
export function guestName(random: Random): string {
  const letter = random.pick('ABCDEFGHKLMNPRSTVW'.split(''));
  return `${random.pick(GUEST_WORDS)} ${letter}.`;
}
