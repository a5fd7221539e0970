import { REFUSALS } from '@doorstep/domain/refusals';
import { enumOf } from './enums.js';

/** Codes of errors that a user can mend. */
export const refusalCodes = enumOf('UserErrorCode', '可改正错误的代码', 'Codes of errors that a user can mend', REFUSALS);
