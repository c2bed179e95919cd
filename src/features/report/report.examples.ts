import type { Language } from '../../kernel/language.ts'
import { computed, period, periods, presented, states } from '../indicator/indicator.examples.ts'

export { period, periods }

/** Names that nobody bears. */
export const network = { fr: 'Réseau des Trois-Lisières', en: 'Three Edges Network' }
export const organization = { fr: 'Maison des jeunes Courtepointe', en: 'Courtepointe Youth Centre' }

export const someFigures = (lang: Language) => [
  presented(computed.count, lang),
  presented(computed.nature, lang),
  presented(computed.people, lang),
]
export const otherFigures = (lang: Language) => [
  presented(computed.share, lang),
  presented(states.withheld, lang),
  presented(states['awaiting-survey'], lang),
]
