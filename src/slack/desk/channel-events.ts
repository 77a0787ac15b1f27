/** What Slack tells of channels: where it is of the support channel, that is looked at anew. */
import type { App } from '@slack/bolt';
import type { SupportChannel } from '../send/support-channel.ts';

interface ChannelEventParts {
  readonly supportChannel: string;
  readonly toEngineers: Pick<SupportChannel, 'look'>;
}

/** Registers them: shared, archived, left by the app, and back. */
export function registerChannelEvents(app: App, { supportChannel, toEngineers }: ChannelEventParts): void {
  const look = async ({ event }: { readonly event: { readonly channel: string } }) => {
    if (event.channel === supportChannel) await toEngineers.look();
  };
  app.event('channel_shared', look);
  app.event('channel_unshared', look);
  app.event('channel_archive', look);
  app.event('channel_unarchive', look);
  app.event('channel_left', look);
  app.event('group_archive', look);
  app.event('group_unarchive', look);
  app.event('group_left', look);
}
