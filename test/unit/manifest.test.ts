import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { manifestFiles, withScopeTable } from '../../src/main/manifest.ts';
import { ids } from '../../src/slack/ids.ts';
import { manifestOf } from '../../src/slack/manifest.ts';
import { free, grants } from '../../src/slack/scopes.ts';
import { agentMethods } from '../../src/workspace/web-api/agents.ts';
import { chatMethods } from '../../src/workspace/web-api/chat.ts';
import { conversationMethods } from '../../src/workspace/web-api/conversations.ts';
import { fileMethods } from '../../src/workspace/web-api/files.ts';
import { functionMethods } from '../../src/workspace/web-api/functions.ts';
import { peopleMethods } from '../../src/workspace/web-api/people.ts';
import { viewMethods } from '../../src/workspace/web-api/views.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
/** As published by slackapi/manifest-schema, schemas/manifest.schema.2.0.0.json. */
const schema = JSON.parse(read('test/fixtures/slack-manifest.schema.json'));
const validator = () => new Ajv({ strict: false, validateFormats: false }).compile(schema);

/** What stands in the code, the table itself left out. */
const sources = globSync('src/slack/**/*.ts', { cwd: root }).filter((file) => !/(scopes|manifest)\.ts$/.test(file));
const code = sources.map(read).join('\n');

function found(pattern: RegExp): readonly string[] {
  return [...new Set([...code.matchAll(pattern)].map(([, name = '']) => name))].toSorted();
}

describe('the manifests', () => {
  it.each(Object.entries(manifestFiles()))('%s is what npm run manifest writes', (file, text) => {
    expect(read(file)).toBe(text);
  });

  it.each(Object.keys(manifestFiles()))('%s is valid against the schema that Slack publishes', (file) => {
    const validate = validator();
    expect(validate(parse(read(file))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('are refused by the same schema when a key is misspelt', () => {
    expect(validator()({ ...manifestOf('classic'), setings: {} })).toBe(false);
  });

  it('differ in what makes an agent, and in nothing else', () => {
    const { agent_view: agentView, ...features } = manifestOf('agent').features;
    expect(agentView).toBeDefined();
    expect(features).toEqual(manifestOf('classic').features);
    const more = (key: 'scopes' | 'events') => {
      const of = (kind: 'classic' | 'agent') => {
        const { oauth_config, settings } = manifestOf(kind);
        return key === 'scopes' ? oauth_config.scopes.bot : settings.event_subscriptions.bot_events;
      };
      return of('agent').filter((name) => !of('classic').includes(name));
    };
    expect(more('scopes')).toEqual(['assistant:write']);
    expect(more('events')).toEqual(['agent_session_stopped']);
  });

  it('name what Slack sends back as the listeners know it', () => {
    const { features, functions, settings } = manifestOf('classic');
    // Without it every button is dead.
    expect(settings.interactivity.is_enabled).toBe(true);
    expect(features.slash_commands.map(({ command }) => command)).toEqual([ids.command]);
    expect(features.shortcuts.map(({ callback_id: id }) => id).toSorted()).toEqual(
      Object.values(ids.shortcut).toSorted(),
    );
    expect(Object.keys(functions)).toEqual([ids.step]);
  });
});

describe('the table of scopes', () => {
  const methods = [...new Set([...grants.flatMap((grant) => grant.methods), ...free.methods])].toSorted();
  const events = [...new Set([...grants.flatMap((grant) => grant.events), ...free.events])].toSorted();

  it('has every method that the code calls, and no other', () => {
    expect(found(/client\.(\w+(?:\.\w+)+)\(/g)).toEqual(methods);
  });

  it('has every event that the code listens to, and no other', () => {
    const listened = [
      ...found(/app\.event\('([^']+)'/g),
      ...(code.includes('app.function(') ? ['function_executed'] : []),
    ];
    // What the router reads is told apart by the event's type: all kinds of `message.…` are one.
    const routed = found(/z\.(?:enum|literal)\(\[?'(app_mention|message)'/g).concat(
      found(/'app_mention', '(message)'/g),
    );
    const known = new Set([...listened, ...routed]);
    expect([...new Set(events.map((event) => event.replace(/^message\..*/, 'message')))].toSorted()).toEqual(
      [...known].toSorted(),
    );
  });

  it('gives each method the scope that Slack asks for it', () => {
    const documented = {
      ...agentMethods,
      ...chatMethods,
      ...conversationMethods,
      ...fileMethods,
      ...functionMethods,
      ...peopleMethods,
      ...viewMethods,
    };
    for (const { scope, methods: needing } of grants) {
      for (const name of needing) {
        const { scopes = [] } = documented[name] ?? {};
        // Sessions need two: one to be written, and one to be an agent at all.
        expect([...scopes, ...(name.startsWith('agents.') ? ['assistant:write'] : [])], name).toContain(scope);
      }
    }
    for (const name of free.methods) expect(documented[name]?.scopes ?? [], name).toEqual([]);
  });

  it('asks for nothing without something that needs it', () => {
    const idle = grants.filter(({ scope, methods: needing, events: heard }) => {
      return needing.length + heard.length === 0 && scope !== 'commands';
    });
    expect(idle).toEqual([]);
    expect(new Set(grants.map(({ scope }) => scope)).size).toBe(grants.length);
  });

  it('stands in docs/slack.md as it is', () => {
    expect(read('docs/slack.md')).toBe(withScopeTable(read('docs/slack.md')));
  });
});
