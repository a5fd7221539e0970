import { requireFiles } from '../platform/files/hold-files.js';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { progressReportConcept } from './progress-report.policy.js';
import { Project } from './project.entity.js';
import { requirePublicTexts } from './require-public-texts.js';

/** The report of a period comes in; progress falls only with a reason (model §4.4). */
export const submitReport = moveOperation({
  name: 'submitReport',
  move: 'report.submit',
  concept: progressReportConcept,
  input: {
    progressPercent: field.percent('形象进度(%)', 'Progress in percent'),
    workDone: field.text('本期工作', 'Work done in the period', 2000),
    investedAmount: field.money('本期投入(元)', 'Invested in the period, yuan').optional(),
    problems: field.text('存在问题', 'Problems', 2000).optional(),
    nextSteps: field.text('下步计划', 'Next steps', 2000).optional(),
    highlight: field.text('亮点做法', 'Good practice', 1000).optional(),
    sentToMedia: field.flag('亮点推送媒体', 'Release the good practice to the media').optional(),
    photoIds: field.attachments('现场照片', 'Photographs of the site', 'PHOTOS').optional(),
    reason: field.text('进度下降原因', 'Why progress is lower', 500).optional(),
  },
  async guard(act, report, values) {
    const { progressPercent, reason, sentToMedia, highlight } = values;
    requirePublicTexts(act, values);
    await requireFiles(act, values.photoIds ?? [], 'PHOTOS', 'photoIds', report.photoIds);
    const project = await act.em.findOneOrFail(Project, { id: report.projectId });
    const falls = Number(progressPercent) < Number(project.progressPercent);
    if (falls && !reason) act.refuse('GUARD_PROGRESS_FALLS', 'reason');
    if (sentToMedia && !highlight) act.refuse('REQUIRED', 'highlight');
  },
  change(act, report, values) {
    report.progressPercent = values.progressPercent;
    report.workDone = values.workDone;
    report.investedAmount = values.investedAmount ?? null;
    report.problems = values.problems ?? null;
    report.nextSteps = values.nextSteps ?? null;
    report.highlight = values.highlight ?? null;
    report.sentToMedia = values.sentToMedia ?? false;
    // A report that was returned keeps its photographs unless others come.
    report.photoIds = values.photoIds ?? report.photoIds;
    report.submittedAt = act.now;
    report.submittedBy = act.actorId;
    report.returnReason = null;
  },
});
