/**
 * Values of files that say nothing that could be lost, or that the dataset has in words of its own,
 * each with the reason.
 */
import type { Structural } from './walk.ts';

export const STRUCTURAL: readonly Structural[] = [
  {
    field: /^(version|format_version|multigraph|multi|allowSelfLoops|generated_by)$/,
    reason: 'of the format and its program, not of what is in the file',
  },
  { field: /^[xyrgb]$/, reason: 'places are scaled to the picture, channels make a colour' },
  {
    field: /^(id|for|key|class|title|type|attr\.name|attr\.type|yfiles\.type)$/,
    within: /^(attribute|attributes|key|data|attvalue)$/,
    reason: 'how XML declares attributes, whose values are looked for',
  },
  { field: /^id$/, within: /^graph$/, reason: 'nothing refers to a graph' },
  { field: /^_id$/, within: /^maps$/, reason: 'nothing refers to what a map of Kumu shows' },
  {
    field: /^(directed|edgedefault|defaultedgetype|undirected|direction|arrows?|type|reversed)$/i,
    text: /^(true|false|directed|undirected|mutual|mixed|to|1->2)$/i,
    reason: 'where a line points is in its two ends, and in its relation',
  },
  { field: /^(source|target)$/, within: /^Arrows$/, reason: 'where a line points' },
  { field: /^(source|target)$/, text: /^\d$/, reason: 'an end by the index of its node' },
  { field: /^(mode|timeformat|timerepresentation)$/, reason: 'says how the times are read' },
  { field: /^timeset$/, reason: 'several days, of which each makes a claim' },
  { field: /^vars$/, reason: 'the names of the columns of a SPARQL result' },
  {
    field: /^type$/,
    text: /^(uri|literal)$/,
    within: /^bindings$/,
    reason: 'whether a value of SPARQL is an address, which is seen',
  },
  { field: /^(first|last)_seen$/, reason: 'when a program saw an entity, and nothing of it' },
  { field: /^category_id$/, reason: 'a number of LittleSis, whose words are the relation' },
  {
    field: /^schema$/,
    text: /^(Family|Occupancy|Position|Directorship|Ownership|Payment|Person)$/,
    reason: 'what FollowTheMoney calls a relation, a post or a person',
  },
  {
    field: /^(kind|group|element type)$/,
    text: /^(person|event)$/i,
    reason: 'people and events are collections of their own',
  },
  {
    field: /^status$/,
    text: /\b(false|investigation|pending|disputed|hoax|not confirmed|contested)\b|^true\?$/,
    reason: 'a phrase that is a status: statuses.test.ts says which',
  },
  {
    field: /^(option|result|classification)$/,
    text: /^(yea|nay|excused|not guilty|pass|fail|SIN_RESPONDER|parliamentary group)$/i,
    reason: 'words for options, results and benches: import.test.ts says which',
  },
];
