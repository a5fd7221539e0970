import { sql } from 'kysely';
import { OUTLET_LEVELS } from '@doorstep/domain/code-lists/story-codes';
import { isInPeriod, isNotByInstant } from './conditions.js';
import { count, maximum, sum, told } from './definitions.js';
import type { Where } from './measures.js';
import { greatestOf, narrowed, rowsOf, sumOf } from './measures.js';
import { NO_TOWN, publicFacts } from './source.js';

const stories = publicFacts('fact_story', { splits: { ...NO_TOWN, FORMAT: 'format' }, record: 'story' });
const placements = publicFacts('fact_placement', { splits: { ...NO_TOWN, LEVEL: 'level', KIND: 'outlet_kind' }, record: 'mediaPlacement' });

const caseStudies = publicFacts('fact_case_study', { splits: NO_TOWN, record: 'caseStudy' });

const PUBLISHED_AT = { column: 'published_at', isInstant: true } as const;
const PUBLISHED_ON = { column: 'published_on' } as const;
const isOut: Where = (row, scope) => sql`${isInPeriod(row, PUBLISHED_AT, scope)} and ${isNotByInstant(row, 'withdrawn_at', scope)}`;
const out = rowsOf('media.stories', { label: ['已发布稿件', 'published stories'], source: stories, where: isOut, day: PUBLISHED_AT });
const videos = narrowed(out, 'media.videos', ['短视频', 'videos'], (row) => sql`${row.column('format')} = 'VIDEO'`);
const views = sumOf('media.views', 'views', { label: ['浏览量', 'views'], source: stories, where: isOut, day: PUBLISHED_AT });
const LEVEL = { level: 'level', levels: 'level' } as const;
const placed = rowsOf('media.placements', { label: ['刊播', 'placements'], source: placements, where: (row, scope) => isInPeriod(row, PUBLISHED_ON, scope), filters: LEVEL, day: PUBLISHED_ON });
const longest = greatestOf('media.longestSec', 'duration_sec', { label: ['最长播出时长', 'longest placement'], source: placements, where: (row, scope) => isInPeriod(row, PUBLISHED_ON, scope), filters: LEVEL, day: PUBLISHED_ON });

const cases = rowsOf('case.published', { label: ['典型案例', 'case studies'], source: caseStudies, where: (row, scope) => isInPeriod(row, PUBLISHED_ON, scope), day: PUBLISHED_ON });

const LEVELS = { isOfPeriod: true, codes: { level: OUTLET_LEVELS, levels: OUTLET_LEVELS } } as const;

/**
 * `api.calls` and `public.search` of the field's list are not among them: they count requests, and no row dates a request yet.
 * They become measures once the clients of the interface keep their daily counts.
 */
export const MEDIA_INDICATORS = [
  count(told('MEDIA', 'media.videos', ['短视频数', 'Videos'], ['期内发布、截至当日未撤下的视频。', 'Videos published in the period and not withdrawn by the day.'], { unit: ['条', 'videos'], isOfPeriod: true, without: ['FORMAT'] }), videos),
  count(told('MEDIA', 'media.placements', ['刊播数', 'Placements'], ['期内在媒体刊播的,按媒体级别。', 'Placements in the period, by level of the outlet.'], { ...LEVELS, unit: ['篇', 'placements'] }), placed),
  sum(told('MEDIA', 'media.views', ['浏览量', 'Views'], ['期内发布、截至当日未撤下的稿件的浏览量。', 'Views of stories published in the period and not withdrawn by the day.'], { unit: ['次', 'views'], isOfPeriod: true }), views),
  maximum(told('MEDIA', 'media.longestSec', ['最长播出时长', 'Longest placement'], ['期内刊播中最长的一条。', 'The longest placement of the period.'], { ...LEVELS, unit: ['秒', 'seconds'] }), longest),
  count(told('MEDIA', 'case.published', ['典型案例数', 'Case studies'], ['期内发布的典型案例。', 'Case studies published in the period.'], { unit: ['个', 'case studies'], isOfPeriod: true }), cases),
] as const;
