import { Attachment } from '../platform/attachment.entity.js';
import { requireFiles } from '../platform/files/hold-files.js';
import { field } from '../platform/graph/input.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { Rendition } from './rendition.entity.js';
import { RenditionKind } from './story.enums.js';
import { storyConcept } from './story.policy.js';

const OPEN = ['DRAFT', 'SUBMITTED', 'APPROVED'];

/** A picture, film or recording of the story, with words for those who cannot see or hear it. */
export const addRendition = editOperation({
  name: 'addRendition',
  zh: '添加图片或音视频',
  en: 'Add a picture, film or recording',
  move: 'story.draft',
  concept: storyConcept,
  states: OPEN,
  input: {
    kind: field.choice(RenditionKind, '用途', 'What it is for'),
    fileId: field.attachment('文件', 'File', 'STORY_MEDIA'),
    altText: field.text('文字说明', 'What it shows, in words', 300),
    credit: field.text('摄影或制作', 'Who made it', 60),
    durationSec: field.int('时长(秒)', 'Length, seconds', 0, 86_400).optional(),
  },
  async guard(act, row, { kind, fileId }) {
    await requireFiles(act, [fileId], 'STORY_MEDIA', 'fileId');
    const covers = kind === 'COVER' ? await act.em.count(Rendition, { districtCode: act.districtCode, storyId: row.id, kind }) : 0;
    if (covers > 0) act.refuse('DUPLICATE', 'kind');
  },
  async change(act, row, { kind, fileId, altText, credit, durationSec }) {
    const file = await act.em.findOneOrFail(Attachment, { id: fileId, districtCode: act.districtCode });
    act.em.create(Rendition, {
      districtCode: act.districtCode,
      storyId: row.id,
      kind,
      fileId,
      mime: file.mediaType,
      width: file.width ?? null,
      height: file.height ?? null,
      durationSec: durationSec ?? null,
      bytes: file.bytes,
      sha256: file.sha256,
      altText,
      credit,
      createdBy: act.actorId,
    });
  },
});

/** A file that the story goes without; it is removed at night. */
export const removeRendition = editOperation({
  name: 'removeRendition',
  zh: '移除图片或音视频',
  en: 'Remove a picture, film or recording',
  move: 'story.draft',
  concept: storyConcept,
  states: OPEN,
  input: { fileId: field.id('att', '文件', 'File') },
  async change(act, row, { fileId }) {
    const held = await act.em.findOne(Rendition, { districtCode: act.districtCode, storyId: row.id, fileId });
    if (!held) return act.stop('NOT_FOUND', 'fileId');
    act.em.remove(held);
  },
});
