import { AuditChain, AuditEntry } from './audit-entry.entity.js';
import { ChangeLogEntry } from './change-log-entry.entity.js';
import { DeadlinePolicy } from './deadline-policy.entity.js';
import { NumberCounter, ReceiptCounter } from './number-counter.entity.js';
import { RequestCount } from './request-count.entity.js';
import { Setting } from './setting.entity.js';
import { SetupLink } from './setup-link.entity.js';
import { WorkCalendar } from './work-calendar.entity.js';
import { Attachment, UploadToken } from './attachment.entity.js';
import { Notification } from './notification.entity.js';
import { SavedView } from './saved-view.entity.js';
import { ImportJob, ImportRow } from './import-job.entity.js';
import { ApiClient, WebhookDelivery, WebhookSubscription } from './api-client.entity.js';

/** Entities of the slice, for the registry. */
export const platformEntities = [
  Setting,
  WorkCalendar,
  DeadlinePolicy,
  AuditChain,
  AuditEntry,
  ChangeLogEntry,
  ReceiptCounter,
  NumberCounter,
  SetupLink,
  Attachment,
  UploadToken,
  Notification,
  SavedView,
  ImportJob,
  ImportRow,
  ApiClient,
  WebhookSubscription,
  WebhookDelivery,
  RequestCount,
];
