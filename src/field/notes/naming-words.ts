const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * First names and short forms, without accents: names that young people and families of Quebec bear, in many languages, and that are no ordinary
 * word of French or English. Written for this scanner; no list of people was used.
 */
export const firstNames = words(`
  aaliyah abdel abdou abdoul abdoulaye abdul abigael abigaelle abigail adam adama adele adelie adeline adrian adriana adrien adrienne agathe ahmad ahmed aicha aidan aiden
  aissatou alain albert alejandra alejandro alessandro alessia alex alexa alexandra alexandre alexane alexanne alexia alexie alexis alfred alice alicia alisha alison allison alissa
  alizee alyson alyssa amadou amanda amandine amber ambre amelia amelie amina aminata amine amir amira amy ana anabelle anais anastasia andre andrea andreanne andree andrew andy angela
  angelica angelina angelique angelo anick anita ann anna annabelle anne annick annie anouk anthony antoine antonia antonio ariana ariane arianne arielle arnaud arthur ashanti ashley
  ashlee ashton astrid athena aubree audree audrey augustin aurelie austin ava avery axel ayla ayoub baptiste barbara beatrice beatriz becky benedicte benjamin benoit bernadette bernard bianca bilal
  billy bobby boubacar bradley brandon brayden breanna brenda brendan brian briana brianna brigitte britney brittany brooke bruno bryan caleb callie cameron camila camilla camille
  candice carl carla carlos carmen carole carolane caroline carolyn cassandra cassidy catalina catherine cathy cecile cecilia cedric celeste celia celina celine chanel chanelle chantal charlene charles charlie
  charlotte chelsea cherine cheyenne chloe chris christelle christian christiane christina christine christopher cindy clara clarissa claude claudette claudia claudie clemence clement cloe clothilde
  cody colette colin colleen connor coralie coraline corinne courtney crystal cynthia cyrielle daisy dalia damien dan dana dania daniel daniela danielle danika danny daphne daphnee dario darius darlene daryl
  dave david dayana deborah debbie deandre delphine denis denise derek desiree destiny diana diane didier diego dimitri djamila dominic dominique donald donna donovan doris dorothee dylan eddy edith edouard
  edward eleonore elena eli elia eliane elias eliot elisa elisabeth elise elizabeth ella ellie eloi eloise elodie elsa emanuelle emilia emile emilie emilien emilio emily emma emmanuel emmanuelle emy enzo eric erica
  erika erin ernest esther estelle ethan etienne eugenie eva evan eve evelyne evelyn fabien fabienne fabrice fanny fatima fatou fatoumata felicia felix fernand fiona flavie florence florian florianne francine
  francis francisco franck francois francoise frank fred frederic frederick frederik frederique gabriel gabriela gabriella gabrielle gaelle gaetan gary genevieve geneva george georges georgia gerald geraldine
  gerard gilbert gilles gina ginette giovanni gisele giulia gregory greta guillaume gustave guylaine habib hailey haley hamza hana hannah harmony harrison hassan hayley heather heidi helena helene henri henry herve
  hicham hillary hubert hugo ian ibrahim ibrahima iman imane imene ines ingrid irene isaac isabel isabella isabelle isaiah ismael issa ivan jackson jacky jacob jacqueline jacques jada jaden jake jalen jamal james jamie
  jamila jane janelle janice janie jared jason jasmine jasmin jayden jaylen jazmine jean-francois jeanne jeannine jeff jeffrey jenna jennifer jenny jeremie jeremy jermaine jerome jerry jesse jessica jessie jessy
  jimmy joan joana joanie joannie joanne jocelyn jocelyne joel joelle joey johanna johanne johnny jolene jolyane jonah jonathan jordan jordane josee joseph josephine joshua josiane julia julian juliana julianne
  julie julien juliette justin justine kader kaila kaitlyn kaleb kamila karel karelle karen karim karima karina karine karl karla kassandra kassidy kate katherine kathleen kathy katia katie katrina katy kayden
  kayla kaylee keith kelly kelsey ken kendra kenny kenza kevin khadija khadijah khalid khaled kiana kiara kieran kim kimberly kimora koffi kristina krystel kyle kylie laeticia laetitia laila lamia lana lara larissa laura
  laurence laurent laurianne laurie laurier lauralie leanne lea leah leandre leila lena lenny leo leon leonie leona leslie letitia lexie leyla lia liam lily lilianne liliane lilou lina linda lindsay lindsey lisa
  lise lison livia loic logan lola lorena lorenzo lorie lou louane louis louisa louise loubna luc luca lucas lucia lucie lucien lucy ludovic luis luka lukas lydia lydie lyne mackenzie maddie maddison madeleine madeline
  madison maelie maelle maelys maeva magalie maggie mahee maika maiko malek malia malik malika malorie mamadou mandy manon manuel manuela mara marc marcel marco marcus margaret margaux margot marguerite maria mariah
  mariam mariama mariana marianne marie marie-eve mariella marielle mariepier marilou marilyn marilyne mario marion marisol marissa marjolaine marjorie marlene martha martin martine marwa mary maryam maryse mateo
  matheo mathieu mathilde mathis mathys matthew matthieu maude maurice max maxence maxim maya megan megane meghan mehdi melanie melany melina melinda melissa melodie melody merlin meryem mia micah michael michaela
  michel michele micheline michelle miguel mika mikael mike mikayla mila milan milena miranda mireille miriam misha mohamed mohammed mohammad molly monica monique morgane moussa muhammad muriel murielle mustapha myriam
  nadege nadia nadine nafissa naima naomie naomi narimane nassim natacha natalia natalie natasha nathalie nathan nathaniel nawal nelly nelson neve nicholas nick nicolas nicole nina noa noah noel-ann noemie nolan nora
  norah normand nour oceane octavia olga olivia olivier omar ophelie orlando oscar othmane ousmane pablo pamela paola pascal pascale patricia patrick patrik paul paula paulina pauline pedro penelope peter petra
  philip philippe phoebe pier-luc pierre-luc priscilla rachel rachelle rafael raissa rania raphael raphaelle rayan raymond rebecca regine rejean remi remy renaud renee rhea ricardo richard ricky riley rita robert roberta
  roberto robin roger roland romain romane romeo romy ronald rosa rosalie roseline rosemarie roxane roxanne ruby ruth ryan sabrina sabine sacha sadie safia said salima salimata salma salome sam samantha samira samuel samy sandra
  sandrine sandy sara sarah saul savannah scarlett scott sean sebastien selena selma serena serge sergio seydou shana shania shanna shannon shawn sheila shelby shirley sidney sienna sihem simon simone sofia sofiane
  solange solene sonia sophia sophie souleymane stacy stella stephane stephanie stephen steve steven steeve sue summer suzanne suzie sven sybille sydney sylvain sylvie sylvia tamara tania tanya tara tariq tasha
  tatiana taylor teresa tessa thalia thea theo therese thierry thomas tiana tiffany tim timothe timothy tina tobias todd tommy tony tracy travis trevor tristan trinity tyler tyrone valentin valentina valerie vanessa
  vera veronique vicky victor victoria vincent viviane wayne wendy wesley william willow xander xavier yacine yanick yan yann yannick yasmina yasmine yasmin yohan youssef yvan yves yvette yvon yvonne zachary zackary
  zach zahra zara zineb zoe zoey zoelie zohra
  aput aputik nuka minik siasi sarolta mikisiw wapan
  ophelia jasmyne stefanie stefany jessyca jessika kloe cloey mathyas zakary noemy lea-rose alycia alyssia oceanne lorie maly tristane elyse kamylle
  lulu mimi gigi kiki jojo loulou nini fifi lili zaza dede bibi mimine didi coco juju ticoune piwi steph seb alexe jess vero gab nath fred`)

