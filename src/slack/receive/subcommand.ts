/** What `/upgrade` does beside answering: one word alone. Whatever else begins with such a word is a question. */

const subcommands = ['help', 'status', 'queue', 'pause', 'resume'] as const;
/** One of them. */
export type Subcommand = (typeof subcommands)[number];

/** Reads the text of a command; a question gives nothing. */
export function toSubcommand(text: string): Subcommand | undefined {
  const word = text.trim().toLowerCase();
  return subcommands.find((subcommand) => subcommand === word);
}
