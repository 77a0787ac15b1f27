/** A receiver of Bolt's that knows whether deliveries can reach it. */
import type { Receiver } from '@slack/bolt';

/** What both ways of receiving give. */
export interface LinkedReceiver extends Receiver {
  /** Whether deliveries can arrive now: by Socket Mode while Slack has greeted us, by HTTP while the port is open. */
  isConnected(): boolean;
}
