/**
 * What every process is to know within two seconds, whichever of them decided it: that answering is paused, that
 * there are new wordings. A signal is a short text under a topic; what it stands for is read from its own store.
 */

/** The signals, as this process last heard them. */
export interface Signals {
  /** Sets one; resolves when this process has heard it, the others do a moment later. */
  set(topic: string, value: string): Promise<void>;
  /** The value that was heard last; nothing where none was ever set. */
  get(topic: string): string | undefined;
  /** Calls `hear` with the topic each time that one was set, by whichever process; gives what ends that. */
  watch(hear: (topic: string) => void): () => void;
}
