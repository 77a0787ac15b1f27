/** Who and where: e-mail addresses, IP addresses, hosts and users, which the public forum need not know. */
import { type Finder, findBy } from './found.ts';
import { isPlaceholder } from './values.ts';

/** Sites that everybody knows: addresses of them say nothing about who asks. */
const wellKnown =
  /(?:^|\.)(?:tyk\.io|tyktech\.com|github\.com|githubusercontent\.com|gitlab\.com|docker\.(?:io|com)|ghcr\.io|quay\.io|gcr\.io|k8s\.io|kubernetes\.io|helm\.sh|packagecloud\.io|cloudsmith\.io|mongodb\.(?:com|org)|redis\.io|postgresql\.org|golang\.org|go\.dev|npmjs\.(?:com|org)|pypi\.org|python\.org|nodejs\.org|slack\.com|google\.com|googleapis\.com|microsoft\.com|amazon\.com|apache\.org|stackoverflow\.com|wikipedia\.org|ietf\.org|openapis\.org|jwt\.io|cert-manager\.io|jetstack\.io|youtu\.be|youtube\.com|httpbin\.org|example\.(?:com|org|net)|prometheus\.io|grafana\.com|keycloak\.org|hashicorp\.com|vaultproject\.io|bitnami\.com|artifacthub\.io)$/i;

/** Words that the names of services are made of wherever Tyk runs; a host of nothing else gives nobody away. */
const ordinary = new Set(
  `tyk tykio gateway gw dashboard dash portal pump mdcb operator redis master replica headless mongo mongodb postgres
  postgresql mysql mariadb db database cache queue kafka rabbitmq vault consul keycloak nginx ingress proxy api admin app web www host
  hostname server service svc cluster local localhost node upstream httpbin otel collector jaeger prometheus grafana elasticsearch es
  docker internal kubernetes default enterprise dev bootstrap mserv bar foo my your some a the stack oss control data plane svcs name ip address is
  not was be or and kube system cert manager webhook issuer ns test`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Users that come with a product. */
const ordinaryUsers =
  /^(?:root|admin|administrator|user|username|users|tyk|default|guest|postgres|redis|mongo|mongodb|mysql|nobody|git|api|id|name|names?|is|was|not|agent|interface|group|system|anonymous)$/i;

const emails = findBy(
  /(?<![\w.+-])(?<secret>(?!git@)[\w.+-]{1,64}@(?!sha256)[A-Za-z][\w-]{0,62}(?:\.[\w-]{1,63}){0,7}\.[A-Za-z]{2,24})(?![\w-]|\.\w)/g,
  'email address',
);

/** `ann@bastion1`, but not `plugin@1.2.3`. */
const shells = findBy(
  /(?<![\w.+@/-])(?<secret>(?!git@)[a-z_][\w.-]{0,31}@[a-z][\w-]{1,62})(?![\w.:/@-]*[@\w])/gi,
  'host',
);

const fourNumbers = findBy(
  /(?<![\w.-])(?<secret>(?:\d{1,3}\.){3}\d{1,3})(?![\w-]|\.\d)/g,
  'IP address',
  (address) => address.split('.').every((part) => Number(part) <= 255) && !/^(?:127\.|0\.0\.0\.0|255\.)/.test(address),
);
const sixteenBytes = findBy(
  /(?<![\w:.])(?<secret>(?:[0-9a-f]{1,4}:){1,7}(?::[0-9a-f]{1,4}){1,6}|(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){2,7}:)(?![\w:])/gi,
  'IP address',
);

const inAddresses = findBy(
  /(?<before>:\/\/(?:[^\s/@]{1,100}@)?)(?<secret>[\w.-]{1,253})(?=[:/?#\s"'`<>|,)\]]|$)/g,
  'host',
  isTelling,
);
const topLevel =
  'com|net|org|io|dev|cloud|app|co|uk|de|fr|eu|nl|ch|es|ca|au|jp|br|se|dk|fi|biz|tech|bank|internal|local|lan|corp|intranet|intra|svc';
const dotted = findBy(
  new RegExp(
    String.raw`(?<![\w./-])(?<secret>(?:[a-z0-9](?:[\w-]{0,61}[a-z0-9])?\.){1,8}(?:${topLevel}))(?![\w-]|\.[\w-])`,
    'gi',
  ),
  'host',
  isTelling,
);
const namedHosts = findBy(
  /(?<before>\b(?:host(?:name)?|server|upstream_host|node|addr|address)s?["']?[ \t]{0,2}(?:[:=]|(?<=--host)[ \t])[ \t]{0,2}["'[]{0,2})(?<secret>[a-z][\w.-]{1,252})/gi,
  'host',
  isTelling,
);

const mentions = findBy(/(?<secret><@[UW][A-Z0-9]{4,20}(?:\|[^>]{0,80})?>)/g, 'user');
const namedUsers = findBy(
  /(?<before>\b(?:user(?:_?name|_?id)?|login|uid|owner)["'`]?[ \t]{0,2}(?:[:=][ \t]{0,2}["'`]?|["'“]|(?<=--user(?:name)?)[ \t])|\s-[uU][ \t]{1,2})(?<secret>[a-z][\w.:-]{1,63})(?![\w(])/gi,
  'user',
  (user) => !ordinaryUsers.test(user) && !isPlaceholder(user) && !/^\w+:\/\/|\.\w{2,4}$/.test(user),
);
const homes = findBy(
  /(?<before>(?:\/home\/|\/Users\/|\\Users\\))(?<secret>[\w.-]{2,64})/g,
  'user',
  (user) => !ordinaryUsers.test(user),
);

/** What is masked for the public beside secrets. */
export const peopleAndMachines: readonly Finder[] = [
  mentions,
  emails,
  shells,
  inAddresses,
  namedHosts,
  dotted,
  fourNumbers,
  sixteenBytes,
  namedUsers,
  homes,
];

/** Whether a host tells whose it is. */
function isTelling(host: string): boolean {
  const name = host.replace(/\.+$/, '').toLowerCase();
  if (wellKnown.test(name) || isPlaceholder(name) || /^[\d.]+$/.test(name) || !/[a-z]/.test(name)) return false;
  return !name.split(/[.-]/).every((word) => ordinary.has(word) || /^\d{0,2}$/.test(word));
}
