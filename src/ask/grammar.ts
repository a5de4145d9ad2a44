import type { ActorKind, Stance, TreatyActionKind, VoteChoice } from "../domain/lists.ts";

/**
 * The words of English that a question is made of. Nothing here names a treaty, an actor or an issue: those come from the
 * graph. A group in brackets is a choice of endings: "oppose(d|s|)".
 */

/** What a question is after, where a word says so. */
export type Cue =
  | "who"
  | "which"
  | "what"
  | "when"
  | "where"
  | "why"
  | "how"
  | "count"
  | "yes-no"
  | "article"
  | "disagree"
  | "agree"
  | "lineage"
  | "change"
  | "evidence"
  | "documents"
  | "contested"
  | "most"
  | "least"
  | "members"
  | "vote"
  | "alike"
  | "unlike"
  | "silent"
  | "both"
  | "of"
  | "by"
  | "on"
  | "say"
  | "organization"
  | "treaty"
  | "draft"
  | "adopted"
  | "treaty-date"
  | "counterpart"
  | "versus"
  | "except"
  | "through"
  | "text"
  | "altered"
  | "brought-in"
  | "dropped"
  | "issue";

/** How a date or an event bounds the time. */
export type TimeRelation = "before" | "after" | "since" | "until" | "in" | "between" | "from";

export type GrammarSense =
  | { readonly type: "stance"; readonly stances: readonly Stance[] }
  | { readonly type: "kinds"; readonly kinds: readonly ActorKind[] }
  | { readonly type: "cue"; readonly cue: Cue }
  | { readonly type: "time"; readonly relation: TimeRelation }
  | { readonly type: "acts"; readonly kinds: readonly TreatyActionKind[] }
  | { readonly type: "choice"; readonly choice: VoteChoice }
  | { readonly type: "not" }
  | { readonly type: "join"; readonly join: "and" | "or" }
  | { readonly type: "filler" }
  /** Words that change the meaning in a way that no request can follow: the question is refused, and they are named. */
  | { readonly type: "refused" };

const AGAINST: readonly Stance[] = ["CALLS_FOR_DELETION", "OPPOSES"];
const CRITICAL: readonly Stance[] = ["CONCERNED", "PROPOSES_AMENDMENT"];
const FOR: readonly Stance[] = ["SUPPORTS", "SUPPORTS_WITH_RESERVATIONS"];

const stance = (stances: readonly Stance[]): GrammarSense => ({ type: "stance", stances });
const kinds = (...list: ActorKind[]): GrammarSense => ({ type: "kinds", kinds: list });
const cue = (name: Cue): GrammarSense => ({ type: "cue", cue: name });
const time = (relation: TimeRelation): GrammarSense => ({ type: "time", relation });
const acts = (...list: TreatyActionKind[]): GrammarSense => ({ type: "acts", kinds: list });
const choice = (one: VoteChoice): GrammarSense => ({ type: "choice", choice: one });

const CONSENT: readonly TreatyActionKind[] = [
  "RATIFICATION",
  "ACCEPTANCE",
  "APPROVAL",
  "ACCESSION",
  "FORMAL_CONFIRMATION",
  "DEFINITIVE_SIGNATURE",
  "SUCCESSION",
];

