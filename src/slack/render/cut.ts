/** Cuts a piece of mrkdwn to Slack's lengths without breaking a fence, an escaped character or an emoji. */

/** Pieces of at most `limit` characters, cut between lines where it can be; a fence is closed and opened again. */
export function cut(block: string, limit: number): string[] {
  if (block.length <= limit) return [block];
  const fenced = block.startsWith('```\n') && block.endsWith('\n```');
  const [open, close] = fenced ? ['```\n', '\n```'] : ['', ''];
  const room = limit - open.length - close.length;
  const pieces: string[] = [];
  let piece = '';
  for (const line of splitLines(fenced ? block.slice(4, -4) : block, room)) {
    if (piece !== '' && piece.length + 1 + line.length > room) {
      pieces.push(open + piece + close);
      piece = line;
    } else piece = piece === '' ? line : `${piece}\n${line}`;
  }
  return [...pieces, open + piece + close];
}

/** Lines of at most `room` characters; an escaped character or a surrogate pair is never cut in two. */
function splitLines(text: string, room: number): string[] {
  return text.split('\n').flatMap((line) => {
    const parts: string[] = [];
    let rest = line;
    while (rest.length > room) {
      let at = room;
      const ampersand = rest.lastIndexOf('&', at - 1);
      if (ampersand > at - 5 && rest.indexOf(';', ampersand) >= at) at = ampersand;
      if (/[\ud800-\udbff]/.test(rest.charAt(at - 1))) at -= 1;
      parts.push(rest.slice(0, at));
      rest = rest.slice(at);
    }
    return [...parts, rest];
  });
}
