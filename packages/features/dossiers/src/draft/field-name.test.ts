import { expect, test } from 'vitest';
import { sampleContent } from './content.sample.ts';
import { fieldNameIn } from './field-name.ts';
import { NO_NAMES } from './names.ts';

const people = [{ id: 'person-2', name: 'Người Mẫu Hai', note: '', unit: null }];
const nameOf = fieldNameIn(sampleContent, { ...NO_NAMES, people }, 'vi');

test('a member is told by name, another item by its place, a plain field by neither', () => {
  expect(nameOf(['members', 'member-2', 'reason'])).toBe(
    'Thành viên đoàn: Lý do cử (Người Mẫu Hai)',
  );
  expect(nameOf(['members', 'member-1'])).toBe('Thành viên đoàn (1)');
  expect(nameOf(['costLines', 'cost-2', 'unitPrice'])).toBe('Dự toán: Đơn giá (2)');
  expect(nameOf(['costLines', 'gone'])).toBe('Dự toán');
  expect(nameOf(['endDate'])).toBe('Ngày kết thúc');
  expect(nameOf(['invitation', 'date'])).toBe('Thư mời: Ngày thư mời');
});
