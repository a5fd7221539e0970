import { ADOPTIONS } from '@doorstep/domain/code-lists/suggestion-codes';
import { count, median, rate, told } from './definitions.js';
import type { Indicator } from './indicator.js';
import {
  accepted, acceptedOfReceived, adopted, answerable, answered, assigned, claimedSolved, classed, converted, convertedSubjects, due, followUpsDone,
  followUpsReached, followUpsWithContact, handlingDays, linkedToListed, overdue, rated, ratedTopThree, ratedTopTwo, received, redone, repliedInTime, repliedWithContact,
  replied, responded, returned, screened, screenedInTime, solved, valuable,
} from './suggestion-measures.js';

const ROWS = { unit: ['条', 'suggestions'], isOfPeriod: true } as const;
const PERIOD = { isOfPeriod: true } as const;
const STAFF = { isOfPeriod: true, isPublic: false } as const;

const responseRate = rate(told('SUGGESTION', 'sugg.responseRate', ['响应度', 'Response'], ['受理后限内首次联系或答复群众的 ÷ 受理数;C 类一个工作日,其余三个(以本区时限为准)。', 'Told something within the limit after acceptance ÷ accepted; one working day for class C, three for others, as the district has set.'], PERIOD), responded, answerable);
const resolutionRate = rate(told('SUGGESTION', 'sugg.resolutionRate', ['解决率', 'Resolution'], ['回访中群众认为已解决的 ÷ 回访有答复的;未答复的不计。', 'Solved by the submitter\'s word ÷ with an answer to a follow-up; without an answer none counts.'], PERIOD), solved, answered);
const satisfactionRate = rate(told('SUGGESTION', 'sugg.satisfactionRate', ['满意率', 'Satisfaction of submitters'], ['非常满意、满意、基本满意 ÷ 有效评价。', 'Top three ratings ÷ valid ratings.'], { ...PERIOD, smallNumbers: 'ANSWERS' }), ratedTopThree, rated);

/** Weights are the platform's unless the district has its own: setting `rate.weights`. */
const composite: Indicator = {
  ...satisfactionRate,
  key: 'sugg.composite',
  zh: '三率综合分',
  en: 'Composite of the three rates',
  unit: { zh: '分', en: 'points' },
  definition: { zh: '响应度、解决率、满意率按权重相加,默认 0.2、0.4、0.4;权重为平台默认值,本区可设。', en: 'Response, resolution and satisfaction, weighted 0.2, 0.4, 0.4 unless the district has set its own; the weights are this platform\'s.' },
  kind: 'SCORE',
  isPublic: false,
  takes: satisfactionRate.takes.filter((name) => responseRate.takes.includes(name) && resolutionRate.takes.includes(name)),
  weighted: [
    { indicator: responseRate, weight: 'response' },
    { indicator: resolutionRate, weight: 'resolution' },
    { indicator: satisfactionRate, weight: 'satisfaction' },
  ],
};

