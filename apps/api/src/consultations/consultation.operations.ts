import type { Operation } from '../platform/operation/operation.js';
import { addExpectationItems } from './add-expectation-items.js';
import { adoptWishList } from './adopt-wish-list.js';
import { announceConsultation } from './announce-consultation.js';
import { cancelConsultation } from './cancel-consultation.js';
import { decideAgain } from './decide-again.js';
import { decideConsultation } from './decide-consultation.js';
import { discussWishList } from './discuss-wish-list.js';
import { draftConsultation } from './draft-consultation.js';
import { endGroup } from './end-group.js';
import { foundGroup } from './found-group.js';
import { presentConsultation } from './present-consultation.js';
import { recordAttendance } from './record-attendance.js';
import { recordDecisions } from './record-decisions.js';
import { reportWishList } from './report-wish-list.js';
import { returnWishList } from './return-wish-list.js';
import { reviseExpectationItem } from './revise-expectation-item.js';
import { selectConsultation } from './select-consultation.js';
import { submitConsultation } from './submit-consultation.js';

/** What the admin graph does with groups. */
export const groupOperations = [foundGroup, endGroup] as unknown as readonly Operation[];

/** What the admin graph does with consultations and their expectation lists. */
export const consultationOperations = [
  draftConsultation,
  announceConsultation,
  presentConsultation,
  selectConsultation,
  decideConsultation,
  submitConsultation,
  decideAgain,
  cancelConsultation,
  addExpectationItems,
  reviseExpectationItem,
  recordAttendance,
  recordDecisions,
] as unknown as readonly Operation[];

/** What the admin graph does with wish lists. */
export const wishListOperations = [discussWishList, reportWishList, adoptWishList, returnWishList] as unknown as readonly Operation[];
