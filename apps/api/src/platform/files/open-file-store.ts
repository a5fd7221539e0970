import { join } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { Config } from '../config.js';
import { StartRefusal } from '../start-refusal.js';
import { FileStore } from './file-store.js';

/** Opens the store that the configuration names: the folder `files` of the data folder, or a bucket. */
export async function openFileStore({ dataFolder, files }: Pick<Config, 'dataFolder' | 'files'>): Promise<FileStore> {
  const incoming = join(dataFolder, 'incoming');
  if (files) return new FileStore(new Disk(await bucketOf(new URL(files))), null, incoming);
  const folder = join(dataFolder, 'files');
  return new FileStore(new Disk(new FSDriver({ location: folder, visibility: 'private' })), folder, incoming);
}

/** `s3://bucket?region=…&endpoint=…&pathStyle=1`; the keys come from where the SDK looks for them. */
async function bucketOf(address: URL): Promise<ConstructorParameters<typeof Disk>[0]> {
  const { S3Driver } = await import('flydrive/drivers/s3').catch(() => {
    throw partsMissing();
  });
  const endpoint = address.searchParams.get('endpoint');
  return new S3Driver({
    bucket: address.hostname,
    region: address.searchParams.get('region') ?? 'us-east-1',
    ...(endpoint ? { endpoint } : {}),
    forcePathStyle: address.searchParams.get('pathStyle') === '1',
    supportsACL: false,
    visibility: 'private',
  });
}

function partsMissing(): StartRefusal {
  const remedy = 'npx pnpm --filter @doorstep/api add @aws-sdk/client-s3 @aws-sdk/s3-request-presigner';
  return new StartRefusal(
    { what: 'DOORSTEP_FILES 指向对象存储，但没有安装它的客户端。', why: '默认安装不带这个部件。', remedy },
    { what: 'DOORSTEP_FILES names a bucket, but its client is not installed.', why: 'The usual installation comes without it.', remedy },
  );
}