/** Names that are ordinary words too: a name only where what stands around says so. */
export const ambiguousNames = words(`
  rose marine olive pierre grace hope faith will mark jade jean chance victoire claire constance aurore iris violette maxime clementine olivier-vert ambre marguerite prune cerise ange angel
  melodie amour april avril may june juin august autumn dawn joy ivy lily daisy jasmin violet amber crystal ruby pearl cherry candy princess destiny trinity harmony serenity summer bill bob rob rich art
  gene drew chase hunter cruz chance grant frank jack jay ray roy king prince duke max sue pat penny dan don eve neve noel pascal constant aime desire parfait fortune jasmine said mars sandy rusty`)

/** Family names that are borne by many in Quebec, and are no ordinary word: read in lower case too. */
export const familyNames = words(`
  tremblay gagnon bouchard gauthier morin lavoie fortin gagne ouellet ouellette pelletier belanger levesque bergeron leblanc paquette girard boucher caron cloutier poirier dufour lapointe gosselin
  nadeau tessier beaulieu lachance thibault turcotte desjardins villeneuve lefebvre langlois bedard demers proulx poulin nguyen tran singh patel johnson williams smith macdonald mckenzie brien obrien murphy
  mercier couture fournier pelchat simard hebert boudreau cormier arsenault therrien lemieux landry lessard savard paradis lalonde charbonneau archambault veilleux dubois dumont dupuis
  grondin jolicoeur lamontagne lacroix larouche leclerc lemay michaud ouimet perreault picard rousseau savoie theriault trudel vachon vezina diallo traore mbaye okafor hernandez gonzalez rodriguez martinez
  garcia lopez papineau awashish ottawa-boivin vollant mckay bellefleur mollen`)

