/** An invented finding: too many days. */
const finding = (change: object) => ({
  key: 'TK03.TOO_MANY_DAYS',
  checkId: 'TK03',
  status: 'FAIL',
  severity: 'STOP',
  reason: 'TOO_MANY_DAYS',
  data: {},
  missing: [],
  parameterId: null,
  path: ['endDate'],
  measure: { limit: 5, actual: 7, excess: 2, unit: 'DAYS', currency: null },
  basis: null,
  ...change,
});
const PASSES = finding({
  key: 'TK03',
  status: 'PASS',
  severity: null,
  reason: null,
  measure: null,
});
/** An open dossier that would be judged otherwise. */
export const changed = (number: number) => ({
  dossier: {
    id: `d${number}`,
    number,
    title: 'Đoàn mẫu',
    state: 'DRAFT',
    organisation: { id: 'u1', shortName: 'LĐLĐ Mẫu' },
  },
  before: [PASSES],
  after: [finding({})],
});
/** A page of judged dossiers. */
export const page = (change: object) => ({
  checkParameterPreview: {
    issues: [],
    examined: 50,
    total: 60,
    totalIsExact: true,
    endCursor: null,
    changes: [],
    ...change,
  },
});

/** A page of judged plans. */
export const plansPage = (change: object = {}) => ({
  checkParameterPlanPreview: {
    ...page({ examined: 0, total: 0 }).checkParameterPreview,
    ...change,
  },
});
/** An open plan with two lines that would be judged otherwise, one without a title, and something of the whole. */
export const changedPlan = {
  plan: {
    id: 'k1',
    year: 2027,
    state: 'DRAFT',
    organisation: { id: 'u1', shortName: 'LĐLĐ Mẫu' },
  },
  lines: [
    { lineId: 'l3', number: 3, title: 'Trao đổi với bạn' },
    { lineId: 'l5', number: 5, title: '' },
  ],
  before: [PASSES],
  after: [
    finding({ key: 'TK03.l3', path: ['lines', 'l3', 'days'] }),
    finding({ key: 'TK03.l5', path: ['lines', 'l5'] }),
    finding({ key: 'TK03.all', path: ['lines'] }),
  ],
};
