/**
 * The language of a fence, by which Slack colours its code. Only names that highlighters agree on are passed on: what
 * Slack says of others is not documented, and a refusal would cost the whole message its form.
 *
 * @see https://docs.slack.dev/reference/block-kit/block-elements/rich-text-preformatted-element
 */

const common = new Set('bash css diff go graphql html java javascript json python sql typescript xml yaml'.split(' '));
/** As authors write them. */
const aliases: Readonly<Record<string, string>> = {
  gql: 'graphql',
  golang: 'go',
  js: 'javascript',
  py: 'python',
  sh: 'bash',
  shell: 'bash',
  ts: 'typescript',
  yml: 'yaml',
};

/** Gives the name for Slack of the first word behind a fence; nothing for plain text, and for what is rarer. */
export function languageOf(fence = ''): string | undefined {
  const [name = ''] = fence.toLowerCase().split(/[^a-z]/, 1);
  const language = Object.hasOwn(aliases, name) ? aliases[name] : name;
  return language !== undefined && common.has(language) ? language : undefined;
}
