import { plural } from '../../../kernel/wording.ts'

export const fr = {
  lead: 'Ce qui attend votre réponse, et ce que vous avez demandé. Aucun contenu ne paraît ici : une orientation se lit dans l’espace scellé.',
  write: 'Orienter une jeune personne',
  filter: {
    label: 'Choisir quelles orientations afficher',
    direction: 'Orientations',
    state: 'État',
    code: 'Code',
    codeHint: 'Les premiers caractères suffisent.',
    sort: 'Ordre',
    all: 'Reçues et envoyées',
    any: 'Tous',
    submit: 'Afficher',
    reset: 'Tout effacer',
    directions: { received: 'Reçues', sent: 'Envoyées' },
    sorts: { due: 'Ce qui presse d’abord', newest: 'Les plus récentes d’abord', oldest: 'Les plus anciennes d’abord' },
  },
  heads: { code: 'Code', other: 'Organisation', priority: 'Priorité', state: 'État', due: 'Réponse promise' },
  direction: { received: 'Reçue de', sent: 'Envoyée à' },
  late: 'En retard',
  by: (name: string) => `Suivie par ${name}`,
  found: (count: number) => plural('fr', count, `${count} orientation`, `${count} orientations`),
  files: 'La liste, sans contenu :',
  empty: {
    title: 'Aucune orientation pour l’instant',
    text: 'Celles que vous recevez ou envoyez paraîtront ici.',
  },
  nothing: { title: 'Rien ne correspond', text: 'Changez de choix dans le filtre.' },
  report: 'Signaler à la protection de la jeunesse : par téléphone',
  hours: (name: string) => `Délais de réponse : ${name}`,
  file: {
    name: 'orientations',
    direction: 'Sens',
    status: 'Où elle en est',
    sent: 'Envoyée le',
    due: 'Réponse promise pour le',
  },
}
export type Words = typeof fr
