// Slack's `ts` -> times and days as a reader writes them.

/**
 * Gives the moment of a message.
 *
 * @param {string} ts
 */
export function dateOf(ts) {
  return new Date(Number(ts) * 1000);
}

/**
 * Gives the time of day, such as 10:42.
 *
 * @param {Date} date
 */
export function timeOf(date) {
  return date.toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' });
}

/**
 * Gives the day: Today, Yesterday, or its date.
 *
 * @param {Date} date
 */
export function dayOf(date) {
  const today = new Date();
  const yesterday = new Date(today);
  yesterday.setDate(today.getDate() - 1);
  if (date.toDateString() === today.toDateString()) return 'Today';
  if (date.toDateString() === yesterday.toDateString()) return 'Yesterday';
  return date.toLocaleDateString(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
}
