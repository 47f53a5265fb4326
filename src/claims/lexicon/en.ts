import type { Lexicon } from '../notation';

export const triggers: Lexicon = {
  lang: 'en',
  words: {
    ESCROW: 'escrow',
    PASSPHRASE: 'passphrase* pass_phrase* master_password* secret_phrase* recovery_key* vault_password*',
    SEVERED:
      'severed cut_off is_cut are_cut loss_of_connect* lost_connection* disconnect_test unplugged every_uplink be_cut pull/pulls_the_plug cable_breaks cable_is_cut cable_~_breaks link_goes_down link_fails line_goes_down link_drops cable_~_snaps link_is_severed link_be_severed',
    EMBARGO: 'embargo* sanction sanctions export_ban export_order export_control*',
    DEMAND:
      'subpoena* search_warrant* warrant warrants gag_order* seizure seizures court_order* disclosure_order* secret_order* national_security_letter* disclosures',
    VOLUNTARY: 'voluntarily of_our_own_accord',
    COURT: 'to_court in_court a_court before_a_judge',
    OWN_BUILD:
      'every_line_of_code developed_in_house in_house_developed built_in_house developed_ourselves wrote_our_own write_our_own our_own_software our_own_platform own_software self_developed',
    CANNOT_READ:
      'no_means_to/of_read/reading no_way_of_reading no_technical_means cannot_access/read/see/decrypt/view/open/look can_t_access/read/see/decrypt/view/open can_not_access/read/see unable_to_access/read/decrypt no_way_to_read/decrypt unreadable_to no_way_of_getting/reaching/seeing no_way_to_get/reach/obtain/see cannot_reach/touch/obtain can_t_reach/touch/obtain/get can_not_reach could_not_read/decrypt/open/see couldn_t_read/decrypt/open/see',
    SOVEREIGN:
      'autonomous_solution/platform/cloud/infrastructure/workplace/digital sovereignly eu_grounded eu_native eu_first trusted_cloud digitally_independent',
    SOVEREIGNTY:
      'digital/technological/strategic/data_autonomy/independence digital_self_determination cloud/data/digital_sovereignty autonomy_over focus_on_autonomy technological/strategic_independence',
    OPEN_SOURCE: 'free_software open_standards',
    PROPRIETARY: 'proprietary closed_source',
    FOREIGN:
      'us_government u_s_government american_government us_agency us_agencies us_authorities american_authorities foreign third_country third_countries third_party_country extraterritorial extra_territorial overseas outside_the_eu outside_eu outside_europe outside_the_european_union third_state* non_eu* non_european offshore abroad transatlantic established_elsewhere based_elsewhere located_elsewhere us_court us_courts us_judge us_judges american_court american_judge american_courts american_agencies american_agency',
    LAW_US:
      'us_cloud_act u_s_cloud_act american_cloud_act us/american_surveillance_law* us/american_law* u_s_law* us_law us_laws american_law american_laws us_legislation laws_of_the_united_states',
    AUTHORITY:
      'us_government u_s_government american_government us_agency us_agencies us_authorities american_authorities any_agency foreign_agencies government_agency mutual_legal_assistance legally_binding_request* binding_request* every/each_order every/each/all_data_request* disclosure_order* production_order* authorities government governments government_agenc* intelligence_agenc* intelligence_service* law_enforcement ^NSA ^FBI secret_service* state_actor* subpoena* warrant warrants gag_order* court_order* disclosure_order* unlawful* overbroad court_of_law authority us_court us_courts us_judge us_judges american_court american_judge american_courts american_agencies american_agency',
    BIGTECH: 'big_tech hyperscale* us_hyperscaler* american_hyperscaler*',
    CIPHER: 'encryption plaintext plain_text cleartext',
    KEY: 'keys kms_key encryption_key* cryptographic_key* private_key* secret_key* master_key* decryption_key* key_management key_custody',
    BYOK: 'customer_controlled_key* customer_held_key* customer_owned_key* self_managed_key* own_encryption_key* your_own_key* your_own_encryption_key* own_your_key* key_sovereignty',
    ZERO: 'end_to_end_encryption zero_knowledge_encryption no_access_encryption encrypted_on_the_client/client_side encryption_on_the_client only_ciphertext sees_ciphertext only_ever_sees_ciphertext nothing_but_ciphertext see_ciphertext just_ciphertext encrypted_before_it/they_leaves/leave encrypted_before_upload encryption_happens_on_your encrypted_on_your_device',
    NOT_EVEN_WE:
      'not_even_we not_even_us even_we_can not_even_our not_even_the_provider not_even_as not_us even_we_cannot not_even_~_admins even_our_admins/administrators/engineers no_one_here nobody_here nobody_at/in/among/on_our/us no_one_at/in/among/on_our/us',
    ONLY_YOU:
      'only_you you_alone only_the_customer only_your only_customers you_and_only_you no_one_but_you nobody_but_you no_one_else',
    AIRGAP:
      'no_phone_home no_outside_connection disconnected disconnected_operation* offline_operation* kill_switch fully_offline works_offline runs_offline air_gapped completely_offline without_internet operates_offline ddil standalone_operation autonomous_operation* survives_disconnection entirely_offline offline_mode fully_disconnected no_internet no_connection_to_us no_link_to_us no_link_to_the_vendor needs_no_connection no_connection_at_all no_outbound_connection no_line_to_us without_calling_home without_phoning_home no_outbound_traffic without_outbound_traffic no_outbound_connections no_outgoing_traffic neither_the_internet neither_internet',
    ISOLATED:
      'physically_separate* physically_isolated physically_and_logically physical_separation logically_separate* logically_isolated logically_and_physically isolated segregated shares_neither shares_nothing shares_no share_neither shares_none',
    NETWORK:
      'global_network internet public_network* outside_world outside_network* outside_connection* external_network* outbound_connection* parent_company_s global_systems other_partitions other_partition public_regions any_other_region no_other_region other_region other_regions our_other_regions global_cloud',
    GDPR: 'general_data_protection_regulation data_protection_regulation',
    REPORT: 'transparency_report* warrant_canary transparency_center transparency_centre',
  },
  places: {
    EU: 'european_union the_union eu_member_state* union member_states',
    EEA: 'european_economic_area',
    EUROPE: 'europe this_side_of_the_atlantic our_side_of_the_atlantic',
    NORDIC: 'scandinavia nordics',
    BENELUX: 'benelux',
    HOME: 'homeland',
    AT: 'austria vienna carinthia',
    BE: 'belgium brussels flemish walloon flanders',
    BG: 'bulgaria sofia',
    CH: 'switzerland geneva zurich swiss_alps',
    CY: 'cyprus',
    CZ: 'czech_republic czechia prague',
    DE: 'germany munich cologne nuremberg bavaria hesse saxony black_forest swabia ruhr westphalia',
    DK: 'denmark copenhagen aarhus',
    EE: 'estonia',
    ES: 'spain',
    FI: 'finland',
    FR: 'france',
    GB: 'united_kingdom ^UK britain england',
    GR: 'greece athens',
    HR: 'croatia',
    HU: 'hungary',
    IE: 'ireland',
    IS: 'iceland',
    IT: 'italy milan rome',
    LI: 'liechtenstein',
    LT: 'lithuania',
    LU: 'luxembourg',
    LV: 'latvia',
    MT: 'malta',
    NL: 'netherlands the_hague holland',
    NO: 'norway',
    PL: 'poland warsaw cracow',
    PT: 'portugal lisbon',
    RO: 'romania bucharest',
    SE: 'sweden gothenburg',
    SI: 'slovenia',
    SK: 'slovakia',
    US: 'united_states america american americans',
  },
  demonyms: {
    EUROPE: 'european europeans europe_s pan_european',
    NORDIC: 'nordic scandinavian',
    HOME: 'domestic',
    AT: 'austrian austrians',
    BE: 'belgian flemish walloon',
    BG: 'bulgarian',
    CH: 'swiss',
    CY: 'cypriot',
    CZ: 'czech',
    DE: 'german bavarian saxon germans',
    DK: 'danish danes',
    EE: 'estonian estonians',
    ES: 'spanish',
    FI: 'finnish finns',
    FR: 'french breton parisian',
    GB: 'british english scottish welsh uk_based',
    GR: 'greek',
    HR: 'croatian',
    HU: 'hungarian',
    IE: 'irish',
    IS: 'icelandic icelanders',
    IT: 'italian',
    LT: 'lithuanian',
    LU: 'luxembourgish',
    LV: 'latvian',
    MT: 'maltese',
    NL: 'dutch',
    NO: 'norwegian norwegians',
    PL: 'polish',
    PT: 'portuguese',
    RO: 'romanian',
    SE: 'swedish swedes',
    SI: 'slovenian slovene',
    SK: 'slovak',
  },
};

