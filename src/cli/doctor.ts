/** `doctor`: whether everything is there that the app needs, and what to do about what is not. */
import { createHmac } from 'node:crypto';
import { defaultDatabase, listed } from '../config/variables.ts';
import { type SiftedEnvironment, siftEnvironment, timeVariables } from '../config.ts';
import { checkContent } from '../content/check.ts';
import { loadContent } from '../content/folder.ts';
import { sourcesOf } from '../main/content-sources.ts';
import { judgeTime } from '../main/time-policy.ts';
import type { Diagnosis } from '../ops/diagnosis.ts';
import { diagnose, type Patient } from '../ops/doctor.ts';
import { createAskSlack } from '../ops/slack-probe.ts';
import { manifestOf } from '../slack/manifest.ts';
import { type Command, print } from './command.ts';

export const doctor: Command = {
  name: 'doctor',
  summary: 'look for what keeps the app from working',
  help: [
    'Usage: node src/cli.ts doctor [--json]',
    '',
    'Looks at the tokens and their scopes, events, the support channel, the clock, the database, the content and Node,',
    'with the environment that the app would be started with. It changes nothing.',
    '',
    '  --json  one object: {"ok", "checks": [{"check", "status", "found", "todo"}]}',
    '',
    'Exit code 1 when a check fails.',
  ].join('\n'),
  options: { json: { type: 'boolean' } },
  async run({ values }) {
    const diagnoses = await diagnose(patientOf(await withTime(siftEnvironment())));
    const isWell = diagnoses.every(({ status }) => status !== 'fail');
    if (values['json'] === true) print(JSON.stringify({ ok: isWell, checks: diagnoses }));
    else for (const diagnosis of diagnoses) print(toLines(diagnosis));
    return isWell ? 0 : 1;
  },
};

/** What is wrong with the variables about time is found by reading them together. */
async function withTime(environment: SiftedEnvironment): Promise<SiftedEnvironment> {
  const time = await judgeTime(timeVariables(environment.sound));
  return 'problems' in time
    ? { ...environment, problems: new Map([...environment.problems, ...time.problems]) }
    : environment;
}

function toLines({ check, status, found, todo }: Diagnosis): string {
  const line = `${status.padEnd(5)} ${check}: ${found}`;
  return todo === undefined ? line : `${line}\n      ${todo}`;
}

/** What the doctor looks at, of an app that would be started with this environment. */
export function patientOf({ given, sound, problems }: SiftedEnvironment): Patient {
  const classic = manifestOf('classic');
  const needed = classic.oauth_config.scopes.bot;
  const agent = manifestOf('agent').oauth_config.scopes.bot;
  const apiUrl = (sound['SLACK_API_URL'] ?? 'https://slack.com/api/').replace(/\/?$/, '/');
  return {
    slack: {
      given,
      problems,
      ask: createAskSlack(apiUrl, Date.now),
      scopes: { needed, agent },
      events: classic.settings.event_subscriptions.bot_events,
      knock,
    },
    database: async () => {
      const { inspectDatabase } = await import('../store/inspect.ts');
      return inspectDatabase(sound['DATABASE_URL'] ?? defaultDatabase);
    },
    content: async () => {
      const content = await loadContent(sourcesOf(listed(sound['CONTENT_SOURCES'] ?? '')));
      const findings = checkContent(content);
      const errors = findings.filter(({ severity }) => severity === 'error');
      return {
        pages: content.pages.length,
        errors: errors.map(({ path, message }) => `${path}: ${message}`),
        warnings: findings.length - errors.length,
      };
    },
    node: { version: process.version, oldest: 24 },
  };
}

/** Asks the app of this machine what Slack asks when an address is entered: whoever knows the secret is answered. */
async function knock(port: number, secret: string): Promise<'taken' | 'refused' | 'nobody'> {
  const body = JSON.stringify({ type: 'url_verification', challenge: 'doctor' });
  const at = Math.floor(Date.now() / 1000);
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`;
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': `${at}`,
    'x-slack-signature': signature,
  };
  try {
    const url = `http://127.0.0.1:${port}/slack/events`;
    const { ok } = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(3_000) });
    return ok ? 'taken' : 'refused';
  } catch {
    return 'nobody';
  }
}
