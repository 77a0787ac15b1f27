import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createMetrics } from '../../../src/ops/metrics.ts';

const ops = join(import.meta.dirname, '../../../ops');

const dashboard = z
  .object({
    panels: z.array(
      z.object({
        id: z.number(),
        title: z.string(),
        gridPos: z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
        targets: z.array(z.object({ expr: z.string(), refId: z.string() })).default([]),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(ops, 'grafana-dashboard.json'), 'utf8')));
const alerts = z
  .object({
    groups: z.array(
      z.object({
        rules: z.array(
          z.object({
            alert: z.string(),
            expr: z.string(),
            labels: z.object({ severity: z.enum(['critical', 'warning']) }),
            annotations: z.object({ summary: z.string(), description: z.string() }),
          }),
        ),
      }),
    ),
  })
  .parse(parse(readFileSync(join(ops, 'alerts.yaml'), 'utf8')));

const shown = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
const watched = alerts.groups.flatMap(({ rules }) => rules.map(({ expr }) => expr));
const namesIn = (expressions: readonly string[]) =>
  new Set(expressions.flatMap((expr) => expr.match(/\b(?:assistant|process|nodejs)_\w+/g) ?? []));

/** What /metrics gives, by name, with the labels that each name has; everything has happened once. */
const exported = new Map<string, Set<string>>();
beforeAll(async () => {
  const metrics = createMetrics({
    backlog: async () => [],
    tickets: async () => new Map([['open', 1]]),
    content: () => ({ pages: 1, sections: 1, builtAt: 0 }),
    isConnected: () => true,
    reachesEngineers: () => true,
    paused: async () => 0,
    clock: () => 0,
  });
  metrics.asked({ surface: 'mention', kind: 'answer', confidence: 1 });
  metrics.searched(1);
  metrics.replied(1);
  metrics.called('chat.postMessage', 'ok');
  for (const line of (await metrics.render()).split('\n')) {
    const [, name, labels = ''] = /^(\w+)(?:\{([^}]*)\})? /.exec(line) ?? [];
    if (name === undefined) continue;
    const known = exported.get(name) ?? new Set(['job', 'instance']);
    exported.set(name, known);
    for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) known.add(label);
  }
});

describe.each([
  ['the dashboard', shown],
  ['the alerts', watched],
])('%s', (_which, expressions) => {
  it('looks at nothing that is not exported', () => {
    expect([...namesIn(expressions)].filter((name) => !exported.has(name))).toEqual([]);
  });

  it('asks no metric for a label that it has not', () => {
    for (const [, name = '', labels = ''] of expressions.join('\n').matchAll(/\b(\w+)\{([^}]*)\}/g)) {
      for (const [, label = ''] of labels.matchAll(/(\w+)\s*[=!]/g)) expect(exported.get(name), name).toContain(label);
    }
    for (const [, labels = '', name = ''] of expressions.join('\n').matchAll(/ by \(([^)]*)\) \((?:\w+\()?(\w+)/g)) {
      for (const label of labels.split(', ')) expect(exported.get(name), name).toContain(label);
    }
  });
});

describe('the dashboard', () => {
  it('shows everything that the app exports of itself', () => {
    const names = [...exported.keys()].filter((name) => name.startsWith('assistant_'));
    const families = new Set(names.map((name) => name.replace(/_(bucket|sum|count)$/, '')));
    const seen = new Set([...namesIn(shown)].map((name) => name.replace(/_(bucket|sum|count)$/, '')));
    expect([...families].filter((name) => !seen.has(name))).toEqual([]);
  });

  it('has each panel once, in a place of its own', () => {
    const { panels } = dashboard;
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, at) => `${x + (at % w)}/${y + Math.floor(at / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(panels.every(({ gridPos: { x, w } }) => x + w <= 24)).toBe(true);
  });
});

describe('the alerts', () => {
  it('are each named once, and say what to do', () => {
    const rules = alerts.groups.flatMap(({ rules: all }) => all);
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    expect(rules.every(({ annotations }) => annotations.description.length > 20)).toBe(true);
  });
});
