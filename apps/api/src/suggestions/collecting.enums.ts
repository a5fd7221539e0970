import {
  CHANNEL_GROUPS,
  COLLECTION_POINT_HOSTS,
  COLLECTION_POINT_KINDS,
  EVENT_KINDS,
  EVENT_PLACE_KINDS,
  EVENT_PURPOSES,
  PUBLICITY_MATERIAL_KINDS,
  VISITOR_LEVELS,
} from '@doorstep/domain/code-lists/collecting-codes';
import { COLLECTOR_CRITERIA, COLLECTOR_KINDS } from '@doorstep/domain/code-lists/identity-codes';
import { COMMENDATION_LEVELS, SOLICITATION_TYPES } from '@doorstep/domain/code-lists/suggestion-codes';
import { CLUSTER_STATES } from '@doorstep/domain/machines/cluster';
import { TOPIC_STATES } from '@doorstep/domain/machines/topic';
import { enumOf } from '../platform/graph/enums.js';

export const ChannelGroup = enumOf('ChannelGroup', '渠道组别', 'Group of a channel', CHANNEL_GROUPS);
export const CollectionPointKind = enumOf('CollectionPointKind', '征集点类别', 'Kind of a collection point', COLLECTION_POINT_KINDS);
export const CollectionPointHost = enumOf('CollectionPointHost', '设点单位类别', 'Who hosts a collection point', COLLECTION_POINT_HOSTS);
export const PublicityMaterialKind = enumOf('PublicityMaterialKind', '宣传资料类别', 'Kind of publicity material', PUBLICITY_MATERIAL_KINDS);
export const EventKind = enumOf('EventKind', '活动类别', 'Kind of an event', EVENT_KINDS);
export const EventPurpose = enumOf('EventPurpose', '活动目的', 'Purpose of an event', EVENT_PURPOSES);
export const EventPlaceKind = enumOf('EventPlaceKind', '活动场所类别', 'Where an event is held', EVENT_PLACE_KINDS);
export const VisitorLevel = enumOf('VisitorLevel', '走访人级别', 'Level of a visitor', VISITOR_LEVELS);
export const CollectorKind = enumOf('CollectorKind', '征集员类别', 'Kind of a collector', COLLECTOR_KINDS);
export const CollectorCriterion = enumOf('CollectorCriterion', '聘请条件', 'Why a collector was chosen', COLLECTOR_CRITERIA);
export const CommendationLevel = enumOf('CommendationLevel', '表彰级别', 'Level of a commendation', COMMENDATION_LEVELS);
export const SolicitationType = enumOf('SolicitationType', '征集类型', 'Kind of solicitation', SOLICITATION_TYPES);
export const TopicState = enumOf('TopicState', '议题状态', 'State of a topic', TOPIC_STATES);
export const ClusterState = enumOf('ClusterState', '一类事状态', 'State of a cluster', CLUSTER_STATES);
