import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'

const number = (value: number): string => formatNumber(value, 'fr')
const sheets = (count: number): string => `${number(count)} ${plural('fr', count, 'fiche', 'fiches')}`

export const fr = {
  title: (network: string) => `Tenir le répertoire : ${network}`,
  lead: 'Ce qui attend, pour que chaque fiche reste vraie.',
  figures: {
    suggestions: 'Corrections proposées',
    never: 'Jamais vérifiées',
    stale: 'Vérifiées il y a plus d’un an',
    language: 'Sans une des deux langues',
  },
  suggestionsTitle: 'Corrections proposées',
  noSuggestions: 'Aucune correction proposée n’attend.',
  moreSuggestions: (count: number) => `Et ${number(count)} ${plural('fr', count, 'autre', 'autres')}.`,
  suggestionColumns: { about: 'Fiche', kind: 'Quoi', body: 'Ses mots', act: 'Agir' },
  queues: {
    all: 'Toutes',
    never: 'Jamais vérifiées',
    stale: 'Vérifiées il y a plus d’un an',
    language: 'Une langue manque',
    unkept: 'Que personne ne tient',
    suggested: 'Avec une correction proposée',
    hidden: 'Cachées',
  },
  queueLabel: 'Montrer',
  filter: 'Filtrer',
  count: sheets,
  none: 'Aucune fiche ici.',
  columns: { service: 'Service', checked: 'Vérification', attention: 'À voir', acts: 'Agir' },
  nobody: 'Personne ne la tient encore',
  pairsTitle: 'Peut-être deux fois la même',
  pairsLook: 'Chercher les fiches en double',
  noPairs: 'Aucune fiche en double n’a été trouvée.',
  pairAct: 'Comparer',
  pairActOf: (a: string, b: string) => `Comparer ${a} et ${b}`,
  pairColumns: { a: 'Une fiche', b: 'Une autre', act: 'Agir' },
  add: 'Ajouter une fiche',
  coverage: 'Voir ce qui est couvert',
  misses: 'Voir les besoins sans réponse',
  import: 'Importer un répertoire',
  fileName: 'repertoire fiches',
  missing: 'Langue manquante',
  assuredOn: 'Vérifiée le',
  assuredBy: 'Vérifiée par',
  state: 'État',
  suggestions: 'Corrections proposées',
}
export type Words = typeof fr
