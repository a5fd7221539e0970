import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Attachment } from '../../platform/files/admin/attachment.type.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar, DateTimeScalar } from '../../platform/graph/scalars.js';
import { TimelineEntry } from '../../platform/graph/timeline-type.js';
import { RenditionKind, StoryFormat, StoryState } from '../story.enums.js';

@ObjectType({ description: bilingual('专栏', 'A column of stories') })
export class MediaColumn {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
}

@ObjectType({ description: bilingual('稿件关联的对象', 'What a story tells of') })
export class StoryLink {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('标题', 'Title') })
  title!: string;
}

@ObjectType({ description: bilingual('稿件的一个图片、视频或音频文件', 'A picture, film or recording of a story') })
export class Rendition {
  @Field(() => RenditionKind, { description: bilingual('用途', 'What it is for') })
  kind!: string;
  @Field(() => Attachment, { description: bilingual('文件', 'The file') })
  file!: Attachment;
  @Field(() => String, { description: bilingual('文字说明', 'What it shows, in words') })
  altText!: string;
  @Field(() => String, { description: bilingual('摄影或制作', 'Who made it') })
  credit!: string;
}

@ObjectType({ description: bilingual('稿件', 'A story') })
export class Story {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { description: bilingual('标题', 'Title') })
  title!: string;
  @Field(() => StoryFormat, { description: bilingual('形式', 'Format') })
  format!: string;
  @Field(() => StoryState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => MediaColumn, { nullable: true, description: bilingual('专栏', 'Column') })
  column!: MediaColumn | null;
  @Field(() => String, { nullable: true, description: bilingual('正文', 'Text') })
  body!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('链接', 'Link') })
  link!: string | null;
  @Field(() => String, { description: bilingual('署名', 'Byline') })
  byline!: string;
  @Field(() => Int, { description: bilingual('修订号', 'Revision') })
  revision!: number;
  @Field(() => String, { nullable: true, description: bilingual('更正说明', 'What was corrected') })
  correctionNote!: string | null;
  @Field(() => String, { description: bilingual('版权方', 'Copyright holder') })
  copyrightHolder!: string;
  @Field(() => String, { description: bilingual('使用条件', 'Terms of use') })
  usageTerms!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('授权截止', 'Rights until') })
  rightsUntil!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('限时发布', 'Not before') })
  embargoUntil!: string | null;
  @Field(() => Int, { nullable: true, description: bilingual('时长(秒)', 'Length, seconds') })
  durationSec!: number | null;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('发布时间', 'When it was published') })
  publishedAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('撤稿时间', 'When it was withdrawn') })
  withdrawnAt!: string | null;
  @Field(() => [StoryLink], { description: bilingual('关联项目', 'Projects') })
  projects!: StoryLink[];
  @Field(() => [Rendition], { description: bilingual('图片、视频和音频', 'Pictures, films and recordings') })
  renditions!: Rendition[];
  @Field(() => [StoryLink], { description: bilingual('关联建议', 'Suggestions') })
  suggestions!: StoryLink[];
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => [TimelineEntry], { description: bilingual('经过', 'What happened') })
  timeline!: TimelineEntry[];
}

export const StoryList = adminTypes.listOf('Story', () => Story);
