/** What an activity looks at within its theme, so that two of one theme are not the same. */
export interface Focus {
  /** Follows the topic. */
  readonly phrase: string;
  /** What is wanted to be known or done about it. */
  readonly aim: string;
}

export const FOCUSES: readonly Focus[] = [
  {
    phrase: 'trong ngành dệt may, da giày, túi xách xuất khẩu',
    aim: 'Tìm cách giữ việc làm khi đơn hàng giảm và bảo đảm tiền lương làm thêm giờ cho công nhân may.',
  },
  {
    phrase: 'ở doanh nghiệp nhỏ và vừa ngoài khu công nghiệp',
    aim: 'Lập mô hình nghiệp đoàn cho nơi có ít lao động, chưa có cán bộ chuyên trách.',
  },
  {
    phrase: 'tại khu chế xuất có nhiều công nhân thuê trọ',
    aim: 'Phối hợp chính quyền xây nhà ở, nhà trẻ, điểm sinh hoạt văn hoá gần nơi ở.',
  },
  {
    phrase: 'đối với lao động nữ nuôi con nhỏ',
    aim: 'Soạn điều khoản về thai sản, phòng vắt sữa, giờ làm linh hoạt để đưa ra bàn thương lượng.',
  },
  {
    phrase: 'đối với người Việt Nam đi làm việc theo hợp đồng',
    aim: 'Lập đường dây tư vấn pháp luật và chuyển thông tin khiếu nại giữa hai tổ chức.',
  },
  {
    phrase: 'về tiền lương tối thiểu và thời giờ nghỉ ngơi',
    aim: 'So sánh phương pháp tính mức sống tối thiểu, chuẩn bị ý kiến cho kỳ điều chỉnh tới.',
  },
  {
    phrase: 'trong nhà máy điện tử, linh kiện, pin',
    aim: 'Nghiên cứu quy trình kiểm soát hoá chất và ca đêm, đề xuất danh mục đo kiểm môi trường.',
  },
  {
    phrase: 'cho tài xế công nghệ và người giao hàng',
    aim: 'Học cách tập hợp người không có quan hệ lao động, thử quỹ hỗ trợ tai nạn.',
  },
  {
    phrase: 'gắn với đào tạo lại thợ lớn tuổi',
    aim: 'Ký ghi nhớ với trường nghề, cấp chứng chỉ cho thợ bậc cao chuyển sang công nghệ mới.',
  },
  {
    phrase: 'qua hoà giải và trọng tài tranh chấp',
    aim: 'Tham khảo thủ tục hoà giải ba bước, bồi dưỡng đội ngũ tư vấn viên của tỉnh.',
  },
  {
    phrase: 'bằng hộp thư góp ý và dữ liệu đoàn viên số',
    aim: 'Thử nghiệm ứng dụng trên điện thoại, thu ý kiến theo chuyền sản xuất từng tuần.',
  },
  {
    phrase: 'trong bệnh viện, trường học, dịch vụ công',
    aim: 'Khảo sát định mức nhân lực, sức khoẻ tâm thần và cơ chế phản ánh bạo lực nơi làm việc.',
  },
];
