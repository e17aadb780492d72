/** Which topic answers a query, with the router's score from 0 to 1. */
export interface RoutedTopic {
  /** null: the fallback answers. */
  topic: string | null
  score: number
}

/** A query that another topic answers now. */
export interface MovedQuery {
  query: string
  /** The topic that lists it as an example query, of the head if it is there; null for an utterance of a test set. */
  owner: string | null
  before: RoutedTopic
  after: RoutedTopic
}

/** Two topics that a caller cannot tell apart, by the queries of one that lean to the other. */
export interface ConfusablePair {
  topics: readonly [string, string]
  queries: readonly string[]
}

/** Each query taken out of its topic and routed: shares of 0 to 1. */
export interface LeaveOneOut {
  queries: number
  top1: number
  top3: number
}

/** How the head answers what base and head list as example queries and what test sets say. */
export interface RoutingDiff {
  /** Queries asked of both sides. */
  queries: number
  moved: readonly MovedQuery[]
  /** Pairs that were told apart on the base, and are not on the head. */
  confusable: readonly ConfusablePair[]
  score: { before: LeaveOneOut; after: LeaveOneOut }
}
