/** Takes secrets out of what is kept after it is over. */

/** Gives a text without the secrets in it. */
export type Mask = (text: string) => string;

/** Gives a payload with each of its texts masked. */
export function maskAll(payload: unknown, mask: Mask): unknown {
  if (typeof payload === 'string') return mask(payload);
  if (Array.isArray(payload)) return payload.map((part) => maskAll(part, mask));
  if (typeof payload !== 'object' || payload === null) return payload;
  return Object.fromEntries(Object.entries(payload).map(([name, part]) => [name, maskAll(part, mask)]));
}
