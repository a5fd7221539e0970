import { ACCEPTANCE_RESULTS, NEXT_YEAR_DECISIONS, OUTPUT_MODES, PARTICIPATION_STAGES, REPORT_KINDS } from '@doorstep/domain/code-lists/delivery-codes';
import { OUTPUT_TYPES } from '@doorstep/domain/code-lists/output-codes';
import {
  GRADES,
  PLACE_KINDS,
  PLAN_ORIGINS,
  PROJECT_ORIGIN_KINDS,
  RESPONSIBILITY_ROLES,
  SCALES,
  SERVICE_KINDS,
  SOURCE_LEVELS,
  STREAMS,
} from '@doorstep/domain/code-lists/project-codes';
import { ANNUAL_PLAN_STATES } from '@doorstep/domain/machines/annual-plan';
import { PROGRESS_REPORT_STATES } from '@doorstep/domain/machines/progress-report';
import { PROJECT_STATES } from '@doorstep/domain/machines/project';
import { enumOf } from '../platform/graph/enums.js';

export { ScheduleLight } from '../platform/graph/deadline-type.js';

export const ProjectState = enumOf('ProjectState', '项目状态', 'State of a project', PROJECT_STATES);
export const Scale = enumOf('Scale', '项目规模', 'Size of a project', SCALES);
export const Stream = enumOf('Stream', '工作流向', 'Stream of work', STREAMS);
export const ServiceKind = enumOf('ServiceKind', '服务事项类别', 'Kind of a service item', SERVICE_KINDS);
export const PlanOrigin = enumOf('PlanOrigin', '列入方式', 'How a project entered the list', PLAN_ORIGINS);
export const SourceLevel = enumOf('SourceLevel', '来源层级', 'Level that a project came from', SOURCE_LEVELS);
export const PlaceKind = enumOf('PlaceKind', '场所类别', "Kind of a project's place", PLACE_KINDS);
export const Grade = enumOf('Grade', '评价等级', 'Grade of a project', GRADES);
export const ResponsibilityRole = enumOf('ResponsibilityRole', '责任分工', 'As what someone answers for a project', RESPONSIBILITY_ROLES);
export const ProjectOriginKind = enumOf('ProjectOriginKind', '项目来源', 'Where a project came from', PROJECT_ORIGIN_KINDS);
export const OutputType = enumOf('OutputType', '产出类别', 'What was brought about', OUTPUT_TYPES);
export const OutputMode = enumOf('OutputMode', '产出方式', 'How an output came about', OUTPUT_MODES);
export const ParticipationStage = enumOf('ParticipationStage', '参与环节', 'Stage in which residents took part', PARTICIPATION_STAGES);
export const AcceptanceResult = enumOf('AcceptanceResult', '验收结论', 'Result of an acceptance check', ACCEPTANCE_RESULTS);
export const ReportKind = enumOf('ReportKind', '报告类别', 'Kind of a progress report', REPORT_KINDS);
export const ProgressReportState = enumOf('ProgressReportState', '进度报告状态', 'State of a progress report', PROGRESS_REPORT_STATES);
export const AnnualPlanState = enumOf('AnnualPlanState', '年度计划状态', 'State of an annual plan', ANNUAL_PLAN_STATES);
export const NextYearDecisionKind = enumOf('NextYearDecisionKind', '次年去留', 'Whether an item goes on next year', NEXT_YEAR_DECISIONS);
