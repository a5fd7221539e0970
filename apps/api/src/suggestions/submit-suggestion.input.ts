import { UPLOAD_PURPOSES } from '@doorstep/domain/upload-purposes';
import { z } from 'zod';
import { field, InputField, inputOf } from '../platform/graph/input.js';
import { submitterInput } from './submitter.input.js';
import { SuggestionNature } from './suggestion.enums.js';

/** 128 bits need 22 characters of base64url or 32 hexadecimal digits (model §2.4). */
function carriesEnoughRandomness(clientMutationId: string): boolean {
  const isHex = /^[0-9a-fA-F]+$/.test(clientMutationId);
  return /^[A-Za-z0-9_-]{22,128}$/.test(clientMutationId) && (!isHex || clientMutationId.length >= 32);
}

const clientMutationId = new InputField(
  '提交标识(至少 128 位随机数,22 个 base64url 字符或 32 个十六进制字符);重复提交得到同一回执',
  'Key of this submission, at least 128 random bits: 22 characters of base64url or 32 hexadecimal digits; a repetition gets the same receipt',
  () => String,
  z.string().refine(carriesEnoughRandomness, { params: { code: 'INVALID' } }),
);

const consent = new InputField(
  '已阅读并同意个人信息告知',
  'Has read the privacy notice and agrees',
  () => Boolean,
  z.boolean().refine((given) => given, { params: { code: 'CONSENT_REQUIRED' } }),
);

const districtCode = new InputField(
  '6 位区划代码',
  'Division code of the district, 6 digits',
  () => String,
  z.string().refine((code) => /^\d{6}$/.test(code), { params: { code: 'INVALID' } }),
);

/** What a resident without an account sends. */
export const submitSuggestionInput = inputOf('SubmitSuggestionInput', '提交建议', 'Submit a suggestion', {
  clientMutationId,
  districtCode,
  villageCode: field.place(12, '所在村(社区)代码', 'Code of the village or community').optional(),
  collectionPointToken: field.text('征集二维码中的标识', 'Token in the code of a collection point', 100).optional(),
  title: field.text('标题', 'Title', 120),
  content: field.text('内容', 'Text', 5000),
  nature: field.choice(SuggestionNature, '事项性质', 'Nature of the matter').optional(),
  attachments: field.texts('附件:createUpload 给出的 token,文件须已传完', 'Attachments: the tokens that createUpload gave, their files sent', 64, UPLOAD_PURPOSES.SUGGESTION.most).optional(),
  consent,
  submitter: field.group('建议人(可不填)', 'Who makes it; may be left out', submitterInput).optional(),
});

export type SubmitSuggestionValues = z.infer<typeof submitSuggestionInput.check>;
