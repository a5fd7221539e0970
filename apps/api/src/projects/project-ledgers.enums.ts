import { ADJUSTMENT_KINDS, MEETING_KINDS, REVIEW_OPINIONS, SERVICE_COUNT_KINDS } from '@doorstep/domain/code-lists/delivery-codes';
import { PROGRAMME_LEVELS, PROJECT_GROUP_KINDS } from '@doorstep/domain/code-lists/project-codes';
import { ADJUSTMENT_STATES } from '@doorstep/domain/machines/adjustment';
import { enumOf } from '../platform/graph/enums.js';

export const MeetingKind = enumOf('MeetingKind', '会议类别', 'Kind of a meeting', MEETING_KINDS);
export const ServiceCountKind = enumOf('ServiceCountKind', '服务计数类别', 'What is counted', SERVICE_COUNT_KINDS);
export const ProjectGroupKind = enumOf('ProjectGroupKind', '项目组类别', 'Kind of a group of projects', PROJECT_GROUP_KINDS);
export const ProgrammeLevel = enumOf('ProgrammeLevel', '精品工程级别', 'Level of a programme', PROGRAMME_LEVELS);
export const AdjustmentKind = enumOf('AdjustmentKind', '调整类别', 'Kind of an adjustment', ADJUSTMENT_KINDS);
export const AdjustmentState = enumOf('AdjustmentState', '调整申请状态', 'State of an adjustment request', ADJUSTMENT_STATES);
export const ReviewOpinionCode = enumOf('ReviewOpinionCode', '联审意见', 'What a unit says in a joint review', REVIEW_OPINIONS);
