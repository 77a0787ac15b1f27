import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { chartId, headerOf, renderings } from '../../fixtures/render-chart.ts';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const rendered = (name: string) => read(`test/fixtures/chart/${name}.yaml`);

const probe = z.object({ httpGet: z.object({ path: z.string(), port: z.string() }) });
const deploymentSchema = z.object({
  spec: z.object({
    replicas: z.number(),
    strategy: z.object({ type: z.string() }),
    template: z.object({
      spec: z.object({
        automountServiceAccountToken: z.boolean(),
        securityContext: z.object({ runAsNonRoot: z.boolean(), runAsUser: z.number() }),
        containers: z.tuple([
          z.object({
            securityContext: z.object({ readOnlyRootFilesystem: z.boolean(), allowPrivilegeEscalation: z.boolean() }),
            env: z.array(
              z.object({ name: z.string(), value: z.string().optional(), valueFrom: z.unknown().optional() }),
            ),
            ports: z.array(z.object({ name: z.string(), containerPort: z.number() })),
            startupProbe: probe,
            livenessProbe: probe,
            readinessProbe: probe,
            resources: z.object({ limits: z.object({ memory: z.string() }) }),
            volumeMounts: z.array(z.object({ name: z.string(), mountPath: z.string() })),
          }),
        ]),
      }),
    }),
  }),
});

function objectsOf(name: string) {
  const objects = parseAllDocuments(rendered(name)).map((document): unknown => document.toJS());
  return new Map(objects.map((object) => [z.object({ kind: z.string() }).parse(object).kind, object]));
}

function deploymentOf(name: string) {
  const { spec } = deploymentSchema.parse(objectsOf(name).get('Deployment'));
  const [container] = spec.template.spec.containers;
  return { spec, pod: spec.template.spec, container };
}

describe('the chart', () => {
  it.each(Object.keys(renderings))('stands as Helm rendered it in test/fixtures/chart/%s.yaml', (name) => {
    // After a change: node test/fixtures/render-chart.ts, with Helm in PATH.
    expect(rendered(name).split('\n')[0]).toBe(headerOf(chartId()));
  });

  it('is one copy on a volume with SQLite, and three without one on PostgreSQL', () => {
    expect([...objectsOf('socket').keys()].toSorted()).toEqual([
      'Deployment',
      'NetworkPolicy',
      'PersistentVolumeClaim',
      'ServiceAccount',
    ]);
    expect(deploymentOf('socket').spec).toMatchObject({ replicas: 1, strategy: { type: 'Recreate' } });
    expect([...objectsOf('http').keys()].toSorted()).toEqual([
      'Deployment',
      'Ingress',
      'NetworkPolicy',
      'PodDisruptionBudget',
      'Service',
      'ServiceAccount',
    ]);
    expect(deploymentOf('http').spec).toMatchObject({ replicas: 3, strategy: { type: 'RollingUpdate' } });
  });

  it.each(Object.keys(renderings))('of %s asks the app at the addresses that it answers', (name) => {
    const { container } = deploymentOf(name);
    expect(container.livenessProbe.httpGet).toEqual({ path: '/healthz', port: 'ops' });
    expect(container.startupProbe.httpGet).toEqual({ path: '/healthz', port: 'ops' });
    expect(container.readinessProbe.httpGet).toEqual({ path: '/readyz', port: 'ops' });
    const port = container.ports.find(({ name: label }) => label === 'ops')?.containerPort;
    expect(container.env).toContainEqual({ name: 'OPS_PORT', value: `0.0.0.0:${port}` });
  });

  it.each(Object.keys(renderings))('of %s runs as nobody special, and writes nowhere but its volumes', (name) => {
    const { pod, container } = deploymentOf(name);
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 });
    expect(pod.automountServiceAccountToken).toBe(false);
    expect(container.securityContext).toMatchObject({ readOnlyRootFilesystem: true, allowPrivilegeEscalation: false });
  });

  it.each(Object.keys(renderings))('of %s has secrets by reference only, and variables that the app knows', (name) => {
    const { env } = deploymentOf(name).container;
    for (const { name: variable, value } of env) {
      expect(read('README.md'), variable).toContain(`\`${variable}\``);
      if (/TOKEN|SECRET/.test(variable)) expect(value).toBeUndefined();
    }
    expect(env.find(({ name: variable }) => variable === 'SLACK_BOT_TOKEN')?.valueFrom).toEqual({
      secretKeyRef: { name: 'upgrade-assistant', key: 'SLACK_BOT_TOKEN' },
    });
  });

  it('has values that its schema takes', () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(read('ops/chart/values.schema.json')));
    const values = parse(read('ops/chart/values.yaml'));
    expect(validate(values), JSON.stringify(validate.errors)).toBe(true);
    for (const wrong of [
      { replicas: 2 },
      { supportChannel: '#support' },
      { mode: 'sockets' },
      { env: { SLACK_APP_TOKEN: 'xapp-1' } },
      { replicaCount: 1 },
      { ingress: { enabled: true, host: '' } },
    ]) {
      expect(validate({ ...values, ...wrong }), JSON.stringify(wrong)).toBe(false);
    }
    expect(validate({ ...values, replicas: 2, database: { kind: 'postgres' } })).toBe(true);
  });
});