export const SUGGESTION_INDICATORS: readonly Indicator[] = [
  count(told('SUGGESTION', 'sugg.received', ['征集建议数', 'Suggestions received'], ['期内收到(或按计划年度)、截至当日未撤回也未并案的建议;不予受理和转出的仍计入。', 'Received in the period, or for the plan year, neither withdrawn nor merged by the day; rejected and transferred ones count.'], ROWS), received),
  count(told('SUGGESTION', 'sugg.byChannel', ['渠道分布', 'Suggestions by channel'], ['征集建议数,按渠道分组。', 'Suggestions received, to be split by channel.'], { ...ROWS, distribution: 'CHANNEL' }), received),
  count(told('SUGGESTION', 'sugg.accepted', ['受理数', 'Suggestions accepted'], ['期内受理、截至当日未退回也未转出的建议。', 'Accepted in the period and neither rejected nor transferred out by the day.'], ROWS), accepted),
  rate(told('SUGGESTION', 'sugg.acceptRate', ['受理率', 'Acceptance rate'], ['征集建议中已受理的 ÷ 征集建议数。', 'Accepted ÷ received.'], PERIOD), acceptedOfReceived, received),
  count(told('SUGGESTION', 'sugg.valuable', ['有价值建议数', 'Valuable suggestions'], ['征集建议中筛选为有价值的。', 'Of those received, found valuable.'], ROWS), valuable),
  rate(told('SUGGESTION', 'sugg.valuableRate', ['有价值率', 'Share of valuable ones'], ['有价值建议数 ÷ 征集建议数。', 'Valuable ÷ received.'], PERIOD), valuable, received),
  count(told('SUGGESTION', 'sugg.classShare', ['A/B/C 占比', 'Suggestions by class'], ['受理的建议,按当日的分类分组;未受理的没有分类。', 'Accepted suggestions, to be split by their class at the day; what is not accepted has none.'], { ...ROWS, distribution: 'TRIAGE_CLASS' }), classed),
  rate(told('SUGGESTION', 'sugg.onTimeScreen', ['按时受理率', 'Screened in time'], ['收到后 15 天内筛选的 ÷ 筛选数。', 'Screened within 15 calendar days ÷ screened.'], PERIOD), screenedInTime, screened),
  responseRate,
  rate(told('SUGGESTION', 'sugg.onTimeReply', ['按时办结率', 'Replied in time'], ['到期日(含延期)前答复的 ÷ 期内到期数。', 'Replied to on or before the due day, extensions included ÷ due in the period.'], PERIOD), repliedInTime, due),
  count(told('SUGGESTION', 'sugg.overdue', ['超期数', 'Overdue suggestions'], ['到期日早于当日而仍未答复的。', 'Due before the day and not replied to by then.'], { unit: ['条', 'suggestions'], isPublic: false }), overdue),
  resolutionRate,
  rate(told('SUGGESTION', 'sugg.claimedResolutionRate', ['解决率(承办单位口径)', 'Resolution by the unit\'s own word'], ['答复称已解决的 ÷ 答复数。', 'Solved by the unit\'s own word ÷ replied to.'], STAFF), claimedSolved, replied),
  satisfactionRate,
  rate(told('SUGGESTION', 'sugg.satisfactionTopTwo', ['满意以上占比', 'Top two ratings'], ['非常满意、满意 ÷ 有效评价。', 'Very satisfied and satisfied ÷ valid ratings.'], { ...PERIOD, smallNumbers: 'ANSWERS' }), ratedTopTwo, rated),
  count(told('SUGGESTION', 'sugg.adopted', ['采纳数', 'Adopted suggestions'], ['已答复且采纳或部分采纳的。', 'Replied to and adopted or partially adopted.'], ROWS), adopted),
  rate(told('SUGGESTION', 'sugg.adoptionRate', ['采纳率', 'Adoption rate'], ['采纳数 ÷ 答复数。', 'Adopted ÷ replied to.'], PERIOD), adopted, replied),
  count(told('SUGGESTION', 'sugg.outcomes', ['采纳情况分布', 'Suggestions by outcome'], [`已答复的建议,按采纳情况分组:${Object.values(ADOPTIONS).map(({ zh }) => zh).join('、')}。`, 'Replied to, to be split by the four outcomes.'], { ...ROWS, distribution: 'ADOPTION' }), replied),
  rate(told('SUGGESTION', 'sugg.conversionRate', ['转化率', 'Conversion rate'], ['有结果转化的 ÷ 受理数。', 'With a conversion by the day ÷ accepted.'], PERIOD), converted, acceptedOfReceived),
  rate(told('SUGGESTION', 'sugg.linkedRate', ['入项率', 'Linked to projects'], ['关联已列入项目的 ÷ 受理数。', 'Linked to a listed project by the day ÷ accepted.'], PERIOD), linkedToListed, acceptedOfReceived),
  rate(told('SUGGESTION', 'sugg.returnRate', ['退办率', 'Return rate'], ['同意退办的 ÷ 交办数。', 'Returned with consent ÷ assignments.'], STAFF), returned, assigned),
  rate(told('SUGGESTION', 'sugg.redoRate', ['重办率', 'Redo rate'], ['重办的 ÷ 答复数。', 'Handled again ÷ replied to.'], STAFF), redone, replied),
  rate(told('SUGGESTION', 'sugg.followUpRate', ['回访率', 'Follow-up rate'], ['已回访的 ÷ 答复数,均只计有联系方式的。', 'Followed up ÷ replied to, both with a contact.'], STAFF), followUpsWithContact, repliedWithContact),
  rate(told('SUGGESTION', 'sugg.reachedRate', ['回访联系率', 'Reached by follow-ups'], ['回访联系上的 ÷ 已回访的。', 'Reached ÷ followed up.'], STAFF), followUpsReached, followUpsDone),
  composite,
  median(told('SUGGESTION', 'sugg.median', ['办理天数(中位数)', 'Days of handling (median)'], ['受理至答复的自然日数。', 'Calendar days from acceptance to the reply.'], { unit: ['天', 'days'], isOfPeriod: true }), handlingDays),
  count(told('SUGGESTION', 'sugg.convertedSubjects', ['转化事项数', 'Conversions'], ['期内(或截至当日)的结果转化。', 'Conversions in the period, or by the day.'], { unit: ['项', 'conversions'], isOfPeriod: true }), convertedSubjects),
];
