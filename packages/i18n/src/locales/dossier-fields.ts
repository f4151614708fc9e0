import type { DossierLabel } from '@cau-noi/domain/dossier/difference';
import { defineMessages } from '../messages.ts';

type Parts<List extends string> = {
  readonly [Label in DossierLabel as Label extends `${List}.${infer Part}` ? Part : never]: string;
};
type Whole = Exclude<DossierLabel, `${string}.${string}`>;
type Grouped = DossierLabel extends infer Label
  ? Label extends `${infer List}.${string}`
    ? List
    : never
  : never;

/** A name for every field, and for every field of a list's items and of a group. */
type FieldWords = {
  readonly field: { readonly [Name in Whole]: string };
  readonly part: { readonly [List in Grouped]: Parts<List> };
};

const vi = {
  field: {
    kind: 'Loại hoạt động',
    reportingClass: 'Chỉ tiêu thống kê',
    organisationId: 'Đơn vị lập hồ sơ',
    title: 'Tên hoạt động',
    planLineId: 'Dòng kế hoạch',
    unplannedReason: 'Lý do ngoài kế hoạch',
    partnerId: 'Đối tác',
    purposeKind: 'Loại mục đích',
    topic: 'Chủ đề',
    purpose: 'Mục đích',
    startDate: 'Ngày bắt đầu',
    endDate: 'Ngày kết thúc',
    foreignShare: 'Phần chi của phía nước ngoài',
    hosts: 'Đơn vị và người đón tiếp',
    reciprocity: 'Có đi có lại với đối tác',
    safetyPlan: 'Phương án bảo đảm an toàn',
    eventMode: 'Hình thức tổ chức',
    venue: 'Địa điểm',
    coOrganiserIds: 'Đơn vị phối hợp',
    invitation: 'Thư mời',
    onlineAlternative: 'Khả năng dự trực tuyến',
    guestRank: 'Hạng khách',
    objectives: 'Mục tiêu',
    members: 'Thành viên đoàn',
    relatives: 'Quan hệ người thân trong đoàn',
    stops: 'Hành trình',
    programme: 'Chương trình',
    costLines: 'Dự toán',
    guests: 'Khách quốc tế',
    sponsors: 'Nhà tài trợ',
    participants: 'Đại biểu',
  },
  part: {
    invitation: { kind: 'Bên mời', from: 'Nơi mời', number: 'Số thư mời', date: 'Ngày thư mời' },
    relatives: { related: 'Có người thân', explanation: 'Quan hệ, lý do và người quyết định' },
    onlineAlternative: { considered: 'Đã cân nhắc', reason: 'Kết quả cân nhắc' },
    guestRank: { rank: 'Hạng', justification: 'Căn cứ xếp hạng' },
    objectives: { text: 'Mục tiêu', target: 'Chỉ tiêu', unit: 'Đơn vị tính' },
    members: { personId: 'Họ tên', role: 'Vai trò', reason: 'Lý do cử' },
    stops: { countryCode: 'Nước', place: 'Nơi đến', arrive: 'Ngày đến', leave: 'Ngày đi' },
    programme: { date: 'Ngày', text: 'Nội dung', place: 'Địa điểm', stopId: 'Chặng' },
    costLines: {
      kind: 'Khoản chi',
      item: 'Nội dung chi',
      role: 'Chi cho ai',
      countryCode: 'Nước',
      place: 'Địa bàn',
      traveller: 'Hạng của người đi',
      description: 'Diễn giải',
      persons: 'Số người',
      days: 'Số ngày',
      unitPrice: 'Đơn giá',
      payer: 'Nguồn chi',
      paidById: 'Đơn vị chi',
      donorKind: 'Nhà tài trợ là',
      hiredBecause: 'Lý do thuê ngoài',
    },
    guests: {
      role: 'Vai trò',
      name: 'Họ tên',
      title: 'Chức danh',
      standing: 'Chức vụ tương đương',
      countryCode: 'Nước',
      count: 'Số khách',
    },
    sponsors: { partnerId: 'Nhà tài trợ', contribution: 'Nội dung tài trợ', amount: 'Số tiền' },
    participants: { kind: 'Thành phần', count: 'Số đại biểu', organisationId: 'Đơn vị' },
  },
} as const satisfies FieldWords;

/** The names of a dossier's fields: in forms, findings, differences and pointed returns alike. */
export const dossierFieldWords = defineMessages(vi, {
  field: {
    kind: 'Kind of activity',
    reportingClass: 'Reporting class',
    organisationId: 'Unit',
    title: 'Title',
    planLineId: 'Plan line',
    unplannedReason: 'Why it is unplanned',
    partnerId: 'Partner',
    purposeKind: 'Kind of purpose',
    topic: 'Topic',
    purpose: 'Purpose',
    startDate: 'First day',
    endDate: 'Last day',
    foreignShare: 'What the foreign side pays',
    hosts: 'Hosts',
    reciprocity: 'Reciprocity with the partner',
    safetyPlan: 'Safety plan',
    eventMode: 'Mode',
    venue: 'Venue',
    coOrganiserIds: 'Co-organisers',
    invitation: 'Invitation',
    onlineAlternative: 'Attending online',
    guestRank: 'Guest rank',
    objectives: 'Objectives',
    members: 'Members',
    relatives: 'Relatives in the delegation',
    stops: 'Itinerary',
    programme: 'Programme',
    costLines: 'Estimate',
    guests: 'Guests',
    sponsors: 'Sponsors',
    participants: 'Participants',
  },
  part: {
    invitation: { kind: 'Invited by', from: 'Inviting body', number: 'Number', date: 'Date' },
    relatives: {
      related: 'There are relatives',
      explanation: 'Who they are, why, and who decided',
    },
    onlineAlternative: { considered: 'Considered', reason: 'Result' },
    guestRank: { rank: 'Rank', justification: 'Grounds for the rank' },
    objectives: { text: 'Objective', target: 'Target', unit: 'Unit' },
    members: { personId: 'Name', role: 'Role', reason: 'Why this person' },
    stops: { countryCode: 'Country', place: 'Place', arrive: 'Arrival', leave: 'Departure' },
    programme: { date: 'Day', text: 'What', place: 'Place', stopId: 'Stop' },
    costLines: {
      kind: 'Kind of cost',
      item: 'What exactly',
      role: 'For whom',
      countryCode: 'Country',
      place: 'Kind of place',
      traveller: 'Class of who travels',
      description: 'Description',
      persons: 'Persons',
      days: 'Days',
      unitPrice: 'Unit price',
      payer: 'Paid by',
      paidById: 'Union that pays',
      donorKind: 'The donor is',
      hiredBecause: 'Why it is hired',
    },
    guests: {
      role: 'Role',
      name: 'Name',
      title: 'Post',
      standing: 'Equal to',
      countryCode: 'Country',
      count: 'Guests',
    },
    sponsors: { partnerId: 'Sponsor', contribution: 'Contribution', amount: 'Amount' },
    participants: { kind: 'Who', count: 'Number', organisationId: 'Unit' },
  },
});
