/**
 * Words that people who run software use for one another, in plain English: no product's own words, which belong
 * into a page's `aliases`. Each group was kept for a reason one can say aloud: a shorter form, a second name of the
 * same tool, or the other usual verb for the same act.
 */
import { wordsOf } from '../text/tokenize.ts';

const groups = `
upgrade update bump
rollback revert downgrade
backup snapshot dump save
restore recover
migrate move switch
delete remove uninstall
install setup deploy
start launch boot
order sequence first
error failure fail broken break
crash restart
check verify
show list
deprecated eol unsupported obsolete
compatibility compatible supported matrix
prerequisite requirement
database db
configuration settings
certificate cert
credentials secret
new newer newest latest
swap replace
announce notify inform tell
maintenance downtime outage
customer consumer client user
reboot restart
selfhosted selfmanaged onprem onpremise onpremises
highavailability ha
authentication auth
production prod
development dev
application app
variable var
parameter param flag
command cmd
redhat rhel centos rpm yum
debian ubuntu apt deb
operating os
tls ssl
definition spec
notes changelog
version release
rename renamed
compile recompile rebuild
renew reissue rotate
expire expiry
letsencrypt le
flush clear invalidate purge
block revoke disable suspend
size sizing
cpu processor
memory ram
directory dir folder
synchronize sync
big large
limit quota
permission role
audit trail
health healthcheck
redeploy republish
throttle limit
stop shutdown
slow latency performance
down unreachable unavailable
`;

/** By term, the terms that may stand for it. */
export const synonyms: ReadonlyMap<string, readonly string[]> = readGroups(groups);

function readGroups(text: string): Map<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const line of text.trim().split('\n')) {
    const terms = [...new Set(wordsOf(line).flatMap((word) => word.parts))];
    for (const term of terms) all.set(term, [...(all.get(term) ?? []), ...terms.filter((other) => other !== term)]);
  }
  return all;
}
