import type { DraftProblem } from './read-articles.ts'

export const fr = {
  title: 'Écrire un protocole',
  editTitle: 'Corriger le protocole avant sa première version',
  lead: 'Écrivez comment on travaille ensemble, article par article. Le réseau le lira quand la première version sera publiée. Ensuite, chaque changement demande l’accord des organisations qui le suivent.',
  seat: 'Au nom de',
  seatName: (network: string, who: string) => `${who}, ${network}`,
  labels: {
    nameFr: 'Nom du protocole, en français',
    draftFr: 'Articles, en français',
    nameEn: 'Nom du protocole, en anglais',
    draftEn: 'Articles, en anglais',
  },
  draftHint:
    'Commencez chaque article par une ligne « ## Titre ». Vous pouvez aussi coller un texte dont les titres sont « Article 1. Titre ». La numérotation se fait seule. Rien sur une jeune personne.',
  other: 'L’écrire aussi en anglais',
  mechanism: 'À quoi sert ce protocole',
  mechanismHint:
    'Chaque organisation qui l’adopte inscrit alors un mécanisme à son journal, sans rien saisir. Il compte pour les actions 16 ou 17 du plan.',
  noMechanism: 'Autre chose : rien ne s’inscrit',
  save: 'Enregistrer',
  back: 'Retour',
  noSeat:
    'Un protocole s’écrit par la coordination d’un réseau, ou au nom d’une de ses organisations, par quelqu’un qui y fait plus que lire. Demandez à la personne responsable de votre organisation.',
  problems: {
    'no-article': 'Aucun article n’a été trouvé. Commencez chacun par une ligne « ## Titre ».',
    'before-first': 'Du texte vient avant le premier article. Mettez-le dans un article, sous un titre « ## Titre ».',
    'article-empty': 'Un article n’a que son titre. Écrivez son texte, ou retirez le titre.',
    'title-too-long': 'Le titre d’un article dépasse 160 caractères. Raccourcissez-le.',
    'article-too-long': 'Un article dépasse 6 000 caractères. Coupez-le en deux.',
    'too-many-articles': 'Il y a plus de 100 articles. Faites-en deux protocoles.',
    'articles-differ': 'Les deux langues n’ont pas le même nombre d’articles. Elles se suivent un à un.',
    'too-many': 'Beaucoup a été écrit aujourd’hui en ce nom. Reprenez demain.',
  } satisfies Record<DraftProblem | 'too-many', string>,
}
export type Words = typeof fr
