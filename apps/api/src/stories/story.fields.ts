import { field } from '../platform/graph/input.js';
import { StoryFormat } from './story.enums.js';

/** What an author writes; a draft may be incomplete, sending it in asks for the rest. */
export const storyFields = {
  title: field.text('标题', 'Title', 120),
  format: field.choice(StoryFormat, '形式', 'Format'),
  columnId: field.id('col', '专栏', 'Column').optional(),
  projectIds: field.ids('prj', '关联项目', 'Projects').optional(),
  suggestionIds: field.ids('sug', '关联建议(已公开)', 'Suggestions (published)').optional(),
  body: field.text('正文', 'Text', 20_000).optional(),
  link: field.text('链接', 'Link', 500).optional(),
  byline: field.text('署名', 'Byline', 60),
  copyrightHolder: field.text('版权方', 'Copyright holder', 60),
  usageTerms: field.text('使用条件', 'Terms of use', 300),
  rightsUntil: field.date('授权截止', 'Rights until').optional(),
  embargoUntil: field.instant('限时发布', 'Not before').optional(),
  durationSec: field.int('时长(秒)', 'Length, seconds', 1, 86_400).optional(),
};

/** Only web links: a `javascript:` link would run in the reader's page. */
export function isWebLink(link: string): boolean {
  return URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);
}
