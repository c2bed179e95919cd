import { parseDay } from '../../kernel/clock.ts'
import type { Bilingual, Language } from '../../kernel/language.ts'
import type { FigureView, KeptPeriod } from '../indicator/index.ts'

/** Names that nobody bears, and figures that nobody counted. */
export const network = { fr: 'Réseau des Trois-Lisières', en: 'Three Edges Network' }
export const organization = { fr: 'Maison des jeunes Courtepointe', en: 'Courtepointe Youth Centre' }

const day = (text: string) => {
  const parsed = parseDay(text)
  if (parsed === null) throw new Error(`${text} is no day`)
  return parsed
}
export const period: KeptPeriod = { kind: 'school-year', start: day('2025-09-01'), end: day('2026-09-01') }

interface Told {
  measure: string
  name: Bilingual
  said: Bilingual
  means: Bilingual
  state?: FigureView['state']
  bars?: readonly { name: Bilingual; value: number }[]
}

const says = (lang: Language, { measure, name, said, means, state = 'computed', bars = [] }: Told): FigureView => ({
  measure,
  name: name[lang],
  state,
  said: said[lang],
  isFigure: state === 'computed' || state === 'partial',
  isPartial: state === 'partial',
  means: means[lang],
  toDo: '',
  coverage: lang === 'fr' ? '3 organisations sur 4.' : '3 organizations of 4.',
  joint: null,
  jointShort: null,
  categories: bars.map((bar) => ({ name: bar.name[lang], value: bar.value, said: String(bar.value) })),
  levels: null,
  people: [],
  parts: [],
  method:
    lang === 'fr'
      ? 'On compte les fiches de la période, chacune une fois.'
      : 'The records of the period are counted, each one once.',
  version: lang === 'fr' ? 'Définition 1.' : 'Definition 1.',
  traceHref: '#',
  overTimeHref: '#',
})

const workshops: Told = {
  measure: '8a1.1',
  name: { fr: 'Activités d’éducation à la sexualité', en: 'Sexuality education activities' },
  said: { fr: '42 activités', en: '42 activities' },
  means: { fr: 'Trois de plus qu’un an plus tôt.', en: 'Three more than a year earlier.' },
  state: 'partial',
}
const kinds: Told = {
  measure: '8a1.2',
  name: { fr: 'Nature de ces activités', en: 'Kinds of these activities' },
  said: { fr: '2 natures', en: '2 kinds' },
  means: { fr: 'Les ateliers sont les plus nombreux.', en: 'Workshops are the most numerous.' },
  bars: [
    { name: { fr: 'Atelier', en: 'Workshop' }, value: 30 },
    { name: { fr: 'Kiosque', en: 'Booth' }, value: 12 },
  ],
}
const share: Told = {
  measure: '12a2.2',
  name: {
    fr: 'Part des situations où la jeune personne prend part',
    en: 'Share of cases where the young person takes part',
  },
  said: { fr: '64 % (18 sur 28)', en: '64% (18 of 28)' },
  means: { fr: 'Près de deux situations sur trois.', en: 'Nearly two cases out of three.' },
}
const withheld: Told = {
  measure: '12a2.1',
  name: { fr: 'Situations où la jeune personne prend part', en: 'Cases where the young person takes part' },
  said: { fr: 'Retenu', en: 'Withheld' },
  means: {
    fr: 'Le nombre est petit : il est retenu pour protéger.',
    en: 'The number is small: it is withheld to protect.',
  },
  state: 'withheld',
}

export const someFigures = (lang: Language): FigureView[] => [says(lang, workshops), says(lang, kinds)]
export const otherFigures = (lang: Language): FigureView[] => [says(lang, share), says(lang, withheld)]
