import { formatNumber } from '../../../../kernel/language.ts'
import { plural } from '../../../../kernel/wording.ts'

export const fr = {
  lead: 'Les outils que votre réseau ajoute à ceux de ce site. Un brouillon n’est vu que de la coordination.',
  count: (count: number) => `${formatNumber(count, 'fr')} ${plural('fr', count, 'outil', 'outils')}.`,
  write: 'Écrire un outil',
  toPublic: 'Voir les outils publiés',
  search: {
    label: 'Chercher dans vos outils',
    text: 'Mots du titre ou du résumé',
    state: 'État',
    owner: 'Au nom de',
    any: 'Tous',
    submit: 'Chercher',
    reset: 'Tout effacer',
  },
  heads: { tool: 'Outil', owner: 'Au nom de', state: 'État', written: 'Dernier texte' },
  unpublished: 'changements non publiés',
  empty: {
    title: 'Pas encore d’outil',
    text: 'Une entente, un aide-mémoire, une façon de faire : ce que votre réseau a appris peut servir à d’autres.',
  },
  nothingFound: { title: 'Rien ne correspond', text: 'Essayez un mot de moins ou un autre état.' },
}

export type Words = typeof fr
