/** Why a section was not what somebody asked for, in the order in which they are offered. */
export const shortcomings = [
  'wrong-version',
  'wrong-platform',
  'wrong-section',
  'missing-step',
  'out-of-date',
  'other',
] as const;
/** One of them. */
export type Shortcoming = (typeof shortcomings)[number];
