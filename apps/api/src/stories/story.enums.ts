import { OUTLET_KINDS, OUTLET_LEVELS, RENDITION_KINDS, STORY_FORMATS } from '@doorstep/domain/code-lists/story-codes';
import { STORY_STATES } from '@doorstep/domain/machines/story';
import { enumOf } from '../platform/graph/enums.js';

export const StoryState = enumOf('StoryState', '稿件状态', 'State of a story', STORY_STATES);
export const StoryFormat = enumOf('StoryFormat', '稿件形式', 'Format of a story', STORY_FORMATS);
export const RenditionKind = enumOf('RenditionKind', '素材用途', 'What a file of a story is for', RENDITION_KINDS);
export const OutletLevel = enumOf('OutletLevel', '媒体级别', 'Level of a media outlet', OUTLET_LEVELS);
export const OutletKind = enumOf('OutletKind', '媒体类别', 'Kind of a media outlet', OUTLET_KINDS);
