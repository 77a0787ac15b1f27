/** Moments as Slack's clients show them, in the reader's own time; those that cannot show the day. */

/** The day and the time. */
export function dateOf(at: number): string {
  return shown(at, '{date_short_pretty} {time}');
}

/** How long ago it was, worked out while it is shown: it is never out of date. */
export function agoOf(at: number): string {
  return shown(at, '{ago}');
}

function shown(at: number, form: string): string {
  return `<!date^${Math.floor(at / 1000)}^${form}|${new Date(at).toISOString().slice(0, 10)}>`;
}
