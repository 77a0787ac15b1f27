/**
 * What the app measures of itself, for Prometheus: counted as it happens, or looked up when somebody asks. Labels are
 * words of ours (a surface, a kind, a method), never a text, a name or an id.
 */
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Reply } from '../assistant/reply.ts';
import { createStanding, type Sources } from './gauges.ts';

/** What came of a call to Slack: carried out, refused, told to wait (429), or without an answer of Slack's. */
export type CallOutcome = 'ok' | 'refused' | 'limited' | 'failed';

/** What happens, told by whoever sees it. */
export interface Metrics {
  /** A question was understood and has its reply; confidence from 0 to 1. */
  asked(question: { readonly surface: string; readonly kind: Reply['kind']; readonly confidence: number }): void;
  /** The assistant thought for so long. */
  searched(tookMs: number): void;
  /** The reply stands in Slack, so long after the question was delivered. */
  replied(tookMs: number): void;
  /** A method of Slack was called. */
  called(method: string, outcome: CallOutcome): void;
  /** Everything as Prometheus reads it, as of now. */
  render(): Promise<string>;
}

/** The media type of what `render` gives. */
export const metricsType = 'text/plain; version=0.0.4; charset=utf-8';

/** Surfaces, kinds and methods are few; should a bug make names of them, the rest is counted as one. */
const valuesAtMost = 100;

/** Makes the metrics; `sources` are asked at each `render`. */
export function createMetrics(sources: Sources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const { questions, confidence, search, reply, calls } = createCounts(registers);
  const standing = createStanding(registers, sources);
  const toMethod = createBoundedLabel();
  const toSurface = createBoundedLabel();

  return {
    asked({ surface, kind, confidence: value }) {
      questions.inc({ surface: toSurface(surface), kind });
      confidence.observe({ kind }, value);
    },
    searched: (tookMs) => search.observe(tookMs / 1000),
    replied: (tookMs) => reply.observe(tookMs / 1000),
    called: (method, outcome) => calls.inc({ method: toMethod(method), outcome }),
    async render() {
      await standing.look();
      return registry.metrics();
    },
  };
}

function createCounts(registers: Registry[]) {
  return {
    questions: new Counter({
      name: 'assistant_questions_total',
      help: 'Questions by the surface they came from and the kind of their reply',
      labelNames: ['surface', 'kind'],
      registers,
    }),
    confidence: new Histogram({
      name: 'assistant_confidence',
      help: 'How likely the first section was right, 0 to 1',
      labelNames: ['kind'],
      buckets: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
      registers,
    }),
    search: new Histogram({
      name: 'assistant_search_seconds',
      help: 'How long the assistant thought about a question',
      buckets: [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.25],
      registers,
    }),
    reply: new Histogram({
      name: 'assistant_reply_seconds',
      help: 'From the delivery of a question to its reply standing in Slack',
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30, 120],
      registers,
    }),
    calls: new Counter({
      name: 'assistant_slack_calls_total',
      help: 'Calls of Slack by method and outcome; limited is a 429',
      labelNames: ['method', 'outcome'],
      registers,
    }),
  };
}

function createBoundedLabel(): (value: string) => string {
  const known = new Set<string>();
  return (value) => {
    if (!known.has(value) && known.size >= valuesAtMost) return 'other';
    known.add(value);
    return value;
  };
}
