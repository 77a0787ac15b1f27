/**
 * What people say, and what documentation may call it or where it tells of it: from general knowledge of running and
 * writing software, by who saw neither a question nor a documentation that anything here is measured on. A line is one
 * word and what it may mean, the likeliest first; it does not hold the other way round unless another line says so.
 */
export const relatedWords = `
137 oom sigkill
139 segfault crash
143 sigterm terminate
200 success ok
204 success empty
2fa mfa totp otp twofactor
301 redirect permanent
302 redirect temporary
304 cache unmodified
308 redirect permanent
32bit x86 architecture
400 badrequest invalid
401 unauthorized unauthenticated authentication denied
403 forbidden denied permission
404 notfound missing
405 method disallow
408 timeout request
409 conflict duplicate lock
410 gone removed
413 payload bodysize limit size
415 mediatype unsupported
422 validation invalid
429 ratelimit throttle rate
431 header size
499 client close timeout
4xx error client request
500 internal error exception
502 gateway upstream
503 unavailable
504 timeout gateway
521 down origin
5xx error server upstream
64bit amd64 architecture
99 sla availability
a11y accessibility aria
aarch64 arm64 arm
abac attribute policy authorization
abandon orphan unmaintained deprecated deprecate leave cancel abort discard drop
abandoned orphan unmaintained stale archived deprecated orphaned idle session eol
abbreviate shorten alias truncate acronym
abbreviation glossary
abide comply follow respect policy
ability capability permission feature support
able support capability permission
abnormal anomaly unexpected error outlier
abolish remove deprecate delete
abort cancel terminate interrupt stop signal controller timeout kill rollback
abruptly unexpected ungraceful sigkill
absent missing null undefined empty notfound
absolutely always strict required
absorb ingest buffer merge
absurd unexpected excessive invalid
abtest canary experiment
abuse throttle ratelimit spam attack bot limit quota threat
accelerate speed performance cache optimize gpu
accelerator gpu hardware
accept allow consent receive agree terms support approve approval
acceptable valid allowed threshold
access permission auth login role reach authorization
accessibility aria a11y contrast
accessible accessibility aria expose public reach endpoint
accessing permission connect auth
accesslog access log
accesstoken token bearer oauth
accident mistake undo restore recover undelete protection wrong
accidental mistake unintended protection undelete delete
accidentally mistake unintended undo restore backup prevent undelete protection
accommodate support scale adapt
accompany attach include related
accomplish complete achieve implement
accordion collapse details
account user identity profile login billing organization
accumulate grow aggregate buffer counter queue backlog growth
accurate precise exact correct accuracy
accurately precise exact correct
accuse report abuse audit
achieve implement configure enable reach
acid transaction isolation durability
ack acknowledge confirm
acknowledge confirm ack receipt commit
acl permission policy rule
acme letsencrypt certificate
acquire get lock obtain fetch issue
activate enable start trigger license subscription key turnon
active enabled running live current leader
activeactive ha multiregion
activedirectory ldap kerberos
actively maintained live running
activepassive standby failover
activity usage analytics audit
actual real current production
actually really current effective
ad activedirectory ldap
adapt adjust adapter customize responsive
adapter interface nic driver
adaptive dynamic autoscaling
add create insert install append register make new include inject
additional extra more optional custom plugin
additionally extra optional plugin
addon plugin extension
addr address listen
address ip host endpoint url email
addresses ip endpoint
adequate sufficient minimum requirement
adjust configure tune change set option tuning modify edit alter adapt tweak
admin administrator superuser root owner
administer admin manage control
administration admin operations
administrator admin superuser
admire star sponsor like
admission webhook validate mutate
admit allow accept admission
admonition callout note
adopt migrate use integrate
adult age filter moderation
advance progress next increment early
advantage benefit feature
advertise announce broadcast publish address
advice recommendation best practice guide tips recommended guideline
advise recommend guidance warning suggest
advisory vulnerability security
aes encryption cipher
affect impact influence change apply
affinity sticky nodeselector scheduling spread distribute
afford cost pricing budget plan
afraid risk safe security
after post hook callback later finish next
afterwards post hook callback later
again retry repeat rerun restart
age ttl retention expire old expiry
agent collector daemon worker slave sidecar service
aggregate rollup sum collect gather
aggressive strict frequent
aggressively strict frequent
agpl license copyleft
agree accept terms consent consensus
agreement license terms consensus contract eula
ahead upfront preload prefetch lag skew before
aid help support accessibility
aim goal target purpose
airgap offline disconnected mirror registry private airgapped internet
airgapped offline disconnected airgap
airplane offline airgap
airport region
aks kubernetes azure
alarm alert notification trigger rule
alb loadbalancer
alert notify alarm notification rule webhook warning popup
alertmanager alert notification silence
alias shorthand cname name symlink
alien external unknown foreign
align position layout text center
alike similar same duplicate
alive liveness healthy up heartbeat keepalive running
allergic incompatible unsupported conflict
alley path
allocate assign provision memory reserve resource
allocation resource quota memory
allocator memory heap
allot assign quota
allow permit grant whitelist enable cors permission allowlist accept support
allowed permitted authorized
allowlist whitelist allow permit
almalinux rhel rpm
almost near approximate threshold limit
alone standalone single isolated selfhosted independent
alongside parallel coexist together sidecar
alpha experimental prerelease beta preview
alphabetical sort order name
alphabetically sort order name
alpine apk musl
alter modify change migrate schema edit adjust mutate
alternate toggle switch rotate variant
alternative option comparison replacement fallback instead
alternatively option instead fallback
altogether completely disable
always default permanent persistent
amateur beginner start tutorial
amazing feature showcase
amazon aws
amazonlinux rpm yum aws
ambiguous conflict unclear multiple
ambition roadmap
ambulance emergency
amd cpu amd64 gpu
amd64 x86 x64
amend modify update edit
ami image
amount number count quantity limit size
amplify increase multiply boost
amqp rabbitmq queue broker
analyse analyze explain
analytics tracking statistics metrics telemetry statistic usage stat report activity audit
analyze inspect report profile analytics explain statistic
analyzer explain index search
anchor permalink hash fragment link heading toc
ancient legacy deprecated obsolete outdated old version unsupported
anger error
angle rotate
angry error complaint strict
animate transition animation effect
animation transition
ankle footer
annotation metadata label
announce release changelog broadcast banner notify advertise
announcement banner release blog changelog notice
annoy disable suppress hide noise
annoying noisy suppress disable hide warning popup turn
annual yearly billing license year
annually yearly schedule billing
anomaly outlier deviation
anonymize mask redact pseudonymize
anonymous unauthenticated public guest keyless
anonymously unauthenticated public guest
ansible automation playbook provision
answer response reply result faq
antiaffinity spread affinity schedule
anticipate predict expect preload
antivirus malware scan exclude
anybody public everyone anonymous user
anycast route bgp
anymore deprecated removed unsupported stopped
anyone public everyone anonymous user guest
anything wildcard
anytime always schedule
anyway force ignore override
anywhere global remote location
apache httpd webserver proxy
apache2 license opensource
apart separate split distributed
apdex latency slo
apidoc openapi reference
apikey token credential key
apikeys apikey token
apiserver controlplane api
apk alpine package
apm tracing performance
apologize error issue
apparently seem issue
apparmor security profile
appeal request support review
appear display show render visible
appearance theme style color look
appears display show render
append add concatenate write log insert
appendonly immutable log
appetite consume memory
appimage linux package
apple macos darwin
appliance vm
application client consumer program
apply use set configure enforce install
appoint assign designate role leader
appointment schedule calendar cron
approach method strategy pattern way plan
appropriate suitable valid recommended
approval approve accept
approve accept review permission confirm approval
approximate estimate fuzzy sample
approximately estimate
apron wrapper
apt debian ubuntu deb
arbiter quorum vote witness
arbitrary custom random
arch architecture platform
architecture arm64 amd64 platform topology component overview arm
archive archival cold backup retention tarball store compress old zip bundle retain
archived archive retention
archiving archive wal retention
archlinux arch package
arg argument parameter
argocd gitops flux
argon2 password hash
argue conflict dispute
arguing conflict validation error
argument parameter option flag
aria accessibility
arise occur error happen
arm arm64 aarch64 architecture processor
arm64 aarch64 arm architecture
army cluster fleet
arn iam role resource
arp address network mac
arrange order sort layout structure
array list
arrive receive delivery incoming event
arrives receive delivery incoming
arrow navigation icon button next
art image logo
artefact artifact
article blog post page
articulate describe specify
artifact output build package release
artifacts build package release
artificial synthetic mock ai generated
ask prompt query request question support
asleep idle sleep suspended coldstart suspend
assemble build compose bundle compile merge join
assert expect test verify check
asset static resource artifact file
assign set allocate role map bind grant
assist help support assistant
assistance help
assistant ai chat help agent
associate link map attach relate
assume default role infer impersonate
assumerole iam role
assure guarantee validate verify
astray wrong lost redirect
async asynchronous promise replication queue
asynchronous async replication queue
atomic transaction isolation consistency
atomically transaction lock consistency
atrest encryption storage kms
attach add bind mount connect link upload file
attachment upload multipart file
attack security vulnerability ddos injection bruteforce csrf abuse threat malicious
attacker attack vulnerability malicious
attempt retry try login
attend event join
attestation provenance signature
attic archive
attract seo promote
attribute property field claim label abac
attribution license notice copyright
audience user visitor target claim token jwt
audio sound media speech voice
audit log trail vulnerability event history activity usage analytics version track monitor
audited audit log
auditing audit log compliance
auditor audit compliance readonly
aunt parent related
auth authentication authorization
authentic genuine verify signature
authenticate login auth signin logon
authenticated login session identity
authenticating login credential token
authentication auth login identity
authenticator totp mfa
authn authentication login
author creator writer owner contributor metadata
authorisation authorization permission rbac
authorised authorized permission allow
authority ca issuer untrusted unknown
authorization permission rbac policy auth access authorize oauth token
authorize permit allow grant permission authorizer authorization
authorizer authorization
authz authorization permission rbac
auto automatic default detect automated
autocomplete suggest completion
autocorrect typo suggestion
autofill form complete
autologin session sso
automate script ci workflow schedule cron automation automatic
automatic auto default background automated automate automation
automatically auto automatic schedule default trigger background automated
automation script pipeline automate automatic
autoprovision provision autoscaler create
autoscale hpa scale scaling replica
autoscaler hpa scaling
autostart boot systemd enable startup
autoupdate update automatic
autoupgrade upgrade automatic
autovacuum vacuum bloat tuning
availability ha uptime redundancy zone failover resilience resilient
available ready exists support online
avatar profile account
average mean aggregate metric avg
avg average mean
avoid prevent skip bypass disable exclude mitigation block
await async promise wait
awake active keepalive warm
aware detect notify context
away remote remove redirect
awful bad poor slow error
awkward difficult workaround
aws amazon ec2 eks s3 iam
az zone availability
azure microsoft aks
baby small beginner child
back previous return navigation backend rollback
backdoor vulnerability security access
backed backup storage snapshot
backend upstream origin target server api database service
background daemon async worker
backingup backup snapshot
backlog queue pending
backoff retry exponential crashloopbackoff delay jitter
backpack bundle
backport cherrypick
backpressure throttle
backtrace stacktrace traceback stack trace
backup snapshot dump export copy restore
backups snapshot restore schedule
backward compatible reverse
backwards reverse compatible descending compatibility breaking
bad invalid malformed incorrect error unhealthy poor broken wrong
badge indicator icon label status
badly incorrect malformed
bag collection container set
bail abort exit stop fail early
balance loadbalancer distribute roundrobin even spread uneven
balancer loadbalancer lb proxy
balancing loadbalancer rebalance
ban block blacklist deny denylist reject forbid
bandage workaround patch
bandaid workaround patch hotfix
bandwidth throughput traffic egress cost network
banish block deny remove
banned blocked denied blacklist
banner announcement header notice warning
bar navigation progress header menu
bare minimal plain empty raw physical metal
barely minimum slow
baremetal physical
barf error crash fail
bargain cost discount pricing
bark log warn output
barman backup wal
barrier block limit
base root default path foundation
basebackup backup wal replication
baseline benchmark normal threshold minimum
basement base storage
bash shell script terminal
basic simple default getting start introduction overview
basically simple overview summary
basicauth basic password htpasswd
basics introduction tutorial overview quickstart
basket cart collection
bastion jumphost ssh
batch bulk group multiple queue bunch
bcrypt password hash
bear handle tolerate
bearer token authorization
beat heartbeat exceed outperform
beautiful style theme pretty format
beautify format prettify lint style theme css
become change turn convert transition
bedtime schedule
beefy large
beep sound notification alert
before prior pre hook previous first soon ahead precede
beforehand pre setup prerequisite first
beg request ask
begin start init getting introduction quickstart
beginner tutorial introduction quickstart start
beginning start first top introduction
behalf impersonate delegate
behave work behavior act respond default semantics
behavior mode semantics option work default behaviour
behaviour behavior default
behind proxy lag late outdated loadbalancer nat firewall replication
believe trust assume
bell notification alert
belong owner group scope member
below under threshold less bottom
belt pipeline
benchmark loadtest performance stress
bend customize adapt
beneath under nested underlying
beneficial advantage performance useful
benefit advantage feature
beside next sidebar adjacent
best recommended practice optimal
bestpractice recommended guideline production
bet guess assume
beta preview prerelease experimental alpha
betray leak expose
better improve optimal recommended performance optimize
beware warning caution note danger
beyond exceed limit
bgp route peer
big large maximum size scale
bigger increase large scale larger limit resize expand upgrade
biggest largest maximum top
bill invoice cost billing payment
billing payment price pricing cost
billion scale cardinality row
bin binary trash path
binaries release download install
binary executable release download
bind listen attach port link
bind9 dns nameserver
bindmount mount volume
binlog replication log
bios firmware boot hardware
birthday date
bit byte flag small part
bite bug issue gotcha
bitrot corruption checksum
bitter issue complaint
bizarre unexpected
black dark theme color
blacklist block deny exclude denylist blocklist filter ignore
blacklisted denylist block ban
blackout outage downtime power
blame author history git responsible
bland plain default simple
blank empty null whitespace white page render missing
blast broadcast flood
bleed leak
bleeding canary nightly latest edge unstable
blend mix merge combine
bless approve recommend
blind accessibility hidden screen
blink cursor flash flicker animation
bloat fragmentation size compact vacuum growth
bloated large fragmentation vacuum bundle size heavy dependency
blob object bucket
block deny reject prevent firewall stop section hang denylist blocklist filter storage chunk ban forbid avoid
blocked denied forbidden cors firewall captcha waiting deny lock
blocklist blacklist denylist
blocks chunk storage
blockstorage volume disk
blog post article news
bloody error complaint
blow exceed overflow crash fail explode oom
blown exceeded overflow
blue color theme bluegreen deployment
bluegreen deployment rollout
blueprint template schema design
bluescreen crash kernel
bluntly force direct
blur image placeholder effect
blurry resolution quality
board dashboard panel
boast feature showcase
boat container
body content payload request
bodysize limit payload upload
bogus invalid fake wrong
boil reduce simplify
boilerplate template starter scaffold
bold font markdown strong
bomb crash exit fail
bombard flood ratelimit throttle
bone skeleton
bonus extra optional feature
book documentation guide reference
bookmark permalink save favorite link url
bool boolean
boolean bool
boost increase improve performance priority weight rank cache
boot startup start init launch systemd autostart
booting startup boot initialize
bootstrap initialize setup init install initial
bootstrapping bootstrap initialize
border style css edge outline
bored idle
borg backup archive
boring default simple
bork corrupt fail
borked broken corrupt fail
borrow copy reuse lease
boss admin owner manager leader primary
bot crawler useragent robots robot automation spider
both two multiple combine dual
bother disturb notify suppress
bots bot crawler ratelimit
bottle container
bottleneck saturation contention slow performance limit profile slowness
bottom footer end last below
bounce redirect restart reject return email reload
bounced rejected
bouncer auth guard firewall deny
bound limit range constraint
boundary limit error edge scope
box container card admonition instance machine host server vm
brag showcase
brain model ai logic
brake throttle stop
branch ref git version fork
brand logo theme color branding
branding brand logo theme
brandnew latest new fresh
breach leak compromise security exposed
breadcrumb navigation path trace log
breadcrumbs navigation path trail
break fail error incompatible split interrupt stop regression breaking failed
breaker circuitbreaker circuit
breaking incompatible migration
breaks fail error regression incompatible crash upgrade breaking
breathe idle pause
breed create replicate
brew homebrew macos
brick corrupt unrecoverable unusable broken
bricked corrupt unrecoverable recovery
bridge connect adapter network interface docker
brief short summary timeout
briefly temporary transient short summary overview
bright light theme color
brilliant feature good
bring fetch import load get
bringup start bootstrap provision
brittle fragile unstable
broad wide general wildcard
broadcast publish multicast notify channel websocket fanout
broke fail error regression failed breaking
broken fail error corrupt invalid failed bug link missing crash unhealthy pipe connection troubleshoot
broker queue kafka mqtt message
broom cleanup
brother sibling related
brotli compression compress encoding
brown color theme
browse visit navigate explore view search
browser client web chrome useragent cookie cors
brush cleanup style
brutal force ungraceful
brutally force ungraceful sigkill
brute force attack
bruteforce lockout ratelimit attack login password
bsd license opensource os
bsl license source
btree index query column
btrfs filesystem snapshot
bubble propagate tooltip popup
bubblewrap sandbox
bucket s3 blob storage histogram object quantile
budget limit cost quota disruption
buffer queue cache memory stream
bug issue defect error report fault
bugfix fix patch
buggy unstable issue broken
build compile bundle generate create make image artifact
building compile bundle develop build
builtin default bundled included native
bulk batch multiple mass import bunch
bullet list markdown
bully force abuse
bump upgrade increase increment version release
bunch multiple bulk group several list batch many
bundle chain ca pack build package webpack archive
bundled builtin included
bundler bundle
burden overhead load cost
burn consume exhaust cost
burst spike peak ratelimit traffic limit concurrent rate throttle
bury hide nested deep
bus message event queue
business enterprise commercial
busted broken invalid failed
busy overloaded load occupied lock cpu
butler automation assistant
button click action link icon
buy purchase pricing license subscribe subscription
buying purchase pricing license
buzz notify alert
bypass skip disable ignore override exempt proxy
ca authority issuer root trust
cable network connection link interface
cabundle ca bundle certificate
cache redis ttl memoize caching
cached cache stale
cachehit cache ratio metric
caches cache ttl redis
caching cache cdn ttl
caddy proxy webserver acme
cadence release schedule
cage sandbox isolate container
calculate compute evaluate formula aggregate sizing
calculation compute expression function query
calendar date schedule time
calico cni networkpolicy
call invoke request function execute api visit
callback webhook redirect handler hook
caller client consumer requester principal
calling invoke request api
callout admonition
calm reduce quiet suppress
camera image media capture
camp community
canary rollout weighted prerelease experimental test progressive gradual rolling weight percentage
cancel abort terminate stop undo unsubscribe cancellation timeout
cancelled aborted terminated
candidate election leader release canary prerelease rc
candle chart
cannot error limitation permission unable
cap limit maximum quota max ceiling
capable support capability feature
capacity sizing limit size scale quota dimension overload
capital uppercase case letter
capitalize uppercase case format
captcha bot challenge ratelimit login
caption figure image title label
capture record collect screenshot snapshot packet tcpdump log
card grid component payment panel gpu nic hardware plan
cardinality label series
care maintain concern note caution
careful warning caution risk
carefully caution warning safe
careless insecure risk
cargo package rust
carpet background
carry contain transport propagate include
cart ecommerce checkout
cartoon image icon emoji
cascade propagate inherit delete
case scenario
casesensitive case
cash billing payment cost
cashier payment checkout
cassandra cluster database
cast coerce convert type transform
casual simple informal
catalog list registry index inventory catalogue
catalogue catalog list
catastrophe disaster recovery
catch handle error exception intercept
catchall wildcard splat
catchup replication lag sync
category group tag section type
caught handled captured
cause reason trigger error troubleshoot
caution warning note danger careful care
caveat limitation knownissue
cd directory deploy iso
cdc replication logical
cdn cache edge
cease stop terminate end
ceiling limit maximum cap max
celebrate release announcement
cell table column field
cellar archive storage
cellphone mobile responsive
center align middle position central
centos rhel rpm yum
central registry global main hub aggregate
centralized aggregate central
ceph storage cluster object
cert certificate tls x509
certain specific particular
certainly always guarantee
certbot acme letsencrypt certificate
certificate cert tls x509 pem ssl ca https trust key sign
certificates tls ca pem
certs certificate tls ca
cgroup limit resource
chain intermediate bundle sequence pipeline middleware link root
challenge captcha verify acme auth dns01
chance probability sample random possible
change modify update set configure customize switch replace changelog edit alter adjust override rethink
changed modified diff breaking changelog
changelog release note change news
changes changelog diff release
changing modify dynamic update configure rotate
chaos fault failure test resilience
chapter section page heading
character char text string symbol encoding
charge billing cost payment price pricing
charged billing cost invoice
charset encoding
chart helm graph dashboard visualization diagram values plot template
chase follow track trace
chat conversation message ai assistant notification webhook channel slack
chatty verbose noisy log
cheap cost pricing free budget low
cheaper cost pricing reduce
cheapest lowest cost pricing free
cheat bypass trick shortcut cheatsheet
cheatsheet reference shortcut commands
check verify validate test inspect health lint status healthcheck review scan
checkbox toggle option input form tasklist
checker healthcheck validate
checklist task production list
checkout clone git payment
checkpoint snapshot wal flush
checksum hash digest sha256 integrity verify
checkup healthcheck diagnose
cheer thank sponsor
chef configuration automation
cherrypick select git commit
chew consume process memory
chief leader primary main admin
child nested sub descendant subprocess
children nested sub descendant process
chill throttle cooldown idle
chimney output
chip cpu processor architecture
chmod permission mode
choco chocolatey
choice option selection alternative
choke overload timeout bottleneck fail limit crash large
choose select pick option specify
choosing select compare option
chop truncate split trim substring slice cut
chopped truncated
chore task maintenance job
chown owner ownership permission
chroot isolate filesystem
chuck discard throw
chunk split segment part stream piece batch multipart bundle block
chunks block segment
chunky large size
church organization
churn turnover cardinality change
ci pipeline continuous workflow cicd
cicd pipeline ci workflow
cidr subnet range netmask
cifs smb share
cigarette idle
cilium cni ebpf networkpolicy
cipher ciphersuite encryption tls encrypt
circle loop circular round
circuit breaker fault
circuitbreaker outlier ejection
circular cycle recursive dependency loop
cis benchmark harden compliance
cite reference link footnote
citizen user
city location geo region geoip
cjs commonjs require
cla contributing license agreement
claim token acquire jwt volume attribute
clarify explain describe documentation
clash conflict collision duplicate namespace override
class type object css
classic legacy default old
classified secret private
classify label categorize tag
clause condition
clean purge cleanup empty delete tidy remove cache prune clear fresh new sanitize
cleaner gc cleanup vacuum janitor
cleanly graceful
cleanup prune gc purge retention teardown delete garbage clean
clear purge flush delete reset remove invalidate cache empty
clearly explicit readable
cleartext plaintext unencrypted
clever smart advanced
cli command terminal kubectl
click button link event press
clickable link
clickhouse columnar analytics
clicking button link event
clickjacking frame header csp
client caller consumer user sdk browser agent application player
clientip forwarded header remote
climb increase grow rise parent up
clip copy clipboard trim
clipboard copy button paste
cloakroom session
clobber overwrite
clock ntp time skew timer
clog full backlog blocked congestion stuck block
clogged full backlog queue
clone copy duplicate fork git replicate
close shutdown disconnect end terminate
closed disconnected ended socket terminated connection disconnect
closedsource proprietary license
closest nearest region similar latency edge
closing shutdown disconnect
clothes theme style
cloud aws azure gcp hosted saas
clue hint debug message
clumsy complex workaround
clunky slow inefficient
cluster node ha group pool quorum member
clustered cluster ha
clustering cluster ha
clusterip service internal
clusters cluster node
clutter noise hide cleanup
cmd command windows shell
cn certificate hostname subject
cname alias dns record
cni network plugin pod
coach guide tutorial mentor
coarse granularity resolution
coat wrap theme
code source snippet script program
codeblock code fence
coerce cast convert
coexist multiple parallel together compatible
coffee sponsor donate
coin payment
cold coldstart cache startup archive tier inactive start
coldly startup
coldstart startup warm warmup latency
collaborate share team contribute
collaborator member maintainer contributor permission access
collapse fold details hide accordion
collapsible details collapse accordion fold toggle
colleague member collaborator user team
collect gather scrape aggregate ingest
collectd metric agent
collection list set group array scrape ingest
collector agent exporter otel opentelemetry
collide conflict duplicate clash port
collision conflict duplicate clash
colo datacenter region hosting
color palette theme style scheme
colorless color
colour color palette
column field attribute table
comb search filter
combine merge join aggregate compose federation mix unify
combobox select
come arrive return originate
comeback return restore
comfortable easy usability
command cli subcommand run option shell exec entrypoint terminal script
commandline cli command
comment annotation feedback discussion note
commercial enterprise license paid
commit revision save git transaction flush persist
common general shared frequent typical share popular
commonjs require cjs
commonly typical frequent default
communicate connect message protocol rpc talk
communication connection traffic
community forum discussion support contribute opensource
compact vacuum shrink
compacting compaction block disk
compaction merge
compactor compaction block retention
company organization team enterprise commercial
compare diff comparison equal benchmark versus
comparison versus benchmark alternative compare diff difference
compass navigation
compatibility compatible supported matrix support engine
compatible compatibility supported support version work
compel force require enforce
compete contention race alternative
compile build transpile bundle source
compiled build binary
compiler transpiler build gcc
compiling build source
complain error warn warning lint issue report
complaining warning error lint
complains error warn
complaint error warning
complete full finish whole
completely full entire entirely permanent
completion autocomplete tab
complex advanced complicated nested
complexity password policy
compliance audit policy gdpr soc2
compliant compliance standard
complicated advanced complex difficult nested
comply gdpr compliance policy license
component module part element widget architecture service
components architecture module
compose combine build docker multicontainer yaml
compress gzip compact brotli zstd compression minify zip reduce archive
compressed gzip zip compression
compressing gzip compression
compression gzip brotli zstd encoding
compromise breach revoke leak rotate
compromised breach revoke rotate
compulsory require
compute calculate evaluate process
computer machine host server local node
concat join merge append
concatenate join
conceal hide mask redact private secret
concept overview introduction
concern issue security warning
concierge support
concrete example specific
concurrency parallel worker
concurrent parallel simultaneous concurrency race
concurrently parallel simultaneous
condition rule expression filter status state clause
conditional rule filter expression
conditionally dynamic rule
conduct run perform
conf configuration setting path
confess expose report
confidential secret private sensitive
config configuration setting option yaml
configmap configuration environment mount
configuration config setting option
configure config setup option configuration setting define set declare
configuring configuration setup
confirm verify acknowledge approve prompt validate
conflict clash mismatch collision merge incompatible duplicate lock
conflicting conflict collision
confuse ambiguous conflict mix unclear difference
confused ambiguous unclear difference explain overview
confusing ambiguous unclear difference explain complex
congested overload traffic slow
congestion bandwidth queue throttle
connect attach link integrate dial establish reach connection login integration communicate talk join wire
connected online linked attached session active client
connecting connection endpoint attach
connection socket session keepalive connect reach communication traffic idle pool
connections pool limit session
connectionstring dsn url
connectivity network reachability
connector driver plugin integration
connectors plugin integration
conntrack connection kernel
consecutive sequential repeated series
consensus raft quorum
consent cookie privacy gdpr approve
consequence impact
conserve save reduce memory
consider evaluate recommend
consistency quorum isolation
consistent consistency stable uniform quorum
consistenthashing shard hash
consistently always stable deterministic
console terminal dashboard log output cli stdout ui gui interface
constant fixed static literal
constantly continuous loop repeated always polling poll
constraint foreign unique check
construct build create new
consul discovery keyvalue
consult see refer documentation
consume subscribe read use ingest memory resource usage queue
consumer queue client subscriber application developer
consumption usage quota
contact support email help community
contain include within
container docker image pod wrapper
containerd runtime container cri
containerfile dockerfile image build
content body text page data media
contention lock
contest contention
context scope environment state
continent region geo
continue resume proceed keep next retry restart
continuity disaster recovery ha
continuous ongoing stream ci rolling streaming
continuously stream watch loop streaming
contract agreement interface schema license support specification openapi
contradict conflict inconsistent
contribute contribution pull contributing development
contributor contributing member role
control manage configure handle limit policy administer
controller operator reconciler handler
controlpanel dashboard admin console
controlplane master apiserver
controls policy setting
convenient easy helper shortcut
conversation chat message thread history
conversion migrate transform
convert transform coerce parse migrate export translate
converting transform migrate cast
conveyor pipeline queue
convince benefit comparison
cook build prepare
cookie session login consent header
cookies cookie session
cool throttle cooldown feature nice backoff
cooperate integrate compatible together
coordinate orchestrate sync election location consensus order
coordination consensus lock
coordinator leader controlplane
cope handle tolerate scale
copies replica backup duplicate
copy duplicate clone replicate clipboard backup snapshot fork mirror
copybutton clipboard copy
copyleft license gpl agpl
copyright license attribution notice
cordon unschedulable drain
core cpu main central base
coredns dns resolver
coredump dump crash
cores cpu thread gomaxprocs
corner edge case position
corp enterprise organization
corporate enterprise organization proxy
correct fix valid right accurate
correctly properly valid right accurate expected
correlate traceid
correlation requestid trace
correspond map match relate
corrupt damage invalid checksum damaged repair broken recovery corruption
corrupted damaged invalid checksum repair corrupt
corruption repair checksum corrupt damage
cors origin preflight browser crossorigin
cortex longterm storage
cosign signature image verify
cost pricing billing price overhead budget charge cheap
costing billing price overhead
costly expensive billing overhead
cough error fail
count number total sum aggregate counter metric amount size
counter metric number increment count
counting counter metric
country geo location region locale geoip
couple link pair dependency
cover include support coverage
coverage test
cowork collaborate team
coworker member collaborator user team
cpu processor core
crack decrypt bruteforce password break
craft create custom build
cram pack compress
crane deploy
crank increase
crap garbage error bad
crappy poor slow bad
crash panic oom restart exit exception fail segfault stop coredump die terminate
crashed panic oom terminated restart exit
crashes fail exception exit oom
crashing fail panic exit oom crashloopbackoff restart
crashloopbackoff restart crash
crashy unstable panic
crate package container
crawl scrape spider bot slow crawler
crawler bot robot robots seo sitemap
crawling slow latency bot crawler robot
crazy unexpected excessive high extreme
crd customresource operator definition
create add make generate new init build produce design establish issue provision spin start
creating add make generate init
creation create init new
creature bot process
credential password secret token key
credentials password token secret login
credit billing attribution license quota
creds credential password secret
creep increase drift leak
cri runtime containerd
crime security abuse
cripple degrade disable limit slow
crisp resolution quality
critical severe severity urgent important fatal
criticize lint review feedback
crl revocation certificate
croak crash terminate
cron schedule cronjob job timer periodic task
cronjob cron schedule
crontab cron schedule
crop image trim resize
cross origin cors between
crossaccount iam role assume
crosscluster replication federation
crossdomain cors origin
crossorigin cors origin
crossregion replication region
crossroad route
crosssite csrf xss samesite
crowd overload concurrent traffic many users
crowded overload full
crt certificate pem
crud create read update delete
crude basic raw
cruel strict
crush compress overload
crutch workaround polyfill
cry error alert
crypto encryption cipher tls
cryptography encryption cipher tls key
csi storage driver volume
csp nonce policy header security
csr request signing client rendering certificate approve ca
csrf xsrf samesite
css style stylesheet theme customize
ctrlc interrupt sigint stop
cuda gpu nvidia driver
cumbersome complex workaround
cup container
cure fix solve repair
curious explore learn faq
curl request http
currency number format money
current latest now active present
currently now active latest status
cursor pagination pointer position
curtain overlay hide
curve graph histogram trend metric
custom personalize override define customize customise replace
customer user client tenant account
customise customize override configuration custom
customization override theme
customize override theme extend configure configuration change custom customise style css
customresource crd
cut truncate trim reduce remove slice split limit
cute emoji icon theme
cutoff eol deadline
cutover migrate switchover
cve vulnerability advisory security
cwd directory
cycle loop rotation circular period restart rotate lifecycle
cygwin windows shell
daddy parent
daemon service background process agent
daemonize background service
daemonset node agent workload
daily cron schedule day everyday backup rollup interval
damage corrupt loss impact repair corruption
damaged corrupt invalid
damn error issue
dance animation
danger warning unsafe risk destructive
dangerous unsafe insecure risk warning destructive
dangle orphan unused
dangling orphan unused
dare risk experimental
dark scheme theme palette mode color
darken theme dark color
darkmode dark scheme palette
darwin macos
dashboard panel visualization console ui overview graph
data information record payload content
database db sql
datacenter region dc
dataloss durability backup rpo
datapoint sample metric
dataprotection gdpr privacy
date time timestamp day created format
datetime timestamp timezone
day date time daily retention interval
days retention duration ttl
daytime time light theme schedule timezone
db database sql
dc datacenter region
dco contributing signoff
ddns dns dynamic
ddos ratelimit attack
deactivate disable turnoff
dead unavailable terminated unreachable unhealthy down crashed link broken deadletter
deadletter dlq queue failed retry
deadline timeout expiry expire limit
deadlock lock contention
deadweight unused dependency
deaf accessibility listen unresponsive
deal handle process manage
dealbreaker limitation
dear expensive
death terminate crash exit
deb debian apt
debate discussion forum
debian apt deb
debt legacy refactor
debug troubleshoot verbose diagnose inspect debugger log trace breakpoint
debugger inspector debug attach
debugging troubleshoot verbose log
decay expire ttl stale
deceive spoof phishing
decent reasonable recommended
decentralized distributed peer
decide determine choose select condition policy
decimal float
decision choose policy design
declarative declare define gitops
declare define specify register export set configure declarative
decline reject deny refuse drop reduce consent
decode decrypt parse deserialize convert base64
decommission remove retire uninstall
decompress unzip extract gzip
decorate decorator extend style wrap
decrease reduce lower shrink less minimum
decrypt decryption key encryption secret
decrypting decryption key
decryption decrypt key
dedicated separate exclusive isolated
deduct subtract billing
dedup duplicate unique replica
dedupe deduplication unique deduplicate duplicate
deduplicate dedup dedupe
deduplication dedup duplicate
deep nested recursive depth
deeper nested advanced depth
deeplink link
deeply nested recursive
default fallback standard builtin initial
defaults default configuration
defeat bypass
defect bug issue error fault
defend protect security guard
defer delay lazy postpone later async queue
define declare specify configure set declarative
definitely always guarantee
definition schema specification declare glossary crd describe spec
defrag compact vacuum
defragment compaction vacuum
degradation performance degraded
degrade fallback slow reduce unhealthy partial performance
degraded unhealthy partial
deidentify anonymize redact
delay latency lag wait timeout backoff debounce sleep postpone
delayed late deferred pending schedule queue latency lag
delegate proxy assign handler impersonate grant delegation
delegation delegate
delete remove drop purge destroy clear cleanup trash unset erase uninstall wipe discard tear prune
deleted removed dropped
deleting remove purge cleanup
deliberately intentional explicit
deliver send publish push delivery ship
deliverable artifact release
delivery send webhook cdn guarantee acknowledge queue
delta incremental difference
demand require request ondemand load
demo example sample playground preview trial
democratic election vote quorum
demolish destroy delete remove teardown
demonstrate example demo show
demote downgrade secondary follower standby failover
denial deny forbidden reject
denied forbidden unauthorized reject 403 rejected permission privilege 401
dense high cardinality
deny reject forbid block disallow unauthorized policy ban prohibit refuse
denylist blacklist blocklist block deny
dep dependency
depart leave exit
department team organization
depend dependency require rely
dependency package requirement require depend
depending conditional based
depends dependency require conditional
deploy rollout release install publish deployment host ship production promote stage
deployed deployment release
deploying publish release host deployment rollout
deployment rollout workload deploy release pod
deployments rollout release
deprecate removed obsolete remove legacy warning retire
deprecated removed obsolete legacy outdated old
deprecation removal eol
deprovision delete remove
depth nested level recursive
der certificate format
deregister unregister
derive compute inherit calculate
descend order nested child
describe description explain document metadata definition mention
description summary metadata text annotation
descriptor ulimit nofile
deserialize parse unmarshal decode
deserve priority
design architecture theme layout style component topology create
desire want desired expected
desk desktop support
desktop computer screen browser workstation local gui
desperate urgent workaround
destination target output sink receiver endpoint upstream
destroy delete remove terminate teardown uninstall
destroyed delete lost
destructive delete unsafe
detach unmount disconnect unlink unbind remove background separate
detached background daemon
detail information verbose specific debug
detailed verbose advanced full debug
details information collapsible verbose describe
detect discover monitor check anomaly
detecting discover monitor check
detective debug investigate
deter prevent block
deteriorate degrade slow
determine decide find calculate
dev development local developer
develop build create development
developer contributor maintainer user consumer
development dev local nightly
deviation anomaly drift
device machine mobile host hardware disk gpu
devops ci deploy operator
devtools inspector debug
df disk space
dhcp address lease network
diagnose troubleshoot debug doctor status inspect investigate
diagnostic debug troubleshoot
diagram mermaid chart architecture topology
dial connect
dialog modal popup window
dict map object
dictate enforce policy voice
dictionary map object glossary
die crash terminate exit stop kill shutdown end
died crash terminated exit
dies crash terminate exit kill oom
diet reduce size minimal
diff compare difference drift differ comparison
differ difference compare mismatch diff
difference compare diff versus comparison differ
different another separate multiple alternative
differential incremental delta
differently custom override alternative
difficult complex advanced hard
difficulty problem issue troubleshooting
dig investigate inspect debug query explore drill dns
digest hash checksum sha256 summary verify
digit number integer
dim dark disable theme
dimension size capacity
diminish reduce lower
dinner schedule
dip drop decrease
dir directory path
direct straight redirect immediate
directconnect privatelink network
directly direct without explicit
directories path folder filesystem
directory ldap folder path dir home
dirty uncommitted modified unclean cache invalid changed isolation
disable deactivate off turn deny skip prevent turnoff false switchoff suspend
disabled off inactive unavailable idle
disabling off deactivate skip
disadvantage limitation drawback caveat
disagree conflict inconsistent mismatch
disallow forbid deny block prohibit robots
disappear missing removed evict deprecated hidden expired delete vanish lost
disappeared missing removed deleted deprecated lost hidden expired
disappearing missing removed evicted
disappointed issue feedback
disapprove reject review
disaster recovery dr failover outage backup failure recover
disasters disaster recovery
discard drop ignore delete forget reject remove
disclose expose security report vulnerability
disclosure vulnerability report security
disconnect close drop detach network lost timeout reconnect
disconnected offline airgapped close lost
discontinue deprecated eol
discount pricing cost
discourage deprecated avoid
discover detect find explore search register service discovery dns
discovering detect find service
discovery dns service consul registry discover find
discuss discussion community forum
disease error bug
disguise mask alias obfuscate
disgusting bad ugly
dishwasher cleanup
disk storage volume filesystem
dislike feedback reject
dismantle teardown remove
dismiss ignore acknowledge close hide banner
display show render view screen output see
displays show render view
dispose delete cleanup destroy
dispute conflict
disregard ignore skip
disrupt interrupt downtime break
disruption pdb evict maintenance
disruptive breaking downtime
distance similarity location vector
distant remote region latency
distinct unique different separate cardinality
distinguish differentiate identify label separate type
distort corrupt scale image
distract hide suppress
distribute share publish loadbalance shard balance spread replicate fan affinity
distributed cluster replicated microservice
distribution distro balance shard release histogram linux
distro distribution linux
distrust untrusted revoke
disturb notify interrupt
ditch remove drop migrate
dive explore advanced
diverge drift conflict inconsistent
divert redirect route
divide split partition shard separate chunk group
dividing split separate partition
division organization team
divorce separate detach
dizzy loop
dlq deadletter queue
dmesg kernel log
dmg macos installer
dn subject
dnat nat forward
dnf yum rpm
dns resolver nameserver hostname domain
dns01 acme challenge wildcard
dnsmasq dns resolver
dnssec dns signature
dnsserver resolver nameserver
doc documentation
docker container image pod
dockercompose compose docker
dockerfile docker image container build
dockerize containerize image
docs documentation reference guide manual
doctor diagnose health check
document page file documentation describe
documentation docs manual reference
dodge avoid bypass
dodgy untrusted unstable malicious insecure
dog watchdog
dollar cost billing variable pricing
domain hostname fqdn zone host origin url dns site
dominate priority master
donate sponsor fund support
door gateway entry port
dormant inactive idle
dot point period
dotenv env environment variable
double duplicate twice multiply float replica copy
doubled duplicate repeated
doubt uncertain faq
down unavailable unhealthy offline dead
downgrade rollback revert version previous install
downgraded rollback version
download fetch pull get install export
downloadable artifact release
downloading fetch install export
downsample rollup aggregation
downscale scaledown scale
downside limitation drawback disadvantage tradeoff
downstream client consumer dependent
downtime outage maintenance unavailable zero
dpa gdpr agreement
dr disaster recovery failover
draft unpublished preview hidden unpublish
drag move slow
drain evict cordon graceful shutdown empty
drama outage
dramatic significant large
dramatically significant large improve
draw render diagram canvas display
drawback limitation disadvantage caveat tradeoff
drawbridge firewall gateway
drawer sidebar navigation menu
drawing diagram canvas svg image
dreadful bad slow
dream goal roadmap
dress theme style
drift diverge skew deviation change sync clock
drill explore detail navigate query disaster test
drink consume
drive disk storage volume
driver adapter connector plugin
drivers connector adapter gpu
drop remove delete lose discard reject fall reduce ignore relabel packet
dropdown select menu list
dropped lost discarded removed discard timeout reject unsupported
dropping lose discard decrease
drought starvation
drown overload flood noise
dry simulate preview run test mock try
dryrun preview simulate
dsn connectionstring url
dto schema type
du disk usage
dual both multiple two
dualstack ipv6 ipv4
duck avoid
due cause schedule expire
dull plain
dumb simple default plain
dummy placeholder fake test example
dump export backup pgdump print snapshot heap
dumpster trash garbage
duplicate copy dedupe repeated unique dedup deduplication repeat twice replicate clone
duplicated repeat dedupe unique
durability persistence fsync
durable persistent durability reliable persist
duration interval timeout ttl period lifetime validity
during runtime build
dust garbage cleanup
dusty old stale
duty responsibility oncall
dvd iso image
dying crash exit terminate kill
dynamic runtime variable changing discovery
dynamically runtime variable generate
dynamo keyvalue aws
dynamodb keyvalue aws
e2e integration encryption test
eacces permission denied
eaddrinuse port bind
eager immediate preload
eagerly immediate preload
earlier previous past older old legacy former
earliest oldest first minimum
early before first beta prefetch advance
earn sponsor reward
earthquake outage disaster
easier simple convenient helper
easiest simple quickstart recommended
easily simple quick
east region
easy simple quick basic start
eat consume use memory resource usage
eaten consumed swallowed
eating consume memory cpu usage
eats consume usage memory
eavesdrop encryption sniff
ebpf kernel trace
ebs volume storage
ec2 instance aws
ecdsa key certificate algorithm
echo print output return
econnrefused refused connection
econnreset reset connection
ed25519 key ssh algorithm
edge cdn boundary border runtime region gateway nightly unstable remote
edit modify update change button alter adjust
editing modify change update
edition tier plan version
editor ide plugin extension write role permission
educate learn tutorial guide
effect impact animation result
effective efficient active applied
effectively efficient result
efficient performance optimize fast
efficiently performance optimize fast
effort work cost
egress outbound outgoing firewall ingress
egressfee egress cost
ehostunreach unreachable host route
eject remove detach unmount
eks kubernetes aws
elaborate detailed advanced
elastic elasticsearch autoscaling
elasticip static address public
elasticity autoscaling scale
elasticsearch index search shard
elb loadbalancer
elderly old legacy
elect leader vote select
election leader
elections leader election
electricity power outage
elegant clean recommended
elephant large
elevate privilege admin role escalate sudo
elevated privilege admin root sudo
elevator privilege scroll
eliminate remove dedupe avoid reduce exclude
elk log elasticsearch
else otherwise alternative fallback
elsewhere another external different location
email smtp notification mail
embarrass leak
embassy region
embed include inline iframe insert integrate vector widget
embedded inline included nested arm device lightweight
embedding vector search model
embrace adopt support
emergency incident critical failover recovery urgent
emfile nofile ulimit
emit event publish dispatch send output produce
emoji icon smiley symbol
emphasize bold highlight
employ use apply
employee user team member account
empty blank null clear missing none zero nothing truncate purge
emptydir ephemeral volume
emulate simulate local qemu platform
emulation qemu platform
emulator local simulate
enable activate turn allow configure set true flag turnon switchon
enabling activate configure
encapsulate scope isolate context
enclose wrap quote
encode serialize escape encoding url base64
encounter error face occur
encourage recommend
encrypt tls cipher encryption secret key secure hash
encrypted encryption tls kms
encrypting encryption tls kms
encryption tls cipher kms encrypt
end finish stop close last terminate
endgame goal
ending finish suffix extension
endless infinite loop unlimited recursion hang cycle
endlessly infinite loop retry
endoflife eol unsupported
endpoint url address route path service
endtoend encryption tls
endure persist retain
enforce require strict policy validate apply force
enforced policy mandatory
enforcement policy admission
engage interact activate
engine runtime backend core container docker
engineer developer
enhance improve extend plugin
enhancement feature improvement extension
enjoy use
enlarge increase expand resize zoom lightbox grow
enoent notfound missing path
enomem memory oom
enormous large
enospc disk space
enotfound dns resolve
enough sufficient limit minimum
enqueue queue publish
enquire query ask
enrich metadata label transform
enroll register join subscribe
ensure guarantee verify require
enter input login type prompt key submit
enterprise license commercial paid organization business
entertain media video
entire whole full
entirely completely full whole disable
entitle permission license
entitlement license feature
entrance entrypoint login gateway
entropy random key seed
entry record row item entrypoint ingress
entrypoint listener port ingress command
enum literal union
enumerate list iterate
env environment variable dotenv container export
envelope wrapper payload email encryption kms
environment env stage variable context platform
environments staging production
envoy proxy sidecar mesh
envvar environment variable
eof connection closed
eol endoflife unsupported deprecated
eperm permission denied
ephemeral temporary transient
epipe connection closed
equal same match compare
equally balance even same
equation math formula
equip install setup
equipment hardware device
era time epoch
erase delete purge wipe clear remove history
erased deleted purged
erasure gdpr delete
erratic intermittent unstable
errimagepull pull registry credential
errno error code
erroneous invalid incorrect wrong
error exception failure problem message fault complain warn mistake symptom
errorbudget slo budget
errorrate error slo
escalate priority severity notify privilege escalation alert
escalation privilege alert oncall
escape sanitize encode quote
escapehatch workaround override
esm module import
especially specific
essential required important core
essentially basically overview
establish create connect setup
estimate approximate cost forecast sizing capacity calculate predict
etcd controlplane quorum keyvalue
eternal permanent infinite
ethical license privacy
etimedout timeout
eula license terms
euro cost pricing
europe region eu gdpr
evade bypass
evaluate compute expression test execute trial evaluation
evaluation trial
evaporate expire missing
even balance equal uniform
evenly balance distribute uniform spread
event trigger hook listener callback message log audit webhook
eventlog windows log
events log audit webhook message
eventual consistency async replication
eventualconsistency consistency replication
eventually consistency finally async
eventviewer windows log
ever always never
every interval schedule cron
everybody public users anonymous
everyday daily common
everyone public users anonymous
everything wildcard global
everywhere global
evict expire remove drain
evicted eviction pressure memory
eviction drain pressure memory cache
evidence audit log proof
evil malicious attack
evolve migrate version change
exact strict match
exactly match strict precise once equal
exactlyonce delivery idempotent
exaggerate increase
examine inspect analyze view debug check
example sample demo snippet usage template
examples sample demo snippet usage
exceed limit quota threshold
exceeded limit quota
excellent best good
except exclude unless ignore
exception error throw exclude exempt
excerpt summary
excessive high limit
exchange swap token trade
excited feature
exclude ignore skip filter omit except remove blacklist deny exempt
excluding ignore skip except
exclusive lock unique only mutex single
exclusively only unique
exe binary executable windows
exec execute run shell command
executable binary bin command path
execute run invoke perform exec command start
executing run invoke
exempt exclude bypass allowlist exception skip
exhaust deplete limit exceeded consume memory quota oom full
exhausted limit exceeded quota oom full
exhaustion limit leak pool
exist available present found
existing current present already
exists present found available
exit terminate quit stop close code die crash shutdown
exitcode exit status error
exited exit crash terminate
exotic custom unsupported
expand resize extend interpolate open variable unfold storage volume disk
expansion resize growth
expect assume require assert
expected required desired assert default normal
expel remove ban evict
expensive cost overhead billing slow heavy resource price
experience performance ux
experiment test feature flag ab canary experimental
experimental beta preview alpha unstable
expert advanced
expiration expiry ttl expire
expire ttl timeout invalidate expiry expiration age lifetime retention cache lapse
expired ttl outdated invalid expiry renew certificate token
expires ttl lifetime retention
expiring ttl lifetime renew expiry certificate
expiry expiration ttl renew rotation lifetime age
explain describe documentation overview query plan analyze
explanation description overview concept
explicit specify manual strict
explicitly specify manual define
explode crash grow cardinality memory
exploding grow cardinality crash
exploit vulnerability attack
explore browse discover ui query
export dump backup download output save extract
exporter collector metric
expose publish export port ingress show public leak external surface
exposed public leak open port
exposing publish public leak
exposure vulnerability leak public
express expression server
expression query formula regex pattern
ext4 filesystem disk
extend inherit extension add customize plugin expand renew
extension plugin addon suffix module extend
extensive full
external outside remote third public outbound thirdparty expose publish stateless
externalname service dns
extra additional optional more spare
extract unzip decompress unpack parse get select export
extraneous unused
extraordinary exceptional
extreme maximum minimum high
extremely high
eye visibility view watch
eyeball inspect view
faas serverless function
face encounter ui
facelift redesign theme
facilitate help enable
fact truth
factor ratio multiplier
factory default create reset build
fade animation transition expire
fail error failure unsuccessful crash reject problem failover
failback failover
failed unsuccessful crash reject exit error failure
failedover failover promote
failing error failure unhealthy failed
failover standby promote ha dr disaster redundancy
fails unsuccessful crash reject exit
failure error outage fault crash
faint low contrast
fair balance equal
fairly balance equal
faith trust
fake mock stub dummy simulate test placeholder spoof selfsigned
fall drop fallback decrease
fallback failover default backup alternative degraded
familiar similar known
family group font type
famous popular known
fan fanout cooling hardware distribute
fancy advanced
fantastic good
faq troubleshoot question
far distance remote latency region
farewell exit deprecated
farm cluster pool node
fashion style way
fast performance quick speed optimize quickly low latency turbo faster rapid
fasten attach lock
faster performance optimize speed cache parallel boost fast
fastest performance best benchmark
fat large size bloat
fatal critical panic crash exit unrecoverable error
father parent
fatigue alert noise
faucet ratelimit
fault error failure tolerance bug resilience defect
faultinjection chaos fault
faulttolerance ha resilience
faulty defective invalid
favicon icon
favor prefer priority
favorite bookmark star preferred
fdisk disk partition
fear risk warning
feasible possible support
feature capability functionality option flag benefit advantage
featureflag flag toggle
federate sso oidc federation saml
federated sso oidc identity
federation sso oidc saml multicluster federate combine merge
fedora rpm dnf
fee cost billing pricing
feed rss stream ingest supply
feedback comment rating survey issue
feel experience
fees pricing cost
fellow peer node
fence codeblock boundary lock fencing splitbrain
fencing splitbrain stonith
ferry transfer
fetch retrieve pull download request get load read
fetching get load request
few limit small
fewer less reduce
fiddle tweak configure
fiddly complex
field column attribute property key
fight conflict contention race dispute
figure image diagram find diagnose determine
figured find diagnose
file document path upload asset storage manifest
filebeat log collector agent
filename name
files path directory upload asset storage filesystem descriptor
filesize size limit
filesystem fs disk
fill complete populate template form disk space
filled full populated disk space
filling disk space retention growth
fills disk space retention
filter match exclude select query search rule selector
filthy dirty
final last end stable
finalize complete commit
finalizer delete stuck
finally last end cleanup
find search locate discover get query lookup discovery location
finding search discover get
fine granular good ok
finegrained permission scope
finger touch
fingerprint thumbprint digest hash identity checksum
fingerprinting fingerprint privacy useragent
finicky strict sensitive
finish complete end stop close callback
finished complete success exit
fips crypto compliance cipher
fire trigger emit send alert disaster
firehose stream ingest
fires trigger emit alert
firewall iptables networkpolicy securitygroup proxy network port security block egress ingress
firewalld firewall iptables zone
firewalled firewall block
fireworks alert
firing alert trigger active rule
firm strict company
firmware bios hardware upgrade
first initial start primary top quickstart
firstly initial start
firsttime quickstart setup
fit size resize adapt suitable
five number
fix resolve repair patch troubleshoot solve correct hotfix workaround pin lock solution
fixed resolved static constant bugfix patch release pinned
fixes patch solve workaround
fixing troubleshoot repair
fixture mock sample
fk foreign constraint key
flag option switch parameter toggle feature argument mark
flagged detected marked
flaky intermittent unstable unreliable retry test
flamegraph profile
flannel cni network
flap flapping intermittent unstable
flash flicker notification white
flashing flicker flash
flashlight search debug
flat flatten nested structure
flatpak package linux
flatten flat nested array
flavor variant type edition
flaw bug vulnerability defect
flee exit
fleet cluster nodes agents node agent
fleeting transient temporary ephemeral
flexible customize configurable
flexibly customize dynamic
flick toggle
flicker flapping flash
flight inflight progress
flip toggle switch reverse boolean invert
float double decimal position number
floating position sticky decimal
flood overload spam ratelimit traffic ddos notification spike
flooded overload spam ratelimit
floor round minimum
floppy disk image boot
flow workflow stream process pipeline
flowchart diagram
fluctuate vary jitter
fluent language localization
fluentbit log collector
fluentd log collector
flush clear purge sync
flux gitops argocd
fly runtime dynamic
focus highlight keyboard input
fold collapse hide
foldable collapse
folder directory path dir
follow track subscribe tail redirect
follower replica secondary member slave standby
followerread replica stale
following next below
font typeface typography text
food data
foolish mistake
footage video
footer bottom copyright
footgun caveat pitfall unsafe
footnote reference annotation
footprint memory usage size audit resource
forbid deny block disallow restrict ban reject
forbidden denied unauthorized 403 permission
force require override enforce overwrite kill brute
forced mandatory required require enforce force
forceful force kill
forcefully force sigkill
forcibly force terminate kill
forcing require override enforce
forecast predict trend capacity
foreground front interactive process
foreign external remote constraint key relation
forensic audit log
forensics audit log security
forever indefinitely infinite permanent unlimited always retention hang never
forge spoof fake create generate signature csrf
forgery csrf spoof request
forget discard reset omit delete remove recover lost
forgetting omit missing delete memory leak
forgot reset recover missing password lost
forgotten reset recover missing password
fork clone branch process copy
form input submit field
formal specification
format syntax style layout pattern filesystem encoding shape
formatter format
formatting style syntax prettier markdown
formdata multipart form
former previous old legacy earlier
formerly previous renamed old
formula math equation expression calculation function
fort security
fortunately good
forum community discussion support
forward proxy redirect relay next send pass route propagate sync transparent
forwarded proxy header clientip
forwarder forward relay agent
forwarding proxy relay port route tunnel
foul error
found exist detect match
founder author owner
four number
fpga accelerator hardware
fraction ratio percent partial
fragile brittle unstable
fragment packet partition defragment part
fragmentation defragment compact memory
frail unstable
frame iframe border
framework library platform
fraud abuse security
free release available gratis license cost unused community pricing opensource
freebsd bsd unix
freely unrestricted unlimited
freemium free tier pricing
freeware license free
freeze hang lock pin stop block immutable pause timeout stuck
freezes hang unresponsive deadlock
freezing hang unresponsive lock
frequency interval rate often schedule period
frequent interval often
frequently interval frequency often repeated faq rate
fresh new clean latest recent revalidate update install
freshen refresh update
freshness stale latency sync
fridge storage cache
friend peer contact
friendly readable easy
frighten warning
front frontend first proxy loadbalancer gateway
frontdoor gateway ingress
frontend listener ingress client ui browser
frontmatter metadata meta
frontpage homepage index home landing
froze hang unresponsive deadlock
frozen hang locked unresponsive stuck readonly cold archive tier
frustrate issue error
frustrating issue error
fry crash
fs filesystem
fsck repair check
fstab mount volume boot
fsync flush durability
fubar corrupt broken
fucked corrupt fail
fuel resource
fulfill resolve satisfy complete
full complete capacity disk exhausted space exhaust limit
fullscreen width layout
fulltext search index
fully completely entire
fun example
function handler lambda method procedure plugin
functionality feature capability function
fund sponsor donate funding
funding sponsor donate
funny unexpected weird
furthermore additional
fuse merge circuit breaker limit
fuss simple
future upcoming roadmap later planned plan
fuzzy approximate similarity
ga stable release
gadget widget component
gain improve benefit
gallery image lightbox showcase
game app
gap missing hole interval
garage storage
garbage gc cleanup waste
garden site
gate guard gateway check auth
gatekeeper auth guard proxy admission policy
gateway proxy ingress api router entrypoint
gather collect aggregate join fetch metrics scrape
gauge metric measure
gc garbage
gcp google
gcs bucket objectstorage
gdpr privacy retention anonymize consent cookie
gear settings icon
gem package ruby
general common global overview
generally common typical usually
generate scaffold create build produce output
generated built output created
generating create build produce
generator scaffold generate
generic template type common general
generous high limit
gentle graceful
gentoo linux source
genuine verify signature authentic
geo geoip region location
geoblock geoip deny
geofence geoip country deny
geographic region location geoip
geography location geo region
geoip location country
gesture touch event
get fetch retrieve receive obtain read download acquire issue
gets fetch receive read
getting fetch receive start
ghost orphan stale phantom
giant large
gid group
gif image
gift donate sponsor
gigantic large
git repository commit
githook hook
gitignore ignore exclude
gitops argocd flux declarative
give provide pass assign return
given specified provided
giving provide assign return
gke kubernetes gcp
glacier archive cold
glad good
glance overview summary dashboard
glass transparent
glibc linux libc
glitch bug issue error
glitchy intermittent unstable
glob pattern wildcard
global shared default everywhere
globally shared install
glossary abbreviation term terms definition
glue connect integrate adapter integration
gluster storage cluster
go navigate move run
goal purpose objective target slo
gobble consume
goes navigate move
going navigate move
golive production deploy
gone removed missing deprecated deleted lost not found delete
good valid healthy best
goodbye exit logout
goods product
gorgeous theme
goroutine concurrency leak
gossip membership cluster peer
gotcha caveat pitfall limitation
govern policy control
governance policy compliance
gpg pgp signature key
gpl license copyleft
gpu cuda nvidia
grab fetch retrieve capture get download scrape
grace period shutdown timeout
graceful drain shutdown safe
gracefully graceful shutdown drain
graceperiod terminate shutdown
grade score rating
gradual rollout canary progressive rolling
gradually rollout canary incremental progressive migrate
grafana dashboard
grand large
grandchild nested descendant
grant allow permit authorize permission role access give assign
granular permission scope
graph chart visualization panel dashboard diagram plot metric topology
graphic gpu image
graphics gpu cuda display
graphite metric timeseries
graphql schema query
graphs dashboard visualization
grasp understand concept
grateful sponsor
gratis free community
gray color theme disabled
graylog log gelf
great good large
greedy regex memory
green healthy success color deployment
greet hello
grep search filter match find regex
grid layout card table
grind slow cpu
grip control
gross total
ground base source
group team role set aggregate organize category organization family tag
grouped aggregate set category
grouping aggregate organize category
groups group role ldap
grow increase expand scale larger memory capacity
growing increase scale leak capacity
grown increased
growth increase capacity scale
grpc http2 rpc protobuf
grumble warning
guarantee ensure sla durability consistency qos
guard protect middleware auth
guardrail limit policy validation
guardrails limit policy validation
guess infer detect predict
guest anonymous visitor public user
gui ui dashboard interface web console
guide tutorial howto documentation instruction
guideline convention best practice recommended bestpractice recommendation
guilty cause
gulp task consume
gun tool
guts internals architecture
gutter margin spacing
guy user
gz gzip archive
gzip compression encoding compress
ha availability failover
habit convention practice
hack workaround exploit attack trick custom security vulnerability
hacked compromised breach compromise security
hacker attacker security vulnerability exploit
hacking attack security contribute
hacky workaround
half partial middle
halfway partial interrupted
hallucinate wrong model grounding
halt stop pause suspend shutdown
hammer overload ratelimit flood retry
hammering ratelimit retry
hamper block slow
hand manual explicit cli
handbook guide documentation manual
handcuff restrict
handle manage process catch handler deal
handler callback controller function listener
handling process manage error
handoff failover transfer
handover transfer failover
handshake tls negotiation connection negotiate
handy useful helper tips
hang freeze timeout deadlock unresponsive block stall stuck wait stop
hanging stuck timeout deadlock wait hang
hangs timeout deadlock unresponsive
hangup sighup disconnect
happen occur event trigger cause
happened event audit log
happening occur event log
happens occur event behavior
happy success good
haproxy loadbalancer proxy
harass abuse spam
hard strict complex difficult memory limit force
hardcode static literal inline constant
hardcoded static literal default
hardcore advanced
harddisk disk storage
harddrive disk storage volume
harden secure security protect hardening
hardening harden security
hardlink link filesystem
hardly rare
hardware cpu requirement machine memory disk gpu device sizing
harm damage security risk corrupt
harmful malicious unsafe
harmless safe ignore
harsh strict limit
harvest collect scrape
hash digest checksum fingerprint encrypt
hashmap map
hashring shard hash
haste quick
hate disable issue
haul transfer move
haystack search
hdd disk
head header top first leader master
headache issue
header top title metadata host forwarded request
heading title header section anchor
headless noninteractive api server browser service statefulset
headline heading title
headroom capacity reserve
heal recover repair health restore automatic reconcile
health liveness ping status readiness check healthcheck heartbeat probe
healthcheck probe liveness readiness health
healthy ready healthcheck alive up status liveness
heap memory
hear listen subscribe
heart heartbeat core
heartbeat keepalive ping healthcheck health
heat load cpu heatmap
heaven cloud
heavily high load intensive
heavy expensive load large slow memory cpu resource
heel end
hefty large
height size dimension
hello start example quickstart
helm chart kubernetes
help usage support guide troubleshoot assist assistance
helpdesk support contact
helper utility function plugin
helpful useful tips
helpline support contact oncall
helps support improve
herd thundering cache
hesitate delay
heuristic detect estimate
hi start hello
hibernate suspend sleep idle
hiccup transient error retry
hiccups intermittent retry
hidden invisible internal masked private secret dotfile mask
hide mask redact conceal exclude hidden disable invisible remove visibility secret private obfuscate
hiding mask redact
hierarchy nested tree parent
high maximum large increase
highavailability ha failover replica
highest maximum top largest
highlight syntax emphasize color mark
highlighting syntax color code
highly high
highway route bandwidth
hijack intercept takeover attack session override
hike increase
hinder prevent block
hint tip suggestion type
hipaa compliance privacy
hire support consulting
histogram bucket quantile
historic past old backfill history archive
historical past old backfill archive history retention
history log past previous changelog audit revision version
hit reach request cache match ratio limit
hits request cache views
hmr reload refresh
hoard cache retain
hobby free personal
hobbyist free personal
hog consume usage consumption
hogging usage consume consumption limit
hold keep lock wait
holding lock keep
hole gap missing vulnerability firewall port
holiday schedule calendar
holy important
home index root landing main selfhosted directory
homebrew brew macos
homedir home directory
homegrown custom selfhosted
homelab selfhosted onprem
homemade custom
homepage index landing root
homework prerequisite
honest accurate
honor respect apply follow
hood internals architecture
hook callback lifecycle middleware event trigger webhook prestop script
hooks lifecycle webhook script
hoop workaround
hop proxy jump
hope expect
horizontal scale shard replica autoscaling
horizontally replica scale shard
horrible bad slow poor
horribly bad slow
horror error
hose corrupt stream
hosed broken corrupted
hospital health recover
host node server machine hostname domain deploy serve vm box install
hosted managed cloud saas server
hoster hosting provider
hostile untrusted malicious
hosting host deploy server provider cloud
hostname domain host fqdn
hostnames domain dns host
hostnetwork host network
hostpath mount volume
hostsfile hosts dns
hot reload active tier
hotel hosting
hotfix patch release fix
hotkey shortcut keyboard
hotreload watch reload hmr
hotspot skew shard
hour time duration interval timezone
hourly cron schedule hour interval
hours interval duration retention
house host internal
houseclean cleanup prune
housekeeping cleanup maintenance gc
hover tooltip mouse
howto guide tutorial example
hpa autoscaler
hsm pkcs11 kms
hsts https header strict
html markup
htop cpu process memory
htpasswd basic password auth bcrypt
http web request https protocol insecure
http01 acme challenge
http2 multiplex grpc h2 protocol
http3 quic udp protocol
httpd apache webserver
httponly cookie secure
httpproxy proxy environment
https tls ssl certificate
hub central registry
hug integrate
huge large big limit size memory scale
hugepage memory kernel
hugepages memory kernel
human readable user interactive manual
humble simple
humongous large
hundreds many scale
hung timeout deadlock unresponsive hang
hungry intensive consume memory usage
hunt search investigate find debug
hurry fast urgent
hurt degrade impact
hybrid mixed combine onprem cloud remote
hydrate hydration
hydration hydrate
hyperlink link
hyperthreading cpu core thread
hyperv vm hypervisor windows
hypervisor vm virtualization
i18n internationalization locale language
i386 x86 32bit
iaas infrastructure cloud
iac infrastructure terraform provision
iam role policy permission
iceberg hidden
icinga monitoring check
icon svg favicon image logo emoji
ide editor
idea feature request concept
ideal best recommended optimal practice
ideally recommended best
idempotency retry duplicate
idempotent retry duplicate
identical same duplicate
identifier uuid key name
identify name detect recognize
identity user principal subject auth
idiot beginner
idle inactive unused keepalive timeout sleep waiting disabled connection
idling idle timeout keepalive
idp provider oidc saml
ids identifier uid
iframe embed frame
ignorant unaware
ignore skip exclude suppress omit disregard gitignore mute silence
ignored skipped excluded
ignoring skip exclude mute
ill unhealthy
illegal invalid forbidden
illegally license
illustrate diagram example image
image container tag picture img snapshot restore disk
imagepullbackoff pull registry credential
imagine assume example
imap email mailbox
imbalance skew uneven shard rebalance
img image
imitate mock simulate emulate copy clone
immature beta experimental
immediate instant synchronous now
immediately instant synchronous now sync force
immense large
immune protect safe
immutable readonly constant worm lock
impact affect effect influence risk consequence
impatient timeout quickstart
impersonate delegate assume user auth spoof
impersonation delegation
implement build create support
implementation code internals architecture
implicit default automatic
implicitly default automatic
imply mean
import load ingest restore require include module upload push migrate
importance priority severity weight
important critical priority
importing load include migrate
impose enforce limit
impossible unsupported limitation cannot
impress showcase
improper invalid incorrect
improve optimize enhance better performance increase tune polish
improvement enhancement performance changelog optimize release
improving performance optimize
inability unsupported limitation
inaccessible unreachable forbidden unavailable firewall
inaccurate incorrect skew wrong precision
inactive idle disabled expire timeout
inbound ingress incoming request
inbox email queue
incident outage alert event postmortem downtime severity
include import embed add contain allow filter match
included builtin bundled default
including add contain
incoming inbound ingress request
incompatible breaking unsupported compatibility conflict version
incomplete partial missing truncated pending
inconsistent mismatch conflict drift corrupt
inconvenient workaround
incorporate integrate include
incorrect invalid wrong bad
incorrectly wrong invalid
increase raise scale grow bigger limit up extend
increasing grow raise scale
incredible large
increment counter increase add
incremental differential delta
indefinitely infinite permanent
indent whitespace format tab
independent standalone separate isolated
independently separate standalone
index home list search catalog query optimize
indexes query optimize index
indexing crawler robots index search
indicate show status mark
indicator status badge icon metric sli
indices index shard
indirect transitive proxy
indirectly transitive proxy
individual single separate
individually single separate
industry standard enterprise
inefficient slow performance
infect malware
infer detect type guess
inferior worse
infinite loop unlimited recursion
inflate decompress increase size grow
influence affect change
influx traffic burst timeseries metric
influxdb timeseries metric
info level information
infobox admonition callout
inform notify alert notification
information info data metadata detail
informative verbose detail
infra infrastructure cloud iac
infrastructure resource iac terraform cloud
ingest import write
ingestion import
ingress inbound gateway firewall egress incoming
inherit extend derive
inhibit suppress prevent
ini config configuration setting format
init initialize bootstrap create install initial
initcontainer init startup dependency
initd systemd service
initial first default start bootstrap install init
initialise initialize init bootstrap
initialize init bootstrap setup start
initially first default
initiate start trigger
inject insert provide injection add dependency script sidecar environment secret mutate
injection sql security xss sanitize escape attack
injure damage
inline embed inside style
inmemory memory ephemeral
inner nested internal
innocent safe false positive
inode filesystem disk
inplace upgrade migrate rolling
input argument parameter form request
inquire query
insane excessive extreme
insanely excessive extreme
insecure unsafe vulnerable plaintext skipverify unverified selfsigned http weak
insert add ingest write put create append inject
inserting write add ingest
inside within internal nested private cluster container
insight analytics metric observability
insist require force
inspect describe debug view check devtools examine
inspire showcase
install setup deploy add download bootstrap init initial host
installation setup install start
installed install version
installer install package setup
installing setup add download install
installs install setup
instance node vm server example object replica
instances replica node
instant immediate realtime fast
instantly immediate realtime fast live
instead replace alternative override replacement option
instruct prompt configure
instruction prompt guide step command
instrument instrumentation trace telemetry metric sdk
instrumentation opentelemetry trace metric sdk
insufficient limit quota
insult moderation abuse
int integer
intact preserve unchanged
integer int number
integrate plugin integration connect combine connector
integration plugin connector integrate connect
integrity checksum hash verify constraint
intel amd64 x86 cpu
intelligent smart ai
intellisense autocomplete type
intend purpose expected
intended expected design purpose
intense heavy
intensive heavy cpu
intention purpose
intentional design expected
intentionally design explicit
interact interactive event api
interactive prompt tty input cli
intercept middleware capture proxy hook
interception mitm proxy
interceptor middleware hook
interest metric
interesting feature
interface type api ui nic gui console
interfere conflict
interim temporary workaround
interior internal
intermediary proxy gateway intermediate
intermediate middle temporary chain ca certificate root mid
intermittent sporadic transient flaky unstable timeout sometimes
intermittently sporadic transient flaky
internal private inside core hidden
internally internals architecture inside
internationalization i18n locale
internet web network online outbound public egress connectivity offline airgap
interpolate substitution expand variable
interpret parse evaluate
interrupt cancel abort signal stop ctrl sigint terminate
interrupted cancelled aborted abort cancel signal resume
interruption downtime disruption spot
interruptions downtime disruption
interval period frequency duration often poll window
intranet private internal network
intransit encryption tls
intricate complex
introduce add new introduction
introduction overview start basic concept
introspect inspect metadata introspection
introspection introspect
intrude attack
intruder attack unauthorized
intrusion attack security audit
intuitive easy
invade attack
invalid malformed incorrect error wrong validation bad expired verify illegal
invalidate purge expire flush revalidate cache revoke
invent custom create
inventory list resources cmdb
inverse reverse negate
invert reverse negate not flip dark
invest sponsor
investigate troubleshoot diagnose debug analyze inspect trace
investigation troubleshoot incident
invisible hidden missing hide render private
invitation member invite user
invite add share member collaborator onboard user email
invoice billing payment cost bill
invoke call trigger execute run request
involve include require
io disk iops
iops throughput disk
iot mqtt device edge
ip address url
iprange cidr subnet
ips address allowlist
ipsec vpn tunnel
iptables firewall nat
ipv4 address dualstack listen
ipv6 dualstack
irregular uneven anomaly
irrelevant ignore unrelated
irreversible permanent destructive
irritating noisy disable
irsa serviceaccount iam role
iscsi block storage san
island isolated
iso image boot installer
isolate sandbox separate namespace tenant container isolation
isolated sandbox namespace airgapped
isolation namespace sandbox tenant transaction isolate separate
isr revalidate incremental
issue problem bug error report certificate ticket known create obtain get acquire
issued certificate token
issuer ca authority oidc certificate
istio mesh sidecar envoy
item entry element record
iterate loop list
jaeger trace span
jail sandbox isolate container chroot
jam block backlog congestion bottleneck queue
jammed blocked stuck
janitor cleanup gc
janky slow unstable
jargon glossary terminology
javascript js
jdbc connectionstring driver
jenkins ci pipeline
jigsaw modular
jitter backoff random delay
jks keystore pkcs12
jmeter loadtest benchmark
job task worker work queue cron batch
jobs cron task batch queue
join merge combine connect member together relation query
joined member join
joining member cluster bootstrap
joke example
journal wal log history
journalctl journald log
journald syslog journalctl
journey path flow
jpg image
js javascript
json object serialize format structured payload
judge evaluate score
juggle manage multiple
juice power performance
jump skip navigate spike upgrade
jumpbox bastion ssh
jumphost bastion ssh
jumpy layout shift jitter
junction join symlink
junior beginner
junk garbage spam invalid delete cleanup unused
justify align reason
jwt token bearer claim
k3s kubernetes lightweight cluster
k6 loadtest benchmark
k8s kubernetes
kafka broker topic queue stream
karpenter autoscaler node
keda autoscaler event
keep retain preserve persist store maintain save hold retention ttl
keepalive idle persistent heartbeat connection
keepalives keepalive tcp timeout
keeping retain maintain store retention preserve
keeps retain repeated always
kept retention store preserve
kerberos gssapi keytab spnego
kernel sysctl linux core os system
key token secret identifier certificate encryption apikey decrypt decryption pem
keybinding shortcut keyboard
keyboard shortcut hotkey key input device
keychain keystore credential secret
keycloak oidc idp sso
keyfile key pem secret
keyless anonymous public unauthenticated
keypair publickey privatekey certificate ssh
keypress shortcut keyboard event
keyring keystore gpg secret
keys secret certificate token apikey
keystore truststore jks pkcs12
keytab kerberos principal
kibana dashboard log
kick revoke remove evict trigger start logout disconnect session
kicked evicted disconnected evict disconnect session ban
kickoff start trigger
kid child
kill terminate stop sigterm sigkill abort end shutdown process signal deprecated
killed oomkilled terminated sigkill oom terminate evict
killing terminate stop signal
kind type category kubernetes local resource
kit toolkit sdk starter
kitchen workspace
kms encryption key
knackered broken
knife tool
knob option setting parameter tuning
knock down crash port
knot circular dependency
know detect check learn
knowledge documentation context
known existing issue limitation
kube kubernetes
kubeadm bootstrap cluster
kubeconfig context credential cluster
kubectl kubernetes cli
kubelet node agent
kubernetes k8s cluster helm
kustomize overlay manifest kubernetes
kvm vm hypervisor
l10n localization
lab experimental playground
label tag name annotation metadata selector
labels tag metadata dimension selector
labor work
lack missing without unsupported
lacking missing unsupported
ladder level order escalation
lag latency delay behind slow replica replication
lagging delay latency replication behind
laggy slow latency
lambda serverless function
lame limited
lamp indicator status light
lan network private subnet internal
land merge landing
landing homepage index home page
landlord tenant owner
landmark anchor heading
lane queue priority
language locale i18n translation
lantern light
lapse expire
laptop local development machine workstation
large big size huge heavy limit scale
largely mostly
larger bigger increase limit scale resize
largest maximum biggest top limit big
last final previous latest recent
lasting persistent durable
late delay lag overdue timeout
lately recent changelog
latency delay slow response lag
later defer after future
latest newest current recent
latex math
latter last
laugh emoji
launch start run open release deploy
launchd macos service daemon
launching start run open
law license compliance gdpr
lawful compliance license gdpr
lawyer license privacy legal
layer level middleware tier
layout template structure grid
lazily lazy deferred
lazy deferred ondemand dynamic defer
lazyload lazy defer
lb loadbalancer balancer
ldap directory activedirectory
le histogram bucket
lead leader cause
leader primary master elected election elect coordinator lock lead
leadership leader election lease
leaf node end
leaflet map guide
leak expose leakage exposure memory growing secret goroutine
leaked exposed compromised revoke rotate exposure
leaking memory growing secret leak
leaky leak
lean minimal small
leap jump upgrade skip
learn tutorial guide course
learning tutorial guide course
lease ttl lock expire dhcp leader
leash limit lease
least minimum lowest
leastprivilege permission scope rbac
leave exit logout quit keep remain disconnect retain remove
leaving member remove drain
led indicator status device
ledger audit log
left sidebar remaining align exit unused
leftover orphan stale unused residual extraneous cleanup dangling
legacy old deprecated previous earlier classic
legal license terms privacy compliance
legally license compliance
legit valid legitimate
legitimate valid
lend share
length size long limit
lengthen extend increase longer duration
lengthy long
less fewer reduce lower
lesson tutorial guide
let allow enable permit
letsencrypt acme certificate issuer
letter character email
level severity tier depth layer
leverage use
lgpl license copyleft
liability license warranty
liar incorrect
lib library package
libc glibc musl
liberal permissive license
liberate release free
libraries dependency package
library package module sdk dependency framework
licence license
license subscription entitlement copyright legal buy purchase seat
licensed license subscription entitlement
licensekey license activate
licensing license enterprise subscription
lie incorrect wrong
life lifecycle ttl lifetime
lifeboat backup recovery
lifecycle eol retention hook stage state cycle
lifeless unresponsive
lifespan ttl lifetime retention expiry lifecycle
lifetime ttl duration expire expiry session validity lifespan
lift increase remove
light theme mode small lightweight minimal status
lightbox zoom
lightbulb tip hint
lighter minimal theme small
lightning fast
lightweight minimal small slim
like similar match star
likely probable
likewise same similar
limbo pending stuck
limit restrict quota throttle maximum threshold cap max ceiling boundary exceed exhaust full hit rate soft truncate unlimited
limitation restriction unsupported caveat
limitations restriction unsupported caveat
limited restricted quota free restrict limit
limiter ratelimit throttle
limiting throttle quota restrict ratelimit
limitless unlimited
limits resource quota maximum
line row text log graph
linearizable consistency quorum
linenumber line
lines row text log
linger stale orphan keepalive stay remain graceful
lingering stale orphan zombie
link symlink url href anchor hyperlink connection reference interface connect attach tie
linked connected symlink reference attached
linking url connect symlink
lint linter eslint check style format
linter lint eslint
linux unix systemd kernel distribution distro
liquid template
list show enumerate array index inventory catalog catalogue series
listed shown index
listen bind port subscribe event
listener port entrypoint socket handler subscribe event
listening subscribe port bind
literal raw constant escape
literally raw exact
little small minimal
live realtime production running active liveness
liveness alive healthy probe health readiness
livereload reload watch
lives location path
living live alive
load fetch import read traffic utilization stress pressure
loadbalance loadbalancer distribute
loadbalancer balancer proxy service expose lb
loadbalancing loadbalancer roundrobin upstream
loaded ready imported
loading spinner pending lazy suspense
loads import fetch many load traffic
loadshedding overload backpressure
loadtest benchmark stress
loan lease
local localhost offline machine development disk laptop
locale language i18n region translation
localhost loopback local
localization i18n locale translation
localize translate i18n language
locally localhost offline development local
locate find search discover path location
located path location directory
location path place url geo region zone geoip locate find
lock block mutex locked freeze pin tls immutable lockout fix unlock
locked readonly blocked lock lockout
lockfile lock dependency pin version
locking mutex concurrency pin lock contention
lockout locked bruteforce lock
locksmith auth key
lockup deadlock hang
log trace audit logger print record output history stdout rotation logging capture version journal statement tail
logfile log
logged authenticated recorded log session login
loggedin session authenticated login
loggedout session logout expire
logger log level
logging log output debug level format trace
logic condition code
logical replication decode
logicalreplication replication publication
login signin authenticate authentication auth session logon
loginpage login signin
logins login audit
loglevel verbosity severity level verbose
loglines log entry
logo icon brand image favicon branding theme
logoff logout signout
logon login signin authentication authenticate
logout signout session revoke
logrotate rotation
logrotation logrotate rotation
logs logging stdout journalctl
logstash log pipeline
loki log query label
lone single
lonely single orphan
long duration length timeout slow large
longer extend increase duration
longest maximum
longlived persistent keepalive
longpoll poll
longrunning background job timeout
longterm retention archive storage
look appearance style theme search inspect view query
lookahead prefetch regex
looking search appearance
looks appearance theme style
lookup search query resolve
loop iterate infinite repeat circular recursion cycle crashloopbackoff restart redirect
loopback localhost
looping crashloopbackoff restart redirect
loose strict permissive
loosely permissive
loosen relax permissive
lose loss drop missing discard data durability lost
loses missing discard data
losing loss drop data missing durability
loss lost data packet durability drop rpo backup lose missing
lossy loss
lost missing loss dropped recover disconnected deleted drop disconnect lose forget reset forgot disappear
lots bulk scale
loud noisy verbose volume alert
lousy poor
love sponsor star
low minimum small reduce
lower reduce decrease less minimum lowercase
lowercase case lower
lowest minimum least
loyal sticky
lru cache evict
lsblk disk volume device
lsm compaction memtable storage
lsof descriptor port
lts support stable
luck random
lump group
lunch schedule
lurk hidden
luxury enterprise
lvm volume disk snapshot
lxc container lxd
lxd lxc container
lz4 compression compress speed
m1 arm64 macos apple
m2 arm64 macos apple
mac macos darwin brew interface hardware osx
macaddress interface nic
macbook macos darwin
machine host node instance server computer vm box device
machines node host cluster
machineuser serviceaccount bot token
macos darwin osx mac
mad error
magic automatic wildcard
magical automatic
magically automatic
magiclink passwordless email login
magnet attach
magnify zoom enlarge
mail email smtp notification
mailbox email queue imap
mailing email newsletter
mailserver smtp email
main primary default master
mainly primary mostly
mainnode primary leader
maintain manage support keep maintenance upgrade
maintained supported active lts
maintainer owner author admin
maintenance downtime upgrade support drain window maintain
major version breaking semver release
majority quorum most vote node
make create build generate add new
makeover theme redesign
makes create build cause
making create build develop
malformed invalid syntax wrong
malfunction error fault
malicious attack untrusted malware
malloc memory allocator
malware security virus audit scan malicious
man manual user
manage control administer handle process
managed hosted cloud
management admin control administration
manager admin controller role operator
mandate require policy
mandatory require required requirement enforce
mangle corrupt escape
mangled malformed corrupt encoding
manifest yaml resource file
manipulate modify transform
manner way mode
manners convention
manual documentation guide hand cli explicit human
manually manual explicit hand custom force trigger cli
many multiple several bulk limit maximum scale
map mapping transform object geo translate
mapping map
marathon long
march progress
margin spacing padding css
maria mariadb mysql
mariadb mysql sql
mark annotate highlight flag label
markdown md mdx
marker label cursor
market marketplace
marketplace registry plugin extension
markup html
marry combine
marshal serialize
mask redact hide obfuscate secret pattern
masquerade nat iptables route
mass bulk batch
massage transform
massive large scale huge bulk
master primary leader controlplane main
match equal filter same equivalent pattern regex selector route
matching filter equal pattern
mate peer
material asset theme
math latex mathjax katex formula equation
matrix compatibility supported
mature stable production
maven package java
max maximum limit cap ceiling
maximize increase optimize fullscreen
maximum max limit highest quota cap ceiling
maybe optional nullable
maze complex
md markdown
md5 checksum digest
mdns discovery dns
mdx markdown
meal data
mean average definition aggregate represent
meaning definition description glossary
meaningful descriptive
means definition method
meant intended purpose
meanwhile concurrent
measure metric benchmark monitor sample instrument
measurement metric benchmark
measuring metric monitor benchmark
meat core
mechanism method
media image video audio file storage content
median quantile percentile
medium size
meet satisfy requirement
megaphone announcement broadcast
melt overload crash
meltdown outage
mem memory
member user collaborator node peer team role
membership cluster team group role member gossip
memcache cache memory
memcached cache memory
memleak memory heap
memoize cache
memorize cache memoize
memory ram heap cache history oom leak
memtable flush lsm
mend fix repair
mental concept
mention reference notify describe
menu navigation sidebar
merely only
merge join combine union concat federation
mergerequest pull request
merging join combine deep
mesh sidecar servicemesh
mess cleanup corrupt
message text notification log event queue
messaging queue broker event
messed corrupt broken malformed wrong fix
messes corrupt break
messy cleanup unstructured
meta metadata
metadata meta frontmatter info label description annotation attribute
metal baremetal physical bare
meter metric usage billing
metering usage billing metric
method verb function way approach plugin mechanism
metric measurement gauge counter telemetry statistic stat count measure
metrics prometheus exporter monitor
mfa totp 2fa otp twofactor
microk8s kubernetes local
microphone audio voice
microsecond latency precision
microservice service distributed
microservices service mesh distributed
mid intermediate
middle center middleware
middleman proxy middleware gateway intermediary
middleware hook plugin handler intercept
midnight time timezone cron schedule
mighty powerful
migrate move upgrade migration port convert switch adopt import transfer transition
migrating upgrade move convert
migration upgrade migrate
mild minor
mileage vary
milestone roadmap release
mill process
millicore cpu request limit
million scale large cardinality
millions scale cardinality
millisecond latency duration timestamp
mimic mock simulate emulate copy
mimir longterm storage
min minimum limit requirement
mind memory
mine private
mini small minimal
minify compress optimize minimize bundle reduce
minikube kubernetes local cluster
minimal small basic simple slim lightweight minimum
minimize reduce optimize
minimum least low requirement limit minimal min baseline
minio s3 bucket objectstorage
minor version small semver release patch
minority quorum partition
mint ubuntu debian
minus subtract negative
minute time duration interval cron
minutes interval duration timeout
mirror replicate shadow registry proxy copy
mirrored replicate raid
mirroring replicate shadow
mirrors mirror registry repository
misbehave unexpected
misbehaving unexpected unhealthy
misconfigure config invalid validate wrong
misconfigured misconfiguration configuration validate
misleading incorrect
mismatch different conflict inconsistent incompatible drift
misplace lost path
miss missing absent lack cache skip latency ratio
misses cache lost
missing absent undefined lost notfound empty gone 404 lose loss disappear
mistake error wrong undo typo bug misconfigure rollback accident
mistaken incorrect
mistyped typo
misuse abuse incorrect
mit license opensource
mitigate mitigation workaround prevent
mitigation workaround fix security
mitm intercept proxy certificate
mix combine merge together
mixed combine multiple
mixing combine merge
mkfs filesystem format
mmap memory file
mobile responsive viewport phone screen layout app
mock stub fake test simulate dry
modal dialog popup
mode option type setting
model schema ai type
moderate filter review
moderator admin
modern latest new current
modest small
modify change update edit customize set alter adjust touch
modifying change edit update
modular module
module package library import modular plugin
mom parent
moment time timestamp
money billing cost payment pricing
mongo mongodb document
mongodb document replicaset
monitor observe metric observability alert watch screen display track audit
monitoring metric alert observe dashboard prometheus observability
monolith standalone single
monolithic standalone single
monorepo workspace
monster large
month time retention interval billing monthly
monthly cron schedule month interval billing
mood state
moon dark
more additional increase extra
morning schedule
mostly usually
mother parent
motherboard hardware server machine
motion animation
motor engine
mount volume bind attach
mountain large
mounted mount volume
mounting mount volume
mountpoint mount path
mouse click hover cursor
mouth output
move migrate transfer rename copy relocate
moved renamed redirect migrate rename
moves transfer migrate path
movie video media
moving migrate rolling transfer
mq queue
mqtt broker iot message
ms millisecond latency duration
msi windows installer
mssql sqlserver
mtls mutual client
mtu packet fragment size
much many amount limit quantity cost
mud noise
multi multiple cluster
multiarch architecture platform image
multicast broadcast discovery
multicloud cloud region provider multicluster
multicluster federation cluster multicloud
multiline log stacktrace
multilingual i18n language locale
multipart upload
multiple many several bulk replica multi bunch batch various
multiply math scale
multiregion region replication
multitask concurrent parallel
multitenancy tenant isolation namespace
multitenant tenancy tenant isolation
multithread worker concurrency cluster
multiuser account tenant
mumble log
munge transform
murder kill terminate
murky unclear
muscle power cpu
music audio media
musl alpine libc
mutate admission webhook modify alter
mutating admission webhook
mute silence suppress disable inhibit notification
mutex lock contention deadlock
mutual mtls
mx dns email record
mysql mariadb sql database
mysqldump dump backup export
mysterious unknown unexpected
mysteriously unexpected random
mystery unknown debug
nag notify warning suppress
nagios monitoring check
nail pin
naked plain apex
name title identifier label hostname rename alias
named name identifier
nameplate label title
names label identifier
nameserver dns resolver
namespace tenant project
naming name convention dns
nanny monitor
nanosecond precision timestamp
nap sleep
narrow filter restrict limit reduce specific
nasty error vulnerability
nat masquerade snat translation
nation country region
native builtin platform binary
natural language
naturally default
nature type
naughty abuse
nav navigation
navbar navigation header
navigate browse route link
navigation nav menu sidebar link route
ndots dns resolver
near close similar
nearby local proximity region latency edge
nearest closest proximity region latency edge
nearly approximate
neat clean
neatly clean format
necessarily required
necessary required mandatory prerequisite
neck bottleneck
need require prerequisite requirement
needed required dependency requirement prerequisite
needle search match
needless unnecessary redundant
needs require prerequisite
negate not exclude
negative not minus false
neglect ignore unmaintained
negotiate content handshake
neighbor peer adjacent related node route
neither none
nervous safe risk
nest nested child
nested child hierarchical recursive inside deep tree nest
nesting nested child depth
net network interface socket
netcat connectivity port
netmask cidr subnet
netstat port connection
network connection internet subnet interface connectivity vpc bridge bandwidth
networking network dns proxy cni interface
networkpolicy firewall isolate ingress egress
neutral default
never disable not
new create latest release add make fresh clean
newbie beginner quickstart
newcomer beginner introduction
newer latest upgrade version release
newest latest release
newly new recent
news changelog blog release
newsletter email subscribe blog
next following after upcoming
nfs share mount
nftables firewall iptables nat
nginx proxy ingress
nic interface adapter
nice good
nicely format pretty
nickname alias name username
night dark schedule maintenance
nightly cron schedule daily backup unstable build
nightlybuild canary prerelease
nightmare complex
nil null
nines availability sla
nix package reproducible
nixos nix package
nlb loadbalancer
nobody none private user deny
node host instance server nodejs runtime member replica
nodejs node
nodeport service expose port
nodes cluster instance host
nodeselector affinity label
nofile ulimit descriptor
nohup background daemon
noise suppress log alert verbose filter debug
noisy verbose suppress flapping loglevel log alert level
nomad orchestration scheduler
nonce csp token replay random
none empty null zero
noninteractive ci
nonroot unprivileged rootless user
nonsense invalid
nonstop continuous ha
noob beginner quickstart
noon schedule
noproxy proxy exclude
norm standard
normal default standard baseline healthy
normalize standardize transform
normally default typical
north region
nose detect
nosql document keyvalue
nosy privacy telemetry
notation syntax format
note annotation admonition comment
notebook jupyter
notes changelog release
notfound 404 missing absent
nothing empty none null
notice detect announcement warning license copyright deprecation
notification alert webhook email message push notify
notify notification alert email webhook message
notifying alert email webhook
notready unready node unhealthy
now current immediate
nowadays current latest
nowhere missing
npm package registry
nslookup dns resolve
nssm windows service
ntfs filesystem windows
ntp clock chrony
nudge trigger notify
nuget package dotnet
nuke delete purge destroy wipe reset
null undefined empty nil none blank
nullable null optional
numa cpu memory topology
numb unresponsive
number count integer amount metric size digit
numbers metric statistic
numerous many
nursery staging
nuts invalid
nutshell summary overview
nvidia gpu cuda
nvm version
nvme ssd disk
oauth oauth2 oidc token authorization
obey respect follow enforce policy rule
obfuscate mask redact hide
object json entity resource
objectstorage s3 bucket blob
objectstore s3 bucket blob
obligatory require
obscure hidden obfuscate
observability telemetry tracing metric monitor observe
observe monitor watch telemetry observability
obsess monitor
obsolete deprecated outdated removed legacy
obstacle block limitation
obstruct block
obtain retrieve acquire get fetch issue
obvious explicit
obviously explicit
occasion event
occasional sporadic intermittent
occasionally sometimes intermittent sporadic transient
occupied inuse port busy
occupy use lock
occur happen event trigger
occurred event log
ocsp stapling revocation
odbc connectionstring driver
odd unexpected strange
oddly unexpected strange
off disable stop false
offboard deactivate remove revoke
offend moderation
offer provide support feature
office business onprem network
official supported maintained
officially supported
offline unavailable disconnected airgapped airgap local cache disconnect internet
offload terminate delegate external
offloading offload cache
offset position pagination timezone
offsite remote backup region
often frequency interval rate
oidc openid oauth sso saml
okay success healthy
old legacy previous deprecated outdated archive stale earlier classic
older previous legacy earlier compatibility retention
oldest earliest first retention
omit exclude skip ignore
onboard register invite start setup introduction
onboarding quickstart start register setup
oncall escalation alert incident
once single idempotent first onetime unique oneoff
one single
oneoff once
ongoing active continuous
online available web live connected internet
only restrict exclusive single
onprem selfhosted selfmanaged premise
onpremise selfhosted selfmanaged
onwards after since
oom memory oomkilled
oomkilled memory oom limit
oops mistake undo rollback revert
oopsie undo
opa policy rego admission
open public start launch source expose port
openapi swagger contract specification
openbsd bsd unix
opengraph social og
openid oidc
opening start launch port expose
openldap ldap directory bind
openness public expose
opens start launch
opensearch elasticsearch index
openshift kubernetes route scc
opensource oss community
openstack cloud vm
opensuse suse rpm
opentelemetry otel otlp tracing collector span
openvpn vpn tunnel
operate run manage
operation action task method
operations administration maintenance
operator admin controller crd
opinion convention feedback
oplog replication
opponent alternative comparison
opportunity option
oppose reverse
opposite reverse inverse not
ops operations administration
opt choose enable disable
optimal best recommended tune
optimise optimize minify
optimistic lock concurrency version
optimization tuning performance
optimize tune performance minify improve tuning optimise
optimizer query planner
option flag setting parameter choice property switch alternative instead
optional nullable default optout configuration plugin
optionally optional
options flag parameter configuration
optout telemetry disable privacy
oracle database sql
orange warning color
orchestrate schedule kubernetes
orchestration kubernetes scheduler
orchestrator kubernetes scheduler
order sort sequence priority coordinate position precedence
ordered sorted sequence
ordering sort sequence priority
ordinary normal default
org organization tenant
organic seo
organisation organization org team
organization tenant team org company account group
organize group structure layout arrange folder
orgs organization tenant team
orient layout
origin source cors upstream host backend target
original source initial
originally initial previous
originate source
orm model entity database
orphan dangling unused extraneous cleanup
orphaned dangling unused cleanup
os linux windows platform
oscillate flapping
oss opensource community
osx macos darwin mac
otel opentelemetry collector
other another alternative secondary
otherwise else default fallback
otlp opentelemetry export
otp totp mfa 2fa twofactor
ought recommended
oust remove evict
outage downtime unavailable incident failure
outbound egress outgoing
outcome result status
outdate stale deprecated
outdated deprecated stale old update
outer parent external
outgoing egress outbound
outgrow exceed scale
outlaw forbid
outlet output
outlier anomaly ejection
outline toc overview summary
outlive ttl persist
outlook roadmap
outnumbered quorum majority partition
outofdate outdated upgrade
outofsync drift reconcile
output result print write stdout log sink response
outputs stdout sink
outrageous excessive
outside external public ingress expose
outsider external guest
outstanding pending
oven build
overall total global summary
overcome workaround solve
overcommit memory limit
overcrowded overload
overdue late expired
overflow exceed limit scroll memory
overhead cost performance
overhear intercept
overkill excessive simple
overlap conflict duplicate collision concurrent range
overlay modal dialog popup kustomize network filesystem patch
overlaynetwork overlay network
overload throttle saturation loadshedding capacity
overloaded throttle saturation capacity backpressure shed
overlook ignore miss
overnight schedule nightly cron
override overwrite replace custom change default precedence customize
overriding replace customize
overrun exceed
overseas region
oversize limit exceed
oversubscribe overcommit resource
overview introduction summary dashboard status architecture topology basic concept
overwhelm overload throttle backpressure noise flood saturation
overwhelmed overload throttle backpressure
overwrite replace override conflict clobber force
overzealous strict
owe billing
owner ownership chown maintainer admin author responsible
ownerless orphan owner dangling
ownership owner chown transfer permission
p12 pkcs12 keystore
p50 median quantile
p90 percentile quantile
p95 percentile quantile latency
p99 percentile quantile latency
paas platform hosted
pace rate throttle
pack bundle compress package
package module dependency library bundle
packed bundle full
packer image ami
packet frame datagram
pacman arch package
padding spacing margin css
padlock tls https certificate lock
page document route site pager alert oncall block
pagecache memory cache
pager oncall alert notification
pages document route site
paginate cursor limit page offset
pagination page cursor offset
paging pagination
paid enterprise commercial license
pain issue
painful difficult slow
painfully slow
paint render color
pair key tuple
pale contrast
palette color scheme
palm mobile
panel dashboard widget
panic crash recover abort fatal segfault
paper document print
paperwork license documentation
parachute fallback failover
paragraph text section
parallel concurrent concurrency worker thread simultaneous
parallelize concurrent worker
paralyze block hang
param parameter argument
parameter argument param option flag
paranoid security strict
parcel package
parent ancestor root base
park suspend idle
parking idle
parse decode deserialize parser read extract format log
parsing decode extract syntax
part section component piece service fragment partial side subset
partial incomplete subset template include patch part
partially incomplete subset
participate contribute join
particular specific
particularly specific
partition shard segment split network
partitioning shard partition
partitions shard disk
partly partial
partner integration peer vendor
party member
pass send argument parameter forward password credential
passcode password token otp pin
passes success send
passing argument parameter success
passive standby readonly replica
passkey webauthn fido2
passphrase password key
passport identity auth
passthrough tls forward
passthru passthrough forward proxy
passwd password user account
password credential secret passphrase login auth protect
passwordless passkey magiclink key trust
past history previous old retrospective
paste clipboard copy insert snippet
pat token apikey
patch hotfix fix update security minor overlay
patchy intermittent
patent license legal copyright
path route directory url location endpoint folder prefix
patient timeout retry
patiently timeout wait
pattern regex glob match template expression
pause suspend stop disable
paused suspended stopped suspend stop
pay paid billing subscription cost pricing
paying billing subscription cost
payload body request size json
payment billing invoice subscription
pays billing cost
paywall subscription enterprise
pc machine windows host desktop
pci compliance security
pdb disruption budget drain
pdf print export
peace mute
peak maximum burst spike traffic
peanut small
pebble small
peculiar unexpected
peek inspect view
peel extract unwrap
peer neighbor member peerdependencies node dependency
peering vpc network peer
peg pin cpu
pem certificate key
pen edit
penalty performance cost
pencil edit icon
pending unschedulable queued waiting queue progress stuck
pentest security vulnerability audit
people user visitor member team
perceive detect
percent ratio percentile utilization fraction
percentage ratio utilization weight canary
percentile quantile histogram
perf performance profiling benchmark cpu linux trace
perfect best
perfectly exact
perform execute run
performance latency throughput tuning optimize speed benchmark fast faster tune rps qps degrade stress profiling pprof
performant fast efficient
performing execute run
period interval duration window retention frequency validity
periodic schedule cron interval regular
periodically interval cron schedule poll
perish expire
permalink anchor slug
permanent persistent forever redirect immutable durable
permanently persistent forever irreversible delete purge
permission privilege role grant acl access policy auth authorization rbac authorize allow scope
permissiondenied eacces permission
permissions role rbac acl
permit allow grant authorize access enable whitelist allowlist
permitted allow license
persist store save durable retain keep disk persistent survive
persistence storage durable
persistent durable pvc permanent storage volume session keepalive stateful persist
persistentvolume storage pvc
person user member account
personal private account pii privacy user
personalize customize
personally user pii privacy
persuade override
pester notify spam
pet example
pfx pkcs12 keystore
pgbackrest backup wal
pgbouncer pool connection
pgdump dump backup export
pgp gpg signature key
phantom isolation read
phase stage lifecycle step
phased rollout canary
phenomenon behavior
philosophy design principle
phone mobile responsive sms telemetry
phonehome telemetry analytics
photo image picture
photograph image
phrase text exact
physical hardware baremetal bare metal
pi raspberry arm arm64
pic image
pick select choose
picking select choose
picks select choose
pickup detect reload
picky strict
picture image
pid process
piece chunk part
pigeon message
piggyback reuse attach
pii sensitive redact
pile backlog queue accumulate stack
piling backlog queue accumulate
pill badge
pillar core
pilot canary beta
pin lock exact fix version sticky affinity otp code
pinch zoom
ping icmp healthcheck heartbeat health latency check
pinned fixed locked version lock digest
pinning version lock digest certificate
pip package python
pipe stream forward chain output
pipeline ci workflow cicd
piracy license
pirate license
pitch overview
pitfall caveat gotcha limitation
pitr pointintime recovery wal
pity limitation
pivot transform
pk primary key
pkcs11 hsm key
pkcs12 keystore pfx certificate jks
pkg package installer
pki ca certificate
placard banner
place location position put path placement
placed location position
placeholder variable template substitution skeleton
placement position schedule affinity topology
plague issue
plain text raw simple plaintext
plaintext unencrypted cleartext insecure
plan pricing roadmap capacity tier card future strategy approach
planet global
planned roadmap upcoming maintenance scheduled
planner query explain optimize
planning capacity roadmap sizing
plant insert
plaster patch
plate template boilerplate
platform os system support architecture cloud environment stack
platforms os architecture supported
play video playground
playbook runbook ansible
player media video client
playground demo sandbox
pleasant ux
please request
plenty many sufficient
plot graph chart
plug plugin connect attach integrate
plugin extension addon module extend middleware function method
plumber pipeline
plumbing internals pipeline
plus add math
png image
poc trial evaluation demo
pocket mobile
pod container workload docker deployment
podman docker container rootless
point link target reference datapoint sample
pointer reference cursor
pointless unnecessary
points sample reference
poison corrupt attack
poke trigger
pole poll
police policy enforce
policy rule privacy permission retention constraint
polish format improve
polite robots
politely graceful
poll interval refresh check watch fetch
polling interval refresh watch poll
pollute pollution global
polyfill browser compatibility
pool connection pgbouncer group worker
pooler pgbouncer
pooling pool pgbouncer connection
pools pool connection limit
poor slow low
poorly slow
pop remove stack
popular common top
popularity rank
populate seed load fill
popup modal dialog tooltip
port listen migrate bind expose socket
portable compatible export
portal dashboard console ui captive
portforward forward tunnel
portforwarding forward tunnel nat
portion part subset
ports listen expose bind publish
pose cause
position location order offset
positive true
possibility option
possible support chance
possibly optional
post submit send blog
postal mail
postcard social card
poster image
postgres postgresql
postgresql postgres
postman api request
postmortem incident analysis review
postpone defer delay snooze later queue
poststart hook lifecycle
pot container
potential possible
potentially possible
pound hash
pour ingest
power performance cpu privilege admin shutdown outage
powerful advanced
powerloss crash durability fsync
powershell shell windows script
ppc64le architecture platform
pprof profile cpu heap profiling performance
pr pull request
practical example
practically example
practice best convention recommendation
praise sponsor
prankster abuse
pray hope
precaution safe warning
precede before
precedence priority order
precise accuracy resolution
precisely accurate exact
precision accuracy decimal
precommit hook
precompute record cache
predict forecast estimate trend capacity
preempt evict priority
preemptible spot interrupt
preemption priority evict
prefer priority preference default affinity weight
preferably recommended
preference setting option priority affinity
preferred recommended default
prefetch preload cache
prefix path namespace
preflight cors option check options
preinstalled bundled default
preload warmup prefetch
premise onprem
premium enterprise paid
prepare setup prerequisite init
preparing setup prerequisite
prepend prefix
preprod staging environment
preproduction staging environment
prerelease beta rc preview canary
prerender static generate
prerequisite requirement require before install
present exist show
presently current
preserve retain keep save persist
press key click
pressure load backpressure memory eviction disk
prestart hook lifecycle
prestop hook graceful lifecycle
presumably assume
pretend mock simulate fake emulate spoof
prettier format
prettify format pretty
pretty format beautify style theme
prevent block disable avoid stop protect guard
preventing avoid block
preview beta experimental draft demo alpha
previous last old older prior before earlier history legacy former
previously past old before history previous
price cost billing pricing
pricey cost expensive
pricing billing cost plan price
primarily main
primary leader master main
prime warm preload
principal user identity serviceaccount
principle design
print output log display stdout
printer device output
printing output stdout css
printout log output stdout
prior before previous
prioritize priority weight order
priority precedence order severity weight
prison sandbox
pristine clean reset
privacy pii redact gdpr consent telemetry
private internal secret auth restricted authenticated confidential
privatekey key pem secret
privatelink vpc endpoint
privately internal security
privilege permission grant capability role admin
privileged root capability
privileges permission role grant
prize reward
pro enterprise paid
proactive prefetch alert
probably likely
probe healthcheck liveness readiness health check ready
problem issue error troubleshoot troubleshooting trouble
problematic issue
problems issue troubleshoot knownissue
procedure function stored steps process step
proceed continue
process handle task run pid worker service flow workflow manage procedure step
processes pid worker
processing handle task pipeline worker throughput
processor cpu
procs process cpu
prod production
produce generate publish create output emit send
producer queue publish
produces output generate
product app
production prod deploy live environment
productive workflow
profession enterprise
professional enterprise
profile pprof flamegraph user account performance setting profiling
profiler pprof profile performance
profiling performance flamegraph pprof profile
profit pricing
program app application script
programmatic api code
programmatically api code sdk
progress status indicator loading
progressbar progress
progressive rollout canary
prohibit forbid deny disallow restrict block
prohibited forbidden denied
project app workspace repository namespace
prolong extend
prometheus metric scrape exporter
prominent highlight
promise async await
promote release leader stage failover primary deploy
promotion failover primary
prompt interactive ask input question shell terminal
promptly immediate
promql query metric
promtail log agent
prone risk
pronounce name
proof verify provenance audit attestation
prop property attribute parameter
propagate forward distribute inherit sync
proper valid correct recommended
properly correct valid
property attribute field option setting
proportion ratio
propose proposal request feature recommend
proprietary license commercial enterprise
protect secure authenticate restrict auth password encrypt security harden guard
protected auth private guard secure readonly
protecting auth security
protection security auth encryption firewall
protest issue
protocol http tcp scheme transport
proud showcase
prove verify authenticate
provenance attestation signature sbom
provide supply pass give
provided given builtin
provider vendor adapter plugin cloud idp
providers cloud vendor
provision create provisioner setup
provisioner storageclass provision
provisioning provision create
provoke trigger
proxied forwarded upstream
proximity nearest
proxmox vm hypervisor
proxy gateway forward upstream route front hop sidecar
proxying proxy forward
prune cleanup delete remove purge gc retention size clean
pseudonymize anonymize hash
psql postgresql
ptr dns reverse
pub sub
pubkey publickey ssh key certificate
public open anonymous external internet expose keyless unauthenticated outside
publication replication publish
publickey ssh key certificate
publicly public expose internet open
publish release push deploy expose external send
published release live
publishing deploy release
publishport expose port
pubsub topic subscription subscribe publish queue
pull fetch download
pulling fetch download
pullsecret registry credential
pulse heartbeat
pulumi iac infrastructure
pump stream
punch hole
puncture firewall
punish ratelimit ban
puppet automation configuration
purchase billing license subscription pricing buy
pure plain
purge delete clear flush prune invalidate cache wipe
purple color
purpose goal reason
purposely intentional
pursue follow
push upload publish send deploy webhook notification import
pushed sent published
pushgateway push metric batch
pushing send publish remote
pushy notification
put set write insert
puts set write
putting set write place
puzzle complex
puzzled unclear
puzzling unexpected
pv persistentvolume storage
pvc persistentvolumeclaim storage volume
pw password credential secret
pwa manifest offline
pwd password directory path
qa staging test
qemu vm emulate
qos priority guarantee resource
qps throughput rps performance
qualify condition match
quality image lint
quantile percentile
quantity number count
quarrel conflict
queer unexpected
queries query select search
query select sql search request filter promql expression graphql schema
querying search select
querystring query parameter
quest goal
question faq ask support
questions faq support
queue buffer backlog broker message job task
quic http3 udp
quick fast quickstart start short performance
quicker fast performance optimize
quickly fast performance start
quicksand stuck
quicksave snapshot checkpoint
quickstart start tutorial walkthrough
quiet silent suppress loglevel mute
quietly silent log
quirk caveat limitation behavior
quirks caveat limitation known
quit exit stop terminate close leave
quite fairly
quits exit terminate
quiz form
quorum majority consensus raft
quota limit usage consumption budget credit
quote escape blockquote
quotes escape string
rabbit queue
rabbitmq amqp queue broker
race concurrency condition lock concurrent
rack hardware datacenter
radar monitor detect
radical breaking
raft consensus quorum
raid disk redundancy
railroad pipeline
rain cloud
raise increase throw emit limit error
raised emit thrown
ram memory heap
ramdisk tmpfs memory
ramp increase gradual
ramsize memory limit requirement
rancher kubernetes cluster
random arbitrary uuid shuffle jitter entropy
randomize shuffle random
randomly intermittent sporadic random jitter
range interval between
ranges cidr range
rank score relevance boost
ranking score relevance boost
rapid fast quick
rapidly fast
rare infrequent
rarely infrequent intermittent
raspberry arm arm64 device
raspbian debian arm
rate frequency speed limit throughput ratelimit burst spike throttle
ratelimit throttle quota limiter rate
rather instead prefer
rating feedback score
ratio percent rate percentage weight
rational reason
raw plain unprocessed
rbac role permission authorization
rc prerelease candidate
rds database aws
reach access connect limit endpoint expose connection achieve
reachability probe connectivity endpoint
reachable accessible available connectivity
reaches limit threshold
reaching access connect limit
react respond handle
reaction response event
read get load parse query fetch retrieve view
readable format human pretty
readafterwrite consistency replica isolation
reader user visitor replica read
readers user visitor replica
readily available
readiness ready probe healthcheck health liveness
reading get load parse read query
readme documentation
readonly immutable permission viewer
readout metric display
readreplica replica read
reads get load query
readwrite write permission
ready available readiness healthy probe
real actual production
realclient forwarded proxy
realip forwarded proxy clientip
realistic example
reality actual
realize detect
really actually
realtime live stream websocket
rear backend
rearrange reorder sort
reason cause message purpose
reasonable recommended default
reassign change move
reauthenticate session expire refresh
rebalance redistribute balance shard distribute
rebalancing rebalance shard partition
rebase git merge
rebel override
reboot restart
rebooting reboot restart
rebuild recreate reindex recompile regenerate cache restore
recall retrieve memory
recap summary overview
receipt acknowledge invoice billing
receive ingest consume accept get incoming webhook listen
received got incoming ingest
receiver destination consumer target sink webhook
receiving ingest incoming webhook
recent latest new changelog last current
recently latest new changelog last
receptionist gateway proxy
recheck revalidate verify
recipe example howto guide
recipes example howto guide
reckless unsafe
recognize detect identify
recommend best advise bestpractice guideline suggest propose suitable
recommendation bestpractice guideline sizing advice practice
recommended best default bestpractice suggest
reconcile sync controller merge
reconfigure change update reload
reconnect retry reestablish
reconnection retry backoff reconnect
reconsider review
reconstruct rebuild restore
record log row entry dns capture
recording log capture rule
recover restore repair failover reset disaster backup recovery rescue
recoverable retry
recovering restore repair recovery
recovery restore disaster backup failover recover
recreate rebuild replace
recruit contribute
rectangle shape
recurring schedule cron periodic
recursion loop
recursive nested deep
recursively nested deep
recycle reuse restart gc trash
recyclebin trash undelete restore
red error color unhealthy critical
redact mask obfuscate filter hide
redeem use
redeploy deploy restart rollout deployment
redesign refactor theme
redhat rhel rpm
redirect forward rewrite 301 302 moved location url
redirecting route moved url
redis cache keyvalue sentinel
redistribute rebalance license distribution
redo retry repeat wal replay
reduce decrease lower minimize optimize limit save shrink
reduced lower
reduces optimize minimize
reducing optimize minimize
redundancy replica ha backup availability failover standby
redundant replica ha duplicate
refactor migrate codemod
refer reference link
referee arbiter election
reference api documentation link
referer header origin
referrer header origin
refill quota reset
refine filter improve
reflect update show
reformat format wipe
refresh reload update revalidate renew poll token
refreshing reload update
refreshtoken refresh token oauth
refund billing cancel
refuse reject deny decline forbid fail
refused rejected denied unreachable connection port firewall
refuses reject fail
refusing reject fail
regain restore recover
regard consider
regardless always ignore
regenerate rotate refresh rebuild renew
regex pattern expression regexp wildcard
regexp regex pattern
region zone location area datacenter dc geography
register signup enroll add registry registration onboard
registrar domain dns
registration register signup
registry repository package mirror
rego opa policy
regress regression
regression bug performance breaking
regret undo
regular periodic normal schedule standard interval
regularly periodic interval schedule cron
regulate compliance throttle
regulation compliance gdpr privacy
regulatory compliance gdpr
rehearse simulate
reindex rebuild index
reins control
reinstall install clean
reissue renew rotate certificate
reject deny refuse block invalid validation ban forbid
rejected denied refused deny invalid refuse
rejoin recover member cluster
related similar link
relation relationship link table foreign join
relational sql database
relationship relation link
relative path
relaunch restart
relax loose disable
relay proxy forward smtp
release publish version changelog deploy
released changelog version
relevance score rank
relevant related score
reliability availability resilience sre durability
reliable durable stable resilient ha availability
reliably durable guarantee
relief reduce
reload refresh restart sighup
relocate move migrate path
relogin session expire refresh
rely depend trust
relying dependency
remain persist retain left stay
remainder rest
remaining left quota leftover residual
remains persist left
remark comment
remarkable feature
remedy fix workaround
remember persist cache store cookie save preference session state
remembered persisted cached
remembering cache state
remembers persist cache session
remind notify
reminder notification alert schedule
remote external server ssh upstream edge hybrid
remotely remote ssh api
remotewrite push longterm
removal delete deprecation uninstall
remove delete drop uninstall clear purge decommission discard eject evict kick revoke strip tear
removed deleted deprecated
removes delete strip
removing delete drop uninstall
rename relabel alias move alter name
renamed moved alias
renaming move alias
render display draw
rendering display ssr
rendezvous hash discovery
renew rotate renewal reissue refresh
renewal rotation expiry rotate refresh certificate
renovate upgrade
rent hosting
reopen reconnect restore
reorder sort order priority
repair fix recover restore corrupt rebuild
repeat retry loop duplicate again interval reproduce
repeated duplicate retry recurring
repeatedly loop retry restart flap
repeating loop duplicate
repel block
replace substitute override swap regex update overwrite custom
replacement alternative migrate successor
replaces override supersede
replacing swap migrate
replay rerun history recover wal restore
replica copy secondary standby follower scale autoscale scaling instance node
replicaset replica pod deployment
replicate sync mirror copy
replication replica sync standby
reply response send answer
repo repository registry git source
report issue summary vulnerability disclosure statistic stat analytics
reporting report analytics
reports dashboard summary
repos repository registry
repository repo registry git source
represent format mean
reproduce replicate bug example debug repeat
reputation trust
request call query ask resource invoke hit traffic input
requester client caller user
requests resource limit traffic rps
require import need mandatory dependency requirement prerequisite depend
required mandatory
requirement prerequisite dependency need specification
requirements prerequisite dependency version
requires prerequisite need requirement
reread reload
rerender render refresh
reroute redirect failover
rerun retry repeat
reschedule evict move
rescue recover restore backup
research explore
resell license commercial redistribute
resemble similar
resend retry redeliver again
reservation capacity allocation
reserve allocate capacity allocation
reserved keyword allocate allocation capacity
reset clear default restore password restart reconnect initialize econnreset forget lost forgot
resetting clear default
reshard rebalance split
reside location
residency region gdpr location
residual leftover cleanup
resign signature
resilience fault ha availability
resilient ha fault availability
resist tolerate
resize scale expand responsive volume image
resized resize expand volume
resolution quality size dns
resolve lookup dns conflict fix
resolver dns nameserver
resort fallback
resource asset cpu memory quota limit object
resources cpu memory quota limit
respawn restart recreate
respect honor follow
respond response reply answer return
responding reply unresponsive
response reply payload body result answer latency output respond
responsetime latency histogram slow
responsible owner
responsive mobile viewport breakpoint layout healthy latency
responsiveness latency performance timeout
rest remaining api
restart reload reboot reset rolling bounce recycle
restarted restart crash
restarting crashloop reboot crashloopbackoff reload
restarts crashloop reboot
restaurant example
restic backup snapshot
restore recover recovery import rollback backup snapshot undo
restoring backup recover
restrain limit
restrict limit deny allow permission access
restricted limited forbidden private
restricting permission limit restrict deny
restriction limit constraint policy limitation
restructure refactor migrate
result output response
resulting output
results output response
resume continue restart checkpoint retry unpause
resuming continue
resurface recur regression
resurrect restore recover undelete
retain keep retention preserve age history archive store
retention ttl expiry lifecycle keep
rethink change
retire deprecate decommission sunset remove
retired deprecated removed eol
retreat rollback
retries retry attempt backoff
retrieval fetch get query
retrieve get fetch read query restore
retro backfill
retroactive backfill
retroactively backfill historical
retry repeat backoff reconnect attempt
return response output restore rollback
returned response output
returning response output
returns response output
reusable shared component template
reuse share cache connection
reusing share cache
revalidate invalidate refresh
reveal show expose display secret
revenge attack
revenue billing
reverse descending proxy inverse rollback
reverseproxy proxy nginx upstream gateway
revert rollback undo restore previous downgrade
reverting rollback undo
review approve audit check
revise update edit
revision version commit history
revive restore restart reconnect recover
revocation crl ocsp
revoke disable block invalidate token remove kick
revoked invalid crl expire
revolution breaking
reward sponsor bounty
rewind rollback restore pitr
rewrite redirect transform
rewriting redirect transform
rhel redhat centos rpm
rich markdown media
rid remove delete uninstall disable hide
riddle unclear
ride session
ridiculous excessive
ridiculously excessive
right permission sidebar correct privilege
rights permission access license role privilege
rigid strict fixed
ring notification hash
rip remove
riscv architecture platform
rise increase
risk warning security caveat dangerous impact
risky unsafe experimental
rival alternative comparison
river stream
road roadmap
roadmap planned future upcoming plan
roam move
robot bot crawler serviceaccount automation
robots crawler seo bot robot
robust resilient reliable ha fault
rock stable
rocket fast
rocky unstable rhel rpm
rockylinux rhel rpm
role rbac permission group access assume
roles role rbac permission
roll rotate deploy rollout rollback rotation
rollback revert undo downgrade restore previous abort
rollbacks rollback revert
rolled rollback revert
rollercoaster flapping
rollforward wal replay
rolling update rollout window upgrade gradual canary
rollout deployment release deploy canary upgrade strategy
rollup downsample aggregate
roof limit
room capacity space channel
root superuser admin base main chain intermediate ca
rootca ca root certificate
rootcause troubleshoot diagnose
rootless unprivileged nonroot
rope connect
rot stale link
rotate renew rollover regenerate key log rotation roll
rotated rotation renew
rotating rotation renew
rotation rotate renew log logrotate credential roll
rotten stale corrupt deprecated
rotting stale
rough estimate
roughly approximate estimate
round decimal math
roundabout workaround
rounded border
roundrobin loadbalancer
roundtrip latency request network rtt
route path endpoint handler url forward proxy match
router gateway route routing
routine maintenance schedule job
routing route path url
row record tuple line
royal admin
rpc grpc call remote
rpm yum dnf rhel
rpo recovery
rps throughput qps performance
rsa key certificate algorithm
rss feed
rsync sync copy
rtbf gdpr delete
rtl direction
rto recovery
rtt latency roundtrip
rubber flexible
rubberband scale
rubbish garbage invalid
rude moderation
ruin corrupt destroy break
ruined corrupt destroyed
rule policy condition alert filter
rulebook policy convention
rules policy condition
ruleset policy rule
run execute start launch operate
runaway infinite
runbook playbook procedure operations guide incident
runc runtime container
running active start execute healthy
runout exhausted quota full
runs execute job start
runtime engine container dynamic
runway capacity
rural edge
rush burst
rust stale
s3 bucket objectstorage
s390x architecture platform
saas hosted cloud managed
sacrifice tradeoff
sad error
safe secure security backup encrypted protected safely
safeguard protect security backup
safely graceful secure safe
safer secure recommended
safety security safe protection
sail deploy
salary cost
sale pricing license enterprise contact
sales enterprise contact license
salt hash password
salvage recover repair
samba share smb
same identical equal
samesite cookie csrf
saml sso idp oidc
sample example demo datapoint sampling
sampling sample rate trace
san certificate hostname storage
sand sandbox
sandbox isolate playground seccomp test
sandwich middleware wrap
sane default recommended
sanitize escape validate clean
sanity check validate
sass scss css
satisfied met condition
satisfy match condition meet
saturate exhaust overload
saturation utilization
save store persist write commit backup storage
saved stored persisted persist store
savepoint transaction checkpoint
saves store persist
saving store persist cost
say print specify
says message error
sbom dependency provenance supplychain
scaffold generate template init create
scaffolding generate template starter
scalability scaling
scalable scale ha
scale autoscaling replica grow capacity autoscale scaling growth
scaledown scale reduce
scalein scale reduce
scaleout replica scale
scaletozero serverless idle
scaleup scale increase
scaling scale capacity horizontal autoscaling replica hpa autoscale
scan search audit vulnerability scanner check
scanner vulnerability scan
scarce limited
scarecrow honeypot
scary warning
scatter distribute
scenario case example
scene context
schedule cron timer interval job periodic calendar daily routine
scheduled cron job timer
scheduler cron schedule
scheduling cron job
schema type definition validation table migration structure graphql query model
scheme protocol palette http https url
school tutorial
science research
scim provision user sync
scissors cut
scold warn
scope permission claim context namespace
score rank relevance
scoreboard dashboard
scorecard rating metric
scout discover
scramble encrypt obfuscate encode
scrap delete remove drop discard
scrapbook notebook
scrape collect target
scraper bot scrape
scraping scrape collect target
scratch beginning empty
scream alert
screaming alert error
screen display view terminal console
screenreader accessibility aria
screenshot image capture
screenshots image
screw corrupt
screwed corrupt broken
script command code automation shell
scripting automation shell
scroll overflow sticky
scrolling scroll sticky
scrub sanitize redact
scss sass css
sdk client library
sea data
seal encrypt signature unseal vault encryption
sealed secret vault
seamless transparent rolling graceful zerodowntime
seamlessly transparent downtime rolling graceful
search query find index
searchable index search
searchbar search
searchbox search
searching search index query
season time
seat license user subscription
seatbelt safe guard
seats license user subscription
seccomp security profile syscall
second time duration interval timeout secondary replica standby
secondary replica standby follower slave
seconds interval duration timeout
secrecy secret encryption
secret credential password token key sensitive confidential private
secretary assistant
secretly silent
section heading part
secure encrypt protect tls harden https auth security safe
secured tls auth encrypted
securely encrypt tls secret
securing auth tls
security auth vulnerability encryption tls harden cve advisory secure protect hardening vulnerable
securitygroup firewall
see view show inspect display
seed populate random
seeing view show log
seek search offset
seem appear
segfault crash coredump panic
segment part route chunk partition
segmentation segfault crash
seize lock
select choose query filter pick
selected active chosen
selecting choose filter
selection choose filter
selector dropdown label match filter
selfheal reconcile restart
selfhealing reconcile restart
selfhost onpremise host
selfhosted onpremise selfmanaged
selfish exclusive
selfsigned ca untrusted insecure certificate
selfupdate update upgrade
selinux security policy
sell license commercial redistribute
semantic meaning version
semaphore concurrency lock limit
semver version range versioning release
send transmit push post submit forward deliver emit produce publish ship
sender client source origin
sending transmit publish
sends transmit publish
senior advanced
sense detect
sensible default recommended
sensibly default
sensitive confidential secret case private redact pii
sent transmitted published push delivered
sentence text
sentinel redis failover ha
seo metadata sitemap meta
separate split different isolate isolation
separated split delimiter
separately independent individual different split
separator delimiter
sequence order series step
sequential order series
sequentially serial order
serializable isolation transaction
serialize marshal encode stringify
series sequence time timeseries cardinality list
serious critical severity
seriously critical
servant worker
serve host server
served host static
server host backend node instance machine vm box
serverless lambda function
servers cluster instance node
service daemon systemd endpoint clusterip loadbalancer component part agent backend upstream
serviceaccount identity token robot
services service systemd discovery
serviceworker worker offline
serving host server static
session cookie token login
sessions session connection
set configure assign define declare specify
sets configure assign
setting option configuration config parameter property
settings config option preference configuration
settle resolve
setuid privilege root
setup install configure initialize
sever disconnect
several multiple many replica
severe critical severity
severity level priority
sex moderation
sha commit hash digest checksum
sha1 hash digest checksum
sha256 digest checksum hash
sha512 hash digest checksum
shadow mirror copy
shady untrusted malicious
shake tree
shaky unstable
shallow clone copy
shambles broken
shame limitation
shape schema structure format
shard partition distribute
sharding shard partition
shards shard partition
share shared mount nfs public social export collaborate reuse common
shared common global library mount share
sharing shared social
sharp image
shebang script executable
shed drop load loadshedding overload
sheet table css
shelf storage
shell terminal bash command exec ssh
shelter protect
shield protect firewall badge waf
shift layout offset
shifted offset timezone
shiny new
ship deploy send deliver release publish
shipped release deployed bundled
shipper forward agent collector
shipping deploy release log forward
ships bundled release
shit error broken
shitty slow broken
shock unexpected
shoot send
shop ecommerce
shopkeeper ecommerce
shopping ecommerce cart
short brief summary temporary
shortage limit insufficient
shortcut keyboard hotkey alias
shorten truncate reduce abbreviate alias url
shorter reduce
shorthand alias abbreviation
shortlist filter
shortlived ephemeral ttl batch
shortly soon
shot screenshot
shotgun broadcast
shout alert
show display list view render see appear indicate visible
showcase example
showing display render
shown displayed visible
shows display render
showstopper critical blocker
shred delete purge wipe
shrink reduce compact minify compress size resize scaledown
shrinking compact reduce
shrug ignore
shrunk reduced
shuffle random
shut shutdown close stop exit
shutdown stop terminate graceful close exit drain
shutoff disable
shutting shutdown stop graceful
shy hidden
sibling peer related
sick unhealthy degraded
side sidebar part
sidebar navigation menu
sidecar container proxy agent
sidekick sidecar assistant
sidestep bypass workaround avoid
siem audit log security
sight visible
sighup reload signal
sigint interrupt signal shutdown
sigkill kill oom
sign signature login key certificate signin signup
signal event sigterm sighup process
signals sigterm sighup process
signature hmac digest verify sign provenance
signed signature verify certificate digest
signer ca issuer key certificate
significant important
significantly large
signin login authenticate authentication auth logon
signing signature key certificate gpg
signoff contributing commit dco
signon sso login
signout logout session
signpost link navigation
signup register registration account
sigterm graceful shutdown
sigusr1 signal reload
silence mute suppress inhibit quiet silent
silent quiet suppress
silently quiet ignore
silicon arm64 macos apple
silly invalid
similar like equivalent related fuzzy
similarly same
simple basic easy
simpler easy
simplest minimal quickstart
simplify easy reduce
simply only easy
simulate mock emulate inject test fake dry
simulated mock
simultaneous concurrent parallel
simultaneously concurrent parallel together
since after version
sing audio
single one individual standalone monolith
singleton shared instance single
sink destination output exporter
siren alert
sister sibling
sit idle
site website page domain host location region
sitemap seo
situation case scenario
size limit dimension capacity byte amount number count length
sized size dimension capacity
sizes responsive dimension
sizing capacity resource requirement hardware estimate
skeleton template scaffold loading placeholder
sketch diagram
sketchy untrusted
skew clock drift imbalance time
skewed drift imbalance
skill learn
skim summary
skin theme style
skinny minimal
skip ignore bypass exclude omit disable exempt
skipped ignored excluded
skipping ignore omit
skyrocket increase spike
sla uptime availability slo
slack chat
slang alias
slash path trailing
slave replica secondary standby follower worker agent
sleep wait suspend pause idle delay hibernate
sleeping idle inactive suspended
sleepy idle
sles suse rpm
sli slo indicator
slice part range
slide carousel animation
slider carousel input range
slight minor
slightly minor
slim minimal alpine image
slip error
slo sla objective
slot placeholder parallel replication partition
slow latency performance timeout optimize bottleneck slowness
slowdown latency regression
slower latency performance regression
slowlog query slow log
slowly latency performance gradual
slowness latency performance bottleneck slow
slowquery explain index log
slug permalink url
sluggish slow latency performance
smack error
small minimal reduce compact lightweight size
smaller reduce shrink slim
smallest minimum minimal
smart automatic ai
smarter optimize
smartphone mobile responsive
smash break
smb share windows mount
smell lint
smile emoji
smiley emoji icon
smoke test verify
smooth graceful animation transition rolling
smoothly graceful rolling
sms notification phone text
smtp email mail relay
smuggle injection
snail slow
snap snapshot package linux
snappy fast compression
snapshot backup checkpoint point nightly prerelease
snat nat egress
sneak bypass preview
sneakernet airgapped offline
sneaky hidden
sni tls hostname certificate
sniff capture intercept tcpdump
snip truncate
snippet code block example
snmp monitoring device trap
snoop intercept sniff
snooze silence postpone mute delay
snow example
snowball grow
snowflake unique
soc2 compliance audit
social share oauth card login provider
socket connection port listen unix cpu
sockets socket connection
socks proxy tunnel ssh
socks5 proxy tunnel ssh
soft limit quota threshold
softdelete undelete tombstone
software app application
solaris unix os platform
solid stable
solution fix workaround
solve resolve fix troubleshoot workaround
solved fixed resolved
somebody user member account
someday roadmap planned future
somehow way
someone user collaborator member
something anything
sometimes intermittent occasional sporadic flaky random
somewhere location path
son child
song audio
soon roadmap upcoming planned before
sooner earlier
sophisticated advanced
sops secret encryption
sorry error
sort order type
sortable sort order
sorted order ascending
sorting order sort
sound audio
source origin code input upstream build
sourcecode repository build
sources origin input
south region
sovereignty region residency
space disk storage capacity whitespace namespace
spacing margin padding whitespace
spaghetti complex
spam flood filter bot ratelimit noisy
spamming ratelimit noisy
spammy noisy verbose log
span trace duration tracing opentelemetry
spare standby idle unused redundant capacity
spark trigger
spawn start create fork process
speak voice language
speaker voice audio
spec requirement specification definition
special custom reserved
specialist support
specially custom
specific particular exact
specifically explicit exact
specification spec schema requirement contract openapi definition
specify define set
specifying define set
specs requirement hardware sizing
speech voice audio
speed performance fast throughput latency optimize faster
speeding performance
speeds performance
speedup optimize performance cache
speedy fast
spell typo correction
spellcheck typo lint
spelling typo correction fuzzy
spend cost usage
spending cost billing budget usage
spider crawler bot
spiffe identity mtls spire
spike peak burst surge alert rate throttle
spiky burst
spill disk overflow
spin start provision loop cpu launch create
spinner loading indicator
spinning loading loop
spinup provision start launch
spit output print
splash loading
splat wildcard catchall
split partition shard separate weighted canary divide
splitbrain partition quorum fencing
splitting split chunk
spn kerberos principal
spoil corrupt
spoiler collapsible hide
sponsor donate fund
spontaneously random
spoof forge impersonate forwarded
sporadic intermittent transient
sporadically intermittent transient
spot preemptible detect instance
spotlight highlight search
spread distribute balance operator loadbalance topology shard affinity
spreadsheet csv table export
spring animation
sprinkle distribute
sprout create
spurious unexpected false
spy mock privacy telemetry monitor
spying privacy telemetry
sql query statement
sqlite embedded database file
sqlserver mssql
square shape
squash merge combine
squeeze compress optimize
squid proxy cache forward
squish compress
sre operator reliability
srv dns record discovery
ss socket connection
ssd disk nvme
sse event stream websocket
ssg static prerender
ssh remote shell
ssl tls https certificate
ssl3 tls version
sso saml oidc oauth
sspl license source
ssr rendering server
stability reliability resilience stable
stabilize stable
stable release lts ga production reliable
stack trace layer platform
stacktrace backtrace traceback stack trace
staff user admin member
stage environment phase step staging promote deploy
staging environment preproduction stage preview
stain taint
stairs level
stale outdated expired expire revalidate cache old
staleness stale consistency
stalk track privacy
stall hang timeout block slow
stalled hang timeout blocked
stamp timestamp
stampede cache concurrent lock thundering
stand standalone
standalone independent single binary monolith
standard default convention
standby replica secondary failover redundancy slave follower
star wildcard favorite
stare watch
start launch run begin cold execute spin create startup boot
started introduction quickstart
starter template boilerplate example
starting init launch
starts init launch
starttls smtp tls ldap
startup boot start init initialize launch company
starvation contention resource lock
starve resource contention
stat metric statistic analytics report
state status condition backend stateful phase
stateful persistent statefulset session
statefulset persistent pod replica
stateless ephemeral replica scale external
statement query expression log
static prerender asset fixed export binary link file
statically binary link
staticip static address reserved
stating status
station node
statistic metric stats analytics stat report
statistics metric analytics stats
stats metric analytics
statsd metric udp
status health state code condition phase progress
statuscode status
stay remain persist
stayloggedin session cookie ttl
stderr stdout console output
stdin pipe input
stdout console output
steady stable
steal theft hijack security token leak exfiltrate
stealthy hidden
steep increase
steer route
step stage interval phase procedure process sequence
steps guide tutorial
stepwise incremental upgrade
stethoscope health diagnose
stick sticky persist
stickers emoji badge
stickiness affinity
sticking sticky persist
sticky affinity session persistence cookie hash
stitch join merge
stock default
stolen compromised leaked token revoke leak compromise
stonith fencing splitbrain ha
stop terminate shutdown disable prevent end
stopgap workaround temporary
stopped terminated halted
stopping shutdown terminate
stops terminate halt
stopwatch timer duration
storage disk volume store save
storageclass provisioner volume
store save database storage archive retain write
stored saved storage save location
storefront ecommerce
storing save storage
storm flood alert retry
story example
strace syscall debug
straggler slow lag
straight direct
straightforward simple
strain load
straitjacket strict
strange unexpected anomaly
strangely unexpected
stranger anonymous unauthenticated public
strategy method policy plan approach
stray orphan
stream streaming chunk realtime websocket sse ws
streaming stream realtime sse
streamline optimize
street address
strength password cipher policy
strengthen harden
stress load benchmark loadtest traffic performance
stresstest loadtest benchmark
stretch scale extend
strict enforce validation type hard
strictly required enforce
strike strikethrough
string text
stringify serialize
strip remove trim
stripe payment
strong consistency password cipher
stronger secure
strongly recommended
struct object
structure layout schema
structured json schema log format
struggle issue
stub mock fake
stuck hang pending blocked deadlock block timeout freeze
student beginner
studio ide ui
study learn
stuff data
stumble error
stupid simple
stupidly simple
sturdy resilient
stutter lag jitter
style css stylesheet theme customize
stylesheet css style
styling css theme
sub pub
subdependency transitive dependency
subdirectory subfolder
subdomain wildcard host domain
subfolder subdirectory nested
subject topic title identity user claim dn
submit form action post send
submitting send form
submodule nested repository
subnet cidr vpc
subnets subnet cidr
subordinate replica follower
subpackage workspace
subpage nested page
subscribe subscription listen consumer newsletter
subscriber consumer listener subscription
subscription license plan billing subscribe buy purchase
subset partial filter part
substantial large
substitute replace interpolate expand variable template
subtle minor
subtract minus difference
succeed success pass
success ok complete succeed
successful success ok
successfully success ok
successor replacement deprecated migrate
suck slow
sucks poor
sudden unexpected spike
suddenly unexpected
sudo root privilege admin
suffer issue
sufficient minimum requirement
suffix postfix extension append
suggest recommend autocomplete completion hint advise recommended
suggestion autocomplete suggest hint feedback
suit fit
suitable compatible recommended fit recommend
suitcase package
suite test
sum total aggregate
summarize summary aggregate
summary excerpt overview digest aggregate report
summon invoke
sun light
sunset deprecate deprecated retire eol
super admin
superb good
superfluous redundant
supersede replace deprecate
superuser admin root administrator
supervise monitor restart
supervisor process systemd restart
supplement additional
supplier vendor provider
supply provide pass
supplychain provenance sbom signature
supplying provide pass
support compatible help community contact compatibility helpdesk accept allow available maintain maintenance ticket warranty
supported compatible version compatibility requirement
supporting compatible compatibility supported
supports compatible feature
suppose assume
supposed expected
suppress ignore silence mute disable
sure verify ensure
surely guarantee
surface expose
surge spike burst
surgery refactor
surprise unexpected gotcha
surprising unexpected gotcha
surprisingly unexpected
surround wrap
surrounding context
survey feedback
survive persist durable restart retain ha
survives persist restart durable
surviving persist durable
suse rpm zypper
suspect suspicious anomaly
suspend pause deactivate disable
suspended disabled paused locked
suspicious anomaly malicious security audit
sustain keep
svg icon vector
swagger openapi
swallow ignore suppress catch error
swallowed ignored suppressed
swamp overload
swamped overload backpressure
swap replace exchange memory switch disk
swarm cluster docker orchestration replica
swear moderation
sweep cleanup purge
sweeper gc cleanup
sweet good
swell grow increase growth
swift fast
swimlane partition
swipe touch
swiss tool
switch toggle migrate flag change option context
switchboard router
switching change migrate
switchoff disable
switchon enable
switchover failover promote
symbol character icon
symlink link filesystem alias
symptom troubleshoot error diagnose
sync replicate synchronize synchronous update gitops argocd reconcile drift propagate forward
synced replication sync
synchronization sync
synchronize sync replicate
synchronous replication sync blocking
syncing sync replicate replication
syntax grammar format language
sysadmin admin operator
syscall kernel seccomp
sysctl kernel
syslog rsyslog journald
system os platform
systematic automated
systematically automated
systemctl systemd service
systemd systemctl service unit
tab navigation content
tabcompletion completion
table grid database schema relation
tables schema relation
tablet mobile responsive
tabs navigation content
tack append
tackle handle solve
tag label version image metadata category group
tagged label version
tagging label version metadata
tail follow logs log
tailor customize
tailwind css
taint toleration
take get accept
taken used conflict duplicate
takeover failover hijack leader
takes duration accept
taking duration slow usage
tale example
talk communicate connect chat protocol
talking communicate connect
talks communicate connect
tall height
tamper modify integrity signature immutable
tampered integrity signature
tangle circular
tank slow
tap touch click
tape backup
tar archive extract
tarball tar archive pack package
target destination endpoint backend scrape upstream origin
task job work worker queue cron
taste preference
tax cost overhead billing invoice
tcp port connection socket transport
tcpdump capture packet
teach tutorial guide
teaching tutorial
team group organization
teammate member collaborator
teams team group role
tear teardown destroy cleanup delete remove
teardown remove destroy cleanup shutdown delete uninstall
tease preview
teaser excerpt summary
technique method pattern
technology stack
tedious automate
telegraf metric agent
telemetry metric opentelemetry tracking
telephone mobile
telescope observe
tell notify specify alert inform
telling notify log
tells notify specify
telnet connectivity port
temp temporary ephemeral tmp
temperature model cpu
template layout partial boilerplate chart
tempo rate trace span jaeger
temporarily temporary transient disable maintenance pause
temporary transient ephemeral temp cache tmp short
tenant multitenancy organization namespace user
tenants tenant isolation
tend usually
tender fragile
tension conflict
tenure retention
term glossary word
terminal shell console cli command
terminate stop kill end offload die crash exit shutdown
terminating finalizer delete stuck graceful
terminology glossary concept
terms license glossary agreement
terraform infrastructure iac provider
terrible slow poor
terribly slow poor
territory region
test spec assert check verify staging try dry sandbox smoke
testbed staging test
tested verify
tester test
testing test mock staging
tests test suite
text string content log plain
textbook guide
texture background
thank sponsor
thanos longterm storage
theft security token
theme palette style template color brand branding logo css customize
theory concept architecture
thermostat threshold
thesis document
thick bold
thief security
thin client
thing object resource
think reasoning
thinking reasoning model
third external
thirdparty external community vendor integration
thirsty consume
thirty number
thorough full
thoroughly full
thought reasoning
thousand scale concurrent limit
thousands scale cardinality connection
thrash gc swap
thread concurrency worker discussion
threat security abuse attack
threaten security
three number
threshold limit alert
threw error exception
thrive scale
throat bottleneck
throttle ratelimit limit quota rate slow spike burst
throttled ratelimit limit cpu
throttling ratelimit limit cpu
through proxy
throughout global
throughput rps bandwidth performance qps
throw raise error exception drop discard
throwaway temporary ephemeral
throwback legacy
throwing error exception
thrown raised exception
throws raise error exception
thumb thumbnail image
thumbnail image preview
thumbprint fingerprint
thumbs feedback
thundering herd retry jitter
thus result
tick interval timer
ticket issue support session kerberos
tidy cleanup format organize clean
tie bind link
tied bound coupled
tier storage level lifecycle plan edition pricing
tight strict
tighten restrict harden
tightly coupled
tile grid panel dashboard
till until
tilt rotate
time timestamp timezone duration clock date skew hour
timebomb expire
timed schedule timeout
timeline history events
timely realtime
timeout deadline expiry expire wait hang stuck freeze idle inactive
timer schedule interval timeout cron systemd
times repeat count
timeseries series metric
timestamp time date
timetable schedule cron
timezone tz utc time
timing duration performance latency schedule
tinker customize
tint color
tinted color theme
tiny small minimal minimum lightweight
tip hint best recommended bestpractice
tips hint best troubleshooting recommended bestpractice
tired stale
title heading name
tldr summary overview
tls ssl https certificate handshake
tls12 tls version
tls13 tls version
tlsversion tls protocol
tmp temp temporary
tmpfs memory ephemeral filesystem
tmux terminal background
toast notification
toc contents
today current date
together combine both concurrent batch
toggle switch enable disable button flag
token jwt bearer apikey credential secret key claim oauth authorization
tokens token apikey bearer
tolerance fault threshold toleration
tolerant fault resilient ha toleration
tolerate fault handle toleration
toleration taint tolerate
toll cost
tombstone delete marker compaction gc
toml configuration setting format
tone voice
tongue language
tool utility cli
toolbar header menu
toolbox utilities helpers
toolchain compiler build
tooling utility cli
tools utility function
tooltip hint hover
toomanyconnections pool limit
tooth feature
top header highest cpu process
topic subject queue kafka subscribe
topmost root first
topologies topology architecture
topology zone spread affinity architecture overview
torch search
torn partial corrupt
torture stress
tos terms license
toss discard drop
total sum count counter
totally complete entire disable
totp otp mfa
touch modify mobile
touching modify
tough difficult
tour overview introduction
tourist visitor
towards target
tower stack
town location
toxic moderation
toy example
tps throughput
tpu accelerator gpu
trace track span opentelemetry tracing log debug logging
traceback stacktrace backtrace stack trace
traceid correlation trace
traceroute route network
tracing trace telemetry span opentelemetry jaeger
track monitor log trace audit follow
tracker analytics issue monitor audit
tracking analytics monitor privacy trace telemetry
tracks monitor
trade tradeoff
trademark brand license logo
tradeoff performance comparison
tradition convention
traditional legacy classic
traefik ingress proxy gateway
traffic request throughput network load visitors analytics bandwidth ingress egress communication connection stress peak
trail audit log
trailing slash suffix
trailingslash slash
train model
training tutorial model
trait property
trampoline redirect
transaction commit rollback isolation
transcribe speech audio
transcript history
transfer move migrate copy send export upload bandwidth
transferring move copy
transform convert transformer map translate transformation
transformation transform
transforming convert map
transient temporary ephemeral intermittent
transition animation migrate upgrade
transitive nested dependency package lockfile
translate i18n localization convert language locale transform map
translating i18n localization
translation i18n language locale localization
transmit send transfer
transparent opacity proxy forward
transparently automatic
transpile compile
transport protocol connection tcp
trap signal catch
trash delete garbage remove recycle gc discard
trashcan recycle delete trash undelete
trashed deleted corrupt
travel propagate
traverse walk recursive tree
treadmill loop
treasure secret
treat handle
treated handle
treats handle
tree hierarchy nested structure
treeshake prune
tremble jitter
tremendous large
trend forecast graph
trial free evaluation license
tribe community
trick workaround tip hack
tricks tips advanced
tricky complex caveat
tries retry attempt
trigger invoke fire event
triggered fired event
triggering invoke event
triggers event hook
trim truncate strip prune whitespace reduce
trip roundtrip circuit
triple multiple
tripwire alert threshold
trivial simple
tropical region
trouble issue troubleshoot problem error
troubles problem troubleshooting
troubleshoot debug diagnose problem investigate
truck transport
true boolean enable
truly actual
truncate delete clear cut limit log
truncated cut limit ellipsis
trunk main branch
trust certificate verify ca truststore security proxy
trusted verified whitelist ca proxy truststore allowlist verify
trusting trust certificate ca truststore verify
truststore keystore ca
trustworthy provenance verify
truth source
try attempt retry test dry
trying attempt retry
ts typescript
ttfb latency response performance
ttl expiry retention expiration lifetime keep
tube pipe
tuck hide
tug pull
tumble crash
tune optimize configure tuning optimization performance adjust tweak
tuning optimize performance parameter tune
tunnel vpn portforward ssh proxy
tunneled tunnel proxy
tunneling tunnel vpn ssh
turbo fast performance
turn switch toggle enable disable
turnaround latency duration
turned enabled switched
turning switch enable
turnoff disable shutdown deactivate
turnon enable start activate
turns toggle convert
turnstile ratelimit auth
tutor tutorial
tutorial guide example learn walkthrough quickstart
tweak configure tune customize adjust setting option tuning configuration
tweaking customize configure
tweet social
twenty number
twice duplicate double repeated idempotent
twin duplicate replica clone
twist transform
twisted nested
twitch flapping
two both
twofactor mfa 2fa totp otp
txt dns record
type schema kind input class mode
typeahead autocomplete suggest
typecheck type typescript
typed type input
typeface font typography
typehint type annotation
types kind typescript
typesafe type typed
typescript type
typical common default
typically usually default
typing type input
typo misspell invalid spelling mistake
typography font
tz timezone utc
uat staging environment
ubiquitous global
ubuntu debian apt
udp datagram port packet
uefi boot firmware
ufw firewall iptables port
uglify minify
ugly style theme
ui interface dashboard web gui console
uid user owner
ulimit nofile limit
ultimate advanced
ultimately finally
umbrella wrapper
unable fail error failed permission cannot
unacceptable invalid
unaffected independent
unanswered timeout pending
unattended noninteractive automated
unauthenticated anonymous 401 unauthorized keyless public
unauthorised unauthorized 401 forbidden
unauthorized 401 unauthenticated forbidden authentication permission denied
unavailability outage downtime
unavailable 503 down outage
unaware undetected
unbalanced rebalance skew
unban unblock allow
unbearable slow
unbearably slow
unblock allow whitelist unlock open
unbound dns resolver
unbounded unlimited limit
uncached cache dynamic miss
uncertain unknown
unchanged same notmodified
uncle parent
unclear ambiguous
uncomfortable risk
uncommitted transaction isolation
uncommon rare
uncompress decompress extract
uncompressed raw size
unconditional always
unconditionally always force
unconnected offline disconnected
uncordon drain schedulable
undefined null missing
undelete restore recover
undeploy remove destroy uninstall delete
under below inside
undercover hidden anonymous
undergo migrate
underlying internal base
undermine weaken
underneath internal
underscore naming prefix
understand learn explain concept
understanding concept overview
undesired unwanted disable
undetected hidden
undisturbed mute
undo revert rollback restore previous
undocumented internal hidden
undone reverted rollback undo revert
undrain uncordon drain maintenance
uneasily risk
uneasy risk
unencrypt decrypt plaintext
unencrypted plaintext insecure
unequal imbalance
uneven imbalance skew rebalance hotspot balance
unevenly imbalance skew
unexpected unknown bug anomaly error sudden unintended
unexpectedly unexpected abnormal
unfair imbalance
unfamiliar new
unfinished incomplete pending partial
unfold expand
unfortunate limitation
unfortunately limitation
unfriendly error
unhandled uncaught exception
unhappy error
unhealthy down unready degraded fail dead
unhelpful unclear
unicast address peer network
unicode encoding utf8
unified merge
uniform consistent
unify merge consolidate combine
unimportant low
unindexed scan
uninstall remove delete clean decommission
uninstalling remove delete uninstall
unintended accidental side unexpected
unintentional mistake
unintentionally mistake
uninterrupted downtime availability ha zerodowntime
unique distinct
uniquely identifier
unit test measure systemd service
unite merge
unitfile systemd service
unittest test
universal global isomorphic
universe global
unix socket linux posix
unknown undefined unexpected unrecognized missing untrusted authority
unknownauthority ca certificate untrusted
unlicensed license expire
unlike difference
unlikely rare
unlimited limit infinite quota disable
unlink remove detach delete
unload remove
unlock release mutex enable lock
unlocked unlock lock release
unlucky race
unmaintained deprecated abandoned
unmanaged selfhosted
unmarshal deserialize decode
unmount umount cleanup remove
unnamed anonymous
unnecessarily redundant
unnecessary redundant unused
unneeded unused remove
unnoticed silent
unofficial community
unpack extract decompress decode
unpause resume start enable
unplanned outage
unplug disconnect detach remove
unpopular rare
unprecedented new
unpredictable random
unprivileged rootless nonroot
unprotected insecure public unauthenticated
unpublish deprecate remove draft
unpublished draft
unreachable unavailable timeout down
unread notification
unreadable corrupt obfuscate
unready unhealthy readiness
unreal fake
unrealistic limit
unreasonable excessive
unrecognized unknown invalid
unregister remove deregister
unrelated separate
unreleased beta canary
unreliable flaky unstable
unresponsive hang timeout unhealthy
unresponsiveness hang timeout
unrestricted public allow
unroll expand rollback undo revert
unsafe insecure
unsaved draft dirty
unschedulable pending cordon
unseal vault key
unseen hidden
unset remove undefined default
unsettled pending
unsigned signature insecure untrusted
unsolicited spam
unsorted order
unspecified default undefined
unstable flaky beta experimental crash canary flap intermittent
unstructured log parse
unstuck unblock resolve
unsubscribe remove cancel optout
unsuccessful fail
unsuitable incompatible
unsupported incompatible deprecated eol limitation
unsure unclear
unsync drift
unsynced drift lag
untar extract
untested experimental
until timeout expire
untouched preserve unchanged
untrusted selfsigned ca verify sandbox certificate warning insecure unknown authority
unusable broken
unused orphan idle extraneous prune dangling
unusual anomaly unexpected rare custom outlier
unusually anomaly
unverified signature trust
unwanted exclude spam remove block
unwell unhealthy
unwilling reject
unwise discouraged
unwrap extract
unzip extract decompress archive
upcoming roadmap planned next
update upgrade patch refresh change edit
updated changed latest upgrade
updates upgrade changelog
updating upgrade modify update
upfront eager preload
upgrade update migrate migration version
upgraded upgrade migrate
upgrading upgrade migrate version
upkeep maintenance upgrade cleanup
upload push multipart attachment file form import bodysize
uploading upload multipart file
uploads multipart file
upper maximum uppercase
uppercase case capital
ups power outage shutdown
upscale scaleup scale
upsert insert merge conflict
upset error
upside benefit advantage
upstart systemd service
upstream backend origin proxy destination target service
uptime availability sla health
uptodate latest update
upward parent
urgent critical priority emergency
urgently critical priority
uri url path endpoint
uristring dsn url
url uri path endpoint link address route ip
usa region
usable accessibility
usage utilization consumption use telemetry billing metering quota activity analytics audit
usb device drive
use apply usage utilization consume redeem
used usage consumed
useful tips helper
useless unused unnecessary
user account visitor identity member principal person username
useragent agent browser client bot
usergroup group role
username user login account
users account member identity scim
uses consume require
using usage utilization
usual default typical
usually default typical
utc timezone
utf8 encoding charset
utility helper tool
utilization usage consumption
utilize use
utter voice
utterly complete
uuid identifier
vacant empty unused
vacate drain evict
vacation oncall schedule
vacuum autovacuum compact cleanup
vacuuming vacuum bloat cleanup
vagrant vm development
vague unclear
vaguely fuzzy
vain fail
valid correct accept verify validation expiry
validate schema check validation lint verify confirm
validating check schema admission webhook
validation schema validate check
validator schema validation
validity expire valid expiry lifetime certificate duration period
valkey redis cache
valuable useful
value data field metric sample setting
van transport
vandalize abuse
vanilla default plain
vanish missing removed evicted delete evict disappear
vanished missing removed deleted
variable env parameter
variables environment parameter
variant version option
variation variant
varied multiple
variety multiple
various multiple several
vars environment variable
vary change cache
vast large
vault secret keystore storage
vcpu cpu core
vector embedding svg index pipeline
vehicle transport
veil mask
velero backup restore cluster
vending provider
vendor provider thirdparty partner
vendoring dependency vendor
vent output
venue location
verb method
verbose debug detailed loglevel log noise
verbosity loglevel debug verbose level
verification validation
verify validate check confirm checksum digest ensure proof prove trust
verifying check integrity
versatile flexible
version release semver tag upgrade compatibility edition history audit log versioning
versioning version semver release
versions release compatibility changelog
versus comparison difference benchmark
vertical scale resize cpu
vertically resize scale
vhost virtualhost host
vice reverse
victim attack
victory success
video media
view show page inspect dashboard read examine see display
viewer user visitor readonly role permission
viewing display browse
viewport screen responsive mobile
views page analytics
village community
vineyard farm
violate constraint policy validation violation
violation constraint policy error audit
violent force
viral traffic
virgin fresh clean
virtual vm vhost
virtualbox vm hypervisor
virtualization vm hypervisor
virus malware security scan
visibility visible hide observability public private
visible public display expose show
vision image
visit access browse page call
visiting browse navigate
visitor user audience client request anonymous guest
visitors user analytics traffic
visualize chart graph dashboard
vital critical metric
vitals metric performance
vlan network subnet
vm instance machine virtual server host box appliance
vnode shard partition
voice audio speech
voicemail message
void empty null
volatile memory temporary
volume storage pvc mount disk
volumes storage pvc mount
voluntary optional
volunteer contribute
vomit output
vote election quorum
voting election quorum
vpa autoscaler
vpc subnet privatelink
vpn tunnel wireguard ipsec
vps instance server
vs comparison difference
vscode editor ide
vuln vulnerability cve
vulnerability cve security advisory audit
vulnerable insecure cve security audit
vxlan overlay network
wade search
waf firewall filter
wage cost
wagon batch
wait delay timeout block sleep await pending
waiter await
waiting pending await block queue timeout idle
waits block pending timeout
wake resume activate coldstart trigger oncall alert
wal journal log
walk iterate tree
walkthrough tutorial guide quickstart
wall block firewall deny network
wallet payment
wan network public external region
wander drift
want require desired
wanted desired required
wants require
wardrobe theme
warehouse storage database
warm preload cache tier standby
warming preload cache
warmup preload coldstart cache
warn alert warning notify log complain error
warned alert deprecated warning
warning warn deprecated message log untrusted alert severity deprecate banner careful caution
warnings deprecated lint log
warranty license support
wary caution
wash cleanup
waste overhead unused inefficient
wastebasket trash recycle
wasteful overhead inefficient
wasting overhead inefficient
watch monitor observe reload event tail inotify
watchdog monitor health healthcheck restart
watcher watch
watching observe reload monitor watch
water watermark
waterfall sequential request
watermark threshold image
wave burst
way method option approach
weak insecure password cipher
weaken degrade
wealth many
wear disk
weather example
weave combine
web browser internet http https
webauthn passkey fido2
webhook callback notification hook event
webpage page url site
webserver nginx apache http server
website site page url domain server
websocket ws upgrade stream sse
webtoken jwt token
webui dashboard ui console
wedding merge
wedge deadlock
wedged deadlock stuck unresponsive
week time date retention interval
weekday cron schedule
weekend schedule maintenance window
weekly cron schedule week interval
weigh weight size footprint memory
weighs size
weight priority rank weighted canary balance percentage ratio
weighted weight rank canary balance
weird unexpected strange anomaly
weirdly unexpected
welcome introduction home
well good
west region
wet duplicate
wget download http
whack delete
whatsnew changelog release
wheel scroll
wheelchair accessibility
whenever event
wherever location
whine warn
whining warn
whisper log
whistle alert
white theme blank
whiteboard diagram
whitelist allow permit allowlist cors
whitelisted allowlist allow
whitespace space trim
whoami user identity account
whole entire
wholesale bulk
wicked malicious
wide width
widely popular
widen expand
widespread common
widget component panel dashboard chart
width size dimension
wife user
wifi network wireless connection interface
wild production
wildcard glob pattern regex
wilful intentional
willing accept
win precedence priority override windows powershell platform
win10 windows wsl platform
win11 windows wsl platform
wind traffic
windfall burst
window interval dialog maintenance range
windows powershell msi wsl
winning precedence
wins precedence priority override conflict
wipe delete erase purge reset clear format
wiped deleted erased lost
wipeout delete purge
wiping erase reset
wire connect integrate protocol network connection
wired connected
wireguard vpn tunnel
wireless wifi network interface
wireshark packet capture
wiretap intercept debug
wiring connect integrate
wisdom best
wise recommended
wish feature
wishlist roadmap feature
withdraw revoke remove yank
witness observe quorum arbiter
wizard setup init
wobble unstable
woman user
wonder question
wonderful good
wonky unstable inconsistent
wood log
word term text
wording text
words term text
work function support
workaround hack fix mitigation
workbench editor ide
worked regression previous breaking
worker node agent thread job slave
workers thread job
workflow pipeline ci flow process
workhorse worker
working work functioning healthy supported
workload deployment pod load traffic
workloadidentity serviceaccount iam oidc
workplace workspace enterprise
works function support compatibility supported
workshop tutorial
workspace monorepo project tenant
workstation desktop local development
world global public
worldwide global cdn region
worm immutable retention
worn old
worried security
worry concern
worrying warning
worse degraded regression slow
worsen degrade
worst slowest maximum disaster critical
worth benefit
worthless unused
wound damage
wrap encapsulate wrapper decorate enclose line
wrapper decorator wrap adapter
wrapping wrap enclose
wreck corrupt
wrecked corrupt broken
wrist mobile
writable write permission readwrite
write save create insert persist ingest store
writer author producer primary leader
writes insert save
writing create save write ingest insert
written saved authored write persist
wrong incorrect invalid mismatch bad error misconfigure troubleshoot malformed accident mistake erroneous
wrongly incorrect invalid mistake false
ws websocket stream
wsl windows linux
wsl2 windows linux
x509 certificate tls ca
x64 amd64 x86
x86 amd64 architecture
xff forwarded proxy header
xfs filesystem disk
xml markup
xsrf csrf
xss csp sanitize escape
yaml yml configuration manifest
yank remove revoke unpublish
yardstick metric benchmark
year time date retention annual
yearly annual schedule license
yell alert log
yelling alert
yellow warning
yes confirm accept
yesterday previous date
yet roadmap
yield generator return
yml yaml configuration
young new
yum dnf rpm
yummy good
zabbix monitoring agent
zap delete remove
zero empty none
zerodowntime rolling graceful
zerotrust mtls identity
zfs filesystem snapshot
zigzag flapping
zip compress archive gzip bundle
zipkin trace span
zipper compress
zombie orphan defunct process
zone az region timezone
zones dns availability zone
zookeeper quorum coordination
zoom lightbox scale
zsh shell completion
zstd compression compress level
zypper suse rpm
`;
