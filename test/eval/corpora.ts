/**
 * `npm run corpora`: brings the documentations of `others.ts`; what is there already stays. Debian's want `deb-src`
 * of trixie and bullseye among the sources of apt; what cannot be brought is named, and the rest is brought all the same.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { folderOfOther, type Origin, type Other, otherNames, others } from './others.ts';

const run = promisify(execFile);

for (const name of otherNames) {
  if (existsSync(folderOfOther(name))) continue;
  try {
    await bring(name);
    console.log(`${name}: brought`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${name}: not brought: ${error instanceof Error ? error.message : error}`);
  }
}

async function bring(name: Other): Promise<void> {
  const origin: Origin = others[name];
  const work = await mkdtemp(join(tmpdir(), 'corpus-'));
  try {
    const archive = join(work, await download(origin, work));
    await run('tar', ['-xf', archive, '-C', work]);
    const unpacked = await readdir(work, { withFileTypes: true });
    const top = unpacked.find((entry) => entry.isDirectory());
    if (top === undefined) throw new Error(`${archive} holds no folder`);
    await cp(join(work, top.name, origin.folder), folderOfOther(name), { recursive: true });
  } finally {
    await rm(work, { recursive: true });
  }
}

/** The name of the archive, in the folder of work. */
async function download({ registry, package: name, version }: Origin, work: string): Promise<string> {
  if (registry === 'npm') await run('npm', ['pack', `${name}@${version}`], { cwd: work });
  else {
    const source = `${name}=${await revisionOf(name, version)}`;
    // It fails when a mirror lacks Debian's own part; the archive that is wanted may have come all the same.
    await run('apt-get', ['source', '--download-only', source], { cwd: work }).catch(() => {});
  }
  const archive = (await readdir(work)).find((file) => file.endsWith('.tgz') || file.includes('.orig.tar.'));
  if (archive === undefined) throw new Error(`no archive came with ${name} ${version}`);
  return archive;
}

/** The version as Debian has it today. */
async function revisionOf(name: string, version: string): Promise<string> {
  const { stdout } = await run('apt-cache', ['showsrc', '--only-source', name]);
  const revisions = [...stdout.matchAll(/^Version: (.+)$/gm)].flatMap(([, revision = '']) => revision);
  const revision = revisions.find((each) => each.startsWith(`${version}-`));
  if (revision === undefined) throw new Error(`apt has ${revisions.join(', ') || 'no version'} of it, not ${version}`);
  return revision;
}
