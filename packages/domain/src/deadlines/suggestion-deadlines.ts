import { DEFAULT_BASIS, PROCEDURE_BASIS } from './deadline-policy.js';
import type { DeadlinePolicy } from './deadline-policy.js';

/** Limits of collecting and handling suggestions. */
export const SUGGESTION_DEADLINES = {
  receipt: {
    amount: 0,
    unit: 'CLOCK',
    startEvent: 'submit',
    basis: PROCEDURE_BASIS,
    label: { zh: '即时回执', en: 'Receipt at once' },
  },
  register: {
    amount: 1,
    unit: 'WORKING',
    startEvent: 'receivedAt',
    basis: DEFAULT_BASIS,
    label: { zh: '登记', en: 'Registration' },
  },
  'info.ask': {
    amount: 3,
    unit: 'WORKING',
    startEvent: 'receivedAt',
    basis: DEFAULT_BASIS,
    label: { zh: '要求补充', en: 'Question to the submitter' },
  },
  'info.answer': {
    amount: 15,
    unit: 'CALENDAR',
    startEvent: 'questionSent',
    basis: DEFAULT_BASIS,
    label: { zh: '补充材料', en: 'Answer of the submitter' },
  },
  // The time in NEEDS_INFO does not count.
  screen: {
    amount: 15,
    unit: 'CALENDAR',
    startEvent: 'receivedAt',
    basis: '《信访工作条例》第二十二、二十三条 | petition regulation art. 22–23',
    label: { zh: '受理期限', en: 'Screening' },
  },
  'screen.target': {
    amount: 5,
    unit: 'WORKING',
    startEvent: 'receivedAt',
    basis: DEFAULT_BASIS,
    label: { zh: '受理目标', en: 'Screening target' },
  },
  response: {
    amount: 3,
    unit: 'WORKING',
    startEvent: 'acceptedAt',
    basis: DEFAULT_BASIS,
    label: { zh: '首次响应', en: 'First response' },
  },
  'response.c': {
    amount: 1,
    unit: 'WORKING',
    startEvent: 'acceptedAt',
    basis: DEFAULT_BASIS,
    label: { zh: 'C类首次响应', en: 'First response, class C' },
  },
  return: {
    amount: 5,
    unit: 'WORKING',
    startEvent: 'assignment.issuedAt',
    basis: '《信访工作条例》第二十三条 | petition regulation art. 23',
    label: { zh: '退办', en: 'Return of an assignment' },
  },
  'handle.c': {
    amount: 5,
    unit: 'WORKING',
    startEvent: 'assignment.issuedAt',
    basis: '政务热线条例(济南、潍坊) | hotline ordinances (Jinan, Weifang)',
    label: { zh: 'C类办理', en: 'Handling, class C' },
  },
  // Both include research: the days in RESEARCHING are taken off the term.
  'handle.a': {
    amount: 30,
    unit: 'CALENDAR',
    startEvent: 'assignment.issuedAt',
    basis: DEFAULT_BASIS,
    label: { zh: 'A类办理', en: 'Handling, class A' },
  },
  'handle.b': {
    amount: 60,
    unit: 'CALENDAR',
    startEvent: 'assignment.issuedAt',
    basis: '《信访工作条例》第三十四条(上限) | petition regulation art. 34 as ceiling',
    label: { zh: 'B类办理', en: 'Handling, class B' },
  },
  // Once, at most the original term.
  extend: {
    amount: 0,
    unit: 'CLOCK',
    startEvent: 'dueOn',
    basis: DEFAULT_BASIS,
    label: { zh: '延期', en: 'Extension' },
  },
  redo: {
    amount: 15,
    unit: 'WORKING',
    startEvent: 'assignment.issuedAt',
    basis: DEFAULT_BASIS,
    label: { zh: '重办', en: 'Handling again' },
  },
  rate: {
    amount: 30,
    unit: 'CALENDAR',
    startEvent: 'repliedAt',
    basis: DEFAULT_BASIS,
    label: { zh: '评价', en: 'Rating' },
  },
  lowRating: {
    amount: 15,
    unit: 'WORKING',
    startEvent: 'ratedAt',
    basis: '政务服务“好差评”要求 | service-rating practice',
    label: { zh: '差评整改', en: 'Answer to a low rating' },
  },
  followUp: {
    amount: 10,
    unit: 'WORKING',
    startEvent: 'repliedAt',
    basis: DEFAULT_BASIS,
    label: { zh: '回访', en: 'Follow-up' },
  },
  'review.auto': {
    amount: 30,
    unit: 'CALENDAR',
    startEvent: 'repliedAt',
    basis: DEFAULT_BASIS,
    label: { zh: '自动评定', en: 'Review without an answer' },
  },
  archive: {
    amount: 1,
    unit: 'YEAR',
    startEvent: 'closedAt',
    basis: DEFAULT_BASIS,
    label: { zh: '归档', en: 'Archive' },
  },
  'topic.period': {
    amount: 30,
    unit: 'CALENDAR',
    startEvent: 'opensOn',
    basis: DEFAULT_BASIS,
    label: { zh: '征集期(至少)', en: 'Period of a topic, at least' },
  },
} as const satisfies Record<string, DeadlinePolicy>;
