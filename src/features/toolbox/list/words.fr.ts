import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Outils',
  lead: 'Ce que l’on sait du travail ensemble pour protéger les jeunes : comment commencer, ce qui dure, et une liste à imprimer.',
  sources:
    'Chaque page nomme ses sources, et le jour où nous l’avons vérifiée d’après nos notes. Ce qui n’est pas connu est dit.',
  checklist: { title: 'Liste de réussite', text: 'Huit points à cocher ensemble, ou à imprimer.' },
  filters: {
    label: 'Trouver un outil',
    words: 'Mots',
    more: 'Préciser',
    kind: 'Pour',
    level: 'Niveau',
    audience: 'Public',
    order: 'Ordre',
    anyKind: 'Prévention et intervention',
    anyLevel: 'Tous les niveaux',
    anyAudience: 'Tous les publics',
    bestOrder: 'Ordre conseillé',
    orders: { title: 'Titre', checked: 'Vérifié le plus récemment' },
    submit: 'Chercher',
    reset: 'Tout effacer',
  },
  found: (count: number, said: string) => `${said} ${plural('fr', count, 'outil trouvé', 'outils trouvés')}.`,
  notes: {
    unknown: 'Cette adresse demande un choix que nous ne connaissons pas. Il a été laissé de côté.',
    saysNothing: (typed: string) => `« ${typed} » ne dit rien que l’on puisse chercher. Voici tous les outils.`,
    corrected: (read: string, typed: string) => `Nous avons lu « ${read} » au lieu de « ${typed} ».`,
    partial: 'Aucun outil ne répond à tous ces mots. Ceux-ci répondent à une partie.',
  },
  empty: {
    title: 'Aucun outil ne répond',
    text: 'Essayez un autre mot, ou moins de choix. La recherche lit les deux langues.',
    all: 'Voir tous les outils',
  },
  manage: 'Écrire et suivre vos outils',
  pages: 'Pages des outils',
  feed: 'Suivre les outils avec un fil Atom',
}

export type Words = typeof fr