/** Phrases of each sense, separated by "|" between lines of one idea. */
const GRAMMAR: readonly (readonly [GrammarSense, string])[] = [
  [
    stance([...AGAINST, ...FOR]),
    `for or against| against or for| in favour of or against| in favour or against| support or oppose| supports or opposes| supported or opposed| oppose or support| opposes or supports| pro or contra`,
  ],
  [
    stance([...AGAINST, ...CRITICAL]),
    `
    object(ed|s|ing|)| object(ed|s|ing|) to| objection(s|)| objection(s|) to| objector(s|)| objector(s|) to| raise(d|s|) objection(s|)| raise(d|s|) objection(s|) to| made objection(s|) to| made objection(s|)| raising objections to| had objection(s|) to| have objection(s|) to|
    criticise(d|s|)| criticize(d|s|)| criticising| criticizing| criticism(s|)| criticism(s|) of| critic(s|)| critics of| critical| critical of| critique(s|)| attack(ed|s|ing|)| complain(ed|s|)| complain(ed|s|) about| complaint(s|)| complaint(s|) about| have against| has against| had against| had something against|
    took issue with| take(s|) issue with| taken issue with| pushed back| pushed back against| pushed back on| push back against| push back on| push(es|) back| pushback on| pushback against|
    had problems with| have problems with| has problems with| had a problem with| has a problem with| found fault with| unhappy with| unhappy about| dissatisfied with| disliked| dislike(s|)| disapprove(d|s|) of| disapproval of| denounce(d|s|) publicly| condemn(ed|s|ing|)| protest(ed|s|)| protest(ed|s|) against| protest(ed|s|ing|) about| fault(ed|s|)| slam(med|s|)| raised issues with| raise issues with| had issues with| has issues with`,
  ],
  [
    stance(AGAINST),
    `
    oppose(d|s|)| opposing| opposed by| opponent(s|)| opponent(s|) of| opposition| opposition to| in opposition to| opposed to| against| reject(ed|s|ing|)| rejection of| resist(ed|s|ing|)| fought| fought against| fight(s|)| fight(s|) against| spoke against| speak(s|) against| spoken against| speaking against| came out against| come(s|) out against| stood against| stand(s|) against| argued against| argue(s|) against| hostile to| refuse(d|s|) to accept| block(ed|s|)| said no to| say no to|
    stood in the way of| anti| disagreed with| disagree(s|) with the| not in favour of| not in favor of`,
  ],
  [
    stance(["CALLS_FOR_DELETION"]),
    `
    delete(d|s|)| deleting| deletion| deletion of| removed| remove(s|)| removing| removal| removal of| out| wanted out| wanted it out| want(s|) out| struck| struck out| strike out| striking| scrap(ped|s|)| scrapping| drop(ped|s|) altogether| taken out| take out| cut out| thrown out|
    call(ed|s|) for deletion| call(ed|s|) for deletion of| call(ed|s|) for the deletion of| calling for deletion| calling for deletion of| calling for the deletion of| asking for deletion of| called for the removal of| calls for the removal of| call for the removal of| call(ed|s|) to delete| ask(ed|s|) for deletion of| ask(ed|s|) for the deletion of| ask(ed|s|) to delete| wanted deleted| want deleted| wants deleted| wanted to delete| want to delete| wants to delete| wanted removed| want removed| wants removed| wanted to remove| want to remove| wants to remove| wanted gone| wants gone| want gone| moved to delete| move(s|) to delete| to be deleted| be deleted| to be removed| be removed| get rid of| wanted to get rid of| want(s|) to get rid of| gone| wanted dropped| want(s|) dropped| want(s|) scrapped| wanted to drop| want(s|) to drop| wanted scrapped| wanted to scrap| want(s|) to scrap| abolish(ed|)| eliminate(d|)| left out| struck from the text| out of the text| expunged`,
  ],
  [
    stance(FOR),
    `
    support(ed|s|ing|)| support for| support of| in support| in support of| supporter(s|)| supporter(s|) of| supportive| supportive of| back(ed|s|ing|)| backer(s|)| backer(s|) of| backing for| defend(ed|s|ing|)| defender(s|)| defender(s|) of| defence of| in defence of| in defense of| endorse(d|s|)| endorsing| endorsement(s|) of| favour(ed|s|)| favor(ed|s|)| in favour| in favor| in favour of| in favor of| welcome(d|s|)| welcoming| champion(ed|s|ing|)| champion(s|) of| advocate(d|s|) for| advocating for| argued for| argue(s|) for| spoke for| spoke in favour of| spoke in favor of| stand(s|) behind| stood behind| agreed with| agree with the| agreeable to| pro| approve(d|s|) of| happy with| stood up for| stand(s|) up for| is for| are for| was for| were for| praise(d|s|)| wanted to keep| want(s|) to keep| wanted kept| wants it kept| keen on| stand by| stood by| call(ed|s|) for keeping| upheld| uphold(s|)| spoke up for| speak(s|) up for| voice(d|s|) support for| express(ed|es|) support for| declared support for| gave support to| side(d|s|) in favour of`,
  ],
  [
    stance(["SUPPORTS_WITH_RESERVATIONS"]),
    `
    support(ed|s|ing|) with reservations| supporting with reservations| with reservations| qualified support| qualified support for| conditional support| conditional support for| conditionally supported| supported conditionally| support(s|) conditionally| back(ed|s|) with reservations`,
  ],
  [
    stance(["CONCERNED"]),
    `
    concerned| concerned about| concerned over| concerned by| concern(s|)| concern(s|) about| concern(s|) over| concern(s|) on| concern(s|) with| concern(s|) regarding| raise(d|s|) concern(s|)| raise(d|s|) concern(s|) about| raised concern(s|) over| raise(d|s|) concern(s|) on| raise(d|s|) concern(s|) with| raising concerns about| express(ed|es|) concern(s|)| express(ed|es|) concern(s|) about| voice(d|s|) concern(s|)| voice(d|s|) concern(s|) about| worry| worries| worries about| worried| worried about| worried by| worry about| worrying about| fear(ed|s|)| fears about| alarmed by| alarmed at| doubt(s|)| doubt(s|) about| had doubt(s|)| had doubt(s|) about| has doubt(s|) about| have doubt(s|) about| doubted| doubtful about| warn(ed|s|)| warned about| warned against| warned of| warning(s|) about| uneasy about| misgivings about| had misgivings about| sceptical of| skeptical of| sceptical about| skeptical about`,
  ],
  [
    stance(["SUPPORTS_WITH_RESERVATIONS", "CONCERNED"]),
    `had reservation(s|) about| voice(d|s|) reservation(s|) on| voice(d|s|) reservation(s|) about| reservation(s|) on| reservation(s|) regarding| has reservation(s|) about| have reservation(s|) about| reservation(s|) about| express(ed|es|) reservation(s|) about`,
  ],
  [
    stance(["PROPOSES_AMENDMENT"]),
    `
    amend(ed|s|ing|)| amendment(s|)| amendment(s|) to| amendment(s|) of| propose(d|s|) amendment(s|)| propose(d|s|) amendment(s|) to| proposed an amendment| proposed an amendment to| proposes an amendment to| propose an amendment to| propose(d|s|) to amend| propose(d|s|) changes to| proposed changes| propose changes| proposed a change to| suggested changes to| suggest(s|) changes to| ask(ed|s|) for change(s|)| ask(ed|s|) for change(s|) to| ask(ed|s|) for change(s|) in| asked for changes of| wanted change(s|) to| want(s|) change(s|) to| wanted to change| want(s|) to change| wanted changed| changed| changes| changes in| changes to| wanted amended| wanted to amend| want(s|) to amend| want amended| wants amended| wanted reworded| wanted to reword| want(s|) to reword| rewording of| redraft(ed|s|ing|)| revision(s|) to| sought changes to| sought to change| seek(s|) changes to| proposal(s|) to change| proposal(s|) to amend| alternative wording for| suggested amendment(s|) to| tabled amendment(s|) to| tabled an amendment to`,
  ],
  [
    stance(["ABSTAINS"]),
    `neutral| neutral on| undecided| undecided on| took no side| take(s|) no side| stayed neutral| remained neutral| sat on the fence| abstains| abstained| abstain| abstention(s|)| abstaining| abstainer(s|)`,
  ],

  [
    kinds("STATE"),
    `state(s|)| country| countries| nation(s|)| government(s|)| delegation(s|)| member state(s|)| state delegation(s|)`,
  ],
  [
    kinds("CIVIL_SOCIETY"),
    `ngo(s|)| civil society| civil society organization(s|)| civil society organisation(s|)| civil society group(s|)| groups of civil society| civil society actors| non governmental organization(s|)| non governmental organisation(s|)| nongovernmental organizations| advocacy group(s|)| advocacy organization(s|)| advocacy organisation(s|)| human rights group(s|)| human rights organization(s|)| human rights organisation(s|)| rights group(s|)| rights organization(s|)| rights organisation(s|)| digital rights group(s|)| digital rights organization(s|)| digital rights organisation(s|)| csos| cso| activist group(s|)| campaigners| campaign group(s|)| think tank(s|)| civil liberties groups| watchdogs| nonprofit(s|)| charities`,
  ],
  [
    kinds("INDUSTRY"),
    `compan(y|ies)| industry| business| businesses| business group(s|)| firm(s|)| corporation(s|)| tech compan(y|ies)| technology compan(y|ies)| tech firms| big tech| the private sector| private sector| business association(s|)| industry group(s|)| industry association(s|)| trade association(s|)| tech industry| enterprises| private companies| industry actors| industry player(s|)| private actors| private sector actors| private sector organi(z|s)ations| tech giant(s|)| tech sector| technology sector`,
  ],
  [
    kinds("ACADEMIA"),
    `academics| academia| universit(y|ies)| academic institution(s|)| scholars| research institution(s|)| research institute(s|)| academic(s|)`,
  ],
  [
    kinds("INTERGOVERNMENTAL_ORGANIZATION"),
    `international organization(s|)| international organisation(s|)| intergovernmental organization(s|)| intergovernmental organisation(s|)| igos| igo| regional organization(s|)| regional organisation(s|)`,
  ],
  [
    kinds("GROUP"),
    `coalition(s|)| bloc(s|)| regional group(s|)| negotiating group(s|)| groups of states| letter(s|) signatories| alliance(s|)| groups`,
  ],
  [
    kinds("BODY"),
    `un bod(y|ies)| bod(y|ies)| un agenc(y|ies)| agencies| institution(s|)| un entities| un organs| organs`,
  ],
  [kinds("PERSON"), `person(s|)| people| individual(s|)| politicians| experts| officials| lawmakers| parliamentarians`],
  [
    kinds("INTERGOVERNMENTAL_ORGANIZATION", "CIVIL_SOCIETY", "INDUSTRY", "ACADEMIA"),
    `organization(s|)| organisation(s|)`,
  ],
  [
    kinds("CIVIL_SOCIETY", "INDUSTRY", "ACADEMIA", "GROUP", "BODY", "PERSON", "INTERGOVERNMENTAL_ORGANIZATION"),
    `non state actors| non states| nonstate actors| stakeholder(s|)| non state actor`,
  ],

  [
    cue("who"),
    `who| whom| whose| anyone| anybody| someone| somebody| everyone| everybody| those who| actor(s|)| which actor(s|)| what actor(s|)| any actor| any actors| party| by whom`,
  ],
  [cue("which"), `which| which of`],
  [cue("what"), `what| what all| whats`],
  [cue("when"), `when| on what date| on which date| at what date| what day| which day| since when`],
  [cue("where"), `where`],
  [cue("why"), `why| for what reason| what reasons| reason(s|) for| on what grounds| reason(s|)`],
  [cue("how"), `how| in what way`],
  [cue("count"), `how many| what number of| number of| the number of| count| count of| how often| how much`],
  [
    cue("yes-no"),
    `does| do| did| is| are| was| were| has| have| had| can| could| will| would| is it true that| is it true| true that`,
  ],
  [cue("article"), `article(s|)| provision(s|)| clause(s|)| paragraph(s|)| part(s|) of the text`],
  [cue("issue"), `issue(s|)| topic(s|)| subject(s|)| theme(s|)| area(s|)| issue area(s|)`],
  [
    cue("disagree"),
    `disagree(d|s|)| disagreement(s|)| disagreement(s|) between| disagreeing| differ(ed|s|)| differing| difference(s|)| difference(s|) between| part ways| parted ways| parts ways| diverge(d|s|)| at odds| clash(ed|es|)| split| opposite sides| on opposite sides| on different sides| conflict| conflicts| dispute(d|s|) each other| divided| divide(s|)| fall out| fell out| compare(d|s|)| compare(d|s|) to| compare(d|s|) with| comparison of| comparison between| comparison| apart| far apart`,
  ],
  [
    cue("agree"),
    `side(d|s|) with| siding with| agree(d|s|)| agree(d|s|) with| agreement| agreement between| same side as| on the same side as| on the same side| stood with| stand(s|) with| stands together| allies of| allied with| ally of| share(d|s|)| shared the view of| share(d|s|) the position of| same position as| the same position as| same stance as| the same stance as| took the same side as| lined up with| line(s|) up with| joined by| in line with| concur(red|s|) with| aligned with| align(s|) with| common ground| common ground between| see eye to eye| in common`,
  ],
  [
    cue("lineage"),
    `became| become| became of| become of| what became of| what has become of| what happened to| happened to| what happened with| happen(s|) to| history of| lineage| lineage of| renumber(ed|ing)| renumbered to| renumbered as| number(s|) of old| (old|earlier|former|previous|original) number(s|) of| what is now| turn(ed|s|) into| evolve(d|s|)| evolution of| fate of| moved to| moved in| moved from| come from| came from| origin of| origin(s|)| where did| go to| end(ed|s|) up as| end(ed|s|) up| now called| called now| now numbered| predecessor of| successor of| successor| predecessor| used to be| trace| where is| where has| went| gone to| now| title of| title| title(s|) of| which number| what number| number(s|)| numbering| numbered| called| is called| is it called| is it called today| called today| today called| named now`,
  ],
  [
    cue("change"),
    `changed position| changed its position| changed their position| changed positions| change(d|s|) position(s|)| change its position| change their position| change of position| changed stance| changed its stance| changed their stance| changed their mind(s|)| changed its mind| change its mind| change their mind(s|)| changed mind| changed side(s|)| changed tack| switched side(s|)| switched position(s|)| switched| switch sides| switch| moved position| has moved| have moved| who moved| moved| shift(ed|s|)| shift(ed|s|) position(s|)| shift(ed|s|) its position| shift(ed|s|) their position| flip flopped| flipped| reversed| reversed its position| reversed course| backtracked| u turn| evolved their position| softened its position| softened| hardened`,
  ],
  [
    cue("evidence"),
    `evidence| evidence that| evidence supports| evidence support| evidence for| evidence of| what is the evidence| source(s|)| source(s|) for| source(s|) that| what source(s|)| proof| proof that| proof of| prove(s|)| how do we know| how do you know| where does it say| what shows| shows that| citation for| cite| documented| on what evidence| based on what| basis for`,
  ],
  [
    cue("documents"),
    `document(s|)| which document(s|)| what document(s|)| paper(s|)| record(s|) speak| text(s|) speak of| report(s|)| statement(s|)| letter(s|)| submission(s|)`,
  ],
  [
    cue("contested"),
    `contested| controversial| disputed| divisive| contentious| debated| controversy| fought over| argued over| discussed`,
  ],
  [cue("most"), `most| most often| the most| top| mostly| biggest| greatest| highest| largest`],
  [cue("least"), `least| least often| the least| fewest| lowest`],
  [
    cue("members"),
    `member(s|)| members of| member of| belong(s|) to| belonging to| belonged to| member countries| membership| membership of| part of the group`,
  ],
  [
    cue("vote"),
    `vote(d|s|)| voting| cast| cast a vote| cast its vote| cast their votes| ballot| roll call| the vote on| vote on| voted on| votes on| result| result of| results of| outcome| outcome of| tally| tally on| tally of| the tally| motion(s|)| motion(s|) to| motion of| recorded vote| voting record| voting record of| result of the vote| outcome of the vote`,
  ],
  [
    cue("alike"),
    `vote(d|s|) with| voting with| vote(d|s|) together| voting together| vote(d|s|) together with| vote(d|s|) alongside| voting alongside| vote(d|s|) like| voting like| vote(d|s|) the same as| vote(d|s|) the same way as| vote(d|s|) the same way| vote(d|s|) alike| vote(d|s|) in line with| vote(d|s|) as| vote(d|s|) most often with| vote(d|s|) mostly with| vote(d|s|) most with| vote(d|s|) most like| vote(d|s|) most alike| vote(d|s|) most often like| vote(d|s|) most often the same as| vote(d|s|) most closely with| vote(d|s|) most in line with| most often vote(d|s|) with| most often vote(d|s|) like| usually vote(d|s|) with| side(d|s|) with in votes| votes most similar to| voting record most like| voting partners of| voting allies of`,
  ],
  [
    cue("unlike"),
    `vote(d|s|) least with| vote(d|s|) least often with| vote(d|s|) least like| vote(d|s|) least often like| vote(d|s|) least often the same as| vote(d|s|) most differently from| vote(d|s|) most differently than| vote(d|s|) most unlike| vote(d|s|) most often against| vote(d|s|) differently from| vote(d|s|) least alike| least often vote(d|s|) with| most often vote(d|s|) against`,
  ],
  [
    cue("silent"),
    `silent| silent on| silent about| said nothing| said nothing on| said nothing about| no position| no position on| not on record| stayed silent| kept quiet| did not speak| have not spoken| has not spoken`,
  ],
  [cue("both"), `both`],
  [cue("by"), `by| made by| taken by| raised by| proposed by| expressed by| voiced by| held by| from the side of`],
  [
    cue("say"),
    `say(s|)| said| saying| tell(s|)| told| think(s|)| thought| thinking| position(s|)| position(s|) on| position(s|) of| position(s|) about| stance(s|)| stance(s|) on| stance(s|) of| stance(s|) about| stance(s|) toward| stance(s|) towards| view(s|)| view(s|) on| view(s|) of| view(s|) about| opinion(s|)| opinion(s|) on| opinion(s|) of| opinion(s|) about| feel| feels about| feel about| felt about| speak(s|)| speak(s|) of| speak(s|) about| speak(s|) on| spoke| spoke of| spoke about| spoke on| spoken| spoken about| speaking about| talk(ed|s|)| talk(ed|s|) about| talking about| mention(ed|s|)| mentioning| bring(s|) up| brought up| raise(d|s|)| raising| comment(ed|s|)| comment(ed|s|) on| comments about| commenting on| take on| take a position on| took a position on| take a stance on| took a stance on| taken a position on| taken a stance on| taken a position| take a stand on| on record| on the record| on record on| on record about| record| record on| record of| record(s|)| weigh(ed|s|) in on| address(ed|es|)| discuss(es|ed|)| intervene(d|s|) on| line on| attitude to| attitude towards| attitude toward| stand(s|) on| stand| stood on| stand(s|) about| held| hold(s|)| argue(d|s|)| argument(s|)| argument(s|) on| argument(s|) about| statement(s|) on| statement(s|) about| remarks on| remarks about| cover(s|)| want(s|)| wanted| wish(es|)| wish(es|) on| demand(s|)| demanded| demand(s|) on| ask(ed|s|)| ask(ed|s|) for| asking for| propose(d|s|)| proposal(s|)| proposal(s|) on| proposing| wanting| demanding| calling for| wrote about| write(s|) about| written about| writing about| request(s|)| requested| wishes for| called for| call(s|) for| suggest(s|)| suggested| know about| known about| known of| involved in| active on| outspoken on| vocal on| vocal about| noted| note(s|)| stated| state(s|) about| declared about| insist(ed|s|)| insist(ed|s|) on| see(s|)| saw| viewed| regard(ed|s|) | reaction to| react(ed|s|) to| response to| respond(ed|s|) to| press(ed|es|) for| push(ed|es|) for| claim(ed|s|)| maintain(ed|s|)| believe(d|s|)| holds about`,
  ],
  [
    cue("organization"),
    `the organization| the organisation| the ngo| the group| the charity| organization| organisation`,
  ],
  [cue("treaty"), `treat(y|ies)| convention(s|)| agreement text| pact| instrument(s|)`],
  [
    cue("treaty-date"),
    `adopted on| opened for signature| open(s|) for signature| opening for signature| open for signature| enter(ed|s|) into force| entering into force| came into force| come into force| in force| concluded| status of| current status| status| ratifications (are|) needed| ratifications (are|) required`,
  ],
  [cue("versus"), `vs| versus| v`],
  [
    cue("counterpart"),
    `correspond(s|)| corresponds to| correspond(s|) to| corresponding to| corresponding| counterpart of| counterpart(s|)| counterpart(s|) to| equivalent of| equivalent(s|)| equivalent(s|) to`,
  ],
  [cue("through"), `through| through the| via| by way of| on behalf of`],
  [cue("except"), `except| except for| excluding| other than| apart from| besides| with the exception of`],
  [
    cue("draft"),
    `draft| drafts| the drafts| draft text| earlier drafts| the earlier drafts| previous drafts| the previous drafts| early drafts| the early drafts`,
  ],
  [cue("adopted"), `adopted| adopted text's| final| current| the current| present`],
  [cue("text"), `text(s|)| version(s|)| wording`],
  // What became of a text: beside a stance of the same words, which is meant where somebody is.
  [cue("altered"), `changed| changes| changes in| changes to| alter(ed|ations)`],
  [cue("brought-in"), `new| newly| added| inserted| introduced| came new`],
  [cue("dropped"), `dropped| omitted| deleted| removed| left out| taken out| cut out| gone`],
  [cue("of"), `of the| of`],

  [time("before"), `before| prior to| ahead of| earlier than| preceding| in the run up to| leading up to`],
  [time("after"), `after| later than| following| subsequent to`],
  [time("since"), `since| from| as of| starting in| beginning in| from the start of`],
  [time("until"), `until| till| up to| up until| to the end of| no later than| by the end of`],
  [time("in"), `in| during| at| within| throughout| on| over| in the course of| in the year| at the time of`],
  [time("between"), `between`],

  [
    acts("SIGNATURE"),
    `sign(ed|s|ing|)| signature(s|)| signator(y|ies)| signator(y|ies) of| signator(y|ies) to| signed up to| signed on to| signed up for| put its name to| sign up to`,
  ],
  [
    acts(...CONSENT),
    `ratif(y|ied|ies)| ratification(s|)| ratification(s|) of| ratifying| joined| join(s|)| joining| party to| parties to| states parties to| state party to| become party to| became party to| become a party to| a party to| contracting parties| bound by| consented to be bound| deposited its instrument| deposited an instrument| adhered to| adhere to| member of the treaty`,
  ],
  [acts("ACCESSION"), `acceded| acceded to| accede(s|) to| accession(s|) to| accession(s|)`],
  [
    acts("RESERVATION"),
    `made reservation(s|)| reservation(s|)| reservation(s|) to| make(s|) reservation(s|)| made a reservation| made a reservation to| make a reservation to| made reservations to| reserved| entered reservation(s|) to| entered a reservation to`,
  ],
  [
    acts("DECLARATION"),
    `declaration(s|)| declaration(s|) to| declaration(s|) under| made declaration(s|)| made a declaration| made declarations to| make(s|) declaration(s|) to| made a declaration to| interpretative declaration(s|)`,
  ],
  [
    acts("OBJECTION"),
    `objected to reservations| objected to reservations to| objected to a reservation| objections to reservations| objections to reservations to| objected to the reservation(s|)`,
  ],
  [
    acts("WITHDRAWAL", "DENUNCIATION"),
    `withdrew| withdraw(n|s|)| withdrew from| denounced| denounce(s|)| left the treaty| withdrawal(s|) from| denunciation(s|) of| pulled out of| quit`,
  ],

  [
    choice("NO"),
    `voted against| vote(s|) against| voted no| vote no| voting against| voted no on| votes no| no votes| no vote| cast a no vote| cast no votes| said no in the vote| negative vote(s|)| against votes`,
  ],
  [
    choice("YES"),
    `voted for| vote(s|) for| voted yes| vote yes| voting for| voted in favour| voted in favor| voted in favour of| voted in favor of| vote(s|) in favour of| vote(s|) in favor of| voting in favour of| voted yes on| yes votes| yes vote| votes in favour| votes in favor| voted to adopt| voted to approve| voted to support`,
  ],
  [
    choice("ABSTAIN"),
    `abstained on| abstained in the vote on| abstained from| abstain(s|) on| abstained in the vote| abstained from voting on| abstentions on| abstained when| abstained from the vote on| abstaining on| abstention on`,
  ],
  [
    choice("NOT_VOTING"),
    `did not vote| did not vote on| absent| absent from the vote on| not voting| didn t vote on| was absent| were absent`,
  ],

  ...(["NO", "ABSTAIN", "NOT_VOTING"] as const).map(
    (one) =>
      [
        choice(one),
        "did not vote for| did not vote in favour| did not vote in favour of| did not vote in favor of| didn t vote for| not vote for| not voted for",
      ] as const,
  ),
  [
    { type: "not" },
    `not| n t| never| didn t| doesn t| don t| isn t| aren t| wasn t| weren t| hasn t| haven t| won t| cannot| can t| no longer| failed to| yet to`,
  ],
  [{ type: "join", join: "and" }, `and| as well as| together with| along with| plus`],
  [{ type: "join", join: "or" }, `or`],

  [
    { type: "refused" },
    `
    like| liked| likes| still| especially| in full| entirely| completely| altogether| fully| partly| partially| totally| main| key| particularly| specifically| every| each| each other| keep| kept| put| make| makes| made| the committee| committee| same| all at once| at once| summarise| summarize| old| earlier| former| previous| previously| formerly| refuse(d|s|) to| refusing to| declined to| without| unless| only| solely| exclusively| alone| if| but not| than| more than| fewer than| less than| at least| at most| nearly| almost| majority of| most of| half of| instead of| rather than| neither| nor| nobody| no one| did everyone| does everyone| has everyone| did everybody| does everybody| none| no state| no states| no country| no countries| percentage| percent| proportion| share of| average| first| last| latest| earliest| newest| oldest| recent| recently| today| yesterday| tomorrow| this year| last year| next year| this month| last month| week| weeks| now that| likely| probably| should| shall| must| might| may i| why not| because| due to| strongest| weakest| best| worst| stronger| weaker| hypothetically| predict| forecast| secretly| privately| allegedly| reportedly| unanimously| jointly| twice| consistently| always| sometimes| often| usually| early| late| mid| end of| beginning of| same time| publicly changed| lobbied| bribed| lied| hacked`,
  ],

  [
    { type: "filler" },
    `
    as a whole| for| as it stood| as it was| as it stands| a| an| the| this| that| these| those| there| it| its| itself| they| them| their| theirs| he| she| his| her| him| i| me| my| we| our| you| your| as| to| with| about| regarding| concerning| concerns the| on the subject of| on the topic of| on the issue of| on the question of| when it comes to| with regard to| with respect to| in respect of| in relation to| relating to| related to| towards| toward| into| onto| upon| be| been| being| also| too| so| then| please| kindly| tell me| show me| give me| let me know| i want to know| i need to know| need to know| want to know| like to know| everything| everything on| everything about| express(ed|es|)| voice(d|s|)| i would like to know| i d like to know| can you tell me| could you tell me| do you know| find| find out| list| list all| show| show all| give| name| name the| name all| display| explain| describe| all| any| some| actually| really| currently| officially| formally| publicly| exactly| precisely| ever| already| clearly| openly| just| even| quite| very| else| exist(s|)| existing| get(s|)| got| take| takes| took| taken| go| goes| come| comes| came| out there| here| hi| hello| hey| dear| thanks| thank you| ok| okay| well| um| ask question| question| answer| info| information| information on| information about| details| details on| details about| anything| something| anything about| anything on| things| thing| kind of| sort of| what kind of| which kind of| what about| how about| how did| how do| how does| how has| how have| among| amongst| across| throughout the| until now| so far| to date| regard| regards| per| s| d| ll| m| re| ve| t| was there| were there| is there| are there| there is| there are| has there been| data| database| graph| knowledge graph| according to the records| in the records| in your records| in the ledger| tell the committee| told the committee| negotiating| negotiations on| negotiation of| delegates| room| floor| regarding the| such| overall| general| generally| in general| toward the| themselves| various| different| given| such as| including| include(s|)| included| against it| for it| about it| on it| of it| it all| idea of| notion of| principle of| idea| language| language on| language of| wording of| rule(s|) on| rule(s|) of| content| content of| mean(s|)| meant`,
  ],
];

function expand(phrase: string): string[] {
  const match = /^(.*?)\(([^()]*)\)(.*)$/.exec(phrase);
  if (!match) return [phrase];
  return (match[2] ?? "").split("|").flatMap((ending) => expand(`${match[1] ?? ""}${ending}${match[3] ?? ""}`));
}

/** Splits at "|" outside brackets. */
function alternatives(text: string): string[] {
  return text
    .split(/\|(?![^(]*\))/)
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");
}

/** Every phrase of the grammar with its sense; an earlier sense of a phrase comes before a later one. */
export function grammarPhrases(): { phrase: string; sense: GrammarSense }[] {
  return GRAMMAR.flatMap(([sense, text]) =>
    alternatives(text)
      .flatMap(expand)
      .map((phrase) => ({ phrase, sense })),
  );
}
