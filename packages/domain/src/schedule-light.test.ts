import { describe, expect, it } from 'vitest';
import { plannedPercent, weightsSumTo100 } from './milestones.js';
import { DEFAULT_LIGHT_THRESHOLDS, scheduleLight } from './schedule-light.js';
import type { ScheduledProject } from './schedule-light.js';

const milestones = [
  { plannedOn: '2024-04-30', weightPercent: '40.00' },
  { plannedOn: '2024-06-30', weightPercent: 60 },
];
const project: ScheduledProject = {
  plannedStartOn: '2024-03-01',
  plannedEndOn: '2024-06-30',
  startedOn: '2024-03-05',
  progressPercent: '40.00',
  milestones,
};

describe('planned progress', () => {
  it('is the weight of the milestones due', () => {
    expect(plannedPercent(milestones, '2024-04-29').toNumber()).toBe(0);
    expect(plannedPercent(milestones, '2024-04-30').toNumber()).toBe(40);
    expect(plannedPercent(milestones, '2024-07-01').toNumber()).toBe(100);
  });

  it('is even inside a milestone where the setting is on', () => {
    expect(plannedPercent(milestones, '2024-03-31', '2024-03-01').toNumber()).toBe(20);
    expect(plannedPercent(milestones, '2024-06-30', '2024-03-01').toNumber()).toBe(100);
    expect(plannedPercent(milestones, '2024-02-01', '2024-03-01').toNumber()).toBe(0);
  });

  it('has weights that sum to exactly 100', () => {
    expect(weightsSumTo100(['33.33', '33.33', '33.34'])).toBe(true);
    expect(weightsSumTo100(['33.33', '33.33', '33.33'])).toBe(false);
  });
});

describe('the light', () => {
  const unstarted = { ...project, startedOn: null, progressPercent: 0, milestones: [] };

  it.each([
    ['on schedule', project, '2024-05-31', 'GREEN'],
    ['accepted', { ...project, acceptedOn: '2024-05-01' }, '2024-05-31', 'BLUE'],
    ['accepted later', { ...project, acceptedOn: '2024-06-01' }, '2024-05-31', 'GREEN'],
    ['before the planned start', project, '2024-02-29', 'GREY'],
    ['lag 9.99', { ...project, progressPercent: '30.01' }, '2024-05-01', 'GREEN'],
    ['lag 10', { ...project, progressPercent: '30.00' }, '2024-05-01', 'YELLOW'],
    ['lag 30', { ...project, progressPercent: '10.00' }, '2024-05-01', 'YELLOW'],
    ['lag 30.01', { ...project, progressPercent: '9.99' }, '2024-05-01', 'RED'],
    ['not started for less than a month', unstarted, '2024-03-31', 'GREEN'],
    ['not started for a month', unstarted, '2024-04-01', 'YELLOW'],
    ['not started for three months', unstarted, '2024-06-01', 'RED'],
    ['30 days past the end', { ...project, progressPercent: 100 }, '2024-07-30', 'GREEN'],
    ['31 days past the end', { ...project, progressPercent: 100 }, '2024-07-31', 'RED'],
    [
      'completed, past the end',
      { ...project, progressPercent: 100, completedOn: '2024-06-20' },
      '2024-09-01',
      'GREEN',
    ],
  ] as const)('%s', (_name, given, on, expected) => {
    expect(scheduleLight(given, on)).toBe(expected);
  });

  it('takes the lag as a share of what was planned where the district says so', () => {
    const thresholds = { ...DEFAULT_LIGHT_THRESHOLDS, mode: 'RATIO', yellowFrom: 30, redAbove: 50 } as const;
    expect(scheduleLight({ ...project, progressPercent: 28 }, '2024-05-01', thresholds)).toBe('YELLOW');
    expect(scheduleLight({ ...project, progressPercent: 19 }, '2024-05-01', thresholds)).toBe('RED');
    expect(scheduleLight({ ...project, progressPercent: 0 }, '2024-03-10', thresholds)).toBe('GREEN');
  });
});
