/** The report of the week as a picture, in the thread of its digest. */
import type { WebClient } from '@slack/web-api';
import type { GapFinder } from '../../desk/gap-finder.ts';
import type { Leased } from '../../desk/outbox.ts';
import type { Report } from '../../desk/report.ts';
import { figuresOf } from '../render/gaps-message.ts';
import type { OutboxRow } from './outbox-row.ts';
import { isRefused } from './slack-errors.ts';
import type { SupportChannel } from './support-channel.ts';

/** What it needs. */
export interface PictureParts {
  readonly client: WebClient;
  readonly gaps: Pick<GapFinder, 'report'>;
  readonly toEngineers: Pick<SupportChannel, 'ensureOpen'>;
  /** A report as a PNG. */
  readonly drawReport: (report: Report) => Promise<Buffer>;
}

const uploadWithinMs = 10_000;

/**
 * Uploads it in Slack's three steps; nothing is shared before the last. An app that was not granted `files:write` goes
 * without.
 *
 * @see https://docs.slack.dev/messaging/working-with-files#upload
 */
export async function sendPicture(
  { client, gaps, drawReport, toEngineers }: PictureParts,
  { attempts }: Leased,
  { team, since, week, at }: Extract<OutboxRow, { kind: 'picture' }>,
): Promise<undefined> {
  await toEngineers.ensureOpen();
  const filename = `report-${week}.png`;
  const report = await gaps.report(team, since);
  try {
    if (attempts > 1 && (await isThere(client, at, filename))) return;
    const picture = await drawReport(report);
    const alt = figuresOf(report).join(' ');
    const began = { filename, length: picture.length, alt_text: alt };
    const { upload_url: url = '', file_id: id = '' } = await client.files.getUploadURLExternal(began);
    const signal = AbortSignal.timeout(uploadWithinMs);
    const { ok } = await fetch(url, { method: 'POST', body: new Uint8Array(picture), signal });
    if (!ok) throw new Error('the upload was not taken');
    const { channel, ts } = at;
    await client.files.completeUploadExternal({ files: [{ id, title: filename }], channel_id: channel, thread_ts: ts });
  } catch (error) {
    // The figures are in the digest itself.
    if (!isRefused(error)) throw error;
  }
}

/** Whether an earlier try shared it, whose answer was lost. */
async function isThere(client: WebClient, { channel, ts }: { channel: string; ts: string }, name: string) {
  const { messages = [] } = await client.conversations.replies({ channel, ts });
  return messages.some(({ files = [] }) => files.some((file) => file.name === name));
}
