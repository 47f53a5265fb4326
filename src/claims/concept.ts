/**
 * The concepts that every language names and every pattern is built from. A lexicon maps words to these; a pattern never
 * sees a word. One line each: what belongs in, and what does not.
 */
export const CONCEPTS = [
  // the thing sold
  'SOVEREIGN', // the adjective sovereign, and adjectives sold as its synonym (trusted cloud)
  'SOVEREIGNTY', // the noun, its compounds (data sovereignty) and synonyms (digital autonomy, self-determination)
  'BY_DESIGN', // by design, by default, by construction
  'THING', // what can be sovereign or European: cloud, platform, hosting, solution, AI, workplace
  'ALTERNATIVE', // alternative (to)
  'TECHNOLOGY', // technology, software, code base, developed product as an object of origin
  'OWN_BUILD', // developed in-house, our own software, as a fixed phrase
  'OPEN_SOURCE', // open source, free software
  'PROPRIETARY', // proprietary
  'ESCROW', // source code deposited with a third party
  'LICENSED', // licensed from another, under the bonnet: what a platform is built of
  // data and where it is
  'DATA', // customer data, files, backups, bytes, "everything"
  'SERVER', // server, data centre
  'HOST', // hosted, stored, processed, located (verb forms and hosting, storage as an act)
  'STAY', // stays, remains, sits, resides
  'LEAVE', // leaves, goes outside
  'TRANSFER', // transfer of data, sub-processing abroad
  'OUTSIDE', // outside (of), beyond the borders of
  'WHERE', // where, who: questions that a place or a person answers
  'COUNTRIES', // countries: counted, they are where the service is everywhere
  'RESIDENCY', // data residency, data location, data boundary
  'SOIL', // soil, territory, borders
  'PLACE', // filled from `places`: country, city, EU
  'DEMONYM', // filled from `demonyms`: German, European
  'US', // the United States and its adjective
  'FOREIGN', // foreign, third-country, extraterritorial, non-European
  // quantity and polarity
  'ALL', // all, every, entire
  'ONLY', // only, exclusively
  'TOTAL', // fully, entirely, wholly
  'HUNDRED', // 100 %
  'NO', // no, none, zero, without: the determiner
  'NOT', // not, cannot
  'NEVER', // never
  'NO_ONE', // no one, nobody
  'OR', // or
  // law
  'LAW_US', // CLOUD Act, FISA 702, Patriot Act
  'LAW', // law, legislation, jurisdiction
  'AUTHORITY', // authorities, government, intelligence services, courts
  'ACCESS', // access, reach, disclosure, surveillance, interference
  'EXPOSURE', // exposure, risk (of)
  'SUBJECT', // subject to, falls under, applies to
  'UNDER', // under (the law of), governed by
  'FREE', // free from, immune, shielded, out of reach
  'PROOF', // -proof, -safe, -free, inapplicable, plays no role: after the law it keeps out
  'REDUCE', // reduces, minimises
  'COMPEL', // be compelled, forced to hand over
  'CONTRACT', // agreement, terms, dispute: what choice-of-law clauses are about
  // people and companies
  'OPERATE', // operated, run, managed, administered; operations
  'SUPPORT', // support, help desk
  'STAFF', // staff, employees, engineers, team
  'RESIDENT', // resident in
  'CITIZEN', // citizens, nationals
  'ADMIN', // administration, administrators, privileged access
  'COMPANY', // company, provider, vendor (singular where the language tells)
  'OWNED', // owned, in the hands of, capital, shareholders
  'PARENT', // parent company, headquarters, seat
  'SUBPROCESSOR', // sub-processor, supplier, provider one depends on
  'SUPPLIER', // of these the words for nothing else: sub-processor, subcontractor, supplier
  'INDEPENDENT', // independent (of)
  'HOLDERS', // who may own a vendor: members, employees, founders, families, municipalities
  'BIGTECH', // AWS, Azure, Google, hyperscaler
  'MADE', // made in
  'DEVELOPED', // developed, built, engineered
  'SELF', // own, in-house
  'CUSTOMER', // you, your, the customer
  'WE', // we, our
  // keys
  'KEY', // encryption key, HSM
  'PASSPHRASE', // passphrase, master password: what opens a vault
  'BYOK', // bring or hold your own key, customer-managed keys, as a fixed phrase
  'CIPHER', // encryption itself, without its keys
  'HOLD', // hold, own, control, manage
  'BRING', // bring, provide (a key): the vendor then has it too
  'READ', // read, decrypt, see, open
  'ZERO', // zero-knowledge, end-to-end encrypted
  'NOT_EVEN_WE', // not even we
  'ONLY_YOU', // only you
  'CANNOT_READ', // cannot read, cannot decrypt, have no access, as a fixed phrase: after we
  // certificates
  'SCHEME', // filled from the shared lexicon: SecNumCloud, ISO 27001
  'CERTIFIED', // certified, qualified, attested, certificate
  'MEMBER', // member of, signatory
  'RATED', // rated, level, score
  'PROGRESS', // in progress, aiming for, applied
  'PLANNED', // on the roadmap, planned, one day: no claim at all
  // isolation
  'AIRGAP', // air-gapped, disconnected, offline operation, kill switch
  'OFFER', // is available, there is: what makes an offer of an indefinite thing
  'ISOLATED', // physically or logically separate, dedicated
  'ENVIRONMENT', // environment, region, partition, installation
  'CONNECTION', // connection, dependency, phone home
  'SEVERED', // cut off, severed, loss of the connection
  'SURVIVE', // keeps running, carries on
  'EMBARGO', // embargo, sanctions, export ban
  'NETWORK', // internet, public network, outside network
  // compliance
  'GDPR', // GDPR and its national names
  'COMPLIANT', // compliant, -proof, -ready, in line with
  'SCHREMS', // Schrems II
  'SHIELD', // keeps out, blocks, prevents: what GDPR is said to do to authorities
  // recourse
  'CONTEST', // challenge, contest, fight, reject
  'DEMAND', // the rarest of them: subpoena, seizure, search warrant, gag order
  'VOLUNTARY', // voluntarily, of one's own accord
  'COURT', // before a court, to a judge: where one goes
  'ORDER', // order, request, subpoena, warrant
  'RECEIVED', // received, been served
  'DISCLOSED', // disclosed, handed over, complied
  'REPORT', // transparency report
  'NOTIFY', // informs, tells, redirects to the customer
  // strength
  'HEDGE', // designed to, helps you, aims to, in principle, on request
  'ABSOLUTE', // guaranteed, impossible, fully immune
  // voice
  'INDEFINITE', // a, an
  'COPULA', // is, are
  'MEANS', // means, refers to, describes, is defined as
  'NOTION', // definition, concept, principle, ability, topic: what only talk about the word needs
  'ASK', // what, how, why, where, who: opens a question even without its mark
  'YES', // yes: opens an answer
  'DENIAL', // no: opens an answer
  'SAID', // said, announced, promises, according to
  'CONJUNCTIVE', // verb forms that only report
  'PRESS', // minister, ministry, party, candidate, newspaper
  'OTHERS', // providers, hyperscalers, many vendors, these players, competitors
  'UNLIKE', // unlike, in contrast to, compared with
  'MUST', // must, should, need to, requires, obligatory
  'CHOOSE', // choose, look for, check whether: advice to a reader
  'CANNOT_PROMISE', // cannot guarantee, cannot rule out
  'NOT_ENOUGH', // is not enough, alone does not, far from, illusion, doubt, gap
  'GIVE', // guarantees, preserves, delivers, strengthens, regains
  'EXTRA', // an option, an add-on, a surcharge, an afterthought: what sovereignty is said not to be
  'HEART', // at the heart of, standard, built in, included, comes first
  'FOR', // for, to: before the customers a vendor serves
  'JOB', // we are hiring, apply, career
  'FINANCE', // bond, debt, fund, yield
  'POLITICS', // people, nation, state, food sovereignty, election, king
  'IDENTITY', // self-sovereign identity, decentralised identifier
  'PROJECT', // stack, baseline, index, alliance, working group: what makes a proper name of the words before it
  'MANNER', // confident, effortless: appearance, victory, gaze
  'DEVICE', // device, browser, laptop: where local-first software keeps data
  'PASSWORD', // password, recovery phrase, wallet, seed
  'SPEED', // fast, ping, speed test
  'TONGUE', // language, interface, translation, spoken
  'GOODS', // olive oil, linen, wind power, vessel
  'CHINA', // US Gov, China, 21Vianet: what documentation calls sovereign clouds
  'DOCS', // endpoint, suffix, parameter, feature not available
  'ARTICLE', // article 48, paragraph, recital
  'STEP', // download, configure, refer to: a step the reader takes
  'IF', // if, in case: before what is only supposed
  'APPEAL', // let us: a call, which states nothing
  'ASIDE', // for example, together with: before places that are not where
  'STYLE', // style guide, write, wording, the label "sovereign"
  'TEASER', // whitepaper, webinar, newsletter, learn more about: before the subject of something to read
  'NAVIGATION', // prices, contact, products, about us
  'STOP', // the commonest words of the language: decide which language a sentence is in
] as const;

export type Concept = (typeof CONCEPTS)[number];

/**
 * The rarest concept of each pattern: every pattern needs one of these (a test holds it) unless its claim only counts beside another,
 * so a text without any cannot claim. Their words are the `triggers` of a lexicon, the others its `companions`.
 */
export const TRIGGER_CONCEPTS = [
  'SOVEREIGN',
  'SOVEREIGNTY',
  'PLACE',
  'DEMONYM',
  'US',
  'FOREIGN',
  'LAW_US',
  'AUTHORITY',
  'BIGTECH',
  'KEY',
  'PASSPHRASE',
  'ESCROW',
  'CIPHER',
  'BYOK',
  'ZERO',
  'NOT_EVEN_WE',
  'ONLY_YOU',
  'CANNOT_READ',
  'SCHEME',
  'AIRGAP',
  'ISOLATED',
  'NETWORK',
  'SEVERED',
  'EMBARGO',
  'SCHREMS',
  'PROPRIETARY',
  'OWN_BUILD',
  'REPORT',
  'DEMAND',
  'VOLUNTARY',
  'COURT',
] as const satisfies readonly Concept[];
