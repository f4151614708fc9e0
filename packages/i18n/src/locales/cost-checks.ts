/** What the checks of costs say in Vietnamese: TK02, TK10, TK11, TK14. */
export const costReasonsVi = {
  TK02: {
    ABOVE_RATE: {
      says: '{{cost}}: đơn giá vượt định mức của Nhà nước.{{rates}}',
      mend: 'giảm đơn giá xuống không quá định mức.',
    },
    ABOVE_OWN_CEILING: {
      says: '{{cost}}: đơn giá vượt mức mà công đoàn tự quy định thấp hơn định mức.{{rates}}',
      mend: 'giảm đơn giá xuống không quá mức công đoàn quy định.',
    },
    EXCEPTIONAL_ONLY: {
      says: '{{cost}}: chỉ được chi trong trường hợp đặc biệt.',
      mend: 'nêu trường hợp đặc biệt, hoặc bỏ khoản chi.',
    },
    FULL_RATE_TOO_LONG: {
      says: '{{cost}}: hưởng đủ mức quá số ngày cho phép.',
      mend: 'tách những ngày sau sang khoản chi hưởng hai phần ba mức.',
    },
    LONG_STAY_TOO_LONG: {
      says: '{{cost}}: hưởng mức giảm quá số ngày cho phép.',
      mend: 'rút ngắn thời gian; sau ngày cuối không còn mức chi nào.',
    },
    MORE_THAN_TRAVELLERS: {
      says: '{{cost}}: chi cho nhiều người, nhiều ngày hơn số người và số ngày của hoạt động.',
      mend: 'giảm số người hoặc số ngày của khoản này.',
    },
  },
  TK10: {
    GUESTS_PAY_ALL: {
      says: '{{cost}}: khách tự lo toàn bộ chi phí, đơn vị đón chỉ được chi tiếp xã giao.',
      mend: 'bỏ khoản chi, hoặc sửa phần chi của phía nước ngoài.',
    },
    GUESTS_PAY_FOOD_AND_LODGING: {
      says: '{{cost}}: khách tự lo ăn ở, đơn vị đón chỉ được chi phần còn lại.',
      mend: 'bỏ khoản chi, hoặc sửa phần chi của phía nước ngoài.',
    },
    EVENT_PAID_BY_FOREIGNERS: {
      says: '{{cost}}: phía nước ngoài chi toàn bộ sự kiện, không được dùng tiền trong nước.',
      mend: 'bỏ khoản chi, hoặc sửa phần chi của phía nước ngoài.',
    },
    NOT_SPLIT: {
      says: '{{cost}}: sự kiện hai bên phối hợp mà cả hai bên cùng chi một khoản.',
      mend: 'để một bên chi khoản này.',
    },
    JOINT_WITHOUT_SHARE: {
      says: 'Sự kiện hai bên phối hợp mà dự toán chưa có khoản nào do phía nước ngoài chi.',
      mend: 'ghi những khoản phía nước ngoài chi, hoặc sửa phần chi của phía nước ngoài.',
    },
    LEAD_PAYS: {
      says: '{{cost}}: khách đi nhiều đơn vị thì đơn vị chủ trì chi ăn, ở, đi lại; khoản này lại ghi đơn vị phối hợp chi.',
      mend: 'để đơn vị chủ trì chi khoản này.',
    },
    BEYOND_OWN_MEETING: {
      says: '{{cost}}: đơn vị phối hợp chỉ chi buổi làm việc của mình và phiên dịch; riêng địa phương nơi khách đến được chi phần đón tiếp của địa phương.',
      mend: 'để đơn vị chủ trì chi khoản này, hoặc bỏ khoản chi.',
    },
    DOUBLE_FUNDED: {
      says: '{{cost}}: nguồn khác cũng chi khoản này, cộng lại nhiều hơn số người và số ngày.',
      mend: 'giảm số người hoặc số ngày đến phần mà nguồn khác không chi.',
    },
  },
  TK11: {
    SOURCE_NOT_LISTED: {
      says: 'Nguồn “{{payer}}” không được quy định cho hoạt động này ở cấp này.',
      mend: 'chọn nguồn chi khác.',
    },
    PROJECTS_ONLY: {
      says: 'Ở cấp này, nguồn “{{payer}}” chỉ được quy định cho dự án do nước ngoài tài trợ.',
      mend: 'chọn nguồn chi khác, hoặc ghi đúng loại mục đích nếu đây là dự án.',
    },
  },
  TK14: {
    BANQUET_TWICE: {
      says: 'Mỗi đoàn chỉ được mời tiệc chiêu đãi số lần quy định.',
      mend: 'bỏ bớt tiệc chiêu đãi.',
    },
    ART_SHOW_TWICE: {
      says: 'Mỗi đoàn chỉ được mời xem nghệ thuật số lần quy định.',
      mend: 'bỏ bớt buổi xem nghệ thuật.',
    },
    FULL_MEALS_ON_BANQUET_DAY: {
      says: 'Ngày có tiệc chiêu đãi vẫn tính đủ hai bữa ăn của khách.',
      mend: 'giảm số ngày ăn, và ghi bữa còn lại của ngày chiêu đãi thành khoản riêng.',
    },
    BANQUET_ABOVE_MEAL_RATE: {
      says: '{{cost}}: vượt mức tiền ăn một ngày của khách.{{rates}}',
      mend: 'giảm đơn giá.',
    },
    OTHER_MEAL_ABOVE_SHARE: {
      says: '{{cost}}: vượt phần được phép của mức tiền ăn một ngày.{{rates}}',
      mend: 'giảm đơn giá.',
    },
    BREAKFAST_ABOVE_SHARE: {
      says: '{{cost}}: vượt phần được phép của mức tiền ăn một ngày.{{rates}}',
      mend: 'giảm đơn giá, hoặc thuê phòng có ăn sáng.',
    },
    ROOM_AND_BREAKFAST_ABOVE_RATE: {
      says: '{{cost}}: giá phòng cộng tiền ăn sáng vượt định mức chỗ ở.{{rates}}',
      mend: 'giảm giá phòng hoặc tiền ăn sáng.',
    },
    OWN_STAFF_ABOVE_SHARE: {
      says: '{{cost}}: vượt phần được phép của mức thuê ngoài.{{rates}}',
      mend: 'giảm đơn giá.',
    },
    LOUNGE_NOT_FOR_RANK: {
      says: '{{cost}}: không chi cho khách hạng này.',
      mend: 'bỏ khoản chi.',
    },
    FLOWERS_NOT_FOR_RANK: {
      says: '{{cost}}: không chi cho khách hạng này.',
      mend: 'bỏ khoản chi.',
    },
    FLOWERS_NOT_FOR_HEAD: {
      says: '{{cost}}: chỉ tặng hoa trưởng đoàn.',
      mend: 'bớt người được tặng hoa, ghi rõ chi cho trưởng đoàn.',
    },
    GIFT_NOT_IN_TABLE: {
      says: '{{cost}}: bảng định mức không có tặng phẩm cho khách hạng này ở vai trò này.',
      mend: 'bỏ khoản chi.',
    },
    STAFF_MEALS_NOT_FOR_RANK: {
      says: '{{cost}}: không chi khi đón khách hạng này.',
      mend: 'bỏ khoản chi.',
    },
    STAFF_MEALS_IN_CASH: {
      says: '{{cost}}: người phục vụ ăn tập trung, không được phát tiền.',
      mend: 'bỏ khoản chi, hoặc tổ chức ăn tập trung.',
    },
    TOO_MANY_CARS: {
      says: '{{cost}}: nhiều xe trong một ngày hơn số xe cho khách hạng này.',
      mend: 'bớt xe, hoặc sửa số khách và chức vụ tương đương của khách.',
    },
    MORE_THAN_GUESTS: {
      says: '{{cost}}: số người nhân số lần nhiều hơn số khách dùng được trong những ngày đón.',
      mend: 'bớt số người hoặc số lần, ghi đúng vai trò của khách, hoặc sửa số khách và ngày đón; tiệc chiêu đãi và tiếp xã giao có cả người của ta thì giải trình.',
    },
    DOMESTIC_GIFT: {
      says: '{{cost}}: không tặng quà khách trong nước.',
      mend: 'bỏ khoản chi.',
    },
    HIRED_WITHOUT_REASON: {
      says: '{{cost}}: dùng phòng, xe và người của đơn vị trước, thiếu mới thuê; chưa ghi vì sao phải thuê.',
      mend: 'ghi “Lý do thuê ngoài” ở khoản này, hoặc dùng của đơn vị.',
    },
  },
} as const;

