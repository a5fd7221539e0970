import { MEETING_KINDS, SERVICE_COUNT_KINDS } from '@doorstep/domain/code-lists/delivery-codes';
import { PROGRAMME_LEVELS, PROJECT_GROUP_KINDS } from '@doorstep/domain/code-lists/project-codes';
import { enumOf } from '../platform/graph/enums.js';

export const MeetingKind = enumOf('MeetingKind', '会议类别', 'Kind of a meeting', MEETING_KINDS);
export const ServiceCountKind = enumOf('ServiceCountKind', '服务计数类别', 'What is counted', SERVICE_COUNT_KINDS);
export const ProjectGroupKind = enumOf('ProjectGroupKind', '项目组类别', 'Kind of a group of projects', PROJECT_GROUP_KINDS);
export const ProgrammeLevel = enumOf('ProgrammeLevel', '精品工程级别', 'Level of a programme', PROGRAMME_LEVELS);
