import { fold } from '../../../kernel/language.ts'

/**
 * What a folded word is indexed and looked for as: plural, feminine and the commonest endings of French and English taken
 * off, by the same light rules for both, since a text does not say the language of each of its words. Never shown.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  return softEnd(withoutEnding(singular(word)))
}

function singular(word: string): string {
  if (word.endsWith('eaux')) return word.slice(0, -1)
  if (word.endsWith('aux') && word.length > 5) return `${word.slice(0, -3)}al`
  if (word.endsWith('ies')) return word.slice(0, -1)
  if (/[^s]s$/.test(word) || /[ae]ux$/.test(word)) return word.slice(0, -1)
  return word
}

/** Ending, what takes its place, and how many letters must remain before it. */
const endings: readonly (readonly [string, string, number])[] = [
  ['trice', 'teur', 3],
  ['euse', 'eur', 3],
  ['ative', 'atif', 3],
  ['ation', '', 6],
  ['ement', '', 6],
  ['ment', '', 6],
  ['ing', '', 4],
  ['ees', '', 4],
  ['ee', '', 4],
  ['ed', '', 4],
  ['er', '', 4],
  ['ez', '', 4],
]

function withoutEnding(word: string): string {
  for (const [ending, instead, remaining] of endings)
    if (word.endsWith(ending) && word.length - ending.length >= remaining)
      return word.slice(0, -ending.length) + instead
  return word
}

/** `thérapie`, `therapy` → `therapi`; `sexuelle`, `sexuel` → `sexuel`; `intervenante`, `intervenant` → `intervenant`. */
function softEnd(word: string): string {
  const mute = word.endsWith('e') && word.length > 3 ? word.slice(0, -1) : word
  const single = mute.length > 3 ? mute.replace(/([lnmtprg])\1$/, '$1') : mute
  return single.endsWith('y') ? `${single.slice(0, -1)}i` : single
}

/** A word as typed or written, folded, and what it is looked for as. */
export interface Token {
  word: string
  stem: string
}

const wordShape = /[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu
const isAbbreviation = /^(?:\p{L}\.)+\p{L}$|^\d(?:-\d)+$/u
const phoneShape = /(?:\+?1[\s.-]*)?\(?(\d{3})\)?[\s.-]*(\d{3})[\s.-]*(\d{4})(?!\d)/g

/**
 * The words of a text, in order, folded: apostrophes and hyphens part them (`l’hébergement`, `tel-jeunes`), abbreviations
 * and short numbers hold together (`C.I.J.M.`, `9-8-8`), telephone numbers become their ten digits.
 */
export function tokensOf(text: string): Token[] {
  const folded = fold(text).replace(phoneShape, ' $1$2$3 ')
  return [...folded.matchAll(wordShape)]
    .flatMap(([shape]) => (isAbbreviation.test(shape) ? [shape.replace(/[-.]/g, '')] : shape.split(/[-.]/)))
    .filter((word) => word !== '' && word.length <= 60)
    .map((word) => ({ word, stem: stem(word) }))
}

/** `tel-jeunes` is also looked for in one word. */
export const joinedWords = (text: string): string[] =>
  [...fold(text).matchAll(wordShape)].flatMap(([shape]) => (shape.includes('-') ? [shape.replace(/[-.]/g, '')] : []))

const stopWords = new Set(
  `l d j qu n s m t c y a un une le la les des du de au aux et ou en dans sur pour par avec sans ce cet cette ces mon ma mes
  ton ta tes son sa ses notre nos votre vos leur leurs je tu il elle on nous vous ils elles me te se qui que quoi dont ne pas
  plus est es suis sont etre ai as avons ont avoir fait faire veux veut vouloir peux peut pouvoir doit dois besoin cherche
  chercher trouver trouve quelqu comment quel quelle quels quelles chez vers entre si tres aussi pres proche autour quand
  il y a ca va donc mais car rien aucun tout toute tous toutes autre autres
  encore toujours vraiment tellement trop beaucoup genre faque pis ben stp svp merci bonjour allo salut lui moi toi aimerais
  voudrais parce puis sais sait savoir quelque quelques chose fais font pense dire
  the an of to in on at for with and or my your his her our their i you he she it we they him them is are was be been am do
  does did can could want need needs find looking look for someone somebody who what where how when that this these those
  not no near around close by from as if so re ve ll don got get have has had im ive there here any some all please just really us going hey hello hi thanks
  thank should would could will about very know think tell`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
export const isStopWord = (word: string): boolean => stopWords.has(word) || (word.length === 1 && !/\d/.test(word))

/** Words that nearly every sheet could hold: they lift what holds them, and are asked for only when nothing else is. */
const weakWords = new Set(
  `service services ressource ressources resource resources aide aider help centre centres center centers organisme organismes
  organization organizations organisation organisations jeune jeunes jeunesse youth young ado ados adolescent adolescente
  adolescents adolescentes teen teens teenager people personne personnes kid kids enfant fille garcon gars girl boy ans an
  years year old accompagnement soutien support programme program projet project region ville quartier town city quebec
  ami amis amie amies friend friends urgent urgence maintenant now soir tonight aujourd hui today ouvert ouverte open gratuit gratuite gratuits gratuites free
  anglais anglaise anglophone english francais francaise francophone french`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
export const isWeakWord = (word: string): boolean => weakWords.has(word)
