import { expect, test } from 'vitest';
import { planOf, scansOf } from './plan.ts';

const LINES = [
  'Nested Loop  (cost=0.42..16.4 rows=1 width=32) (actual rows=1 loops=1)',
  '  Buffers: shared hit=29 read=4, temp read=7 written=7',
  '  ->  Index Scan using project_pkey on project p  (cost=0.42..8.44 rows=1 width=23) (actual rows=1 loops=1)',
  '        Buffers: shared hit=4',
  '  ->  Bitmap Heap Scan on contribution c  (cost=4.45..16.31 rows=3 width=54) (actual rows=3 loops=1)',
  '        ->  Bitmap Index Scan on contribution_project_id_idx  (cost=0.00..4.45 rows=3 width=0) (actual rows=3 loops=1)',
  '  ->  Parallel Seq Scan on town t  (cost=0.00..4.45 rows=3 width=0) (actual rows=3 loops=1)',
  'Planning:',
  '  Buffers: shared hit=500',
  'Execution Time: 1.518 ms',
];

test('the pages of the topmost node and the time of execution are read', () => {
  expect(planOf(LINES)).toMatchObject({ buffers: 33, milliseconds: 1.518 });
});

test('a plan tells by which index it comes to its rows and which tables it reads whole', () => {
  expect(scansOf(planOf(LINES))).toEqual(['project_pkey', 'contribution_project_id_idx', 'all of town']);
});
