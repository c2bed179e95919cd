import type { Text } from '../model.ts'
import { withAncestors } from '../needs.ts'
import type { WholeService } from '../records.ts'
import { isStopWord, joinedWords, stem, tokensOf, type Token } from '../vocabulary/stem.ts'
import { placeKey } from '../vocabulary/places.ts'
import { phrasesIn } from '../vocabulary/need-phrases.ts'

/** What a service is filtered by; each is a tag (facets are counted from them) and a lexeme (filters are searched by it). */
export interface Tagged {
  /** Needs the sheet names, the main one first, without their ancestors. */
  needs: readonly string[]
  regions: readonly string[]
  languages: readonly string[]
  channels: readonly string[]
  traits: readonly string[]
  sector: string | null
  /** Not offered now, or no more. */
  isClosed: boolean
  hasSite: boolean
  /** Its number or its facts are not sure: found after what is. */
  isDoubtful: boolean
}

/** What facets count. What serves the whole province or country has that one region: it is counted for every other. */
export const tagsOf = (tagged: Tagged): string[] => {
  const wide = ['QC', 'CA'].find((code) => tagged.regions.includes(code))
  const tags = lexicalTags(wide === undefined ? tagged : { ...tagged, regions: [wide] })
  return tagged.hasSite ? [...tags, siteTag] : tags
}

/** The service has a site: it can be reached, though no one answers there. */
const siteTag = 'w/site'

/** `n/shelter`, `r/06`, `l/fr`, `c/text`, `t/free`, `s/police`; `p/joliette` for a town, which is no facet. */
function lexicalTags({ needs, regions, languages, channels, traits, sector }: Tagged): string[] {
  const tags = [
    ...needs.flatMap(withAncestors).map((code) => `n/${code}`),
    ...regions.map((code) => `r/${code}`),
    ...languages.map((code) => `l/${code}`),
    ...channels.map((code) => `c/${code}`),
    ...traits.map((code) => `t/${code}`),
    ...(sector === null ? [] : [`s/${sector}`]),
  ]
  return [...new Set(tags.filter((tag) => /^[a-z]\/[\w-]{1,60}$/.test(tag)))]
}

type Weight = 'A' | 'B' | 'C' | 'D'

const lowered: Readonly<Record<Weight, Weight>> = { A: 'B', B: 'C', C: 'D', D: 'D' }

/** Longest run of a sheet’s descriptions that is indexed, in words. */
const describedWords = 120

/**
 * The search vector of a service, as text of a tsvector, and its words as written. A: its names and main need; B: its
 * other needs, its regions; C: the needs above, its organization, its towns; D: what it says of itself, its numbers. A
 * sheet without needs is given those that its own words say.
 */
export function lexemesOf(whole: WholeService, tagged: Tagged): { vector: string; learnt: Token[] } {
  const { service, organization, places } = whole
  const { doc } = service
  const weighed = new Map<string, Weight>()
  const learnt = new Map<string, Token>()
  // What is not offered now is found, after everything that is.
  const put = (lexeme: string, usual: Weight): void => {
    const isLess = tagged.isDoubtful && lexeme.startsWith('n/')
    const weight = tagged.isClosed ? 'D' : isLess ? lowered[usual] : usual
    const known = weighed.get(lexeme)
    if (known === undefined || weight < known) weighed.set(lexeme, weight)
  }
  const read = (texts: readonly (Text | undefined)[], weight: Weight, most = 60): void => {
    for (const text of texts)
      for (const one of [text?.fr, text?.en]) {
        if (one === undefined) continue
        const tokens = tokensOf(one).filter(({ word }) => !isStopWord(word))
        const joined = weight === 'D' ? [] : joinedWords(one).map((word) => ({ word, stem: stem(word) }))
        for (const token of [...tokens.slice(0, most), ...joined]) {
          put(token.stem, weight)
          if (token.word.length > 1) learnt.set(token.word, token)
        }
      }
  }
  read([doc.name, doc.alternate_name], 'A')
  read([organization?.doc.name, organization?.doc.alternate_name], 'C')
  const towns = places.flatMap(({ location }) => location.doc.addresses ?? []).map(({ city }) => city)
  for (const town of towns) {
    read([{ fr: town }], 'C')
    put(`p/${placeKey(town)}`, 'B')
  }
  read([doc.description, doc.eligibility_description], 'D', describedWords)
  for (const { number } of doc.phones ?? []) for (const { word } of tokensOf(number)) put(word, 'D')
  weighNeeds(whole, tagged, put)
  for (const tag of lexicalTags(tagged)) put(tag, tag.startsWith('r/') ? 'B' : 'D')
  const vector = [...weighed].map(([lexeme, weight]) => `'${lexeme}':1${weight}`).join(' ')
  return { vector, learnt: [...learnt.values()] }
}

function weighNeeds({ service }: WholeService, { needs }: Tagged, put: (lexeme: string, weight: Weight) => void): void {
  for (const [index, code] of needs.entries())
    for (const [height, one] of withAncestors(code).entries())
      put(`n/${one}`, height > 0 ? 'C' : index === 0 ? 'A' : 'B')
  if (needs.length > 0) return
  const { name, alternate_name, description } = service.doc
  const said: [Text | undefined, Weight][] = [
    [name, 'B'],
    [alternate_name, 'B'],
    [description, 'D'],
  ]
  for (const [text, weight] of said)
    for (const one of [text?.fr, text?.en])
      for (const phrase of phrasesIn(tokensOf(one ?? '').slice(0, describedWords)))
        for (const code of phrase.needs.flatMap(withAncestors)) put(`n/${code}`, weight)
}
