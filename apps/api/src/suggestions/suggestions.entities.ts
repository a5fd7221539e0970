import { Assignment, AssignmentReturn, ExtensionRequest } from './assignment.entity.js';
import { Channel } from './channel.entity.js';
import { CollectionPoint } from './collection-point.entity.js';
import { Conversion, ConversionSuggestion } from './conversion.entity.js';
import { EngagementEvent } from './engagement-event.entity.js';
import { FollowUp, SuggestionRating } from './suggestion-rating.entity.js';
import { HouseholdVisit, ResearchVisit } from './household-visit.entity.js';
import { HouseholdVisitContact } from './household-visit-contact.entity.js';
import { Reply, ReplyPoint } from './reply.entity.js';
import { ResearchRecord, TriageChange } from './suggestion-research.entity.js';
import { Submitter } from './submitter-contact.entity.js';
import { Suggestion } from './suggestion.entity.js';
import { SuggestionEvent, SuggestionMessage } from './suggestion-event.entity.js';
import { SolicitationTopic, SolicitationTopicEvent } from './solicitation-topic.entity.js';
import { Collector } from './collector.entity.js';
import { CollectorContact } from './collector-contact.entity.js';
import { TopicSubscription } from './topic-subscription.entity.js';
import { TopicSubscriptionContact } from './topic-subscription-contact.entity.js';
import { SuggestionCluster, SuggestionClusterEvent } from './suggestion-cluster.entity.js';
import { OutcomeAssessment } from './outcome-assessment.entity.js';
import { Commendation } from './commendation.entity.js';
import { CommendationContact } from './commendation-contact.entity.js';

/** Entities of the slice, for the registry. */
export const suggestionEntities = [
  Channel,
  CollectionPoint,
  EngagementEvent,
  HouseholdVisit,
  ResearchVisit,
  HouseholdVisitContact,
  Submitter,
  Suggestion,
  SuggestionEvent,
  SuggestionMessage,
  TriageChange,
  ResearchRecord,
  Assignment,
  AssignmentReturn,
  ExtensionRequest,
  Reply,
  ReplyPoint,
  SuggestionRating,
  FollowUp,
  Conversion,
  ConversionSuggestion,
  SolicitationTopic,
  SolicitationTopicEvent,
  Collector,
  CollectorContact,
  TopicSubscription,
  TopicSubscriptionContact,
  SuggestionCluster,
  SuggestionClusterEvent,
  OutcomeAssessment,
  Commendation,
  CommendationContact,
];
