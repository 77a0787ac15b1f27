/**
 * The doctor: looks at everything that the app needs, also where some of it is wrong, and says of each what to do.
 * It changes nothing, and shows no secret.
 */
import { checkSlack, type SlackCase } from './check-slack.ts';
import { type Diagnosis, fail, ok, warn } from './diagnosis.ts';

/** A database as it was found. */
interface FoundDatabase {
  readonly exists: boolean;
  readonly pending: readonly string[];
  readonly unknown: readonly string[];
  readonly readOnly?: string;
  readonly freeBytes?: number;
  readonly paused: number;
  readonly deliveries: number;
}

/** What the doctor looks at; each look may reject, and then says why. */
export interface Patient {
  readonly slack: Omit<SlackCase, 'deliveries'>;
  readonly database: () => Promise<FoundDatabase>;
  readonly content: () => Promise<{
    readonly pages: number;
    readonly errors: readonly string[];
    readonly warnings: number;
  }>;
  /** Versions of Node: the one that runs, and the oldest that will do. */
  readonly node: { readonly version: string; readonly oldest: number };
}

/** Looks at everything. */
export async function diagnose(patient: Patient): Promise<readonly Diagnosis[]> {
  const found = await patient.database().catch((error: unknown) => reasonOf(error));
  const deliveries = typeof found === 'string' ? undefined : found.deliveries;
  return [
    checkNode(patient.node),
    ...checkConfiguration(patient.slack.problems),
    ...(await checkSlack({ ...patient.slack, deliveries })),
    typeof found === 'string' ? unreachable(found) : checkDatabase(found),
    ...(typeof found === 'string' ? [] : [checkAnswering(found)]),
    await checkContents(patient.content),
  ];
}

function checkNode({ version, oldest }: Patient['node']): Diagnosis {
  const found = `Node ${version}`;
  const isGood = Number(/^v?(\d+)/.exec(version)?.[1]) >= oldest;
  return isGood ? ok('node', found) : fail('node', found, `Run it with Node ${oldest} or newer.`);
}

/** Malformed variables; those of which another check says more are told there. */
function checkConfiguration(problems: ReadonlyMap<string, string>): readonly Diagnosis[] {
  const elsewhere = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'SUPPORT_CHANNEL'];
  const wrong = [...problems].filter(([name]) => !elsewhere.includes(name));
  if (wrong.length === 0) return [ok('configuration', 'no variable is malformed')];
  return wrong.map(([name, line]) => fail('configuration', line, `Correct ${name}: README.md, "Configuration".`));
}

function unreachable(reason: string): Diagnosis {
  const todo = 'Check DATABASE_URL, and that the server runs, or that the file is a SQLite database.';
  return fail('database', `it cannot be opened: ${reason}`, todo);
}

const megabyte = 1_048_576;
const warnBelowBytes = 1024 * megabyte;
const failBelowBytes = 100 * megabyte;

function checkDatabase({ exists, pending, unknown, readOnly, freeBytes }: FoundDatabase): Diagnosis {
  const free = freeBytes === undefined ? '' : `; ${Math.round(freeBytes / megabyte)} MB free`;
  if (readOnly !== undefined) {
    return fail('database', `nothing can be written: ${readOnly}`, 'Give the app the right to write there.');
  }
  if (unknown.length > 0) {
    const todo = 'Run that release, or restore a backup of before.';
    return fail('database', `a newer release has used it: it has ${unknown.join(', ')}`, todo);
  }
  if (freeBytes !== undefined && freeBytes < warnBelowBytes) {
    const said = freeBytes < failBelowBytes ? fail : warn;
    return said('database', `the disk is nearly full${free}`, 'Make room, or let RETENTION_DAYS keep less.');
  }
  if (!exists) return ok('database', `the app will make it when it starts${free}`);
  if (pending.length > 0) {
    const todo = 'Make a backup, then start the app: it brings the tables up to date.';
    return warn('database', `its tables are of an older release: ${pending.join(', ')} to come${free}`, todo);
  }
  return ok('database', `reachable, up to date, writable${free}`);
}

function checkAnswering({ paused }: FoundDatabase): Diagnosis {
  if (paused === 0) return ok('answering', 'not paused');
  const todo = 'Somebody of the support channel writes /upgrade resume when questions are to be answered again.';
  return warn('answering', `paused in ${paused === 1 ? 'one workspace' : `${paused} workspaces`}`, todo);
}

async function checkContents(look: Patient['content']): Promise<Diagnosis> {
  try {
    const { pages, errors, warnings } = await look();
    if (pages === 0) return fail('content', 'there are no pages', 'Name a folder of Markdown in CONTENT_SOURCES.');
    const [first] = errors;
    if (first !== undefined) {
      const todo = 'Answers come from the other pages. The command check lists all errors.';
      return warn('content', `${pages} pages, ${errors.length} errors, such as: ${first}`, todo);
    }
    return ok('content', `${pages} pages, no errors, ${warnings} remarks of the command check`);
  } catch (error) {
    return fail('content', reasonOf(error), 'Correct CONTENT_SOURCES: folders, separated by commas.');
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
