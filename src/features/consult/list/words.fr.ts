import { plural } from '../../../kernel/wording.ts'

export const fr = {
  lead: 'Demander un avis à une personne désignée d’une autre organisation, sans nommer personne. Tout s’efface après 30 jours.',
  ask: 'Demander l’avis de collègues',
  filter: {
    label: 'Choisir quelles questions afficher',
    direction: 'Questions',
    state: 'État',
    sort: 'Ordre',
    all: 'Reçues et posées',
    any: 'Tous',
    submit: 'Afficher',
    reset: 'Tout effacer',
    directions: { received: 'Reçues', asked: 'Posées' },
    one: { received: 'Question reçue', asked: 'Votre question' },
    sorts: { newest: 'Les plus récentes d’abord', oldest: 'Les plus anciennes d’abord' },
  },
  heads: { asked: 'Question', about: 'Âge et région', state: 'État', answers: 'Réponses' },
  toAnswer: 'À répondre',
  answers: (count: number, helpers: number) =>
    `${plural('fr', count, `${count} réponse`, `${count} réponses`)}${helpers === 0 ? '' : plural('fr', helpers, `, dont ${helpers} qui pourrait aider`, `, dont ${helpers} qui pourraient aider`)}`,
  found: (count: number) => plural('fr', count, `${count} question`, `${count} questions`),
  empty: {
    title: 'Aucune question pour l’instant',
    text: 'Posez-en une quand un doute vous laisse sans collègue à qui parler.',
    forDesk: 'Celles que d’autres organisations vous adresseront paraîtront ici.',
  },
  nothing: { title: 'Rien ne correspond', text: 'Changez de choix dans le filtre.' },
  figures: 'Combien de questions, par organisation',
}
export type Words = typeof fr