export const companions: Lexicon = {
  lang: 'en',
  words: {
    INDEPENDENT: 'independent independence',
    OFFER: 'available obtainable there_is exists offered on_offer',
    EXTRA:
      'add_on addon option extra surcharge afterthought sku feature luxury buzzword slogan sticker marketing upsell promise checkbox upgrade bolt_on',
    COUNTRIES: 'countries nations locations territories',
    WHERE: 'where who',
    HOLDERS:
      'members member employees founders founder family families municipalities municipality cities city foundation workers farmers utilities universities cooperatives citizens state co_operative cooperative',
    SUPPLIER: 'sub_processor* subprocessor* subcontractor* sub_contractor* supplier* sub_supplier* supply_chain third_parties',
    BRING: 'bring provide provides',
    SURVIVE:
      'continue_running keeps_running keep_running carries_on continues_to remain_operational remains_operational keep_working keeps_working going_down still_work runs_even still_runs keeps_going keep_going carry_on stays_up stay_up stays_online remains_available runs_on_its_own continue_to_run',
    CONJUNCTIVE: 'would_be',
    NOTIFY: 'notify notifies inform informs tell redirect redirects forward first_to_know',
    LICENSED: 'licensed licence license licensing under_the_hood under_the_bonnet',
    BY_DESIGN: 'by_design by_default by_construction by_architecture',
    THING:
      'platform* infrastructure* solution* service* suite environment* ai product* software system* application* tool* storage network database* office collaboration messenger messaging email mail gpu compute deployment* offering* foundation* technolog* region* stack* workload* inference model models routing assistant container* helpdesk',
    ALTERNATIVE: 'alternative alternatives replacement counterpart answer_to',
    TECHNOLOGY:
      'code technology technologies tech software codebase code_base tech_stack technology_stack source_code stack hypervisor* control_plane orchestrator firmware storage_engine engine',
    DATA: 'data information file files content documents records workloads everything metadata telemetry logs message messages email emails mail bit bits byte customer_data personal_data processing database databases mailbox mailboxes inbox inboxes record photos videos recording recordings transcripts calendar calendars drafts attachments archive archives customer_content inputs outputs conversation conversations copy copies replica replicas snapshots support_log* support_case* support_request* crash_reports metrics personal_information traffic notes note calls chats meetings letters invoices',
    SERVER:
      'facility facilities server servers data_hall* server_room* hardware gpus gpu machines colocation bare_metal availability_zone* primary_site backup_site secondary_site',
    HOST: 'served hosted host hosts hosting stored store stores storing storage processed process processes processing located kept saved housed backed_up made_and_hosted_in racked rented_out runs_in running_in runs_on run_on runs_from run_from created_in are_created deployed provisioned placed pin pinned pins confined replicated replicate duplicated mirrored archived computed happens happen takes_place take_place lodged where_we_run disaster_recovery failover run_in_our run_inside workloads_run everything_runs all_runs',
    STAY: 'stay stays staying remain remains remaining reside resides residing sit sits live lives held keep keeps keeping never_move doesn_t_move stays_put at_home_in rest rests',
    LEAVE:
      'leave leaves leaving left exit exits cross crosses escape depart departs exported go goes travel travels wander moved move moves migrate outsourced outsourced crossing',
    TRANSFER:
      'transfer transfers transferred transferring transmission sent shipped flow flows routed exported travels travel replicated copied moved sends send uploaded onward_transfer*',
    OUTSIDE: 'outside beyond abroad overseas',
    RESIDENCY: 'residency data_localization data_localisation data_location data_storage',
    SOIL: 'soil territory borders border',
    ALL: 'all every entire each whole any',
    ONLY: 'restrict/restricts/restricting_processing restricted_to limited_to confined_to restricts_~_to only exclusively solely purely strictly just alone nowhere_else nothing_else none_other',
    TOTAL: 'fully entirely completely wholly totally full complete total truly real genuine genuinely end_to_end top_to_bottom',
    HUNDRED: '100_percent hundred_percent one_hundred_percent',
    NO: 'no none zero without nil free_of neither nor not_one not_a_single absence_of zero avoid* refuse_to_add reject* refuse* nothing',
    NOT: 'not cannot t never cannot unable isn don doesn won wont can_not not_exist t_exist are_excluded is_excluded are_ruled_out is_ruled_out nowhere_else',
    NEVER: 'never at_no_point under_no_circumstances not_once ever',
    NO_ONE: 'no_one nobody no_third_party no_other_party',
    OR: 'or',
    LAW: 'mandates law laws legislation jurisdiction jurisdictions legal regulation* legal_system data_protection_law courts legal_order act acts court judge judges tribunal magistrate justice courthouse',
    ACCESS:
      'obtain access accessed reach surveillance interference disclosure snooping seizure requests request spying intrusion control influence demands orders eyes lever leverage grip hold_on foothold get_at getting_at lay_hands legal_path legal_route pathway avenue jurisdiction_over say_over power_over authority_over log_in logs_in has_a_say have_a_say',
    EXPOSURE: 'exposure risk exposed concerns implications worries liability',
    SUBJECT:
      'subject_to subject bound_by applies apply applicable fall_under falls_under falling_under covered_by liable within_reach_of in_scope_of within_scope affected_by exposed_to reached_by submit answer_to answers_to touch* reach reaches comes_under come_under impacted_by governed_by hold_over accountable_to answerable_to answer_only_to answers_only_to beholden_to within_the_reach_of extend_to extends_to bind binds',
    UNDER: 'under governed_by subject_only_to subject_exclusively_to answers_only_to regulated_by operate_under operates_under',
    FREE: 'free_from free_of immune immunity exempt exempts exempted shielded shields shield protected protects protect protection against safe_from out_of_reach out_of_the_reach beyond_the_reach beyond_reach outside_the_reach outside_the_scope outside_of outside insulated insulates isolated_from safeguarded safeguards out_of_scope independent_of independent_from unaffected_by away_from beyond',
    PROOF:
      'proof inapplicable resistant does_not_apply doesn_t_apply has_no_effect plays_no_role worthless worth_nothing void don_t_apply do_not_apply never_apply never_applies not_apply goes_nowhere go_nowhere no_force no_effect hits_a_wall means_nothing has_no_force irrelevant moot carry_no_weight carries_no_weight dead_letter powerless falls_flat ends_at_our stop_at stops_at end_at ends_at bounce_off find_nothing nothing_to_hold has_nothing_on nothing_on_us',
    REDUCE: 'reduces reduce reducing minimise* minimize* mitigate* mitigating limits lower lowers lowering',
    COMPEL:
      'compelled compel forced force obliged oblige required ordered coerced made_to demand demands demanded order_us instruct force_us make_us impose',
    CONTRACT: 'contracts agreement contract terms dispute disputes clause clauses arbitration venue parties courts_of processor',
    OPERATE:
      'operated operate operates operating run runs running managed manages maintained administered operations operation operational control controls controlled supervised staffed day_to_day monitored handled overseen patch patches monitor monitors repair repairs maintain maintains',
    SUPPORT:
      'support helpdesk help_desk customer_service service_desk supported picks_up answers_the_phone answers_your_ticket phone_line on_call first_line second_line incident_response answers_your_call ticket_queue hotline your_ticket* your_calls call_centre call_center',
    STAFF:
      'staff employees employee personnel team teams engineers engineer people operators operator experts specialists workforce admins administrators technicians workers colleagues humans desk operations_team crew folks on_call_engineers payroll sysadmin* who_run shift night_shift someone crews',
    RESIDENT: 'reside resides residing resident residents based located living live work lives works employed on_the_payroll',
    CITIZEN: 'citizen citizens nationals national citizenship',
    ADMIN: 'administer administration administrator* administrative privileged admin admins administered remote_access',
    COMPANY:
      'group_of_companies company provider vendor firm business enterprise operator entity corporation supplier startup organisation organization publisher manufacturer legal_entity cooperative co_operative foundation co_op family_business subsidiary mutual society association',
    OWNED:
      'owned ownership capital shareholders shareholder owners owner investors investor funded founders hands venture_capital* private_equity shares stake stakes stock equity held_by belongs_to belong_to bootstrapped self_funded owning money cap_table dollars',
    PARENT: 'parent headquarters headquartered parent_company hq holding seat registered subsidiary_of incorporated',
    SUBPROCESSOR:
      'third_party third_parties sub_processor* subprocessor* subcontractor* sub_contractor* supplier* provider* vendor* dependency dependencies services service companies company cloud clouds cloud_services investors',
    MADE: 'made_in built_in_~_europe made_and_hosted_in',
    DEVELOPED:
      'developed engineered designed_and_built programmed coded develop build_and_run built_in built_and written reviewed designed wrote',
    SELF: 'own in_house proprietary_to_us ourselves self_built self_developed our_own',
    CUSTOMER: 'you your yours yourself customer customers client clients tenant tenants',
    WE: 'we our ours us we_re we_ve ourselves',
    HOLD: 'hold holds held own owns owned control controls controlled keep keeps kept manage manages managed retain retains possess possession remain stay belong belongs generate generated minted oversee oversees maintains have has had stays remains',
    READ: 'read decrypt decrypts decrypted see view access open reads look peek unlock decipher inspect',
    CERTIFIED:
      'certified certification certifications certificate certificates qualified qualification attested attestation accredited accreditation audited compliant certify approved recognised recognized holds obtained renewed labelled labeled badge listed registry attest assessed',
    MEMBER: 'member members_of membership signatory founding_member',
    RATED: 'tender awarded award rated rating level score scored scores reached reaches achieves achieved',
    PROGRESS:
      'in_progress underway under_way ongoing working_towards working_toward aiming_for aim_for aims_to aiming_to pursuing seeking preparing preparation applied applying candidate pending on_track on_the_way expected in_the_process striving plan_to expect expecting application submitted filed',
    PLANNED: 'roadmap planned planning future someday upcoming evaluating',
    ENVIRONMENT:
      'environment environments region regions partition partitions realm realms installation instance edition deployment deployments infrastructure network cloud cage racks hardware mode control_plane sites own_control_plane',
    CONNECTION:
      'rely relies reliance reliant relying dependent connection connections connectivity link links dependency dependencies dependence phone_home phoning_home calls_home call_home connected tie ties outbound depend depends outside_connection* outbound_connection*',
    COMPLIANT:
      'compliant compliance comply complies complying conform* conformity ready proof aligned in_line_with safe adherent meets meet mapped meeting satisfies',
    SHIELD:
      'keeps_~_out keep_~_out keeping_~_out keeps_out keep_out block blocks prevents prevent stops stop prohibits bars rules_out forbids forbid',
    CONTEST:
      'sent_back send_back turned_away refer_them challenge challenges challenged contest contests fight fights oppose opposes reject rejects resist resists refuse refuses appeal push_back litigate dispute disputes object objects redirect scrutinise scrutinize exhaust appealed sue in_court to_court through_the_courts before_a_court fight_it take_it_to_court contested',
    ORDER:
      'order orders request requests subpoena subpoenas warrant warrants demand demands gag_order* national_security_letter*',
    RECEIVED: 'received receive served got receives been_asked been_served reached_us reaches reach arrives arrive',
    DISCLOSED:
      'disclosed disclose discloses handed hand handing turned_over turn_over complied given gave provided share shared surrendered surrender reveal release released granted disclosures disclosure obtained',
    HEDGE:
      'built/designed_to_support designed_to helps help helping help_you helps_you supports support_you supporting enables enabling enable allows allow aims aim aiming intend intends intended purpose_built built_to working_towards working_toward moving_toward* will soon planned as_far_as_possible where_possible wherever_possible in_principle by_request on_request upon_request on_demand optional optionally option primarily primary mainly mostly typically generally largely normally under_normal typical can_be journey path road way_to strive* goal support_for want_to step_towards step_toward towards contribute* makes_it_easier facilitates empowers empower up_to strong_focus if_you_choose you_can_choose choose_where should_you under_normal_operation* moving_towards taking_into_consideration goes_further seek* strategy unless in_mind',
    ABSOLUTE:
      'guarantee guarantees guaranteed guaranteeing impossible cryptographically_guaranteed technically_impossible absolute absolutely always forever zero no_way under_no_circumstances uncompromising uncompromised',
    INDEFINITE: 'a an any',
    COPULA: 'is are was were be being been isn aren',
    MEANS:
      'characterised characterized distinguished means mean meaning refers refer describes describe defined defines denotes is_about are_about stands_for requires_that comes_down_to boils_down involves implies encompasses entails is_more_than are_more_than',
    NOTION:
      'eligibility definition definitions concept concepts principle principles ability capability capacity notion idea term topic topics buzzword trend debate discussion goal right process movement state model approach dimension dimensions pillar pillars aspect aspects question guide explained introduction understanding article framework criteria criterion requirement requirements',
    ASK: 'what why how who where when which is are does do can how_to',
    DENIAL: 'no never none',
    YES: 'absolutely of_course yes both',
    SAID: 'said says say announced announces announcement according claims claim claimed promises promised promise pledged pledge stated reported argues argued told explains explained warns warned believes insists noted admitted admits acknowledged confirmed wrote advertise* marketed touts boasts describes_itself calls_itself call_themselves unveiled launched revealed allegedly reportedly introduced described presented showcased moved_to_a switched_to_a migrated_to_a moved_to_the switched_to_the',
    PRESS:
      'minister ministry ministers parliament senator party candidate journalist newspaper spokesperson spokesman spokeswoman analyst analysts gartner forrester study survey policymakers politicians brussels washington lawmakers european_commission',
    OTHERS:
      'rival providers vendors hyperscalers competitors players others they their many some most companies organisations organizations enterprises businesses rivals nations countries governments those customers_of public_bodies other regulators bidders buyers',
    UNLIKE: 'unlike compared contrast instead_of rather_than versus vs whereas as_opposed_to while',
    MUST: 'must should shall need needs need_to has_to have_to required requires require mandatory obligatory obliged ought may_only demonstrates asks_that asks_bidders want_~_to wants_~_to calls_for is_responsible_for are_responsible_for',
    CHOOSE:
      ' check_that looking_for choose choosing look_for check_whether check_if ask_your ask_whether consider considering make_sure if_you_want select evaluate evaluating decide verify when_choosing tips checklist questions_to read_the ask before_you be_sure considers',
    CANNOT_PROMISE:
      'cannot_guarantee can_t_guarantee can_not_guarantee cannot_rule_out cannot_exclude can_t_rule_out cannot_promise no_guarantee not_a_guarantee cannot_fully unable_to_guarantee do_not_guarantee not_guarantee don_t_guarantee cannot_be_ruled_out cannot_be_excluded cannot_be_guaranteed cannot_ensure not_rule_out',
    NOT_ENOUGH:
      'does_not_meet doesn_t_meet do_not_meet does_not_qualify doesn_t_qualify under_threat myths misconception* not_enough not_sufficient insufficient alone_~_not does_not_make doesn_t_make far_from illusion myth doubt doubts sovereignty_washing washing not_equal does_not_mean doesn_t_mean is_not_the_same not_the_same is_not_sovereign isn_t_sovereign does_not_guarantee does_not_ensure do_not_ensure does_not_protect do_not_protect',
    GIVE: 'guarantee guarantees guaranteeing preserve preserves preserving reinforce reinforces reinforcing strengthen strengthens ensure ensures ensuring deliver delivers delivering offer offers offering provide provides providing regain regains reclaim keep keeps keeping protect protects protecting maintain maintains maintaining gain restore secure secures respect respects retain retains retaining combine combines get gives give giving bring brings take enjoy without_compromising built_on built_for extends extend embrace safeguard uphold boost',
    HEART:
      'at_the_heart at_the_core heart standard built_in built_into included inside first baked_in foundation in_our_dna focus_on emphasis core priority delivered without_compromise guaranteed out_of_the_box as_a_service',
    FOR: 'for to serving',
    JOB: 'your_profile your_responsibilities your_tasks your_role your_mission years_of_experience what_you_bring what_you_will_do legal_counsel the_role this_role hiring apply_now career careers vacancy job jobs join_our_team join_us salary applicants candidates we_are_looking recruit* internship you_will_join join_the apply or_remote',
    FINANCE:
      'bond bonds debt fund funds wealth yield yields credit rating ratings treasury lending default borrower issuer issuers money currency gold bitcoin investor_returns sanctions',
    POLITICS:
      'member_states its_member_states nation national people state states food seed indigenous territorial parliamentary monarch king queen prince crown election vote constitution immunity_of tribal brexit airspace military sovereign_state* citizens_of energy_sovereignty food_sovereignty minister sovereign_immunity',
    IDENTITY: 'identity identities identifier identifiers wallet wallets zero_knowledge_proof* zero_knowledge_technique*',
    MANNER:
      'sovereign_performance sovereign_display victory indifference contempt performance_on remedy specific command mastery her',
    DEVICE:
      'device devices browser laptop phone computer machine local_first locally client local_storage desktop smartphone vpn',
    PASSWORD:
      'password passwords recovery_phrase recovery_code seed_phrase passphrase hash hashed hashing wallet wallets bitcoin crypto coins cryptocurrency edit restore api_key* house car door hotel tls https ssl tokens ssh safe_place',
    SPEED:
      'milliseconds millisecond fast faster fastest speed latency ping blazing ssd uptime gaming minecraft lightning speedtest megawatt megawatts square_metres square_meters',
    TONGUE: 'language translation translated spoken speaking interface spelling',
    GOODS:
      'museum museums warehouse warehouses kitchen ferry e_bike e_bikes bike bikes motor vessel tanker flax linen cotton wine oil beef meat dairy licence license vodka wind energy electricity solar car beer cheese airline material textile recycled plastic wines',
    CHINA: 'china us_gov us_government usgov national_clouds government_clouds azure_gov',
    DOCS: 'endpoint endpoints suffix parameter not_available not_supported unsupported availability preview resource_manager tenant_id connection_string not_yet_available isn_t_available isn_t_supported aren_t_supported feature_is environment_variable not_included not_part_of',
    ARTICLE:
      'article articles art paragraph recital annex pursuant thereof hereby shall directive level_3_provider tender tenders regulation_eu rfp rfi bidders call_for_tenders',
    STYLE:
      'style_guide never_write bare wording copywriting glossary tone_of_voice brand_guideline* the_word the_term the_label quiz statement_is this_document this_blog this_page this_module this_guide this_article in_this_article this_section these_guidelines this_chapter',
    NAVIGATION:
      'pricing prices price contact about about_us blog login sign_in sign_up home products product solutions services support docs documentation resources careers company customers partners news menu features learn_more',
    STEP: 'rotate find download you_can_download you_can_find refer_to see_the you_have_configured configure click run_the copy paste',
    APPEAL: 'let_s',
    ASIDE: 'for_example for_instance e_g together_with along_with example suppose in_a_model in_a_zero_trust in_such_a_model',
    IF: 'if whether should_the/a/any/our/your/all',
    TEASER:
      'learn_more read_more more_about more_on guide_to blog_post case_study event* meet_us visit_us see_you join_us webinar_on',
    STOP: 'our_time our_times the of and to in is are with that for on by as this it be from at your our we you not which all can have has or an their its only no certificate/certification_authority/authorities data_protection_authority/authorities/officer technology_sector/industry/market/conference operate_in a_support_ticket a_support_case',
  },
};
