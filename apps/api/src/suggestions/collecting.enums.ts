import { CHANNEL_GROUPS, COLLECTION_POINT_HOSTS, COLLECTION_POINT_KINDS } from '@doorstep/domain/code-lists/collecting-codes';
import { enumOf } from '../platform/graph/enums.js';

export const ChannelGroup = enumOf('ChannelGroup', '渠道组别', 'Group of a channel', CHANNEL_GROUPS);
export const CollectionPointKind = enumOf('CollectionPointKind', '征集点类别', 'Kind of a collection point', COLLECTION_POINT_KINDS);
export const CollectionPointHost = enumOf('CollectionPointHost', '设点单位类别', 'Who hosts a collection point', COLLECTION_POINT_HOSTS);
