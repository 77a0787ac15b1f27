/** The manifests as files: what `npm run manifest` writes, and a test compares with what is on disk. */
import { stringify } from 'yaml';
import { type ManifestKind, manifestOf } from '../slack/manifest.ts';
import { grants } from '../slack/scopes.ts';

const headers: Readonly<Record<ManifestKind, string>> = {
  classic: [
    'The Slack app, for any workspace: guests and the free plan included. https://api.slack.com/apps > Create New App >',
    'From a manifest. It uses Socket Mode, so no address has to be public; for HTTP, see README.md.',
  ].join('\n'),
  agent: [
    'The Slack app as an agent: suggested questions, and a status while it works. Guests cannot open agents, and a paid',
    'plan is needed; manifest.yml has everything else without that.',
  ].join('\n'),
};

const note = 'Written by `npm run manifest`; docs/slack.md says why it asks for each scope.';

/** Gives both files, text by name. */
export function manifestFiles(): Readonly<Record<string, string>> {
  return { 'manifest.yml': toFile('classic'), 'manifest.agent.yml': toFile('agent') };
}

function toFile(kind: ManifestKind): string {
  const comment = `${headers[kind]}\n${note}`.replace(/^/gm, '# ');
  return `${comment}\n${stringify(manifestOf(kind), { lineWidth: 0 })}`;
}

/** What surrounds the table of scopes in docs/slack.md. */
const tableStart = '<!-- scopes: npm run manifest -->';
const tableEnd = '<!-- end of scopes -->';

/** Puts the table of scopes as it is now into a page that has a place for it. */
export function withScopeTable(page: string): string {
  const from = page.indexOf(tableStart);
  const to = page.indexOf(tableEnd);
  if (from === -1 || to < from) throw new Error(`there is no place for the table of scopes: ${tableStart}`);
  return `${page.slice(0, from)}${tableStart}\n${scopeTable()}\n${page.slice(to)}`;
}

function scopeTable(): string {
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  const rows = grants.map(({ scope, why, methods, events, isForAgents }) => {
    const manifest = isForAgents === true ? ' (agent manifest only)' : '';
    return `| \`${scope}\` | ${why}${manifest} | ${code(methods)} | ${code(events)} |`;
  });
  return ['| scope | why | methods | events |', '|---|---|---|---|', ...rows].join('\n');
}
