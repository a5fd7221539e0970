import { PROCEDURE_STEPS } from '@doorstep/domain/code-lists/division-codes';
import { enumOf } from '../platform/graph/enums.js';

export const ProcedureStep = enumOf('ProcedureStep', '流程环节', 'Step of the procedure', PROCEDURE_STEPS);
