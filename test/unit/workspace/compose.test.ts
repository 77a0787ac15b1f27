import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChangeBus } from '../../../src/workspace/change-bus.ts';
import { createDirectory } from '../../../src/workspace/directory.ts';
import { compose } from '../../../src/workspace/member/compose.ts';
import { ann, aWorkspace, bot, help } from './a-workspace.ts';

const directory = createDirectory(aWorkspace({ botName: 'Upgrade Assistant' }), createChangeBus(), []);

describe('what is typed', () => {
  it.each([
    ['plain text', 'a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['a mention by name', 'thanks @ann!', `thanks <@${ann}>!`],
    ['a mention by a name of two words', '@upgrade assistant: helm?', `<@${bot}>: helm?`],
    ['a name that only begins like one', '@annabel and mail@ann', '@annabel and mail@ann'],
    ['a channel', 'see #help.', `see <#${help}>.`],
    ['everybody', '@here @channel', '<!here> <!channel>'],
    ['the form of a mention of everybody', '<!channel>', '&lt;!channel&gt;'],
    ['a reference by id', `<@${ann}> <@U0NOBODY>`, `<@${ann}> &lt;@U0NOBODY&gt;`],
    ['a person in the form of a channel', `<#${ann}>`, `&lt;#${ann}&gt;`],
    ['an address', 'see https://x.y/z?a=1&b=2.', 'see <https://x.y/z?a=1&amp;b=2>.'],
  ])('%s', (_name, typed, text) => {
    expect(compose(typed, directory)).toBe(text);
  });
});

describe('whatever is typed', () => {
  it('nothing but what Slack made of it is live', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '@', '#', 'a', 'n', ' ', '!', 'U0ANN', '|') }),
        (typed) => {
          const rest = compose(typed, directory).replaceAll(`<@${ann}>`, '');
          expect(rest).not.toMatch(/[<>]/);
          expect(rest.replace(/&(amp|lt|gt);/g, '')).not.toContain('&');
        },
      ),
    );
  });
});
