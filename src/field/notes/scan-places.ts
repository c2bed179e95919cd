import places from '../../../content/places.json' with { type: 'json' }
import { fold } from '../../kernel/language.ts'
import { regions } from '../regions/regions.ts'
import { matchesOf } from './matches.ts'
import type { Plain, Word } from './read-plain.ts'
import type { NamingKind, RawNaming } from './naming.ts'

const small = "(?:de la |de l'|des |du |de |d'|aux? )"
/** What follows « école de », « rue du » and names no place. */
const general =
  '(?:quartier|quartiers|jeunes?|village|region|ville|coin|secteur|metiers?|jour|soir|rue|vie|conduite|danse|musique|langues?|parents?|milieu|retour|maison|travail|fois|gens|gars|filles?|enfants?|adultes?|police|pensee|secondaire|primaire|la|le|les|formation|cinema|centre-ville|choix|raccrochage|fin|debut|moins|plus|plein|tout|tous|son|sa|leur|cette|ce|nuit|hockey|ete|arts?)'

const patterns: readonly (readonly [NamingKind, RegExp])[] = [
  [
    'school',
    new RegExp(
      `\\b(?:ecole|polyvalente|poly|college|cegep|pavillon|seminaire|lycee|academie|universite|maternelle|externat|pensionnat|juvenat)(?: (?:primaire|secondaire|publique|privee|internationale|alternative|professionnelle))? ${small}(?!${general}\\b)[a-z]{2,20}(?:[ -][a-z]{2,20}(?:-[a-z]{1,20})*)?`,
      'g',
    ),
  ],
  [
    'school',
    /\bpolyvalente (?:la|le|les) [a-z]{3,20}|\b(?:la poly|au seminaire|du seminaire|l'externat|au juvenat)\b/g,
  ],
  [
    'school',
    /\b(?:ecole|polyvalente|college|cegep|pavillon|academie)(?: (?:primaire|secondaire))? (?:st|ste|saint|sainte|notre|marie|jean|pere|mgr|monseigneur|louis)\b[ -]?[a-z-]{0,30}/g,
  ],
  [
    'school',
    /\b(?!(?:the|a|an|her|his|my|our|your|their|this|that|in|at|to|of|is|high|middle|elementary|grade|old|new|same|night|summer|after|any|private|public|whole|alternative|adult|secondary|home|law|trade|boarding|art|nursing|special|local|from|for|and|or|about|skips?|skipped|skipping|misses|missed|leaves?|left|attends?|starting|started|finish|finished|finishing|into|since|during|with|quit|every|no|between|by|before|medical|language|french|english|drama|driving|back|outside|near|through|changed|change|changing|like|loves|hates|likes|wants?|needs?|enjoys|finds|avoids|fears|neighbourhood|trusted)\b)[a-z'.]{2,20} (?:high school|middle school|elementary(?: school)?|secondary school|school|academy|collegiate|college|high(?=[,.;!?]|$| in| last| this))\b/g,
  ],
  [
    'address',
    new RegExp(
      `\\b\\d{1,5}[a-z]?,? (?:rue|boul|boulevard|av|ave|avenue|ch|chemin|rang|route|cote|place|montee|terrasse|impasse|croissant|street|st|road|rd|drive|lane|crescent|blvd)\\b\\.?(?: [a-z'-]{1,30}){0,3}`,
      'g',
    ),
  ],
  [
    'address',
    new RegExp(
      `\\b(?:rue|boulevard|boul\\.?|avenue|croissant|montee) (?:des |du |de la |de l'|st-|ste-|saint-|sainte-|principale\\b|notre-dame)(?!${general}\\b)[a-z-]{0,30}`,
      'g',
    ),
  ],
  [
    'address',
    new RegExp(
      `\\b(?:chemin|route|rang|terrasse|impasse) (?:des |du |de la |de l')(?!${general}\\b|ecole|aller|guerison|confiance|paix|liberte|reussite|sortie|prostitution|droite|retablissement)[a-z]{2,20}`,
      'g',
    ),
  ],
  [
    'address',
    /\b(?:rue|boulevard|rang) principale?\b|\b\d{1,2}e? rang\b|\brang \d{1,2}\b|\bdans le (?:premier|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|petit|grand) rang\b/g,
  ],
  ['address', /\b\d{1,3}(?:e|ieme|th|st|nd|rd) (?:avenue|ave|rue|street|st|etage|floor|rang)\b/g],
  [
    'address',
    /\b(?:apt|app|appt|appart|appartement|apartment|unit|unite|suite|chambre|room|porte|logement|bloc)\.? ?#? ?\d{1,5}\b/g,
  ],
  [
    'address',
    /\b(?:au coin|coin|corner|intersection) (?:de la |de |des |du |of )(?:la |the )?[a-z-]{2,30} (?:et|and|&) (?:de la |de |des |du |la )?[a-z-]{2,30}/g,
  ],
  [
    'address',
    /\b(?!(?:the|a|an|her|his|my|our|this|that|in|on|of|to|from|down|same|main-|dead-end|busy|whole|one|every|their|across|off|my|side|city|quiet|dark|next|two|three|few|each|any)\b)[a-z0-9]{2,20} (?:street|avenue|ave|boulevard|blvd|crescent)(?! (?:outreach|work|worker|workers|team|life|involved|youth|name|drugs?|level))\b/g,
  ],
  [
    'address',
    /\b(?:motel|hotel|inn|auberge|depanneur|bar|club|cafe|restaurant|resto|arcade|salon) (?:le|la|les|chez|du|des) (?!plus|nuit|coin|quartier|soir|moins|jour|village|coeur|gens|jeunes)[a-z]{3,20}\b/g,
  ],
]

/** Schools, addresses, and places smaller than a region; regions apart. */
export function placesIn(plain: Plain): RawNaming[] {
  return [...patterns.flatMap(([kind, pattern]) => matchesOf(plain.low, pattern, kind)), ...gazetteerIn(plain)]
}

const wordsOfName = (name: string): string[] =>
  fold(name)
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

interface Named {
  words: readonly string[]
  kind: 'place' | 'region'
}

/** Names of places that are ordinary words too: only a capital tells them, and names are read by it elsewhere. */
const ordinary = new Set(
  'austin chelsea laurier bonne grande petite notre sainte saint union monet liberte acton'.split(' '),
)
/** What people call places that the list does not have so. */
const known = [
  'Rouyn',
  'Hochelaga',
  'St-Jean',
  'Centre-Sud',
  'Pointe-aux-Trembles',
  'Mile End',
  'Parc-Ex',
  'Ville-Émard',
  'NDG',
  'Shawi',
  'Drummond',
  'Sherby',
  'Saint-Hyacinthe',
  'Chicout',
  'Homa',
]

/** Names of places by their first word, the longest first. */
const byFirstWord: ReadonlyMap<string, readonly Named[]> = (() => {
  const found = new Map<string, Named[]>()
  const keep = (name: string, kind: Named['kind']): void => {
    const words = wordsOfName(name)
    const [first] = words
    if (first === undefined || (words.length === 1 && (first.length < 4 || ordinary.has(first)))) return
    found.set(first, [...(found.get(first) ?? []), { words, kind }])
  }
  const regional = new Set(regions.flatMap(({ name }) => [fold(name.fr), fold(name.en)]))
  for (const name of regional) keep(name, 'region')
  for (const { inText = [] } of places.places)
    for (const name of inText) if (!regional.has(fold(name))) keep(name, 'place')
  for (const name of known) keep(name, 'place')
  for (const all of found.values()) all.sort((a, b) => b.words.length - a.words.length)
  return found
})()

function gazetteerIn({ words }: Plain): RawNaming[] {
  const found: RawNaming[] = []
  words.forEach((word, index) => {
    const named = (byFirstWord.get(spelled(word)) ?? []).find(({ words: all }) =>
      all.every((one, ahead) => {
        const next = words[index + ahead]
        return next !== undefined && spelled(next) === one && next.start - word.end < 40
      }),
    )
    if (named === undefined) return
    const end = words[index + named.words.length - 1]?.end ?? word.end
    found.push([named.kind, word.start, end])
  })
  return found
}

const spelled = ({ low }: Word): string => (low === 'st' ? 'saint' : low === 'ste' ? 'sainte' : low)