/** Words with a capital that name nobody: what is said of services, laws, networks, languages, peoples and days. */
export const knownCapitals = words(`
  i dpj internet instagram insta snapchat snap tiktok facebook messenger whatsapp discord telegram youtube onlyfans twitch reddit twitter google iphone android netflix uber airbnb cybertip needhelpnow tinder grindr
  kik roblox fortnite monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english french spanish arabic creole
  haitian inuk inuit inuktitut cree innu atikamekw mohawk anishinaabe algonquin indigenous first nations nation metis black native latina latino asian african caribbean muslim christian catholic jewish canadian
  quebecois quebecoise quebec canada premiere premieres nations autochtone autochtones tel-jeunes tel jeunes kids help phone info social info-social sante jeunesse ecoute centre cybertip cyberaide
  director youth protection act loi code criminal criminel civil multisectoral agreement entente multisectorielle ok covid vih hiv metis ptsd adhd mr mrs ms dr mme monsieur madame tisserin ymca ywca
  calacs cavac clsc cisss ciusss ivac spvm lgbtq lgbt viol-secours fugueuse zoom teams paypal interac`)

/** Two or three capitals that are no one’s initials. */
export const knownAcronyms = words(`
  dpj ts tes dv ps ok pc tv ia ai sms dm dms gps id us uk qc can ypa dyp cas faq ip usb vpn url xxx thc ghb lsd mdma tsa asd tpl itss sti vih hiv ivs cj cje cpe aep dep des svp rdv sq grc rcmp ers er
  lpj ong obnl osbl rh cv bd ado cap mrc ti km kg cm am pm fr en la le il je tu on un de du sa se ne et ou si au no oui non we he it is to my me do go so up by at in of or an as be if her his she you the and not but
  pas que qui tds bdsm tca ado`)

/** After these, a capital letter alone is a sort of thing. */
export const sortsOfThings = words(
  'plan vitamine vitamin hepatite hepatitis classe class section groupe group option point type etape niveau level annexe article bloc block generation gen step phase category categorie volet axe programme dpj',
)

/** Small words that are never a name after « called », « named »… */
export const smallWords = words(`
  a an the and or to of in on at by for with from as is are was be been it he she they we you her him his them us me my our your who that this not no so just back again often sometimes always never help
  le la les l un une des du de d et ou a au aux en dans sur par pour avec sans est sont etait qui que qu ce cet cette ces son sa ses leur leurs mon ma mes nous vous ils elles il elle on se s ne n pas plus
  souvent parfois toujours jamais jeune ami amie soeur frere mere pere tante oncle police aide ca cela comme si tout tous rien chez depuis puis alors aussi deja encore tres trop peu bien mal ainsi
  young girl boy woman man person friend worker mother father sister brother someone anyone nobody here there when where what why how street name names nom surnom prenom quand c y`)

/** What a person does, right after their name at the head of a sentence. */
export const verbsAfterName = words(`
  a est dit va veut ne n refuse vit habite reste dort parle pleure part revient fait aime se s m nous me lui sort doit peut attend recoit fugue consomme demande accepte pense croit minimise avait etait aura
  has is was said says told wants lives ran went left keeps needs refuses asked came won does doesn did didn will would can cannot trusts owes hides sleeps drinks uses stays met moved called texted cries`)

/** What may stand at the head of a sentence, before a verb, and names nobody. */
export const headWords = words(`
  il elle on ils elles je tu nous vous ca cela ceci ce c qui que quoi rien tout tous toutes personne aucun aucune chacun chacune certains certaines plusieurs beaucoup peu quelqu quelque celui celle ceux celles
  lequel laquelle l s d n y en jeune ado fille garcon maman papa mere pere parents soeur frere copain copine chum blonde intervenante intervenant ecole dpj police mais et ou donc car si puis alors ensuite quand comme
  merci bonjour bonsoir salut rencontre suivi hebergement besoin situation contexte question urgence fugue confiance consommation securite transport logement argent sante famille groupe aujourd demain
  she he they we you it i this that these those who what where when why how which there here everyone everybody someone somebody anyone nobody nothing something everything all most some many few both one two
  mother mom father dad parents sister brother school court police trust family friend friends worker youth girl boy teen client grade weekends nights staff shelter money rent phone contact safety help care drug drugs fentanyl
  use home work life time today tomorrow tonight and but so or if then may can could would should will does did is are was has have had never always now still also only not no yes please thanks thank hello hi
  client cliente usager usagere personne victime ados jeunes boyfriend girlfriend everyone another other others each every access nobody support communication transport housing therapy treatment counselling consent`)
