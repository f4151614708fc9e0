import type { DatabaseErrorCode, DatabaseErrorData } from '@cau-noi/db/errors';
import { DatabaseError, reasonOf } from '@cau-noi/db/errors';

/** What can go wrong with a command beside the database. */
export type CommandErrorCode =
  | 'OPTION_WRONG'
  | 'EMAIL_TAKEN'
  | 'USER_UNKNOWN'
  | 'ORGANISATION_UNKNOWN'
  | 'PASSWORD_LENGTH'
  | 'PASSWORD_MISSING'
  | 'ADMINISTRATOR_MISSING'
  | 'SAMPLE_NOT_EMPTY'
  | 'PASSPORT_KEYS_MISSING'
  | 'PASSPORT_KEYS_WRONG'
  | 'WORKER_ENDED';

/** A command that cannot go on; said in one line, with what to do. */
export class CommandError extends Error {
  readonly code: CommandErrorCode;
  readonly data: DatabaseErrorData;

  constructor(code: CommandErrorCode, data: DatabaseErrorData = {}) {
    super(`${code} ${JSON.stringify(data)}`);
    this.name = 'CommandError';
    this.code = code;
    this.data = data;
  }
}

type Code = CommandErrorCode | DatabaseErrorCode;
type Sentence = (data: Record<string, string>) => readonly [vi: string, en: string];

