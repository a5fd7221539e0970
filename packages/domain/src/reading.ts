import type { RoleCode } from './roles.js';

/**
 * How far reading reaches. As the reach of a move, and: pub published only, sup matters under supervision,
 * log in the scope of the role (town: own, department: unit, supervision: sup, others: district) with every
 * read logged with its reason.
 */
export type ReadingReach = 'Y' | 'pub' | 'self' | 'unit' | 'own' | 'log' | 'sup';
export type ReadingRow = Readonly<Partial<Record<RoleCode, ReadingReach>>>;

/** Who reads what. A role that is not named reads nothing. */
export const READING = {
  /** Public projects, villages, funding totals, stories, indicators. */
  PUBLIC_DATA: {
    PU: 'Y',
    SU: 'Y',
    CL: 'Y',
    SV: 'Y',
    GW: 'Y',
    VS: 'Y',
    VC: 'Y',
    TC: 'Y',
    TL: 'Y',
    DC: 'Y',
    DL: 'Y',
    OP: 'Y',
    CO: 'Y',
    LE: 'Y',
    FO: 'Y',
    IO: 'Y',
    ME: 'Y',
    AU: 'Y',
    AD: 'Y',
  },
  /** The text of a suggestion, without the contact. */
  SUGGESTION_TEXT: {
    PU: 'pub',
    SU: 'self',
    CL: 'self',
    SV: 'unit',
    GW: 'own',
    VS: 'own',
    VC: 'own',
    TC: 'own',
    TL: 'own',
    DC: 'unit',
    DL: 'unit',
    OP: 'Y',
    CO: 'Y',
    LE: 'Y',
    IO: 'sup',
    ME: 'pub',
    AU: 'Y',
  },
  SUBMITTER_CONTACT: {
    SU: 'self',
    CL: 'self',
    TC: 'log',
    TL: 'log',
    DC: 'log',
    DL: 'log',
    OP: 'log',
    CO: 'log',
    LE: 'log',
    IO: 'log',
    AU: 'log',
  },
  /** Consultations and wish lists before publication. */
  CONSULTATION_DRAFT: {
    GW: 'own',
    VS: 'own',
    VC: 'own',
    TC: 'own',
    TL: 'own',
    DC: 'unit',
    DL: 'unit',
    OP: 'Y',
    CO: 'Y',
    LE: 'Y',
    AU: 'Y',
  },
  /** Projects before LISTED, progress reports, adjustments. */
  PROJECT_WORK: {
    SV: 'unit',
    GW: 'own',
    VS: 'own',
    VC: 'own',
    TC: 'own',
    TL: 'own',
    DC: 'unit',
    DL: 'unit',
    OP: 'Y',
    CO: 'Y',
    LE: 'Y',
    FO: 'Y',
    IO: 'Y',
    AU: 'Y',
  },
  /** Contributions and transactions with their vouchers. */
  MONEY_VOUCHER: {
    VC: 'own',
    TC: 'own',
    TL: 'own',
    DC: 'unit',
    DL: 'unit',
    OP: 'Y',
    LE: 'Y',
    FO: 'Y',
    IO: 'Y',
    AU: 'Y',
  },
  /** Rounds, calls and results before publication. */
  EVALUATION_DRAFT: {
    SV: 'self',
    TC: 'own',
    TL: 'own',
    DC: 'unit',
    DL: 'unit',
    OP: 'Y',
    CO: 'Y',
    LE: 'Y',
    IO: 'Y',
    AU: 'Y',
  },
  /** Rectification and supervision orders. */
  ORDER: {
    VS: 'own',
    VC: 'own',
    TC: 'own',
    TL: 'own',
    DC: 'unit',
    DL: 'unit',
    OP: 'Y',
    CO: 'Y',
    LE: 'Y',
    IO: 'Y',
    AU: 'Y',
  },
  ESCALATION: { OP: 'Y', LE: 'Y', IO: 'Y', AU: 'Y' },
  /** The clue of a referral to discipline. */
  REFERRAL_CLUE: { IO: 'Y', AU: 'Y' },
  /** Rosters with phone numbers. */
  ROSTER_PHONE: { TC: 'own', TL: 'own', OP: 'Y', CO: 'Y', LE: 'log', AU: 'log' },
  /** Stories before publication. */
  STORY_DRAFT: { VC: 'self', TC: 'self', DC: 'self', OP: 'Y', CO: 'Y', ME: 'Y', AU: 'Y' },
  BRIEFING: { TC: 'own', TL: 'own', DC: 'unit', DL: 'unit', OP: 'Y', CO: 'Y', LE: 'Y', AU: 'Y' },
  /** Files of rows and what became of them. Not in the model's table: as `import.upload`, and whoever uploaded it. */
  IMPORT: { TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y', ME: 'self', AD: 'self', AU: 'Y' },
  AUDIT_LOG: { AU: 'Y' },
  /** Users and settings. */
  USER_SETTING: { TL: 'own', DL: 'unit', AU: 'Y', AD: 'Y' },
} as const satisfies Record<string, ReadingRow>;

export type Readable = keyof typeof READING;
