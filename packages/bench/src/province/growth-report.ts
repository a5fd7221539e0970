import { table } from '../table.ts';
import type { Growth } from './growth.ts';
import type { Plan } from './plan.ts';
import { scansOf } from './plan.ts';

export function growthTable(measured: readonly Growth[]): string {
  const head = ['page', 'ms of 1', 'ms of many', 'growth', 'SQL ms of 1', 'of many', 'buffers of 1', 'of many', 'growth', 'reached by'];
  const lines = measured.map((growth) => [
    growth.page,
    growth.oneMs.toFixed(1),
    growth.manyMs.toFixed(1),
    `× ${growth.factor.toFixed(2)}`,
    sum(growth.onePlans, 'milliseconds').toFixed(1),
    sum(growth.manyPlans, 'milliseconds').toFixed(1),
    String(sum(growth.onePlans, 'buffers')),
    String(sum(growth.manyPlans, 'buffers')),
    `× ${bufferGrowth(growth).toFixed(2)}`,
    [...new Set(growth.manyPlans.flatMap(scansOf))].filter((scan) => scan.startsWith('all of')).join(', ') || 'indexes',
  ]);
  return table([head, ...lines], [9]);
}

/** One row a page, for a file. */
export function jsonRows(measured: readonly Growth[]): readonly object[] {
  return measured.map((growth) => ({
    page: growth.page,
    oneMs: growth.oneMs,
    manyMs: growth.manyMs,
    growth: growth.factor,
    oneBuffers: sum(growth.onePlans, 'buffers'),
    manyBuffers: sum(growth.manyPlans, 'buffers'),
    bufferGrowth: bufferGrowth(growth),
    plan: growth.manyPlans.map(({ lines }) => lines),
  }));
}

export function planText({ page, manyPlans }: Growth): string {
  return `── ${page}\n${manyPlans.map(({ lines }) => lines.join('\n')).join('\n\n')}`;
}

function bufferGrowth({ onePlans, manyPlans }: Growth): number {
  return sum(manyPlans, 'buffers') / Math.max(1, sum(onePlans, 'buffers'));
}

function sum(plans: readonly Plan[], key: 'buffers' | 'milliseconds'): number {
  return plans.reduce((total, plan) => total + plan[key], 0);
}