const SENTENCES: Readonly<Record<Code, Sentence>> = {
  OPTION_WRONG: ({ reason }) => [
    `Tham số không đúng: ${reason}. Xem --help`,
    `Wrong option: ${reason}. See --help`,
  ],
  EMAIL_TAKEN: ({ email }) => [
    `Đã có người dùng ${email}; chọn địa chỉ khác`,
    `${email} is already a user; choose another address`,
  ],
  USER_UNKNOWN: ({ email }) => [
    `Không có người dùng ${email}; tạo bằng "user create"`,
    `There is no user ${email}; make one with "user create"`,
  ],
  ORGANISATION_UNKNOWN: ({ id }) => [
    `Không có đơn vị ${id}; mã đơn vị như "ldld-da-nang"`,
    `There is no union ${id}; a code looks like "ldld-da-nang"`,
  ],
  PASSWORD_LENGTH: ({ shortest, longest }) => [
    `Mật khẩu phải dài từ ${shortest} đến ${longest} ký tự`,
    `A password has ${shortest} to ${longest} characters`,
  ],
  PASSWORD_MISSING: () => [
    'Không có màn hình để hỏi mật khẩu; đặt biến CAU_NOI_NEW_PASSWORD',
    'There is no terminal to ask for a password; set CAU_NOI_NEW_PASSWORD',
  ],
  ADMINISTRATOR_MISSING: () => [
    'Chưa có người quản trị và không có màn hình để hỏi; thêm --admin-email, --admin-name và biến CAU_NOI_NEW_PASSWORD',
    'There is no administrator and no terminal to ask; add --admin-email, --admin-name and set CAU_NOI_NEW_PASSWORD',
  ],
  SAMPLE_NOT_EMPTY: () => [
    'Cơ sở dữ liệu đã có bản ghi; dữ liệu mẫu chỉ nạp vào cơ sở dữ liệu trống',
    'The database has records already; sample data go into an empty one only',
  ],
  PASSPORT_KEYS_MISSING: () => [
    'Chưa có khoá mã hoá số hộ chiếu; đặt CAU_NOI_PASSPORT_KEYS="1:$(openssl rand -base64 32)" và cất giữ khoá đó',
    'There is no key to seal passport numbers; set CAU_NOI_PASSPORT_KEYS="1:$(openssl rand -base64 32)" and keep that key safe',
  ],
  PASSPORT_KEYS_WRONG: () => [
    'CAU_NOI_PASSPORT_KEYS không đúng: mỗi khoá viết "mã:khoá", khoá là 32 byte dạng base64, cách nhau bằng dấu phẩy',
    'CAU_NOI_PASSPORT_KEYS is wrong: each key is "id:key" with 32 bytes in base64, separated by commas',
  ],
  WORKER_ENDED: ({ worker, reason }) => [
    `Tiến trình phục vụ ${worker} không chạy được (${reason}); xem nhật ký ở trên`,
    `Worker ${worker} does not stay up (${reason}); see the log above`,
  ],
  DATA_FOLDER_UNWRITABLE: ({ path }) => [
    `Không ghi được vào thư mục ${path}; cấp quyền ghi hoặc chọn thư mục khác bằng DATA_FOLDER`,
    `Cannot write to ${path}; allow it or choose another folder with DATA_FOLDER`,
  ],
  DATA_FOLDER_UNREACHABLE: ({ path, closedFolder }) => [
    `Người dùng postgres không vào được ${path} vì thư mục ${closedFolder} đóng; mở quyền (chmod o+x) hoặc đổi DATA_FOLDER`,
    `The postgres user cannot enter ${path} because ${closedFolder} is closed; open it (chmod o+x) or change DATA_FOLDER`,
  ],
  DATA_FOLDER_OTHER_VERSION: ({ path, found, expected }) => [
    `Dữ liệu ở ${path} của PostgreSQL ${found}, chương trình này dùng ${expected}; xuất dữ liệu bằng bản cũ rồi nhập lại, hoặc đổi DATA_FOLDER`,
    `${path} was made by PostgreSQL ${found}, this program brings ${expected}; export with the old version, or change DATA_FOLDER`,
  ],
  BINARIES_UNREACHABLE: ({ path, closedFolder }) => [
    `Không dùng được PostgreSQL ở ${path}${closedFolder === undefined ? '' : ` vì thư mục ${closedFolder} đóng`}; chạy "pnpm install", đặt mã nguồn nơi mọi người vào được, hoặc dùng DATABASE_URL`,
    `PostgreSQL at ${path} cannot be used${closedFolder === undefined ? '' : ` because ${closedFolder} is closed`}; run "pnpm install", move the checkout to where others may enter, or set DATABASE_URL`,
  ],
  PLATFORM_UNSUPPORTED: ({ platform, arch }) => [
    `Không có PostgreSQL kèm theo cho ${platform} ${arch}; dùng DATABASE_URL`,
    `No PostgreSQL comes with ${platform} ${arch}; set DATABASE_URL`,
  ],
  POSTGRES_USER_MISSING: ({ reason }) => [
    `Chạy bằng root và không tạo được người dùng postgres (${reason}); tạo người dùng đó hoặc chạy bằng người dùng thường`,
    `Running as root, and no postgres user could be made (${reason}); make one or run as an ordinary user`,
  ],
  PORT_BUSY: ({ port }) => [
    `Cổng ${port} đang có chương trình khác dùng; chọn cổng khác bằng --port hoặc PORT`,
    `Port ${port} is in use; choose another with --port or PORT`,
  ],
  ALREADY_RUNNING: ({ pid, path }) => [
    `Một bản khác (tiến trình ${pid}) đang chạy trên ${path}; dừng bản đó hoặc đổi DATA_FOLDER`,
    `Another instance (process ${pid}) is running on ${path}; stop it or change DATA_FOLDER`,
  ],
  SERVER_START_FAILED: ({ reason, log }) => [
    `PostgreSQL không khởi động được: ${reason}; xem ${log}`,
    `PostgreSQL did not start: ${reason}; see ${log}`,
  ],
  SERVER_STOP_FAILED: ({ reason, log }) => [
    `PostgreSQL không dừng được: ${reason}; xem ${log}`,
    `PostgreSQL did not stop: ${reason}; see ${log}`,
  ],
  DATABASE_UNREACHABLE: ({ host, port, database, reason }) => [
    `Không nối được cơ sở dữ liệu ${database} ở ${host}:${port} (${reason}); kiểm tra DATABASE_URL và máy chủ`,
    `Cannot reach database ${database} at ${host}:${port} (${reason}); check DATABASE_URL and the server`,
  ],
  SERVER_TOO_OLD: ({ found, minimum }) => [
    `PostgreSQL ${found} quá cũ, cần từ bản ${minimum}; nâng cấp máy chủ hoặc bỏ DATABASE_URL`,
    `PostgreSQL ${found} is too old, ${minimum} or later is needed; upgrade it or leave DATABASE_URL out`,
  ],
  MIGRATION_PENDING: ({ names }) => [
    `Cơ sở dữ liệu chưa được cập nhật (${names}); chạy "migrate" hoặc bỏ --no-migrate`,
    `The database is not up to date (${names}); run "migrate" or leave --no-migrate out`,
  ],
  MIGRATION_EDITED: ({ names }) => [
    `Tệp cập nhật đã áp dụng bị sửa (${names}); khôi phục tệp từ kho mã nguồn`,
    `An applied migration was edited (${names}); restore the file from the repository`,
  ],
  MIGRATION_UNKNOWN: ({ names }) => [
    `Cơ sở dữ liệu mới hơn chương trình này (${names}); dùng bản chương trình mới hơn`,
    `The database is newer than this program (${names}); use a newer version of the program`,
  ],
  MIGRATION_FAILED: ({ name, reason }) => [
    `Cập nhật ${name} bị từ chối (${reason}); không có gì thay đổi, hãy báo cho người phát triển`,
    `Migration ${name} was refused (${reason}); nothing was changed, tell the developers`,
  ],
  MIGRATION_EMPTY: ({ name }) => [
    `Không có gì để ghi vào ${name}`,
    `There is nothing to write into ${name}`,
  ],
};

/** A failure in one line: its code, what happened and what to do, in Vietnamese and English. */
export function explain(thrown: unknown): string {
  if (!(thrown instanceof CommandError) && !(thrown instanceof DatabaseError)) {
    return `UNEXPECTED: ${oneLine(reasonOf(thrown))}`;
  }
  const data = Object.fromEntries(
    Object.entries(thrown.data).map(([name, value]) => [name, oneLine(String(value))]),
  );
  const [vi, en] = SENTENCES[thrown.code](data);
  return `${thrown.code}: ${vi}. · ${en}.`;
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}
