/**
 * Reads request bodies within limits: so many bytes for each, and so many for all that are being read at once. A
 * client that sends many of them slowly cannot use more than that.
 */
import type { IncomingMessage } from 'node:http';

/** What came of reading a body; of one that is not `whole` nothing is kept, and the rest is not waited for. */
type Body =
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'too-large' }
  /** All bodies together take their bound already; this one may be sent again later. */
  | { readonly kind: 'no-room' };

/** Reads one body of at most `limitBytes`. Throws when the connection ends before the body does. */
export type ReadBody = (request: IncomingMessage, limitBytes: number) => Promise<Body>;

const firstBytes = 16_384;

/** Makes a reader whose bodies never take more than `togetherBytes` at once. */
export function createBodyReader(togetherBytes: number): ReadBody {
  const room = { leftBytes: togetherBytes };
  return async (request, limitBytes) => {
    if (Number(request.headers['content-length'] ?? 0) > limitBytes) return { kind: 'too-large' };
    const held = new Held(room);
    try {
      // Left open when it is too large: the answer goes out by the same connection.
      for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        const piece = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
        if (held.length + piece.length > limitBytes) return { kind: 'too-large' };
        if (!held.add(piece)) return { kind: 'no-room' };
      }
      return { kind: 'whole', text: held.text() };
    } finally {
      held.release();
    }
  };
}

/** One buffer that doubles: a list of chunks would cost a hundred bytes for each byte that comes alone. */
class Held {
  readonly #room: { leftBytes: number };
  #bytes = Buffer.alloc(0);
  length = 0;

  constructor(room: { leftBytes: number }) {
    this.#room = room;
  }

  /** False, and nothing kept, where there is no room for it. */
  add(piece: Buffer): boolean {
    const needed = this.length + piece.length;
    if (needed > this.#bytes.length && !this.#grow(Math.max(needed, this.#bytes.length * 2, firstBytes))) return false;
    this.length += piece.copy(this.#bytes, this.length);
    return true;
  }

  #grow(size: number): boolean {
    const more = size - this.#bytes.length;
    if (more > this.#room.leftBytes) return false;
    this.#room.leftBytes -= more;
    const larger = Buffer.allocUnsafeSlow(size);
    this.#bytes.copy(larger, 0, 0, this.length);
    this.#bytes = larger;
    return true;
  }

  text(): string {
    return this.#bytes.toString('utf8', 0, this.length);
  }

  release(): void {
    this.#room.leftBytes += this.#bytes.length;
    this.#bytes = Buffer.alloc(0);
  }
}
