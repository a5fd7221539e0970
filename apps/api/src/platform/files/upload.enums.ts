import { ATTACHMENT_KINDS } from '@doorstep/domain/code-lists/platform-codes';
import { RESIDENT_PURPOSES, UPLOAD_PURPOSES } from '@doorstep/domain/upload-purposes';
import { enumOf } from '../graph/enums.js';

export const AttachmentKind = enumOf('AttachmentKind', '文件种类', 'Kinds of files', ATTACHMENT_KINDS);
export const UploadPurpose = enumOf('UploadPurpose', '上传用途', 'What a file is sent for', UPLOAD_PURPOSES);
export const ResidentUploadPurpose = enumOf('ResidentUploadPurpose', '群众上传的用途', 'What residents send files for', RESIDENT_PURPOSES);
