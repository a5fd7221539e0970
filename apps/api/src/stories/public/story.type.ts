import { Field, ID, Int, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { publicTypes } from '../../platform/graph/public-types.js';
import { DateScalar, DateTimeScalar } from '../../platform/graph/scalars.js';
import { RenditionKind, StoryFormat } from '../story.enums.js';
import { StoryChangeKind } from './story-change.enum.js';

@ObjectType({ description: bilingual('稿件的一个图片、视频或音频文件', 'A picture, film or recording of a story') })
export class Rendition {
  @Field(() => RenditionKind, { description: bilingual('用途', 'What it is for') })
  kind!: string;
  @Field(() => String, { description: bilingual('地址,相对本站;照片可加 ?edge=320 或 960 取小图;撤稿后为 410', 'Its address on this server; photographs in smaller sizes with ?edge=320 or 960; 410 after withdrawal') })
  url!: string;
  @Field(() => String, { description: bilingual('媒体类型', 'Media type') })
  mediaType!: string;
  @Field(() => Int, { nullable: true, description: bilingual('宽,像素', 'Width in pixels') })
  width!: number | null;
  @Field(() => Int, { nullable: true, description: bilingual('高,像素', 'Height in pixels') })
  height!: number | null;
  @Field(() => Int, { nullable: true, description: bilingual('时长,秒', 'Length in seconds') })
  durationSec!: number | null;
  @Field(() => Int, { description: bilingual('字节数', 'Size in bytes') })
  bytes!: number;
  @Field(() => String, { description: bilingual('内容的 SHA-256', 'SHA-256 of its content') })
  sha256!: string;
  @Field(() => String, { description: bilingual('文字说明', 'What it shows, in words') })
  altText!: string;
  @Field(() => String, { description: bilingual('摄影或制作', 'Who made it') })
  credit!: string;
}

@ObjectType({ description: bilingual('已发布的稿件', 'A published story'), implements: publicTypes.Node })
export class Story {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('6 位区划代码', 'Division code of the district') })
  districtCode!: string;
  @Field(() => String, { description: bilingual('标题', 'Title') })
  title!: string;
  @Field(() => StoryFormat, { description: bilingual('形式', 'Format') })
  format!: string;
  @Field(() => String, { nullable: true, description: bilingual('专栏名', 'Name of the column') })
  columnName!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('正文,纯文本', 'Text, plain') })
  bodyText!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('链接', 'Link') })
  link!: string | null;
  @Field(() => String, { description: bilingual('署名', 'Byline') })
  byline!: string;
  @Field(() => Int, { description: bilingual('修订号,更正一次加一', 'Revision; rises with each correction') })
  revision!: number;
  @Field(() => String, { nullable: true, description: bilingual('更正说明', 'What was corrected') })
  correctionNote!: string | null;
  @Field(() => String, { description: bilingual('版权方', 'Copyright holder') })
  copyrightHolder!: string;
  @Field(() => String, { description: bilingual('使用条件', 'Terms of use') })
  usageTerms!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('授权截止日', 'Last day of the rights') })
  rightsUntil!: string | null;
  @Field(() => Int, { nullable: true, description: bilingual('时长,秒', 'Length in seconds') })
  durationSec!: number | null;
  @Field(() => [Rendition], { description: bilingual('图片、视频和音频', 'Pictures, films and recordings') })
  renditions!: Rendition[];
  @Field(() => DateTimeScalar, { description: bilingual('发布时间', 'When it was published') })
  publishedAt!: string;
}

@ObjectType({ description: bilingual('稿件的一次变化', 'One change of a story') })
export class StoryChange {
  @Field(() => StoryChangeKind, { description: bilingual('变化类型', 'Kind of the change') })
  kind!: string;
  @Field(() => ID, { description: bilingual('稿件编号', 'Id of the story') })
  storyId!: string;
  @Field(() => DateTimeScalar, { description: bilingual('变化时间', 'When it changed') })
  changedAt!: string;
  @Field(() => Story, { nullable: true, description: bilingual('当前内容;已撤稿为空', 'The story as it is now; null when withdrawn') })
  story!: Story | null;
}

export const StoryConnection = publicTypes.connectionOf('Story', () => Story);
export const StoryChangeConnection = publicTypes.connectionOf('StoryChange', () => StoryChange);
