/** The closed lists of the model, apart from the schema so that a page can read them without it. */

/**
 * How a claim is made, from confirmed to denied; never how true it is thought to be. `unsourced` is
 * never written in data: it is the status of a report without a source.
 */
export const STATUSES = [
  'confirmed',
  'reported',
  'promised',
  'expected',
  'alleged',
  'opinion',
  'unsourced',
  'denied',
] as const;

/**
 * What a member can do in a vote (Popolo, with the walk-out kept apart from absence, and who
 * presides from who does not vote).
 */
export const OPTIONS = [
  'yes',
  'no',
  'abstain',
  'paired',
  'walk-out',
  'not-voting',
  'absent',
  'leave',
  'present',
] as const;

/** What a thing of the graph can be. */
export const KINDS = [
  'person',
  'group',
  'organization',
  'post',
  'event',
  'vote',
  'document',
  'place',
  'thing',
] as const;

/** What the subject of `relative-of` is to its object. */
export const KINSHIPS = [
  'father',
  'mother',
  'son',
  'daughter',
  'brother',
  'sister',
  'spouse',
] as const;

/** What sort of tie a relation is, where that is drawn in a way of its own. */
export const CATEGORIES = ['kinship', 'membership', 'office', 'authorship'] as const;

/** How many characters a blurb has at most: it stands under a name in a picture. */
export const BLURB_LENGTH = 48;

export type Status = (typeof STATUSES)[number];
export type VoteOption = (typeof OPTIONS)[number];
export type Kind = (typeof KINDS)[number];
export type Kinship = (typeof KINSHIPS)[number];
export type Category = (typeof CATEGORIES)[number];

/**
 * Parts of a picture that can be left out: the title block, the legend, the list of sources, the
 * credit with date and address.
 */
export const PARTS = ['title', 'legend', 'sources', 'credit'] as const;
export type PicturePart = (typeof PARTS)[number];
