/** `check`: reads content as the app would and names what an author should put right. */
import { checkContent } from '../content/check.ts';
import { loadContent } from '../content/folder.ts';
import { sourcesOf } from '../main/content-sources.ts';
import { checkWordings } from '../search/check-wordings.ts';
import { type Command, Misuse, print } from './command.ts';

export const check: Command = {
  name: 'check',
  summary: 'find mistakes in the content',
  help: [
    'Usage: node src/cli.ts check [DIR] [--wordings] [--json]',
    '',
    '  DIR         a content folder; the bundled one if absent',
    '  --wordings  also list every wording that would not find its section if it were not listed there',
    '  --json      one finding a line, as JSON',
    '',
    'Exit code 1 when a finding is an error.',
  ].join('\n'),
  options: { json: { type: 'boolean' }, wordings: { type: 'boolean' } },
  async run({ values, positionals }) {
    if (positionals.length > 1) throw new Misuse('check takes one folder');
    const content = await loadContent(sourcesOf(positionals));
    // A wording that no other resembles is no mistake, and large documentation has hundreds of them.
    const findings = [...checkContent(content), ...checkWordings(content.pages, values['wordings'] === true)];
    for (const finding of findings) {
      const place = finding.line === undefined ? finding.path : `${finding.path}:${finding.line}`;
      print(
        values['json'] === true
          ? JSON.stringify(finding)
          : `${finding.severity}: ${place}: ${finding.message} [${finding.rule}]`,
      );
    }
    const sections = content.pages.reduce((sum, page) => sum + page.sections.length, 0);
    if (values['json'] !== true)
      print(`${content.pages.length} pages, ${sections} sections, ${findings.length} findings`);
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