/** The same in English. */
export const costReasonsEn = {
  TK02: {
    ABOVE_RATE: {
      says: '{{cost}}: the unit price is above the norm of the State.{{rates}}',
      mend: 'lower the price to the norm.',
    },
    ABOVE_OWN_CEILING: {
      says: '{{cost}}: the unit price is above what the unions have set below the norm.{{rates}}',
      mend: 'lower the price to what the unions have set.',
    },
    EXCEPTIONAL_ONLY: {
      says: '{{cost}}: may be paid in a special case only.',
      mend: 'say which special case it is, or leave it out.',
    },
    FULL_RATE_TOO_LONG: {
      says: '{{cost}}: the full rate is paid for more days than it may be.',
      mend: 'move the later days to the item that is paid at two thirds.',
    },
    LONG_STAY_TOO_LONG: {
      says: '{{cost}}: the reduced rate is paid for more days than it may be.',
      mend: 'shorten the stay; after the last day there is no rate.',
    },
    MORE_THAN_TRAVELLERS: {
      says: '{{cost}}: paid for more people and days than the activity has.',
      mend: 'lower the persons or the days of this cost.',
    },
  },
  TK10: {
    GUESTS_PAY_ALL: {
      says: '{{cost}}: the guests pay for everything, so only refreshments may be given.',
      mend: 'leave it out, or correct what the foreign side pays.',
    },
    GUESTS_PAY_FOOD_AND_LODGING: {
      says: '{{cost}}: the guests pay for rooms and meals, so only the rest may be paid.',
      mend: 'leave it out, or correct what the foreign side pays.',
    },
    EVENT_PAID_BY_FOREIGNERS: {
      says: '{{cost}}: foreigners pay for the whole event, so no own money may be spent.',
      mend: 'leave it out, or correct what the foreign side pays.',
    },
    NOT_SPLIT: {
      says: '{{cost}}: the event is held jointly and both sides pay for the same item.',
      mend: 'let one side pay for it.',
    },
    JOINT_WITHOUT_SHARE: {
      says: 'The event is held jointly, and nothing in the estimate is paid by the foreign side.',
      mend: 'write what the foreign side pays, or correct its share.',
    },
    LEAD_PAYS: {
      says: '{{cost}}: of guests who visit several units the lead pays food, lodging and travel; here a co-organiser pays it.',
      mend: 'let the lead unit pay it.',
    },
    BEYOND_OWN_MEETING: {
      says: '{{cost}}: a co-organiser pays only its own meeting and its interpretation; a province to which guests are taken its own reception too.',
      mend: 'let the lead unit pay it, or leave it out.',
    },
    DOUBLE_FUNDED: {
      says: '{{cost}}: another source pays for it too, together for more than there are people and days.',
      mend: 'pay only for the persons or days that the other source does not.',
    },
  },
  TK11: {
    SOURCE_NOT_LISTED: {
      says: 'The law does not list “{{payer}}” for this activity at this level.',
      mend: 'choose another source.',
    },
    PROJECTS_ONLY: {
      says: 'At this level the law lists “{{payer}}” for foreign-funded projects only.',
      mend: 'choose another source, or say so if this is a project.',
    },
  },
  TK14: {
    BANQUET_TWICE: {
      says: 'A delegation is given more banquets than it may be.',
      mend: 'leave out a banquet.',
    },
    ART_SHOW_TWICE: {
      says: 'A delegation is shown more art shows than it may be.',
      mend: 'leave out a show.',
    },
    FULL_MEALS_ON_BANQUET_DAY: {
      says: 'On the day of the banquet both meals are paid in full as well.',
      mend: 'pay meals for fewer days, and write the other meal of that day by itself.',
    },
    BANQUET_ABOVE_MEAL_RATE: {
      says: '{{cost}}: above the meal rate of a day.{{rates}}',
      mend: 'lower the price.',
    },
    OTHER_MEAL_ABOVE_SHARE: {
      says: '{{cost}}: above its part of the meal rate of a day.{{rates}}',
      mend: 'lower the price.',
    },
    BREAKFAST_ABOVE_SHARE: {
      says: '{{cost}}: above its part of the meal rate of a day.{{rates}}',
      mend: 'lower the price, or take rooms with breakfast.',
    },
    ROOM_AND_BREAKFAST_ABOVE_RATE: {
      says: '{{cost}}: room and breakfast together are above the norm for lodging.{{rates}}',
      mend: 'lower the price of either.',
    },
    OWN_STAFF_ABOVE_SHARE: {
      says: '{{cost}}: above its part of what is paid for hired interpreters.{{rates}}',
      mend: 'lower the price.',
    },
    LOUNGE_NOT_FOR_RANK: {
      says: '{{cost}}: not paid for guests of this rank.',
      mend: 'leave it out.',
    },
    FLOWERS_NOT_FOR_RANK: {
      says: '{{cost}}: not paid for guests of this rank.',
      mend: 'leave it out.',
    },
    FLOWERS_NOT_FOR_HEAD: {
      says: '{{cost}}: flowers are given to the head alone.',
      mend: 'give flowers to the head only, and say so.',
    },
    GIFT_NOT_IN_TABLE: {
      says: '{{cost}}: the norms have no gift for guests of this rank in this role.',
      mend: 'leave it out.',
    },
    STAFF_MEALS_NOT_FOR_RANK: {
      says: '{{cost}}: not paid when guests of this rank are received.',
      mend: 'leave it out.',
    },
    STAFF_MEALS_IN_CASH: {
      says: '{{cost}}: service staff eat together and are paid no meal money.',
      mend: 'leave it out, or provide a meal.',
    },
    TOO_MANY_CARS: {
      says: '{{cost}}: more cars on one day than guests of this rank are given.',
      mend: 'hire fewer cars, or correct the number and the standing of the guests.',
    },
    MORE_THAN_GUESTS: {
      says: '{{cost}}: persons times how often is more than the guests can use in the days of the visit.',
      mend: 'pay for fewer persons or less often, say the right part of the guests, or correct their number and the days; where our own people share a banquet or refreshments, explain it.',
    },
    DOMESTIC_GIFT: {
      says: '{{cost}}: guests from home are given no gifts.',
      mend: 'leave it out.',
    },
    HIRED_WITHOUT_REASON: {
      says: '{{cost}}: own rooms, cars and staff come first, and one hires only what is lacking; why it is hired is not said.',
      mend: 'say at this line why it is hired, or use your own.',
    },
  },
} as const;
