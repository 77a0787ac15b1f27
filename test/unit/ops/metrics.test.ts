import { describe, expect, it } from 'vitest';
import type { Sources } from '../../../src/ops/gauges.ts';
import { createMetrics } from '../../../src/ops/metrics.ts';

const noon = 1_750_000_000_000;

function made(over: Partial<Sources> = {}) {
  return createMetrics({
    backlog: async () => [],
    tickets: async () => new Map(),
    content: () => ({ pages: 29, sections: 205, builtAt: noon - 60_000 }),
    isConnected: () => true,
    reachesEngineers: () => true,
    paused: async () => 0,
    clock: () => noon,
    ...over,
  });
}

const samplesOf = async (metrics: ReturnType<typeof made>) =>
  (await metrics.render()).split('\n').filter((line) => line.startsWith('assistant_'));

describe('the metrics', () => {
  it('count questions by surface and kind, and how sure the replies were', async () => {
    const metrics = made();
    metrics.asked({ surface: 'mention', kind: 'answer', confidence: 0.93 });
    metrics.asked({ surface: 'mention', kind: 'answer', confidence: 0.55 });
    metrics.asked({ surface: 'dm', kind: 'none', confidence: 0.05 });
    const samples = await samplesOf(metrics);
    expect(samples).toContain('assistant_questions_total{surface="mention",kind="answer"} 2');
    expect(samples).toContain('assistant_questions_total{surface="dm",kind="none"} 1');
    expect(samples).toContain('assistant_confidence_bucket{le="0.6",kind="answer"} 1');
    expect(samples).toContain('assistant_confidence_count{kind="answer"} 2');
  });

  it('say in seconds how long thinking and replying took', async () => {
    const metrics = made();
    metrics.searched(0.4);
    metrics.replied(300);
    const samples = await samplesOf(metrics);
    expect(samples).toContain('assistant_search_seconds_bucket{le="0.0005"} 1');
    expect(samples).toContain('assistant_search_seconds_bucket{le="0.00025"} 0');
    expect(samples).toContain('assistant_reply_seconds_sum 0.3');
  });

  it('count calls of Slack by method and outcome', async () => {
    const metrics = made();
    metrics.called('chat.postMessage', 'ok');
    metrics.called('chat.postMessage', 'limited');
    expect(await samplesOf(metrics)).toContain(
      'assistant_slack_calls_total{method="chat.postMessage",outcome="limited"} 1',
    );
  });

  it('say what waits and for how long, what failed, and nought where there is nothing', async () => {
    const backlog = async () =>
      [
        { queue: 'inbox', state: 'pending', rows: 3, dueSince: noon - 12_000 },
        { queue: 'outbox', state: 'failed', rows: 2 },
      ] as const;
    const samples = await samplesOf(made({ backlog, tickets: async () => new Map([['open', 4]]) }));
    expect(samples).toContain('assistant_queue_rows{queue="inbox",state="pending"} 3');
    expect(samples).toContain('assistant_queue_overdue_seconds{queue="inbox"} 12');
    expect(samples).toContain('assistant_queue_rows{queue="outbox",state="failed"} 2');
    expect(samples).toContain('assistant_queue_rows{queue="inbox",state="failed"} 0');
    expect(samples).toContain('assistant_queue_overdue_seconds{queue="outbox"} 0');
    expect(samples).toContain('assistant_tickets{state="open"} 4');
    expect(samples).toContain('assistant_tickets{state="withdrawn"} 0');
    expect(samples).toContain('assistant_database_up 1');
  });

  it('say where answering is switched off, and that tickets reach nobody', async () => {
    const samples = await samplesOf(made({ paused: async () => 2, reachesEngineers: () => false }));
    expect(samples).toContain('assistant_paused 2');
    expect(samples).toContain('assistant_support_channel_open 0');
  });

  it('are without figures of a database that is away, and say that it is', async () => {
    let isAway = false;
    let now = noon;
    const backlog: Sources['backlog'] = async () => {
      if (isAway) throw new Error('connection refused');
      return [{ queue: 'inbox', state: 'pending', rows: 3 }];
    };
    const metrics = made({ backlog, clock: () => now });
    await metrics.render();
    isAway = true;
    now += 10_000;
    const samples = await samplesOf(metrics);
    expect(samples).toContain('assistant_database_up 0');
    expect(samples.filter((line) => line.startsWith('assistant_queue_rows'))).toEqual([]);
  });

  it('ask the database once for all who ask at the same time', async () => {
    let looks = 0;
    const backlog = async () => {
      looks += 1;
      return [];
    };
    const metrics = made({ backlog });
    await Promise.all([metrics.render(), metrics.render(), metrics.render()]);
    expect(looks).toBe(1);
  });

  it('never have more than a hundred methods, whatever is called', async () => {
    const metrics = made();
    for (let call = 0; call < 1_000; call += 1) metrics.called(`made.up.${call}`, 'ok');
    const methods = (await samplesOf(metrics)).filter((line) => line.startsWith('assistant_slack_calls_total'));
    expect(methods).toHaveLength(101);
    expect(methods).toContain('assistant_slack_calls_total{method="other",outcome="ok"} 900');
  });

  it('tell of the process and its memory', async () => {
    expect(await made().render()).toMatch(/^process_resident_memory_bytes \d+/m);
  });
});
