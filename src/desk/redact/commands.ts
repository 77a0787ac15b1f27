/** Secrets in commands and files whose syntax says where they stand: short options, SQL, netrc, pgpass, redis.conf. */
import { type Finder, findBy } from './found.ts';
import { isPlaceholder, looksTyped } from './values.ts';

/** An argument without quotes; one that begins with `-` is the next option. */
const bare = String.raw`(?<secret>[^\s"'\x60|;<>&-][^\s"'\x60|;<>]{0,200})`;
const quoted = String.raw`["'](?<secret>[^"'\n]{1,200})(?=["'])`;

/** Rules for an option of some commands: with other arguments on the way to it, and lines joined by `\`. */
function option(commands: string, options: string): readonly Finder[] {
  return [bare, quoted].map((argument) => {
    const opening = argument === quoted ? `["']` : '';
    const value = argument.slice(opening.length);
    const pattern = String.raw`(?<before>\b(?:${commands})\b(?:[^\n|;&]|\\\n){0,300}?[ \t](?:${options})${opening})${value}`;
    return findBy(new RegExp(pattern, 'g'), 'password', (secret) => !isPlaceholder(secret));
  });
}

/** A rule for what stands behind `before`, in quotes or not. */
function behind(before: string, flags: string, isSecret = (secret: string) => !isPlaceholder(secret)): Finder {
  return findBy(new RegExp(`(?<before>${before}["']?)(?<secret>[^\\s"'\`;<>]{2,200})`, flags), 'password', isSecret);
}

const spaced = String.raw`[ \t=]{1,3}`;

/** Secrets of commands and files, by their syntax. */
export const commands: readonly Finder[] = [
  ...option('mysql\\w{0,10}|mariadb(?:-\\w{1,10})?', '-p'),
  ...option('redis-cli|valkey-cli', `(?:-a|--pass)${spaced}`),
  ...option('mongo(?:sh|dump|restore|export|import|stat|top)?|rabbitmqadmin|sqlcmd', `-[pP]${spaced}`),
  ...option('(?:docker|podman|nerdctl|buildah|skopeo|oras|crane|cf|oc|az|acr|registry) login', `-p${spaced}`),
  ...option('sshpass', '-p[ \\t]?'),
  ...option('curl|wget|https?|ab|hey|xh', `(?:-u|-U|-a|--user|--proxy-user|--auth)[ \\t=]?["']?[\\w.@+-]{0,64}:`),
  ...option('ldap(?:search|modify|add|whoami|delete|passwd)', `-w${spaced}`),
  ...option('tyk-sync', `-s${spaced}`),
  ...option('unzip|zip|ssh-keygen', `-[PN]${spaced}`),
  behind(String.raw`(?<!\b(?:docker|podman|kubectl)\b[^\n]{0,120})(?<![\w-])-u[ \t]+["']?[\w.@+-]{1,64}:`, 'g', isNoId),
  behind(`--(?:oauth2-bearer|bearer-token)${spaced}`, 'g'),
  behind(String.raw`\bhtpasswd[ \t]+-\w*b\w*[ \t]+(?:[^\s-]\S{0,200}[ \t]+)?[^\s-]\S{0,60}[ \t]+`, 'g'),
  behind(String.raw`\brabbitmqctl (?:add_user|change_password|authenticate_user) [^\s]{1,60} `, 'g'),
  findBy(
    /(?<before>\b(?:IDENTIFIED(?: WITH [\w"']{1,40})? (?:BY|AS)(?: PASSWORD)?|(?:WITH|ENCRYPTED|USER \S{1,64}) PASSWORD) ["'])(?<secret>[^"'\n]{1,200})(?=["'])/gi,
    'password',
    (secret) => !isPlaceholder(secret),
  ),
  behind(String.raw`(?:^|\n|config set )[ \t>]*(?:requirepass|masterauth|sentinel auth-pass \S{1,64})[ \t]+`, 'gi'),
  findBy(
    /(?<before>(?:^|[\n"'`])(?:[\w.:-]{1,60}> ?)?AUTH (?:default )?["']?)(?<secret>[^\s"'`]{3,200})(?=["'`]|[ \t]*(?:\n|$))/g,
    'password',
    (secret) => !isPlaceholder(secret) && !/^[A-Z-]+$/.test(secret),
  ),
  behind(String.raw`\bmachine \S{1,200}\s{1,8}login \S{1,100}\s{1,8}password `, 'g'),
  findBy(
    /(?<before>(?<=[\w.*-]):(?:\d{3,5}|\*):[\w*-]{1,64}:[\w*-]{1,64}:)(?<secret>[^\s:"'`]{2,200})(?=[\s"'`]|$)/g,
    'password',
    looksTyped,
  ),
  findBy(
    /(?<before>\b(?:echo|printf)[ \t]+(?:-n[ \t]+)?(?:'%s'[ \t]+)?["']?)(?<secret>[^\s"'|$]{2,200})(?=["']?[ \t]*\|[ \t]*(?:[^\n|]{1,120}--password-stdin|sudo -S))/g,
    'password',
  ),
  findBy(
    /(?<before>\b(?:echo|printf)[ \t]+(?:-n[ \t]+)?["']?)(?<secret>[^\s"'|$]{2,200})(?=["']?[ \t]*\|[ \t]*base64\b)/g,
    'password',
    looksTyped,
  ),
  behind(String.raw`\bacl setuser \S{1,64}(?: [^\s>]{1,64}){0,6} >`, 'gi'),
];

/** `1001:1001` and `root:root` are a user and a group. */
function isNoId(secret: string): boolean {
  return !isPlaceholder(secret) && looksTyped(secret) && !/^\d+$/.test(secret);
}
