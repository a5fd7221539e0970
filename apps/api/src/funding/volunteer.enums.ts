import { VOLUNTEER_ACTIVITY_KINDS } from '@doorstep/domain/code-lists/funding-codes';
import { enumOf } from '../platform/graph/enums.js';

export const VolunteerActivityKind = enumOf('VolunteerActivityKind', '志愿活动类别', 'Kind of a volunteer activity', VOLUNTEER_ACTIVITY_KINDS);
